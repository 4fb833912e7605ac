import { numberBetween, someOf } from '#lib/base/chance.ts';
import { offersOn, ownPrefixOf } from '#lib/journey/offers.ts';
import { mostOn, pick, pickedOn } from '#lib/journey/pick.ts';
import { walkOf, type Page } from '#lib/journey/walk.ts';
import {
	addOwnCard,
	changePerson,
	newPerson,
	planRung,
	setAgreed,
	setStrength,
	sortCard
} from '#lib/plan/answer-edits.ts';
import { strengths, type Answer, type AnswerOf } from '#lib/plan/answers.ts';
import { emptyAnswer } from '#lib/plan/empty-answers.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { dayAfter, type SampleSource } from './sample-source.ts';
import words from './sample-words.json' with { type: 'json' };

/** One page to be answered by chance; at most `most` cards are picked on it. */
export interface SampleQuestion {
	readonly programme: Programme;
	readonly plan: Plan;
	readonly page: Page;
	readonly source: SampleSource;
	readonly most: number;
}

/** The step's answer with this page said. */
export function answerPage(asked: SampleQuestion): Answer {
	const { programme, plan, page, source } = asked;
	const question = programme.steps.get(page.step)?.step.question;
	const at = source.now();
	const by = source.chance() < 0.3 ? 'me' : 'together';
	const before = plan.answers[page.step] ?? emptyAnswer(question?.kind ?? 'info', by, at);
	return { ...sayPage(asked, before, at), at };
}

function sayPage(asked: SampleQuestion, answer: Answer, at: string): Answer {
	const { page, source } = asked;
	switch (answer.kind) {
		case 'info':
			return { ...answer, seen: true };
		case 'words':
			return { ...answer, text: one(source, words.text) };
		case 'date':
			return { ...answer, date: dayAfter(at, 3) };
		case 'agree':
			return setAgreed({ ...answer, why: one(source, words.why) }, 'yes');
		case 'sort':
			return saySort(asked, answer);
		case 'people':
			return page.part.kind === 'main' ? sayRoles(asked, answer) : sayPeople(asked, answer);
		case 'rules':
			return page.part.kind === 'order'
				? { ...answer, reference: `REF ${numberBetween(source.chance, 100, 999)}`, date: dayAfter(at, -2) }
				: sayCards(asked, answer);
		case 'feelings':
		case 'map':
			return page.part.kind === 'strength' ? sayStrength(asked, answer) : sayCards(asked, answer);
		case 'ladder':
			return page.part.kind === 'rung-plan' ? sayRungPlan(asked, answer, at) : sayCards(asked, answer);
		default:
			return sayCards(asked, answer);
	}
}

function one(source: SampleSource, list: readonly string[]): string {
	return someOf(source.chance, list, 1)[0] ?? '';
}

function sayStrength({ source }: SampleQuestion, start: AnswerOf<'feelings' | 'map'>): Answer {
	return (start.kind === 'map' ? start.feeling : start.chosen).reduce(
		(answer, feeling) => setStrength(answer, feeling, someOf(source.chance, strengths, 1)[0] ?? 3),
		start
	);
}

/** Picks some of the offered cards and, now and then, one in his own words. */
function sayCards({ programme, plan, page, source, most }: SampleQuestion, start: Answer): Answer {
	const question = programme.steps.get(page.step)?.step.question;
	if (question === undefined) return start;
	const offered = offersOn(programme, plan, walkOf(programme, plan), page, true).cards.map(({ id }) => id);
	// The big signs are all that he sorted as "me", so that nothing he said is missing on paper.
	const isFromSigns = question.kind === 'choose' && question.decks.length === 0;
	const count = isFromSigns ? mostOn(question, page.part) : numberBetween(source.chance, Math.min(2, most), most);
	const balanced = balancing(programme, plan, page, offered);
	const cards = [
		...balanced,
		...someOf(
			source.chance,
			offered.filter((card) => !balanced.includes(card)),
			Math.min(count, mostOn(question, page.part)) - balanced.length
		)
	];
	const picked = cards.reduce((answer, card) => tap(question, answer, page, card), start);
	const hasRoom = pickedOn(picked, page.part).length < mostOn(question, page.part);
	return most > 1 && hasRoom && !isFromSigns && source.chance() < 0.25
		? sayOwn(question, picked, page, source)
		: picked;
}

/** For the big signs: one way out of another aim for each sign, so that avoid, control, escape and tell are all there. */
function balancing(
	programme: Programme,
	plan: Plan,
	{ step, part }: Page,
	offered: readonly string[]
): readonly string[] {
	if (step !== programme.landmarks.waysOut || part.kind !== 'ways-out') return [];
	const signs = plan.answers[programme.landmarks.signs];
	const index = signs?.kind === 'choose' ? signs.chosen.indexOf(part.sign) : 0;
	const aim = (['avoid', 'control', 'escape', 'tell'] as const)[index % 4];
	return offered.filter((card) => programme.cards.get(card)?.aim === aim).slice(0, 1);
}

type Question = NonNullable<ReturnType<Programme['steps']['get']>>['step']['question'];

function tap(question: Question, answer: Answer, page: Page, card: string): Answer {
	const picked = pick(question, answer, page.part, card);
	return picked.kind === 'changed' ? picked.answer : answer;
}

function sayOwn(question: Question, answer: Answer, page: Page, source: SampleSource): Answer {
	const id = `${ownPrefixOf(page)}${source.newId()}`;
	return tap(
		question,
		addOwnCard(answer, { id, words: one(source, page.part.kind === 'tell' ? words.tell : words.own) }),
		page,
		id
	);
}

/** One card of each deck is his; of the others some are not sure. So at most eight signs come together over six decks. */
function saySort({ programme, plan, page, source }: SampleQuestion, start: AnswerOf<'sort'>): Answer {
	const offered = offersOn(programme, plan, walkOf(programme, plan), page, true).cards.map(({ id }) => id);
	const mine = new Set(someOf(source.chance, offered, 1));
	return offered.reduce<AnswerOf<'sort'>>((answer, card) => {
		const place = mine.has(card) ? 'me' : source.chance() < 0.2 ? 'not-sure' : 'not-me';
		const sorted = sortCard(answer, card, place);
		return sorted.kind === 'sort' ? sorted : answer;
	}, start);
}

function sayRoles({ programme, source, page, plan }: SampleQuestion, start: AnswerOf<'people'>): Answer {
	const offered = offersOn(programme, plan, walkOf(programme, plan), page, true).cards.map(({ id }) => id);
	const roles = someOf(source.chance, offered, numberBetween(source.chance, 2, 4));
	return { ...start, people: roles.map((role) => newPerson(`person-${source.newId()}`, role)) };
}

function sayPeople({ page, source }: SampleQuestion, start: AnswerOf<'people'>): Answer {
	const { part } = page;
	if (part.kind !== 'person') return start;
	const isMobile = source.chance() < 0.5;
	// Numbers that Ofcom keeps free for drama and samples.
	const phone = `${isMobile ? '07700 900' : '01632 960'}${numberBetween(source.chance, 100, 999)}`;
	return changePerson(start, part.person, {
		name: one(source, words.helpers),
		phone,
		when: one(source, words.when),
		asked: true
	});
}

function sayRungPlan({ programme, plan, page, source }: SampleQuestion, start: AnswerOf<'ladder'>, at: string): Answer {
	const who = offersOn(programme, plan, walkOf(programme, plan), page, true).cards.map(({ id }) => id);
	return start.rungs.reduce<Answer>(
		(answer, rung, index) =>
			answer.kind === 'ladder'
				? planRung(answer, rung.card, { who: someOf(source.chance, who, 1)[0] ?? null, when: dayAfter(at, index + 1) })
				: answer,
		start
	);
}
