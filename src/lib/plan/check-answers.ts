import { pathOf, type Fault } from '#lib/base/fault.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { ownCardsOf } from './empty-answers.ts';
import type { Answer } from './answers.ts';
import type { Plan } from './plan.ts';

type Path = readonly (string | number)[];

/** Checks that what a well-formed plan names is there: steps, kinds, cards of the programme, own cards of the plan. */
export function checkAnswers(plan: Plan, programme: Programme): readonly Fault[] {
	const own = new Set(Object.values(plan.answers).flatMap((answer) => ownCardsOf(answer).map((card) => card.id)));
	const isCard = (id: string) => programme.cards.has(id) || own.has(id);
	return [
		...Object.entries(plan.answers).flatMap(([step, answer]) => checkAnswer(step, answer, programme, isCard)),
		...unknownKeys(Object.keys(plan.staff), (id) => programme.steps.has(id), ['staff'], 'step'),
		...unknownKeys(Object.keys(plan.ruleChecks), isCard, ['ruleChecks'], 'card'),
		...unknownKeys(
			Object.keys(plan.teachBack),
			(id) => programme.journeys.some((journey) => journey.id === id),
			['teachBack'],
			'journey'
		),
		...unknownKeys(Object.keys(plan.sharing), (id) => programme.paper.includes(id), ['sharing'], 'section'),
		...checkOwnCards(plan),
		...checkAgreement(plan)
	];
}

function checkAnswer(
	step: string,
	answer: Answer,
	programme: Programme,
	isCard: (id: string) => boolean
): readonly Fault[] {
	const path = ['answers', step];
	const placed = programme.steps.get(step);
	if (placed === undefined) return [fault(path, 'The pack has no such step.')];
	if (placed.step.question.kind !== answer.kind) {
		return [fault([...path, 'kind'], `This step asks for an answer of the kind "${placed.step.question.kind}".`)];
	}
	return namedCards(answer)
		.filter(({ id }) => !isCard(id))
		.map(({ path: inner }) => fault([...path, ...inner], 'There is no such card, in the pack or in his own words.'));
}

/** Every card that an answer names, each with where it names it. */
function namedCards(answer: Answer): readonly { readonly id: string; readonly path: Path }[] {
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
					...listed(pair.waysOut, ['pairs', sign, 'waysOut']),
					...listed(pair.tell, ['pairs', sign, 'tell'])
				])
			];
		case 'excuse':
			return [
				...listed(answer.chosen, ['chosen']),
				...keyed(answer.trueWords, ['trueWords']),
				...Object.entries(answer.trueWords).map(([excuse, id]) => ({ id, path: ['trueWords', excuse] }))
			];
		case 'feelings':
			return [...listed(answer.chosen, ['chosen']), ...listed(answer.body, ['body'])];
		case 'ladder':
			return [
				...(answer.goal === null ? [] : [{ id: answer.goal, path: ['goal'] }]),
				...answer.rungs.flatMap((rung, index) => [
					{ id: rung.card, path: ['rungs', index, 'card'] },
					...(rung.who === null ? [] : [{ id: rung.who, path: ['rungs', index, 'who'] }])
				])
			];
		case 'people':
			return answer.people.map((person, index) => ({ id: person.role, path: ['people', index, 'role'] }));
		case 'words':
		case 'agree':
		case 'date':
		case 'info':
			return [];
	}
}

function listed(ids: readonly string[], path: Path): readonly { readonly id: string; readonly path: Path }[] {
	return ids.map((id, index) => ({ id, path: [...path, index] }));
}

function keyed(
	record: Readonly<Record<string, unknown>>,
	path: Path
): readonly { readonly id: string; readonly path: Path }[] {
	return Object.keys(record).map((id) => ({ id, path: [...path, id] }));
}

function checkOwnCards(plan: Plan): readonly Fault[] {
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

function checkAgreement(plan: Plan): readonly Fault[] {
	const agrees = (plan.version === 0) === (plan.agreedAt === null);
	return agrees ? [] : [fault(['version'], 'A plan has a day of agreement from version 1 on, and none before.')];
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
