import type { Fault } from '#lib/base/fault.ts';
import { isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { mediaIn, type Medium } from './media.ts';
import { restoreMedium } from './media-schema.ts';
import type { Plan } from './plan.ts';
import { restore, type FindProgramme } from './restore.ts';
import { deepestLevel, depthOfText, hasKeyTwice, largestText } from './scan.ts';

export const paperFormat = 'steady-paper';
export const paperVersion = 1;
const fields: readonly string[] = ['format', 'version', 'complete', 'plan', 'media'];

/** The plan that a PDF carries, so that it can be opened again from its own paper. */
export interface PaperFile {
	readonly plan: Plan;
	readonly media: readonly Medium[];
	/** Whether it holds every section. What is not complete may never take answers away from a device. */
	readonly complete: boolean;
}

/** A plan as the text that a PDF carries; with those of its drawings, photos and recordings that are given. */
export function paperFileOf({ plan, media, complete }: PaperFile): string {
	const named = new Set(mediaIn(plan));
	const kept = media.filter(({ id }) => named.has(id));
	return JSON.stringify({ format: paperFormat, version: paperVersion, complete, plan, media: kept });
}

/**
 * Reads the text that a PDF carried. Anybody may have written it, so it is looked at as hostilely as a plan file: weight,
 * depth, JSON, keys, shape, then plan and media. No fault quotes what a man said.
 */
export function restorePaperFile(text: string, findProgramme: FindProgramme): Result<PaperFile, readonly Fault[]> {
	if (text.length > largestText) return refused('This file is larger than 10 MiB. A plan is not.');
	if (depthOfText(text) > deepestLevel) {
		return refused(`This file is more than ${deepestLevel} levels deep. A plan is not.`);
	}
	const file = parse(text);
	if (!isRecord(file) || file['format'] !== paperFormat) return refused('This is not a plan from a paper of Steady.');
	if (hasKeyTwice(text)) {
		return refused('A name stands twice in one place of this file. It may have been changed by hand.');
	}
	const { version, complete, plan, media } = file;
	if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) {
		return refused('This must be the number of a format, from 1 on.', 'version');
	}
	if (version > paperVersion) {
		return refused('This paper was made with a later Steady. Update Steady here, then open it again.', 'version');
	}
	if (typeof complete !== 'boolean') return refused('This must be true or false.', 'complete');
	if (Object.keys(file).some((key) => !fields.includes(key)))
		return refused('This file holds something that Steady does not know.');
	return restoreParts(plan, media, complete, findProgramme);
}

function restoreParts(
	candidate: unknown,
	media: unknown,
	complete: boolean,
	findProgramme: FindProgramme
): Result<PaperFile, readonly Fault[]> {
	const plan = restore(candidate, findProgramme);
	if (!plan.ok) return refuse(plan.problem.map(({ path, sentence }) => ({ path: `plan › ${path}`, sentence })));
	if (!Array.isArray(media)) return refused('This must be a list.', 'media');
	const named = mediaIn(plan.value);
	if (media.length > named.length) return refused('This holds more than the plan names.', 'media');
	const read: Medium[] = [];
	for (const [index, each] of media.entries()) {
		const medium = restoreMedium(each);
		if (!medium.ok) return refused('This is not a drawing, a photo or a recording.', `media › ${index}`);
		const isWanted = named.includes(medium.value.id) && !read.some(({ id }) => id === medium.value.id);
		if (!isWanted) return refused('The plan does not name this, or it stands twice.', `media › ${index}`);
		read.push(medium.value);
	}
	return succeed({ plan: plan.value, media: read, complete });
}

function refused(sentence: string, path = 'file'): Result<PaperFile, readonly Fault[]> {
	return refuse([{ path, sentence }]);
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
