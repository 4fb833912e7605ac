import { succeed, type Result } from '#lib/base/result.ts';
import { mediaIn } from '#lib/plan/media.ts';
import type { ArrivingPlan } from '#lib/ports/backups.ts';
import type { StoredPlan, StoreProblem } from '#lib/ports/plan-store.ts';
import { choicesFor, choicesForPaper, differencesBetween, relationOf } from './compare.ts';
import { gather, markOfState } from './gather.ts';
import type { BackupParts } from './parts.ts';
import type { ReadEntry } from './read-arrival.ts';
import { takeIn } from './take-in.ts';

/** A plan in an opened file beside the one here, and what staff can do with it. Nothing has changed yet. */
export async function arrivingPlan(
	parts: BackupParts,
	entry: ReadEntry,
	from: 'file' | 'whole-paper' | 'paper-in-part'
): Promise<Result<ArrivingPlan, StoreProblem>> {
	const { plan, media, trail } = entry;
	const stored = await parts.store.load(plan.id);
	if (!stored.ok && stored.problem !== 'missing') return stored;
	const here: StoredPlan | undefined = stored.ok ? stored.value : undefined;
	const known = here === undefined ? undefined : await gather(plan.id, parts);
	if (known?.ok === false) return known;
	const own = await markOfState(plan, parts.digest);
	const relation = relationOf({ plan, trail: [...trail, own] }, known?.value);
	const held = new Set(known?.value.media.map(({ id }) => id));
	const brought = new Set(media.map(({ id }) => id));
	const newMedia = [...brought].filter((id) => !held.has(id)).length;
	const isWhole = from !== 'paper-in-part';
	const beside = { here: here?.plan, newMedia, isWhole };
	return succeed({
		kind: 'plan',
		plan,
		here: here?.plan,
		relation,
		isWhole,
		agreed: entry.agreed,
		differences: here === undefined ? [] : differencesBetween(here.plan, plan),
		newMedia,
		missingMedia: mediaIn(plan).filter((id) => !held.has(id) && !brought.has(id)).length,
		choices: (from === 'file' ? choicesFor : choicesForPaper)(relation, plan, beside),
		take: (choice, nameOfCopy) => takeIn(choice, entry, parts, { here, nameOfCopy })
	});
}
