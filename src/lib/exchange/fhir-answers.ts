import { mapParts, type Answer, type AnswerOf, type Strength } from '#lib/plan/answers.ts';
import { helperLines } from './lines.ts';
import { pairsOf } from '#lib/report/pairs.ts';
import { isAgreedAsItStands } from '#lib/plan/edits.ts';
import { orNothing, type Fhir, type FhirOf, type Resource } from './fhir-parts.ts';

/** Who is behind an answer, on one item (an extension of FHIR itself). */
const authorExtension = 'http://hl7.org/fhir/StructureDefinition/questionnaireresponse-author';

/** An item: a question with its answers, or with further items. */
type Item = Readonly<Record<string, Fhir>>;

/**
 * What he said, question by question: the id of each is that of its step or card. Only what his paper would show: sorted
 * cards are there as signs, a sign only with its way out, and nothing that waits for its rule check.
 */
export function answers(fhir: FhirOf): Resource {
	const { plan, programme, wording } = fhir;
	const items = [...programme.steps.keys()].flatMap((step): readonly Item[] => {
		const answer = fhir.answers[step];
		if (answer === undefined) return [];
		const inside = insideOf(fhir, step, answer);
		if (inside === undefined) return [];
		return [{ extension: [authorOf(fhir, answer)], linkId: step, text: wording.plainAsk(step), ...inside }];
	});
	return {
		resourceType: 'QuestionnaireResponse',
		id: fhir.nameOf('answers'),
		questionnaire: questionnaireOf(fhir),
		status: isAgreedAsItStands(plan) ? 'completed' : 'in-progress',
		subject: fhir.to('patient'),
		authored: plan.changedAt,
		author: fhir.to('patient'),
		item: orNothing(items)
	};
}

function questionnaireOf({ plan }: FhirOf): string {
	const [base] = plan.packs;
	return `urn:steady:pack:${base?.id ?? ''}|${base?.version ?? ''}`;
}

/** He, or staff where they put it down for him. What they said together is his. */
function authorOf(fhir: FhirOf, { by }: Answer): Fhir {
	return { url: authorExtension, valueReference: fhir.to(by === 'staff' ? 'staff' : 'patient') };
}

/** What stands inside the item of an answer; undefined where nothing of it may leave. */
function insideOf(fhir: FhirOf, step: string, answer: Answer): Item | undefined {
	switch (answer.kind) {
		case 'choose':
			return fhir.signSteps.has(step) ? undefined : given(picked(fhir, answer.chosen));
		case 'feelings':
			return asItems([
				part(`${step}/chosen`, feelings(fhir, step, answer.chosen, answer)),
				part(`${step}/body`, picked(fhir, answer.body))
			]);
		case 'map':
			return asItems(mapParts.map((name) => part(`${step}/${name}`, partOfMap(fhir, step, answer, name))));
		case 'pair':
			return asItems(pairItems(fhir, step));
		case 'excuse':
			return asItems(excuseItems(fhir, step, answer));
		case 'ladder':
			return asItems(ladderItems(fhir, step, answer));
		case 'rules':
			return asItems([
				part(`${step}/order-reference`, text(answer.reference)),
				part(`${step}/order-date`, day(answer.date)),
				part(`${step}/rules`, picked(fhir, answer.chosen))
			]);
		case 'people':
			return asItems(helperItems(fhir, step));
		case 'agree':
			return asItems(agreeItems(fhir, step, answer));
		case 'words':
			return given([...text(answer.text), ...media(fhir, answer)]);
		case 'date':
			return given(day(answer.date));
		case 'sort':
		case 'info':
			return undefined;
	}
}

function given(list: readonly Item[]): Item | undefined {
	return list.length === 0 ? undefined : { answer: list };
}

function asItems(items: readonly (Item | undefined)[]): Item | undefined {
	const there = items.filter((item) => item !== undefined);
	return there.length === 0 ? undefined : { item: there };
}

function part(linkId: string, list: readonly Item[], label?: string): Item | undefined {
	return list.length === 0 ? undefined : { linkId, text: label, answer: list };
}

/** Cards that may print, each by its id and in the words that he saw. A card of his own is his words alone. */
function picked(fhir: FhirOf, cards: readonly string[]): readonly Item[] {
	return cards.filter(fhir.mayPrint).map((card) => cardAnswer(fhir, card));
}

function cardAnswer({ item, programme }: FhirOf, card: string): Item {
	const { words } = item(card);
	return programme.cards.has(card)
		? { valueCoding: { system: 'urn:steady:card', code: card, display: words } }
		: { valueString: words };
}

function text(words: string): readonly Item[] {
	return words.trim() === '' ? [] : [{ valueString: words.trim() }];
}

function day(date: string | null): readonly Item[] {
	return date === null ? [] : [{ valueDate: date }];
}

function media({ mediumItem }: FhirOf, answer: Answer): readonly Item[] {
	return answer.media.map((medium) => ({ valueString: mediumItem(medium).words }));
}

/** Feelings with how strong each is, in words: told of the feeling, never of him. */
function feelings(
	fhir: FhirOf,
	step: string,
	cards: readonly string[],
	{ strength }: { readonly strength: Readonly<Record<string, Strength>> }
): readonly Item[] {
	return cards.filter(fhir.mayPrint).map((card) => {
		const strong = strength[card];
		if (strong === undefined) return cardAnswer(fhir, card);
		const words = fhir.wording.say(`strength-${strong}`);
		const how = { linkId: `${step}/${card}/strength`, answer: [{ valueString: words }] };
		return { ...cardAnswer(fhir, card), item: [how] };
	});
}

function partOfMap(
	fhir: FhirOf,
	step: string,
	answer: AnswerOf<'map'>,
	name: (typeof mapParts)[number]
): readonly Item[] {
	return name === 'feeling' ? feelings(fhir, step, answer.feeling, answer) : picked(fhir, answer[name]);
}

function pairItems(fhir: FhirOf, step: string): readonly Item[] {
	return pairsOf(fhir, step).map(({ sign, waysOut, tell }) => ({
		linkId: `${step}/${sign}`,
		text: fhir.quoted(sign),
		item: [
			part(`${step}/${sign}/way-out`, picked(fhir, waysOut)),
			part(`${step}/${sign}/tell`, picked(fhir, tell))
		].filter((item) => item !== undefined)
	}));
}

function excuseItems(fhir: FhirOf, step: string, answer: AnswerOf<'excuse'>): readonly (Item | undefined)[] {
	return answer.chosen.filter(fhir.mayPrint).map((excuse) => {
		const truth = answer.trueWords[excuse];
		return part(`${step}/${excuse}`, truth === undefined ? [] : picked(fhir, [truth]), fhir.quoted(excuse));
	});
}

function ladderItems(fhir: FhirOf, step: string, answer: AnswerOf<'ladder'>): readonly (Item | undefined)[] {
	const rungs = answer.rungs.flatMap(({ card, who, when }, index) => {
		const id = `${step}/rung-${index + 1}`;
		const more = [part(`${id}/who`, who === null ? [] : picked(fhir, [who])), part(`${id}/when`, day(when))].filter(
			(item) => item !== undefined
		);
		const [said] = picked(fhir, [card]);
		return said === undefined ? [] : [part(id, [{ ...said, item: orNothing(more) }])];
	});
	return [part(`${step}/goal`, answer.goal === null ? [] : picked(fhir, [answer.goal])), ...rungs];
}

function helperItems(fhir: FhirOf, step: string): readonly (Item | undefined)[] {
	if (step !== fhir.programme.landmarks.helpers) return [];
	return helperLines(fhir).map(({ id, role }, index) =>
		part(`${step}/helper-${index + 1}`, [{ valueReference: fhir.to(`helper/${id}`) }], role)
	);
}

function agreeItems(fhir: FhirOf, step: string, answer: AnswerOf<'agree'>): readonly (Item | undefined)[] {
	if (answer.agreed === null) return [];
	const said = fhir.wording.say(`paper-agree-${answer.agreed}`);
	return [
		part(`${step}/agreed`, [{ valueString: said }]),
		part(`${step}/why`, [...text(answer.why), ...media(fhir, answer)])
	];
}
