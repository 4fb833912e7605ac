import { pathOf } from '#lib/base/fault.ts';
import { isRecord } from '#lib/base/json.ts';
import type { Answer } from '#lib/plan/answers.ts';
import { isChangedSinceAgreed } from '#lib/plan/edits.ts';
import { dialled } from '#lib/plan/phone.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Aim } from '#lib/programme/grammar.ts';
import { questionOfKind, type Programme } from '#lib/programme/programme.ts';
import { cardsForPaper, cardsTakenFromAll } from './chosen.ts';
import { isPartAnswered } from './states.ts';
import { waitsForRuleCheck } from './rules.ts';
import type { Page, Walk } from './walk.ts';

/** What a plan still lacks. A gap never stops him from going on. */
export type GapKind =
	| 'not-answered'
	| 'not-sure'
	| 'too-few'
	| 'no-way-out'
	| 'no-true-words'
	/** An "I will not" without an "I will". */
	| 'no-i-will'
	| 'rules-not-checked'
	| 'no-avoid'
	| 'no-control'
	| 'no-escape'
	| 'no-tell'
	| 'helper-no-name'
	| 'helper-no-number'
	| 'helper-not-asked'
	| 'not-agreed';

export interface Gap {
	readonly kind: GapKind;
	/** Where in the plan file. */
	readonly path: string;
	readonly step: string;
	/** The card that the gap is about, where there is one. */
	readonly card?: string;
	/** The page where it can be closed. */
	readonly page: string;
	/** A hint is worth a thought; the other gaps keep something off the paper. */
	readonly isHint: boolean;
}

/** Every gap of a plan, in the order of the programme. */
export function gapsOf(programme: Programme, plan: Plan, walk: Walk): readonly Gap[] {
	const steps = [...new Set(walk.pages.map(({ step }) => step))];
	return steps.flatMap((step) => {
		const pages = walk.pages.filter((page) => page.step === step);
		const answer = walk.answers[step];
		return [
			...openPages(programme, answer, pages),
			...(answer === undefined
				? unsaid(programme, pages)
				: [...gapsOfKind(programme, plan, answer, pages), ...waiting(programme, plan, answer, pages)]),
			...(step === programme.landmarks.waysOut ? balance(programme, walk, pages) : [])
		];
	});
}

function gap(kind: GapKind, page: Page, inner: readonly (string | number)[] = [], card?: string): Gap {
	const base = {
		kind,
		path: pathOf(['answers', page.step, ...inner]),
		step: page.step,
		page: page.key,
		isHint: hints.includes(kind)
	};
	return card === undefined ? base : { ...base, card };
}

const hints: readonly GapKind[] = [
	'not-answered',
	'not-sure',
	'too-few',
	'no-avoid',
	'no-control',
	'no-escape',
	'no-tell'
];

/** Where nothing was said yet: each sign still wants its way out, and the plan his yes. */
function unsaid(programme: Programme, pages: readonly Page[]): readonly Gap[] {
	return pages.flatMap((page) => {
		if (page.step === programme.landmarks.agreement) return [gap('not-agreed', page)];
		return page.part.kind === 'ways-out' ? [noWayOut(page, page.part.sign)] : [];
	});
}

function noWayOut(page: Page, sign: string): Gap {
	return gap('no-way-out', page, ['pairs', sign], sign);
}

function kindOfExcuse(programme: Programme, page: Page): GapKind {
	return questionOfKind(programme, page.step, 'excuse')?.as === 'i-will' ? 'no-i-will' : 'no-true-words';
}

/** Pages that nobody answered yet, and those he was not sure of. Pairs and excuses have gaps of their own. */
function openPages(programme: Programme, answer: Answer | undefined, pages: readonly Page[]): readonly Gap[] {
	return pages
		.filter(({ part }) => ['main', 'rungs', 'thought', 'could'].includes(part.kind))
		.flatMap((page) => {
			if (page.step === programme.landmarks.agreement) return [];
			if (answer !== undefined && isPartAnswered(answer, page.part)) return [];
			const name = page.key.slice(page.step.length + 1);
			return [gap(answer?.marks[name] === 'not-sure' ? 'not-sure' : 'not-answered', page)];
		});
}

function gapsOfKind(programme: Programme, plan: Plan, answer: Answer, pages: readonly Page[]): readonly Gap[] {
	const [first] = pages;
	if (first === undefined) return [];
	switch (answer.kind) {
		case 'choose': {
			const least = questionOfKind(programme, first.step, 'choose')?.min ?? 0;
			return answer.chosen.length > 0 && answer.chosen.length < least ? [gap('too-few', first, ['chosen'])] : [];
		}
		case 'pair':
			return pages.flatMap((page) =>
				page.part.kind === 'ways-out' && !isPartAnswered(answer, page.part) ? [noWayOut(page, page.part.sign)] : []
			);
		case 'excuse':
			return pages.flatMap((page) =>
				page.part.kind === 'true-words' && !isPartAnswered(answer, page.part)
					? [gap(kindOfExcuse(programme, page), page, ['trueWords', page.part.excuse], page.part.excuse)]
					: []
			);
		case 'people':
			return pages.flatMap((page) => gapsOfPerson(answer, page));
		case 'agree':
			return answer.agreed === 'yes' && !isChangedSinceAgreed(plan) ? [] : [gap('not-agreed', first)];
		default:
			return [];
	}
}

function gapsOfPerson(answer: Extract<Answer, { kind: 'people' }>, page: Page): readonly Gap[] {
	const { part } = page;
	if (part.kind !== 'person') return [];
	const index = answer.people.findIndex(({ id }) => id === part.person);
	const person = answer.people[index];
	if (person === undefined) return [];
	const open: readonly GapKind[] = [
		...(person.name.trim() === '' ? (['helper-no-name'] as const) : []),
		...(dialled(person.phone) === undefined ? (['helper-no-number'] as const) : []),
		...(person.asked ? [] : (['helper-not-asked'] as const))
	];
	return open.map((kind) => gap(kind, page, ['people', index], person.role));
}

/** Flagged cards that wait for "checked against his rules": each card once, at the first page that names it. */
function waiting(programme: Programme, plan: Plan, answer: Answer, pages: readonly Page[]): readonly Gap[] {
	const [first] = pages;
	if (first === undefined) return [];
	return [...new Set(cardsForPaper(answer))]
		.filter((card) => waitsForRuleCheck(programme, plan, card))
		.map((card) => gap('rules-not-checked', first, placeOf(answer, card), card));
}

/** Where in an answer a card stands first: the steps to it in the plan file. */
function placeOf(answer: Answer, card: string): readonly (string | number)[] {
	const places = Object.entries(answer)
		.filter(([field]) => !besideCards.includes(field))
		.flatMap(([field, value]) => placesIn(value, [field]));
	return places.find(({ id }) => id === card)?.path ?? [];
}

function placesIn(value: unknown, path: readonly (string | number)[]): readonly CardPlace[] {
	if (typeof value === 'string') return [{ id: value, path }];
	if (Array.isArray(value)) return value.flatMap((inner, index) => placesIn(inner, [...path, index]));
	if (!isRecord(value)) return [];
	return Object.entries(value).flatMap(([key, inner]) => [
		{ id: key, path: [...path, key] },
		...placesIn(inner, [...path, key])
	]);
}

/** Fields of an answer that name no card. */
const besideCards = ['kind', 'by', 'at', 'marks', 'media', 'own'];

interface CardPlace {
	readonly id: string;
	readonly path: readonly (string | number)[];
}

/** A gentle hint when the big signs together lack a way out of one of the four aims (relapse prevention). */
function balance(programme: Programme, walk: Walk, pages: readonly Page[]): readonly Gap[] {
	const { waysOut } = programme.landmarks;
	const [answer, first] = [walk.answers[waysOut], pages[0]];
	if (answer?.kind !== 'pair' || first === undefined) return [];
	const signs = cardsTakenFromAll(walk.answers, questionOfKind(programme, waysOut, 'pair')?.signs ?? []);
	const outs = signs.flatMap((sign) => answer.pairs[sign]?.waysOut ?? []);
	if (outs.length === 0) return [];
	const aims = new Set(outs.map((card) => programme.cards.get(card)?.aim));
	const wanted: readonly (readonly [Aim, GapKind])[] = [
		['avoid', 'no-avoid'],
		['control', 'no-control'],
		['escape', 'no-escape'],
		['tell', 'no-tell']
	];
	return wanted.filter(([aim]) => !aims.has(aim)).map(([, kind]) => gap(kind, first));
}
