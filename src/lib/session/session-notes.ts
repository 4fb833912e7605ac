import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { Secrets } from '#lib/ports/secrets.ts';

/*
 * What a facilitator notes for himself about a session: by group, under the vault key, in no plan, no backup and no second
 * copy.
 */

/** Under which name the notes are kept. */
const kept = 'session-notes';

/** How long the notes for one group may be. */
export const longestNotes = 2000;

/** The notes for one group; '' is the group of those in none. */
export async function readNotes(secrets: Secrets, group: string): Promise<Result<string, StoreProblem>> {
	const read = await secrets.read(kept);
	if (!read.ok && read.problem !== 'damaged') return read;
	const notes = notesIn(read.ok ? read.value : undefined);
	return succeed(notes[keyOf(group)] ?? '');
}

/** Keeps the notes for one group; nothing stays of empty ones. */
export async function keepNotes(secrets: Secrets, group: string, text: string): Promise<Result<null, StoreProblem>> {
	const read = await secrets.read(kept);
	if (!read.ok && read.problem !== 'damaged') return refuse(read.problem);
	const others = Object.entries(notesIn(read.ok ? read.value : undefined)).filter(([key]) => key !== keyOf(group));
	const words = text.slice(0, longestNotes);
	return secrets.keep(kept, Object.fromEntries(words.trim() === '' ? others : [...others, [keyOf(group), words]]));
}

/** The groups for which there are notes, by name; '' where they are for those in none. */
export async function groupsWithNotes(secrets: Secrets): Promise<Result<readonly string[], StoreProblem>> {
	const read = await secrets.read(kept);
	if (!read.ok && read.problem !== 'damaged') return read;
	const keys = Object.keys(notesIn(read.ok ? read.value : undefined));
	const names = keys.flatMap((key) => (key.startsWith(keyOf('')) ? [key.slice(keyOf('').length)] : []));
	return succeed(names.toSorted((one, other) => one.localeCompare(other)));
}

/** A group may be called as every object's own fields are. */
function keyOf(group: string): string {
	return `group ${group}`;
}

function notesIn(value: unknown): Readonly<Record<string, string>> {
	if (!isRecord(value)) return {};
	return Object.fromEntries(
		Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text] as const] : []))
	);
}
