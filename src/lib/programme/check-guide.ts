import * as v from 'valibot';
import { pathOf, type Fault } from '#lib/base/fault.ts';
import { closedObject } from './closed.ts';
import { faultsOf } from './faults.ts';
import type { Journey } from './grammar.ts';
import type { GuideFile } from './guide.ts';

/** A paragraph of the guide is read between 2 answers of his: it has to be short. */
export const mostGuideWords = 60;

const source = v.pipe(v.string(), v.regex(/^[A-Za-z0-9]+(, [A-Za-z0-9]+)*$/, 'Name source keys with commas between.'));
const paragraph = v.pipe(
	v.string(),
	v.check((text) => text.trim() !== '' && text === text.trim(), 'Write a paragraph, without blanks at its ends.'),
	v.check((text) => wordsIn(text) <= mostGuideWords, `Write at most ${mostGuideWords} words.`),
	v.regex(/[.?!]$/u, 'End the paragraph as a sentence ends.')
);
const journeySchema = closedObject({ about: paragraph, source });
const noteSchema = closedObject({ purpose: paragraph, ask: paragraph, watch: paragraph, stop: paragraph, source });
const fileSchema = closedObject({
	journeys: v.optional(v.record(v.string(), journeySchema)),
	steps: v.record(v.string(), noteSchema)
});

/**
 * Checks notes against the journeys they are for: the form of each, no step or journey without its note, no note twice, none
 * for a step that is not there. Gives all faults with their paths.
 */
export function checkGuide(journeys: readonly Journey[], files: readonly unknown[]): readonly Fault[] {
	const read = files.map((file) => v.safeParse(fileSchema, file));
	const faults = read.flatMap(({ issues }) => faultsOf(issues ?? []));
	const whole = read.flatMap((each): readonly GuideFile[] => (each.success ? [each.output] : []));
	const steps = journeys.flatMap((journey) => journey.steps.map(({ id }) => id));
	return [
		...faults,
		...compare(
			journeys.map(({ id }) => id),
			whole.flatMap((file) => Object.keys(file.journeys ?? {})),
			'journeys'
		),
		...compare(
			steps,
			whole.flatMap((file) => Object.keys(file.steps)),
			'steps'
		)
	];
}

function compare(wanted: readonly string[], given: readonly string[], group: string): readonly Fault[] {
	const tell = (id: string, sentence: string): Fault => ({ path: pathOf([group, id]), sentence });
	const twice = given.filter((id, at) => given.indexOf(id) !== at);
	return [
		...wanted.filter((id) => !given.includes(id)).map((id) => tell(id, 'The note is missing.')),
		...given.filter((id) => !wanted.includes(id)).map((id) => tell(id, 'This note belongs to nothing in the pack.')),
		...twice.map((id) => tell(id, 'This note stands twice.'))
	];
}

function wordsIn(text: string): number {
	return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
