import fc from 'fast-check';
import { offersOn, ownPrefixOf } from '#lib/journey/offers.ts';
import { pick, withMark } from '#lib/journey/pick.ts';
import { backFrom, nearestPage, nextFrom, walkOf, type Destination, type Page } from '#lib/journey/walk.ts';
import {
	addOwnCard,
	changePerson,
	moveHelper,
	planRung,
	removePerson,
	setAgreed,
	sortCard,
	toggleRole
} from '#lib/plan/answer-edits.ts';
import type { Answer } from '#lib/plan/answers.ts';
import { emptyAnswer } from '#lib/plan/empty-answers.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Question } from '#lib/programme/grammar.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { laterMoment } from './moments.ts';

/** One thing that a man and his facilitator may do on a page. Seeds choose among what is there. */
export type Deed =
	| { readonly kind: 'tap' | 'fill' | 'jump'; readonly seed: number }
	| { readonly kind: 'own'; readonly words: string }
	| { readonly kind: 'not-sure' | 'skip' | 'unmark' | 'next' | 'back' };

/** Where they are: the plan so far, the page, and how many deeds were done. */
export interface Stand {
	readonly plan: Plan;
	readonly page: Page;
	readonly deeds: number;
}

const seed = fc.nat({ max: 9999 });

/** Any sequence of deeds. */
export const anyDeeds: fc.Arbitrary<readonly Deed[]> = fc.array(
	fc.oneof(
		{ weight: 8, arbitrary: fc.record({ kind: fc.constant('tap' as const), seed }) },
		{ weight: 3, arbitrary: fc.record({ kind: fc.constant('fill' as const), seed }) },
		{ weight: 4, arbitrary: fc.record({ kind: fc.constant('jump' as const), seed }) },
		{
			weight: 2,
			arbitrary: fc.record({ kind: fc.constant('own' as const), words: fc.constantFrom('I paint.', 'Café', 'x') })
		},
		{
			weight: 5,
			arbitrary: fc.record({ kind: fc.constantFrom('not-sure', 'skip', 'unmark', 'next', 'next', 'next', 'back') })
		}
	),
	{ minLength: 10, maxLength: 70 }
);

/** Stands on the first page of a plan. */
export function standAtStart(programme: Programme, plan: Plan): Stand {
	return { plan, page: orFail(walkOf(programme, plan).pages[0]), deeds: 0 };
}

/** Where each deed of a sequence leads, the start left out. */
export function standsAfter(programme: Programme, start: Stand, deeds: readonly Deed[]): readonly Stand[] {
	let stand = start;
	return deeds.map((deed) => (stand = doDeed(programme, stand, deed)));
}

/** The stand after one deed. When a changed answer takes the page away, the nearest page is opened. */
export function doDeed(programme: Programme, stand: Stand, deed: Deed): Stand {
	const plan = planAfter(programme, stand, deed);
	const walk = walkOf(programme, plan);
	const here = orFail(nearestPage(programme, walk, stand.page.key));
	const page =
		deed.kind === 'next'
			? pageOf(nextFrom(walk, here), here)
			: deed.kind === 'back'
				? pageOf(backFrom(walk, here), here)
				: deed.kind === 'jump'
					? orFail(walk.pages[deed.seed % walk.pages.length])
					: here;
	return { plan, page, deeds: stand.deeds + 1 };
}

function pageOf(destination: Destination, otherwise: Page): Page {
	return destination.kind === 'page' ? destination.page : otherwise;
}

function planAfter(programme: Programme, stand: Stand, deed: Deed): Plan {
	const { plan, page } = stand;
	const question = orFail(programme.steps.get(page.step)).step.question;
	const at = laterMoment(stand.deeds + 1);
	const before = plan.answers[page.step] ?? emptyAnswer(question.kind, 'together', at);
	const after = answerAfter({ programme, stand, question, before }, deed);
	return after === before ? plan : setAnswer(plan, page.step, { ...after, at });
}

interface Asked {
	readonly programme: Programme;
	readonly stand: Stand;
	readonly question: Question;
	readonly before: Answer;
}

function answerAfter(asked: Asked, deed: Deed): Answer {
	const { stand, question, before } = asked;
	const { page } = stand;
	switch (deed.kind) {
		case 'tap':
			return tapped(asked, deed.seed);
		case 'fill':
			return filled(asked, deed.seed);
		case 'own': {
			const id = `${ownPrefixOf(page)}deed${stand.deeds}`;
			const withOwn = addOwnCard(before, { id, words: deed.words });
			const picked = pick(question, withOwn, page.part, id);
			return picked.kind === 'changed' && before.kind !== 'people' ? picked.answer : withOwn;
		}
		case 'not-sure':
			return withMark(before, page.part, 'not-sure');
		case 'skip':
			return withMark(before, page.part, 'skipped');
		case 'unmark':
			return withMark(before, page.part, undefined);
		case 'next':
		case 'back':
		case 'jump':
			return before;
	}
}

/** A tap on one of the offered cards, sensitive ones among them. */
function tapped({ programme, stand, question, before }: Asked, seed: number): Answer {
	const { plan, page } = stand;
	const { cards } = offersOn(programme, plan, walkOf(programme, plan), page, true);
	const card = cards[seed % Math.max(1, cards.length)]?.id;
	if (card === undefined) return before;
	if (before.kind === 'sort') return sortCard(before, card, seed % 4 === 0 ? 'not-me' : 'me');
	if (before.kind === 'people') {
		return page.part.kind === 'main' ? toggleRole(before, card, `person-deed${stand.deeds}`) : before;
	}
	if (page.part.kind === 'rung-plan' && before.kind === 'ladder') {
		const rung = before.rungs[seed % Math.max(1, before.rungs.length)];
		return rung === undefined ? before : planRung(before, rung.card, { who: card });
	}
	const picked = pick(question, before, page.part, card);
	return picked.kind === 'changed' ? picked.answer : before;
}

/** Something written down on a page that is filled in. */
function filled({ stand, before }: Asked, seed: number): Answer {
	const { part } = stand.page;
	switch (before.kind) {
		case 'words':
			return { ...before, text: `Words ${seed}` };
		case 'date':
			return { ...before, date: '2026-08-01' };
		case 'agree':
			return setAgreed(before, seed % 2 === 0 ? 'yes' : 'no');
		case 'info':
			return { ...before, seen: true };
		case 'rules':
			return part.kind === 'order' ? { ...before, reference: `REF ${seed}` } : before;
		case 'people':
			if (part.kind === 'person') {
				const fields = { name: `Helper ${seed}`, phone: `01632 960${seed}`, asked: seed % 2 === 0 };
				return seed % 9 === 0 ? removePerson(before, part.person) : changePerson(before, part.person, fields);
			}
			return moveHelper(before, before.people[seed % Math.max(1, before.people.length)]?.id ?? '', seed % 2 ? 1 : -1);
		default:
			return before;
	}
}

/** The value, where a test cannot go on without it. */
export function orFail<Value>(value: Value | undefined): Value {
	if (value === undefined) throw new Error('The test looked for something that is not there.');
	return value;
}
