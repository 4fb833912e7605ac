import { pathOf, type Fault } from '#lib/base/fault.ts';
import { checkChoices } from './check-choices.ts';
import { checkSessions } from './check-sessions.ts';
import type { Condition, Pack, Question, QuestionKind, Step } from './grammar.ts';

/** What is known while the steps of a pack are read from first to last. */
interface Known {
	readonly decks: ReadonlySet<string>;
	readonly cards: ReadonlySet<string>;
	readonly earlier: ReadonlyMap<string, QuestionKind>;
}

/** Kinds of question from which cards can be taken by a later step. */
const givesCards: readonly QuestionKind[] = ['choose', 'sort', 'excuse', 'feelings'];

/** Checks what the ids of a well-formed pack mean together. Gives every mistake, each with its path. */
export function checkMeaning(pack: Pack): readonly Fault[] {
	return [
		...checkIds(pack),
		...checkTrueWords(pack),
		...checkSteps(pack),
		...checkChoices(pack),
		...checkLandmarks(pack),
		...checkPaper(pack),
		...checkSheets(pack),
		...checkNow(pack),
		...checkSessions(pack),
		...checkSuggests(pack)
	];
}

function checkIds(pack: Pack): readonly Fault[] {
	const deckIds = pack.decks.map((deck, d) => ({ id: deck.id, path: ['decks', d, 'id'] }));
	const cardIds = pack.decks.flatMap((deck, d) =>
		deck.cards.map((card, c) => ({ id: card.id, path: ['decks', d, 'cards', c, 'id'] }))
	);
	const journeyIds = pack.journeys.map((journey, j) => ({ id: journey.id, path: ['journeys', j, 'id'] }));
	const stepIds = pack.journeys.flatMap((journey, j) =>
		journey.steps.map((step, s) => ({ id: step.id, path: ['journeys', j, 'steps', s, 'id'] }))
	);
	return [deckIds, cardIds, journeyIds, stepIds].flatMap(repeated);
}

function repeated(entries: readonly { id: string; path: readonly (string | number)[] }[]): readonly Fault[] {
	const seen = new Set<string>();
	return entries.flatMap(({ id, path }) => {
		if (seen.has(id)) return [{ path: pathOf(path), sentence: `The id "${id}" stands twice. Each id is used once.` }];
		seen.add(id);
		return [];
	});
}

function checkTrueWords(pack: Pack): readonly Fault[] {
	const cards = new Set(pack.decks.flatMap((deck) => deck.cards.map((card) => card.id)));
	return pack.decks.flatMap((deck, d) =>
		deck.cards.flatMap((card, c) =>
			card.trueWords === undefined || cards.has(card.trueWords)
				? []
				: [fault(['decks', d, 'cards', c, 'trueWords'], `There is no card "${card.trueWords}".`)]
		)
	);
}

function checkSteps(pack: Pack): readonly Fault[] {
	const decks = new Set(pack.decks.map((deck) => deck.id));
	const cards = new Set(pack.decks.flatMap((deck) => deck.cards.map((card) => card.id)));
	const earlier = new Map<string, QuestionKind>();
	return pack.journeys.flatMap((journey, j) =>
		journey.steps.flatMap((step, s) => {
			const found = checkStep(step, { decks, cards, earlier }, ['journeys', j, 'steps', s]);
			earlier.set(step.id, step.question.kind);
			return found;
		})
	);
}

function checkStep(step: Step, known: Known, path: readonly (string | number)[]): readonly Fault[] {
	return [
		...(step.only ? checkCondition(step.only, known, [...path, 'only']) : []),
		...checkQuestion(step.question, known, [...path, 'question'])
	];
}

function checkCondition(condition: Condition, known: Known, path: readonly (string | number)[]): readonly Fault[] {
	switch (condition.kind) {
		case 'all':
		case 'any':
			return condition.conditions.flatMap((inner, i) => checkCondition(inner, known, [...path, 'conditions', i]));
		case 'not':
			return checkCondition(condition.condition, known, [...path, 'condition']);
		case 'includes':
			return [
				...checkSource(condition.step, known, [...path, 'step']),
				...unknown(known.cards, 'card', [condition.card], [...path, 'card'])
			];
		case 'answered':
			return checkEarlier(condition.step, known, [...path, 'step']);
		case 'agreed':
			return known.earlier.get(condition.step) === 'agree'
				? []
				: [fault([...path, 'step'], `"${condition.step}" is not an earlier step that asks whether he agrees.`)];
	}
}

function checkEarlier(step: string, known: Known, path: readonly (string | number)[]): readonly Fault[] {
	return known.earlier.has(step) ? [] : [fault(path, `"${step}" is not a step that stands earlier in the pack.`)];
}

function checkSources(steps: readonly string[], known: Known, path: readonly (string | number)[]): readonly Fault[] {
	return steps.flatMap((step, i) => checkSource(step, known, [...path, i]));
}

function checkSource(step: string, known: Known, path: readonly (string | number)[]): readonly Fault[] {
	const kind = known.earlier.get(step);
	if (kind === undefined) return checkEarlier(step, known, path);
	return givesCards.includes(kind)
		? []
		: [fault(path, `No cards can be taken from "${step}": its question is of another kind.`)];
}

function checkQuestion(question: Question, known: Known, path: readonly (string | number)[]): readonly Fault[] {
	const decks = (names: readonly string[], key: string) => unknown(known.decks, 'deck', names, [...path, key]);
	const cards = (names: readonly string[], key: string) => unknown(known.cards, 'card', names, [...path, key]);
	const steps = (names: readonly string[], key: string) => checkSources(names, known, [...path, key]);
	const lead = 'lead' in question && question.lead !== undefined ? cards([question.lead], 'lead') : [];
	switch (question.kind) {
		case 'choose':
			return [
				...lead,
				...decks(question.decks, 'decks'),
				...steps(question.from ?? [], 'from'),
				...(question.min > question.max ? [fault([...path, 'min'], 'The least number is greater than the most.')] : []),
				...offersSome([...question.decks, ...(question.from ?? [])], path)
			];
		case 'pair':
			return [
				...steps(question.signs, 'signs'),
				...offersSome(question.signs, [...path, 'signs']),
				...offersSome([...question.waysOut, ...(question.from ?? [])], path),
				...decks(question.waysOut, 'waysOut'),
				...steps(question.from ?? [], 'from'),
				...decks(question.tell === undefined ? [] : [question.tell], 'tell')
			];
		case 'feelings':
			return [...decks(question.decks, 'decks'), ...decks(question.body, 'body'), ...offersSome(question.decks, path)];
		case 'map':
			return mapFields.flatMap((field) => [
				...decks(question[field], field),
				...(field === 'event' || field === 'thought' ? offersSome(question[field], [...path, field]) : [])
			]);
		case 'ladder':
			return [
				...decks([...question.decks, question.who], 'decks'),
				...cards(question.goals, 'goals'),
				...cards(question.rungs, 'rungs'),
				...offersSome(question.goals, path)
			];
		case 'people':
			return [...decks(question.roles, 'roles'), ...offersSome(question.roles, path)];
		case 'sort':
		case 'excuse':
		case 'rules':
			return [...decks(question.decks, 'decks'), ...offersSome(question.decks, path)];
		case 'info':
			return [
				...decks(question.decks, 'decks'),
				// Roles may be named that this base lacks: an add-on fits several.
				...unknown(known.cards, 'card', Object.keys(question.rings ?? {}), [...path, 'rings']),
				...(question.shows === 'circle' && question.rings === undefined
					? [fault([...path, 'rings'], 'A circle needs its rings.')]
					: [])
			];
		case 'words':
			return lead;
		case 'agree':
		case 'date':
			return [];
	}
}

const mapFields = ['event', 'thought', 'feeling', 'body', 'did', 'could'] as const;

/** A question without a card to pick, or a pair without a sign to ask about, could never be answered. */
function offersSome(names: readonly string[], path: readonly (string | number)[]): readonly Fault[] {
	return names.length > 0 ? [] : [fault(path, 'This question offers no cards.')];
}

function checkLandmarks(pack: Pack): readonly Fault[] {
	const kinds = new Map(
		pack.journeys.flatMap((journey) => journey.steps.map((step) => [step.id, step.question.kind] as const))
	);
	const wanted: readonly (readonly [keyof Pack['landmarks'], QuestionKind])[] = [
		['limits', 'info'],
		['signs', 'choose'],
		['waysOut', 'pair'],
		['helpers', 'people'],
		['agreement', 'agree'],
		['reviewDate', 'date'],
		['copies', 'choose']
	];
	return wanted.flatMap(([name, kind]) =>
		kinds.get(pack.landmarks[name]) === kind
			? []
			: [fault(['landmarks', name], `This must name a step whose question is of the kind "${kind}".`)]
	);
}

/** Each sheet names steps of the kind that it is made from. */
function checkSheets({ journeys, sheets }: Pack): readonly Fault[] {
	if (sheets === undefined) return [];
	const kinds = new Map(
		journeys.flatMap((journey) => journey.steps.map((step) => [step.id, step.question.kind] as const))
	);
	const named: readonly (readonly [readonly (string | number)[], string, QuestionKind])[] = [
		...sheets.needs.map((id, i) => [['needs', i], id, 'choose'] as const),
		...sheets.strengths.map((id, i) => [['strengths', i], id, 'choose'] as const),
		[['slips'], sheets.slips, 'choose'],
		[['slip'], sheets.slip, 'choose'],
		[['carers'], sheets.carers, 'pair'],
		[['carersNot'], sheets.carersNot, 'choose'],
		[['changes'], sheets.changes, 'choose'],
		[['goodDays'], sheets.goodDays, 'words']
	];
	return named.flatMap(([path, id, kind]) =>
		kinds.get(id) === kind
			? []
			: [fault(['sheets', ...path], `This must name a step whose question is of the kind "${kind}".`)]
	);
}

function checkNow(pack: Pack): readonly Fault[] {
	const cards = new Map(pack.decks.flatMap((deck) => deck.cards.map((card) => [card.id, card] as const)));
	return pack.now.flatMap((id, i) => {
		const card = cards.get(id);
		if (card === undefined) return [fault(['now', i], `There is no card "${id}".`)];
		const isOpen = card.flags?.some((flag) => flag === 'sensitive' || flag === 'rules') ?? false;
		return isOpen ? [fault(['now', i], 'A sensitive card or a rule never stands on the Now page.')] : [];
	});
}

/** A suggestion names a sign and cards that are there. */
function checkSuggests(pack: Pack): readonly Fault[] {
	const cards = new Set(pack.decks.flatMap((deck) => deck.cards.map(({ id }) => id)));
	return Object.entries(pack.suggests ?? {}).flatMap(([sign, goods]) => [
		...unknown(cards, 'card', [sign], ['suggests']),
		...unknown(cards, 'card', goods, ['suggests', sign])
	]);
}

function checkPaper(pack: Pack): readonly Fault[] {
	const sections = new Set(pack.journeys.map((journey) => journey.section));
	const named = new Set(pack.paper);
	return [
		...(named.size < pack.paper.length ? [fault(['paper'], 'A section stands twice.')] : []),
		...[...sections]
			.filter((name) => !named.has(name))
			.map((name) => fault(['paper'], `The section "${name}" is missing.`)),
		...pack.paper.flatMap((name, i) =>
			sections.has(name) ? [] : [fault(['paper', i], `No journey belongs to the section "${name}".`)]
		)
	];
}

function unknown(
	known: ReadonlySet<string>,
	what: string,
	names: readonly string[],
	path: readonly (string | number)[]
): readonly Fault[] {
	return names.filter((name) => !known.has(name)).map((name) => fault(path, `There is no ${what} "${name}".`));
}

function fault(path: readonly (string | number)[], sentence: string): Fault {
	return { path: pathOf(path), sentence };
}
