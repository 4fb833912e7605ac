import { pathOf, type Fault } from '#lib/base/fault.ts';
import { offeredBy, type PlaceInAnswer } from '#lib/programme/offered.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { ownCardsOf } from './empty-answers.ts';
import { mapParts, type Answer } from './answers.ts';
import type { Plan } from './plan.ts';

type Path = readonly (string | number)[];

/** What of a plan names ids of its programme. */
export type Naming = Pick<Plan, 'answers' | 'staff' | 'ruleChecks' | 'sharing' | 'risk' | 'teachBack'>;

/**
 * Checks that what a plan names is there, and stands where the programme offers it: steps, kinds, cards of the
 * programme, own cards of the plan. With `areSomeMissing` (answers that could not be read) no own card is missed.
 */
export function checkNames(plan: Naming, programme: Programme, areSomeMissing = false): readonly Fault[] {
	const own = new Set(Object.values(plan.answers).flatMap((answer) => ownCardsOf(answer).map((card) => card.id)));
	const isOwn = (id: string) => own.has(id) || (areSomeMissing && id.startsWith('own-'));
	const isCard = (id: string) => programme.cards.has(id) || isOwn(id);
	return [
		...Object.entries(plan.answers).flatMap(([step, answer]) => checkAnswer(step, answer, programme, isOwn)),
		...unknownKeys(Object.keys(plan.staff), (id) => programme.steps.has(id), ['staff'], 'step'),
		...unknownKeys(Object.keys(plan.ruleChecks), isCard, ['ruleChecks'], 'card'),
		...unknownKeys(
			Object.keys(plan.teachBack),
			(id) => programme.journeys.some((journey) => journey.id === id),
			['teachBack'],
			'journey'
		),
		...unknownKeys(Object.keys(plan.risk.grid), isCard, ['risk', 'grid'], 'card'),
		...unknownKeys(Object.keys(plan.sharing), (id) => programme.paper.includes(id), ['sharing'], 'section'),
		...checkOwnCards(plan)
	];
}

/** A plan has a day of agreement from its first version on. */
export function checkAgreement(plan: Pick<Plan, 'version' | 'agreedAt'>): readonly Fault[] {
	const agrees = (plan.version === 0) === (plan.agreedAt === null);
	return agrees ? [] : [fault(['version'], 'A plan has a day of agreement from version 1 on, and none before.')];
}

function checkAnswer(
	step: string,
	answer: Answer,
	programme: Programme,
	isOwn: (id: string) => boolean
): readonly Fault[] {
	const path = ['answers', step];
	const question = programme.steps.get(step)?.step.question;
	if (question === undefined) return [fault(path, 'The pack has no such step.')];
	if (question.kind !== answer.kind) {
		return [fault([...path, 'kind'], `This step asks for an answer of the kind "${question.kind}".`)];
	}
	const offered = offeredBy(programme, question);
	return namedCards(answer, programme)
		.filter(({ id }) => !isOwn(id))
		.flatMap(({ id, path: inner, place, only }) => {
			const at = [...path, ...inner];
			if (!programme.cards.has(id)) return [fault(at, 'There is no such card, in the pack or in his own words.')];
			const isOffered = place === undefined ? id === only : (offered[place]?.has(id) ?? false);
			return isOffered ? [] : [fault(at, 'This question does not offer this card.')];
		});
}

/** A card that an answer names, and where. Without a place only one card may stand there. */
interface Named {
	readonly id: string;
	readonly path: Path;
	readonly place?: PlaceInAnswer;
	readonly only?: string | undefined;
}

function namedCards(answer: Answer, programme: Programme): readonly Named[] {
	const isExcuse = (id: string) => programme.cards.has(id) || id.startsWith('own-');
	switch (answer.kind) {
		case 'choose':
		case 'rules':
			return listed(answer.chosen, ['chosen']);
		case 'sort':
			return keyed(answer.places, ['places']);
		case 'pair':
			return [
				...keyed(answer.pairs, ['pairs']),
				...Object.entries(answer.pairs).flatMap(([sign, pair]) => [
					...listed(pair.waysOut, ['pairs', sign, 'waysOut'], 'waysOut'),
					...listed(pair.tell, ['pairs', sign, 'tell'], 'tell')
				])
			];
		case 'excuse':
			return [
				...listed(answer.chosen, ['chosen']),
				...keyed(answer.trueWords, ['trueWords']),
				...Object.entries(answer.trueWords).map(([excuse, id]) => ({
					id,
					path: ['trueWords', excuse],
					// An excuse that is not there is a fault of its own.
					only: isExcuse(excuse) ? programme.cards.get(excuse)?.trueWords : id
				}))
			];
		case 'feelings':
			return [
				...listed(answer.chosen, ['chosen']),
				...keyed(answer.strength, ['strength']),
				...listed(answer.body, ['body'], 'body')
			];
		case 'map':
			return [
				...mapParts.flatMap((part) => listed(answer[part], [part], part === 'event' ? 'main' : part)),
				...keyed(answer.strength, ['strength'], 'feeling')
			];
		case 'ladder':
			return [
				...(answer.goal === null ? [] : [{ id: answer.goal, path: ['goal'], place: 'main' as const }]),
				...answer.rungs.flatMap((rung, index): readonly Named[] => [
					{ id: rung.card, path: ['rungs', index, 'card'], place: 'rungs' },
					...(rung.who === null ? [] : [{ id: rung.who, path: ['rungs', index, 'who'], place: 'who' as const }])
				])
			];
		case 'people':
			return answer.people.map(({ role }, index) => ({ id: role, path: ['people', index, 'role'], place: 'main' }));
		case 'words':
		case 'agree':
		case 'date':
		case 'info':
			return [];
	}
}

function listed(ids: readonly string[], path: Path, place: PlaceInAnswer = 'main'): readonly Named[] {
	return ids.map((id, index) => ({ id, path: [...path, index], place }));
}

function keyed(record: Readonly<Record<string, unknown>>, path: Path, place: PlaceInAnswer = 'main'): readonly Named[] {
	return Object.keys(record).map((id) => ({ id, path: [...path, id], place }));
}

function checkOwnCards(plan: Naming): readonly Fault[] {
	const seen = new Set<string>();
	return Object.entries(plan.answers).flatMap(([step, answer]) => {
		const ids = answer.kind === 'people' ? [...ownCardsOf(answer), ...answer.people] : ownCardsOf(answer);
		return ids.flatMap((card) => {
			if (seen.has(card.id))
				return [fault(['answers', step], 'An own card or person here has an id that stands twice in the plan.')];
			seen.add(card.id);
			return [];
		});
	});
}

function unknownKeys(
	keys: readonly string[],
	isKnown: (id: string) => boolean,
	path: Path,
	what: string
): readonly Fault[] {
	return keys.filter((key) => !isKnown(key)).map((key) => fault([...path, key], `There is no such ${what}.`));
}

function fault(path: Path, sentence: string): Fault {
	return { path: pathOf(path), sentence };
}
