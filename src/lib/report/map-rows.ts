import type { AnswerOf } from '#lib/plan/answers.ts';
import type { Item, Row, RowLine } from './blocks.ts';
import type { Source } from './source.ts';

/** An everyday example on paper: what happened, and under it what he thought, felt, did and could do. */
export function mapRows(source: Source, step: string, answer: AnswerOf<'map'>): readonly Row[] {
	const { say } = source.wording;
	const cards = (ids: readonly string[]) => ids.filter(source.mayPrint).map(source.item);
	const lines: readonly RowLine[] = [
		...linesOf(say('paper-map-thought'), cards(answer.thought)),
		...linesOf(say('paper-map-feeling'), feltItems(source, answer.feeling, answer)),
		...linesOf(say('paper-map-body'), cards(answer.body)),
		...linesOf(say('paper-map-did'), cards(answer.did)),
		...linesOf(say('paper-map-could'), cards(answer.could))
	];
	return cards(answer.event).map((item) => ({ kind: 'row', role: 'answer', step, number: undefined, item, lines }));
}

function linesOf(label: string, items: readonly Item[]): readonly RowLine[] {
	return items.map((item) => ({ role: 'part', label, item }));
}

/** Feelings, each with how strong it is where he said so. */
export function feltItems(
	source: Source,
	feelings: readonly string[],
	{ strength }: AnswerOf<'feelings' | 'map'>
): readonly Item[] {
	return feelings.filter(source.mayPrint).map((feeling) => {
		const item = source.item(feeling);
		const felt = strength[feeling];
		return felt === undefined ? item : { ...item, words: `${item.words} ${source.wording.say(`strength-${felt}`)}.` };
	});
}
