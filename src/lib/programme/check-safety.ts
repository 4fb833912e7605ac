import { pathOf, type Fault } from '#lib/base/fault.ts';
import type { Card, Condition, Pack, QuestionKind, Step } from './grammar.ts';
import { offeredBy, type Offered } from './offered.ts';
import { composeProgramme } from './compose-programme.ts';
import type { Programme } from './programme.ts';

type Path = readonly (string | number)[];

/** Kinds of question that open only with staff (content-inventory.md 5.18). */
const withStaffOnly: readonly QuestionKind[] = ['sort', 'pair', 'excuse', 'rules', 'agree'];

/**
 * Checks the rules of safety that a pack must keep, whoever wrote it (docs/authoring-packs.md): what opens only with
 * staff, what waits for the check against his rules, and that no sign can stand without a way out. For a pack whose ids
 * are right already. Gives every mistake, each with its path.
 */
export function checkSafety(pack: Pack): readonly Fault[] {
	const programme = composeProgramme(pack);
	return [
		...pack.journeys.flatMap((journey, j) =>
			journey.steps.flatMap((step, s) => {
				const place = { step, path: ['journeys', j, 'steps', s], access: step.access ?? journey.access };
				return checkStep(programme, place);
			})
		),
		...checkLimits(pack, programme),
		...checkSigns(pack, programme)
	];
}

interface Place {
	readonly step: Step;
	readonly path: Path;
	readonly access: 'alone' | 'with-staff';
}

function checkStep(programme: Programme, { step, path, access }: Place): readonly Fault[] {
	const { question } = step;
	const offered = offeredBy(programme, question);
	const isAlone = access === 'alone';
	return [
		...(isAlone && withStaffOnly.includes(question.kind)
			? [fault([...path, 'access'], `A question of the kind "${question.kind}" opens only with staff.`)]
			: []),
		...(isAlone && cardsIn(programme, offered).some((card) => hasFlag(card, 'sensitive'))
			? [fault([...path, 'access'], 'A step that he opens alone offers no sensitive card.')]
			: []),
		...(step.only === undefined ? [] : checkCondition(programme, step.only, [...path, 'only'])),
		...checkQuestion(programme, { step, path, access }, offered)
	];
}

function checkQuestion(programme: Programme, { step: { question }, path }: Place, offered: Offered): readonly Fault[] {
	const at = [...path, 'question'];
	const main = cardsIn(programme, { main: offered.main ?? new Set() });
	switch (question.kind) {
		case 'choose':
			return question.min > main.length ? [fault([...at, 'min'], 'This asks for more cards than it offers.')] : [];
		case 'rules':
			return main
				.filter((card) => !hasFlag(card, 'rules'))
				.map(({ id }) => fault([...at, 'decks'], `The rule "${id}" needs the flag "rules".`));
		case 'excuse':
			return main
				.filter(({ trueWords }) => trueWords === undefined || (offered.main?.has(trueWords) ?? false))
				.map(({ id }) => fault([...at, 'decks'], `The excuse "${id}" needs true words that are no excuse.`));
		case 'ladder': {
			const inDecks = new Set(
				question.decks.flatMap((name) => programme.decks.get(name)?.cards.map(({ id }) => id) ?? [])
			);
			const named = [...question.goals, ...question.rungs];
			return [
				...named
					.filter((id) => programme.cards.has(id) && !inDecks.has(id))
					.map((id) => fault([...at, 'decks'], `The card "${id}" does not stand in the decks of this ladder.`)),
				...(new Set(question.rungs).size < question.rungs.length
					? [fault([...at, 'rungs'], 'The same rung stands twice.')]
					: [])
			];
		}
		default:
			return [];
	}
}

/** A condition that waits for a card which its step cannot give would never come true. */
function checkCondition(programme: Programme, condition: Condition, path: Path): readonly Fault[] {
	switch (condition.kind) {
		case 'all':
		case 'any':
			return condition.conditions.flatMap((inner, i) => checkCondition(programme, inner, [...path, 'conditions', i]));
		case 'not':
			return checkCondition(programme, condition.condition, [...path, 'condition']);
		case 'includes': {
			const question = programme.steps.get(condition.step)?.step.question;
			const isOffered = question === undefined || (offeredBy(programme, question).main?.has(condition.card) ?? false);
			return isOffered ? [] : [fault([...path, 'card'], `"${condition.step}" does not offer this card.`)];
		}
		default:
			return [];
	}
}

/** The limits of confidentiality are always asked, say something, and come before the first answer (domain.md 4.7). */
function checkLimits(pack: Pack, programme: Programme): readonly Fault[] {
	const steps = pack.journeys.flatMap((journey) => journey.steps);
	const at = steps.findIndex(({ id }) => id === pack.landmarks.limits);
	const limits = steps[at];
	if (limits === undefined) return [];
	const path = ['landmarks', 'limits'];
	const isFirst = steps.slice(0, at).every(({ question }) => question.kind === 'info');
	return [
		...(limits.only === undefined ? [] : [fault(path, 'The limits are always shown: this step has no condition.')]),
		...(isFirst ? [] : [fault(path, 'The limits come before the first question.')]),
		...(cardsIn(programme, offeredBy(programme, limits.question)).length > 0
			? []
			: [fault(path, 'The limits need at least one line.')])
	];
}

/** Each sign he acts on gets its way out: the pair step asks about the very step where he picks them. */
function checkSigns(pack: Pack, programme: Programme): readonly Fault[] {
	const pair = programme.steps.get(pack.landmarks.waysOut)?.step.question;
	return pair?.kind !== 'pair' || pair.signs.includes(pack.landmarks.signs)
		? []
		: [fault(['landmarks', 'waysOut'], 'This step must ask for the ways out of the signs that "signs" names.')];
}

function cardsIn(programme: Programme, offered: Offered): readonly Card[] {
	return Object.values(offered).flatMap((ids) => [...(ids ?? [])].flatMap((id) => programme.cards.get(id) ?? []));
}

function hasFlag(card: Card, flag: 'rules' | 'sensitive'): boolean {
	return card.flags?.includes(flag) ?? false;
}

function fault(path: Path, sentence: string): Fault {
	return { path: pathOf(path), sentence };
}
