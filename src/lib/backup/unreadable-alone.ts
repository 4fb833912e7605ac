import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Arrival, OpenProblem, Sender } from '#lib/ports/backups.ts';
import { unreadable, type Checks } from './read-arrival.ts';

/**
 * A file that holds one plan, and it cannot be read here. One whose programme is not here is shown, with what it needs;
 * any other is refused.
 */
export async function unreadableAlone(
	file: unknown,
	sender: Sender,
	checks: Checks
): Promise<Result<Arrival, OpenProblem>> {
	const why = await unreadable(file, checks);
	if (why.needs.length === 0) return refuse(why.isNewer ? 'newer' : 'refused');
	return succeed({ sender, exportedAt: undefined, plans: [{ kind: 'unreadable', ...why }] });
}
