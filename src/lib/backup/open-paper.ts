import * as v from 'valibot';
import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { paperFormat, paperVersion } from '#lib/plan/paper-file.ts';
import type { Arrival, OpenProblem, TypedOpener } from '#lib/ports/backups.ts';
import type { CarriedPlan, OpenPaperProblem } from '#lib/ports/printer.ts';
import { closedObject } from '#lib/programme/closed.ts';
import { openBox } from './age-box.ts';
import { isAge } from './age-header.ts';
import { arrivingPlan } from './arriving-plan.ts';
import { markOfState } from './gather.ts';
import { limits } from './limits.ts';
import type { BackupParts } from './parts.ts';
import { most } from './payload.ts';
import { readEntries } from './read-arrival.ts';
import { levelOfPaper, readJson } from './read-json.ts';
import { textOf } from './text-of.ts';
import { unreadableAlone } from './unreadable-alone.ts';

/** What a paper carries; the plan and the media in it are checked after that. */
const shape = closedObject({
	format: v.literal(paperFormat),
	version: v.literal(paperVersion),
	complete: v.boolean(),
	plan: v.unknown(),
	media: v.pipe(v.array(v.unknown()), v.maxLength(most.media), v.readonly())
});

function isNewer(value: unknown): boolean {
	if (!isRecord(value) || value['format'] !== paperFormat) return false;
	return typeof value['version'] === 'number' && value['version'] > paperVersion;
}

/** How far into a file its mark as a PDF may stand: readers look so far. */
const markWithin = 1024;

/** Whether the bytes claim to be a PDF. */
export function isPaper(bytes: Uint8Array): boolean {
	return new TextDecoder('latin1').decode(bytes.subarray(0, markWithin)).includes('%PDF-');
}

/** Opens the plan that a paper carries, and shows it. Nothing on this device is changed. */
export async function openPaper(
	parts: BackupParts,
	bytes: Uint8Array,
	typed: TypedOpener | undefined
): Promise<Result<Arrival, OpenProblem>> {
	const carried = await find(parts, bytes, typed?.kind === 'paper-words' ? typed.typed : undefined);
	if (!carried.ok) return refuse(problems[carried.problem.kind]);
	const opened = await unsealed(parts, carried.value, typed);
	if (!opened.ok) return opened;
	const text = textOf(opened.value);
	const value = text === undefined ? undefined : readJson(text, levelOfPaper);
	if (isNewer(value)) return refuse('newer');
	const file = v.safeParse(shape, value);
	if (!file.success) return refuse('refused');
	const { plan, media, complete } = file.output;
	const entries = await readEntries([{ plan, media, agreed: [], trail: [] }], parts);
	if (!entries.ok) return entries;
	const [entry] = entries.value;
	if (entry === undefined || !('plan' in entry)) return unreadableAlone(plan, { kind: 'paper' }, parts);
	const trail = [await markOfState(entry.plan, parts.digest)];
	const arriving = await arrivingPlan(parts, { ...entry, trail }, complete ? 'whole-paper' : 'paper-in-part');
	return arriving.ok
		? succeed({ sender: { kind: 'paper' }, exportedAt: undefined, plans: [arriving.value] })
		: arriving;
}

const problems: Readonly<Record<OpenPaperProblem['kind'], OpenProblem>> = {
	'not-a-pdf': 'refused',
	damaged: 'refused',
	'too-big': 'too-big',
	'no-plan': 'paper-no-plan',
	'two-plans': 'paper-two-plans',
	'needs-password': 'paper-needs-words',
	'wrong-password': 'paper-wrong-words'
};

/** Finds the plan with the words that were meant, and then with exactly what was typed. */
async function find(
	{ openPaper: open, phrases }: BackupParts,
	bytes: Uint8Array,
	typed: string | undefined
): Promise<Result<CarriedPlan, OpenPaperProblem>> {
	if (typed === undefined) return open(bytes);
	const meant = phrases.read(typed);
	const found = await open(bytes, meant ?? typed);
	const isWrong = !found.ok && found.problem.kind === 'wrong-password';
	return isWrong && meant !== undefined && meant !== typed ? open(bytes, typed) : found;
}

/** What the paper carries; in an open paper it is sealed with words of its own. */
async function unsealed(
	{ phrases }: BackupParts,
	{ attachment }: CarriedPlan,
	typed: TypedOpener | undefined
): Promise<Result<Uint8Array, OpenProblem>> {
	if (attachment.length > limits.bytes) return refuse('too-big');
	if (!isAge(attachment)) return succeed(attachment);
	if (typed?.kind !== 'phrase') return refuse('needs-phrase');
	const phrase = phrases.read(typed.typed);
	return phrase === undefined ? refuse('wrong-phrase') : openBox(attachment, { identities: [], phrase });
}
