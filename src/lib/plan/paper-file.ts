import * as v from 'valibot';
import type { Fault } from '#lib/base/fault.ts';
import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { closedObject } from '#lib/programme/closed.ts';
import { mediaIn, type Medium } from './media.ts';
import { restoreMedium } from './media-schema.ts';
import type { Plan } from './plan.ts';
import { restore, type FindProgramme } from './restore.ts';

/** What a paper carries inside, so that the plan can be opened again from it. */
export interface PaperFile {
	readonly format: typeof paperFileFormat;
	readonly version: typeof paperFileVersion;
	/** False when sections were left out that the paper's reader may not see: such a file never takes the place of a plan. */
	readonly complete: boolean;
	readonly plan: Plan;
	readonly media: readonly Medium[];
}

const paperFileFormat = 'steady-paper';
const paperFileVersion = 1;

/** The most that a paper carries, and the most that is read of one, in bytes. */
export const largestPaperFile = 10 * 1024 * 1024;

/** What a paper carries, before the plan and the media in it have been checked. */
export interface UncheckedPaperFile {
	readonly complete: boolean;
	readonly plan: unknown;
	readonly media: readonly unknown[];
}

const shape = closedObject({
	format: v.literal(paperFileFormat),
	version: v.literal(paperFileVersion),
	complete: v.boolean(),
	plan: v.unknown(),
	media: v.pipe(v.array(v.unknown()), v.maxLength(2000), v.readonly())
});

/** The file that a paper carries: a plan, and those of the media that it names. */
export function paperFileOf(plan: Plan, media: ReadonlyMap<string, Medium>, complete: boolean): PaperFile {
	const named = mediaIn(plan).flatMap((id) => media.get(id) ?? []);
	return { format: paperFileFormat, version: paperFileVersion, complete, plan, media: named };
}

/** Looks whether a value is what a paper carries. newer: a later Steady wrote it. refused: it is none. */
export function readPaperFile(value: unknown): Result<UncheckedPaperFile, 'newer' | 'refused'> {
	if (isNewer(value)) return refuse('newer');
	const read = v.safeParse(shape, value);
	return read.success ? succeed(read.output) : refuse('refused');
}

/** Reads what a paper carries and gives the plan and its media, each checked whole; or what is wrong with it. */
export function restorePaperFile(
	value: unknown,
	findProgramme: FindProgramme
): Result<Pick<PaperFile, 'complete' | 'plan' | 'media'>, readonly Fault[]> {
	const read = readPaperFile(value);
	if (!read.ok) return refuse([{ path: 'file', sentence: sentences[read.problem] }]);
	const plan = restore(read.value.plan, findProgramme);
	if (!plan.ok) return plan;
	const named = new Set(mediaIn(plan.value));
	const media: Medium[] = [];
	for (const [at, file] of read.value.media.entries()) {
		const medium = restoreMedium(file);
		if (!medium.ok) return medium;
		if (!named.delete(medium.value.id)) {
			return refuse([{ path: `media.${at}`, sentence: 'The plan names no such medium, or it stands here twice.' }]);
		}
		media.push(medium.value);
	}
	return succeed({ complete: read.value.complete, plan: plan.value, media });
}

const sentences = {
	newer: 'A later version of Steady wrote what this paper carries.',
	refused: 'What this paper carries is no plan of Steady.'
} as const;

function isNewer(value: unknown): boolean {
	if (!isRecord(value) || value['format'] !== paperFileFormat) return false;
	return typeof value['version'] === 'number' && value['version'] > paperFileVersion;
}
