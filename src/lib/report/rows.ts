import type { Answer, AnswerOf, Person } from '#lib/plan/answers.ts';
import { questionOfKind } from '#lib/programme/programme.ts';
import type { LineRole, Row, RowLine } from './blocks.ts';
import { askedNames, pairsOf } from './pairs.ts';
import { mapRows, feltItems } from './map-rows.ts';
import { circleRows } from './circle-rows.ts';
import type { Source } from './source.ts';

/** How an answer of each kind is put on paper. A kind without a way does not compile. */
export function rowsOf(source: Source, step: string, answer: Answer): readonly Row[] {
	switch (answer.kind) {
		case 'choose':
			return source.signSteps.has(step) ? [] : cardRows(source, step, answer.chosen, 'card');
		case 'feelings':
			return [
				...feltItems(source, answer.chosen, answer).map((item) => row(step, 'card', item)),
				...cardRows(source, step, answer.body, 'card')
			];
		case 'map':
			return mapRows(source, step, answer);
		case 'rules':
			return [...orderRows(source, step, answer), ...cardRows(source, step, answer.chosen, 'rule')];
		case 'pair':
			return pairRows(source, step);
		case 'excuse':
			return questionOfKind(source.programme, step, 'excuse')?.as === 'i-will'
				? willRows(source, step, answer)
				: excuseRows(source, step, answer);
		case 'ladder':
			return ladderRows(source, step, answer);
		case 'people':
			return answer.people
				.filter(({ role }) => source.mayPrint(role))
				.map((person, index) => personRow(source, step, person, index + 1));
		case 'words':
			return [
				...(answer.text.trim() === '' ? [] : [answerRow(source, step, answer.text.trim())]),
				...mediaRows(source, step, answer)
			];
		case 'date':
			return answer.date === null ? [] : [answerRow(source, step, source.wording.day(answer.date))];
		case 'agree':
			return agreeRows(source, step, answer);
		case 'info':
			return circleRows(source, step);
		// Sorted signs print where the big ones are picked.
		case 'sort':
			return [];
	}
}

function row(step: string, role: Row['role'], item: Row['item'], lines: readonly RowLine[] = [], number?: number): Row {
	return { kind: 'row', role, step, number, item, lines };
}

function line(role: LineRole, label: string, words: string, picture?: string): RowLine {
	return { role, label, item: { picture, words } };
}

function cardRows(source: Source, step: string, cards: readonly string[], role: Row['role']): readonly Row[] {
	return cards.filter(source.mayPrint).map((card) => row(step, role, source.item(card)));
}

/** A sign never prints without a way out beside it; what waits for its rule check does not count. */
function pairRows(source: Source, step: string): readonly Row[] {
	const { say } = source.wording;
	const isOfCarers = step === source.programme.sheets?.carers;
	const [act, whom] = isOfCarers
		? (['paper-staff-do', 'paper-staff-tell'] as const)
		: (['paper-do', 'paper-tell'] as const);
	return pairsOf(source, step).map(({ sign, waysOut, tell }) =>
		row(step, 'sign', source.item(sign), [
			...waysOut.map(source.item).map((item) => line('way-out', say(act), item.words, item.picture)),
			...tell.map((role) => line('tell', say(whom), toTell(source, role)))
		])
	);
}

/** A role, with the name of the helper who has it when he asked that helper. */
export function toTell(source: Source, role: string): string {
	const names = askedNames(source, role);
	const words = source.item(role).words;
	return names.length === 0 ? words : `${words}: ${names.join(', ')}`;
}

function excuseRows(source: Source, step: string, answer: AnswerOf<'excuse'>): readonly Row[] {
	return answer.chosen.filter(source.mayPrint).flatMap((excuse) => {
		const truth = answer.trueWords[excuse];
		if (truth === undefined || !source.mayPrint(truth)) return [];
		const { words, picture } = source.item(truth);
		return [
			row(step, 'excuse', source.item(excuse), [line('true-words', source.wording.say('paper-true'), words, picture)])
		];
	});
}

/** The rewriter: what he will do leads, and what he will not stands under it. Without an "I will" nothing prints. */
function willRows(source: Source, step: string, answer: AnswerOf<'excuse'>): readonly Row[] {
	return answer.chosen.filter(source.mayPrint).flatMap((not) => {
		const will = answer.trueWords[not];
		if (will === undefined || !source.mayPrint(will)) return [];
		return [row(step, 'answer', source.item(will), [line('part', '', source.item(not).words)])];
	});
}

function ladderRows(source: Source, step: string, answer: AnswerOf<'ladder'>): readonly Row[] {
	const { wording } = source;
	const goal =
		answer.goal !== null && source.mayPrint(answer.goal) ? [row(step, 'goal', source.item(answer.goal))] : [];
	const rungs = answer.rungs
		.filter(({ card }) => source.mayPrint(card))
		.map((rung, index) =>
			row(
				step,
				'rung',
				source.item(rung.card),
				[
					...(rung.who === null || !source.mayPrint(rung.who)
						? []
						: [line('who', wording.say('paper-who'), source.item(rung.who).words)]),
					...(rung.when === null ? [] : [line('when', wording.say('paper-when'), wording.day(rung.when))])
				],
				index + 1
			)
		);
	return [...goal, ...rungs];
}

/** A helper's number prints only after "I asked them" (content-inventory.md 5.18). */
function personRow(source: Source, step: string, person: Person, number: number): Row {
	const { say } = source.wording;
	const name = person.name.trim();
	const phone = person.asked ? person.phone.trim() : '';
	const when = person.when.trim();
	return row(
		step,
		'person',
		source.item(person.role),
		[
			...(name === '' ? [] : [line('name', '', name)]),
			...(phone === '' ? [] : [line('phone', say('paper-phone'), phone)]),
			...(when === '' ? [] : [line('when', say('paper-ring-when'), when)])
		],
		number
	);
}

function orderRows(source: Source, step: string, answer: AnswerOf<'rules'>): readonly Row[] {
	const { say, day } = source.wording;
	const lines = [
		...(answer.reference.trim() === '' ? [] : [`${say('paper-order-reference')} ${answer.reference.trim()}`]),
		...(answer.date === null ? [] : [`${say('paper-order-date')} ${day(answer.date)}`])
	];
	return lines.map((words) => answerRow(source, step, words));
}

function agreeRows(source: Source, step: string, answer: AnswerOf<'agree'>): readonly Row[] {
	if (answer.agreed === null) return [];
	const { say } = source.wording;
	const texts = {
		yes: 'paper-agree-yes',
		no: 'paper-agree-no',
		'could-not-answer': 'paper-agree-could-not-answer'
	} as const;
	const why = answer.why.trim() === '' ? [] : [line('own-words', say('paper-why'), answer.why.trim())];
	const said = { picture: pictureOf(source, step), words: say(texts[answer.agreed]) };
	return [row(step, 'answer', said, why), ...mediaRows(source, step, answer)];
}

/** His own words as drawings, photos and recordings: one row each. */
function mediaRows(source: Source, step: string, { media }: Answer): readonly Row[] {
	return media.map((medium) => row(step, 'answer', source.mediumItem(medium)));
}

function answerRow(source: Source, step: string, words: string): Row {
	return row(step, 'answer', { picture: pictureOf(source, step), words });
}

function pictureOf(source: Source, step: string): string | undefined {
	return source.programme.steps.get(step)?.step.picture;
}
