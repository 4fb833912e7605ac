import { ownCards } from '#lib/journey/chosen.ts';
import { mapParts, type Answer, type AnswerOf } from '#lib/plan/answers.ts';
import { nameOfMedium } from '#lib/plan/media.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Programme } from '#lib/programme/programme.ts';
import type { Say } from '#lib/words/app-words.ts';
import type { PackWords } from '#lib/words/pack-words.ts';
import { sayDay } from '#lib/words/say-day.ts';

/** One line of what a copy says in one place. His own words stand in quotes. */
export interface ToldLine {
	readonly words: string;
	/** The picture of a card; none for his own words. */
	readonly picture?: string | undefined;
}

/** What is needed to say a plan in staff words, line by line. */
export interface Teller {
	readonly programme: Programme;
	readonly words: Pick<PackWords, 'plainAsk' | 'plainCard' | 'plainTitle'>;
	/** The texts of the app, with those about two copies (`merge`). */
	readonly say: Say;
}

/** Words as somebody said them, in quotes; nothing where nothing was said. */
export function quoted(teller: Teller, words: string): readonly ToldLine[] {
	return words.trim() === '' ? [] : [{ words: teller.say('merge-quote', { words: words.trim() }) }];
}

/** A card as a line: with its picture, or in his own words. */
export function cardLine(teller: Teller, plan: Plan, card: string): ToldLine {
	const own = ownCards(plan).get(card);
	if (own !== undefined) {
		const named = own.medium === undefined ? '' : teller.say(nameOfMedium(own.medium));
		return quoted(teller, own.words)[0] ?? { words: named };
	}
	const known = teller.programme.cards.get(card);
	return known === undefined
		? { words: teller.say('merge-card-gone') }
		: { words: teller.words.plainCard(card), picture: known.picture };
}

/** What an answer says. */
export function answerLines(teller: Teller, plan: Plan, answer: Answer): readonly ToldLine[] {
	const { say } = teller;
	const marks = Object.values(answer.marks).map((mark) =>
		say(mark === 'not-sure' ? 'merge-not-sure' : 'merge-skipped')
	);
	const media = answer.media.map((medium) => say(nameOfMedium(medium)));
	return [...saidLines(teller, plan, answer), ...[...media, ...new Set(marks)].map((words) => ({ words }))];
}

function saidLines(teller: Teller, plan: Plan, answer: Answer): readonly ToldLine[] {
	const { say } = teller;
	const card = (id: string) => cardLine(teller, plan, id);
	switch (answer.kind) {
		case 'choose':
			return answer.chosen.map(card);
		case 'rules':
			return [
				...quoted(teller, answer.reference),
				...(answer.date === null ? [] : [{ words: sayDay(say, answer.date) }]),
				...answer.chosen.map(card)
			];
		case 'feelings':
			return [...answer.chosen.map((id) => felt(teller, card(id), answer.strength[id])), ...answer.body.map(card)];
		case 'map':
			return mapParts.flatMap((part) =>
				answer[part].map((id) => (part === 'feeling' ? felt(teller, card(id), answer.strength[id]) : card(id)))
			);
		case 'sort':
			return Object.entries(answer.places).map(([id, place]) =>
				joined(teller, card(id), [{ words: say(`sort-${place}`) }])
			);
		case 'pair':
			return Object.entries(answer.pairs).map(([sign, { waysOut, tell }]) =>
				joined(teller, card(sign), [...waysOut, ...tell].map(card))
			);
		case 'excuse':
			return answer.chosen.map((excuse) => {
				const truth = answer.trueWords[excuse];
				return joined(teller, card(excuse), truth === undefined ? [] : [card(truth)]);
			});
		case 'ladder':
			return ladderLines(teller, plan, answer);
		case 'people':
			return answer.people.map(({ role, name, phone, when, asked }) =>
				joined(teller, card(role), [
					...[name, phone, when].filter((words) => words.trim() !== '').map((words) => ({ words })),
					{ words: say(asked ? 'merge-asked' : 'merge-not-asked') }
				])
			);
		case 'words':
			return quoted(teller, answer.text);
		case 'agree':
			return [
				...(answer.agreed === null ? [] : [{ words: say(`agree-${answer.agreed}`) }]),
				...quoted(teller, answer.why)
			];
		case 'date':
			return answer.date === null ? [] : [{ words: sayDay(say, answer.date) }];
		case 'info':
			return [];
	}
}

function ladderLines(teller: Teller, plan: Plan, answer: AnswerOf<'ladder'>): readonly ToldLine[] {
	const card = (id: string) => cardLine(teller, plan, id);
	const rungs = answer.rungs.map((rung) =>
		joined(teller, card(rung.card), [
			...(rung.who === null ? [] : [card(rung.who)]),
			...(rung.when === null ? [] : [{ words: sayDay(teller.say, rung.when) }])
		])
	);
	return [...(answer.goal === null ? [] : [card(answer.goal)]), ...rungs];
}

function felt(teller: Teller, line: ToldLine, strength: 1 | 2 | 3 | 4 | 5 | undefined): ToldLine {
	return strength === undefined ? line : joined(teller, line, [{ words: teller.say(`strength-${strength}`) }]);
}

/** A line and what belongs to it: "sign: way out, way out". */
function joined(teller: Teller, { words, picture }: ToldLine, more: readonly ToldLine[]): ToldLine {
	if (more.length === 0) return { words, picture };
	const what = more.map((line) => line.words).join(', ');
	return { words: teller.say('merge-joined', { about: words, what }), picture };
}
