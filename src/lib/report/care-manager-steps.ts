import type { Block, Cell } from './blocks.ts';
import { pairsOf } from './pairs.ts';
import type { Source } from './source.ts';
import { cell, column, heading, quotedTogether, said, table } from './staff-parts.ts';

/** Every other question in which he tied signs to ways out, or excuses to true words: one row each, in his words. */
export function fourSteps(source: Source): readonly Block[] {
	const { programme, wording } = source;
	const others = [programme.landmarks.waysOut, programme.sheets?.carers];
	const rows = [...programme.steps.keys()]
		.filter((step) => !others.includes(step))
		.flatMap((step) => {
			const cells = [...pairCells(source, step), ...excuseCells(source, step)];
			return cells.length === 0 ? [] : [[cell([said(wording.plainAsk(step))]), ...cells]];
		});
	if (rows.length === 0) return [];
	const caption = wording.say('sheet-steps');
	const columns = [
		column(wording.say('sheet-steps-question'), 0.24),
		column(wording.say('sheet-steps-signs'), 0.38),
		column(wording.say('sheet-steps-outs'), 0.38)
	];
	return [heading(caption), table(source, columns, rows)];
}

function pairCells(source: Source, step: string): readonly Cell[] {
	const pairs = pairsOf(source, step);
	if (pairs.length === 0) return [];
	const outs = [...new Set(pairs.flatMap(({ waysOut }) => waysOut))];
	return [
		cell([
			quotedTogether(
				source,
				pairs.map(({ sign }) => sign)
			)
		]),
		cell([quotedTogether(source, outs)])
	];
}

function excuseCells(source: Source, step: string): readonly Cell[] {
	const answer = source.answers[step];
	if (answer?.kind !== 'excuse') return [];
	const pairs = answer.chosen.flatMap((excuse) => {
		const truth = answer.trueWords[excuse];
		return truth === undefined || ![excuse, truth].every(source.mayPrint) ? [] : [{ excuse, truth }];
	});
	if (pairs.length === 0) return [];
	return [
		cell([
			quotedTogether(
				source,
				pairs.map(({ excuse }) => excuse)
			)
		]),
		cell([
			quotedTogether(
				source,
				pairs.map(({ truth }) => truth)
			)
		])
	];
}
