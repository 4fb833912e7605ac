import { dayOf, isMoment, laterDay } from '#lib/base/dates.ts';
import { isRecord } from '#lib/base/json.ts';
import { succeed, type Result } from '#lib/base/result.ts';
import type { LastBackup } from '#lib/ports/backups.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { Secrets } from '#lib/ports/secrets.ts';

const kept = 'last-backup';
/** A backup is due after a week, or after so many saves (security.md section 3). */
const mostWeeks = 1;
const mostSaves = 10;
/** After a sitting; and without a promise, when the browser may throw both copies away as soon as the disk gets full. */
const mostSavesAtRisk = 1;

/** The last backup; null when there was none, or what was kept of it cannot be read. */
export async function lastBackup(secrets: Secrets): Promise<Result<LastBackup | null, StoreProblem>> {
	const found = await secrets.read(kept);
	if (!found.ok) return found;
	return succeed(readLast(found.value));
}

export function keepLastBackup(secrets: Secrets, last: LastBackup): Promise<Result<null, StoreProblem>> {
	return secrets.keep(kept, last);
}

/** How it stands on the device now. */
interface Now {
	readonly now: string;
	/** How often each plan was saved. */
	readonly plans: Readonly<Record<string, number>>;
	/** Whether the browser has promised to keep them. */
	readonly isPromised: boolean;
	/** Whether a sitting in which something was kept has ended since the last backup. */
	readonly hasSat: boolean;
}

/**
 * Whether staff are to be asked for a backup: there is something to lose, and the last one is missing, a week old, from
 * the future (a clock was wrong), or behind by ten saves in all; by one after a sitting, or where the browser promised
 * nothing.
 */
export function isBackupDue(last: LastBackup | null, { now, plans, isPromised, hasSat }: Now): boolean {
	const ids = Object.keys(plans);
	if (ids.length === 0) return false;
	if (last === null) return true;
	const [then, today] = [dayOf(last.at), dayOf(now)];
	if (then > today || laterDay(then, { weeks: mostWeeks }) <= today) return true;
	const saves = ids.map((id) => (plans[id] ?? 0) - (held(last.plans, id) ?? 0));
	return (
		saves.reduce((sum, each) => sum + Math.max(0, each), 0) >= (isPromised && !hasSat ? mostSaves : mostSavesAtRisk)
	);
}

function readLast(value: unknown): LastBackup | null {
	if (!isRecord(value) || !isRecord(value['plans'])) return null;
	const { at, plans } = value;
	if (typeof at !== 'string' || !isMoment(at)) return null;
	const counts = Object.entries(plans).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
	return { at, plans: Object.fromEntries(counts) };
}

function held(plans: Readonly<Record<string, number>>, id: string): number | undefined {
	return Object.hasOwn(plans, id) ? plans[id] : undefined;
}
