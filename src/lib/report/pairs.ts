import type { Person } from '#lib/plan/answers.ts';
import { answerTo, signsOf, type Source } from './source.ts';
import { questionOfKind } from '#lib/programme/programme.ts';

/** A sign with what is done about it: never without a way out, and nothing that waits for its rule check. */
export interface PrintedPair {
	readonly sign: string;
	readonly waysOut: readonly string[];
	/** Roles to tell. */
	readonly tell: readonly string[];
}

/** The pairs of a step that may be on this paper, in the order in which he picked the signs. */
export function pairsOf(source: Source, step: string): readonly PrintedPair[] {
	const question = questionOfKind(source.programme, step, 'pair');
	const answer = answerTo(source, step, 'pair');
	if (question === undefined || answer === undefined) return [];
	return signsOf(source, question.signs)
		.filter(source.mayPrint)
		.flatMap((sign) => {
			const pair = answer.pairs[sign];
			const waysOut = (pair?.waysOut ?? []).filter(source.mayPrint);
			return waysOut.length === 0 ? [] : [{ sign, waysOut, tell: (pair?.tell ?? []).filter(source.mayPrint) }];
		});
}

/** The helpers with a name who have a role and whom he asked. */
export function askedPeople(source: Source, role: string): readonly Person[] {
	const helpers = answerTo(source, source.programme.landmarks.helpers, 'people');
	return (helpers?.people ?? []).filter((person) => person.role === role && person.asked && person.name.trim() !== '');
}

/** Their names. */
export function askedNames(source: Source, role: string): readonly string[] {
	return askedPeople(source, role).map(({ name }) => name.trim());
}
