import { describe, expect, it } from 'vitest';
import { walkOf } from '#lib/journey/walk.ts';
import { mapParts, type Answer } from '#lib/plan/answers.ts';
import { createPlan, markAsChecked } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { restore } from '#lib/plan/restore.ts';
import type { Pack, Question, Step } from '#lib/programme/grammar.ts';
import { composeProgramme } from '#lib/programme/compose-programme.ts';
import { cardsOf, questionOfKind, type Programme } from '#lib/programme/programme.ts';
import type { Block } from '#lib/report/blocks.ts';
import { reportForMan } from '#lib/report/man.ts';
import { reportFor } from '#lib/report/report-for.ts';
import { textsOf } from '#lib/report/texts.ts';
import { wordingOf, type Wording } from '#lib/words/wording.ts';
import { orFail } from '../builders/deeds.ts';
import { laterMoment } from '../builders/moments.ts';
import { answerOf } from '../builders/small-plan.ts';
import { bundledProgrammes, type BundledPack } from './bundled-packs.ts';

type Answers = Readonly<Record<string, Answer>>;

/** A card that can be picked at a step, the answers that pick it, and the other cards it cannot print without. */
interface Choice {
	readonly step: string;
	readonly card: string;
	readonly answers: Answers;
}

type Manner = Parameters<typeof wordingOf>[1]['manner'];

const manners: readonly Manner[] = (['i', 'he'] as const).flatMap((voice) =>
	([1, 2, 3] as const).map((level) => ({ voice, level }))
);

/** Finds, for each step and card of a pack, answers that lead there. */
class Ways {
	readonly programme: Programme;
	readonly #steps: readonly Step[];

	constructor(pack: Pack) {
		this.programme = composeProgramme(pack);
		this.#steps = pack.journeys.flatMap((journey) => journey.steps);
	}

	get steps(): readonly Step[] {
		return this.#steps;
	}

	/** Answers that open a step: what its condition asks for, a sign for a pair, a card for a step that takes cards. */
	toReach(step: Step): Answers {
		const { only, question } = step;
		if (only !== undefined && only.kind !== 'includes') throw new Error(`Say here how ${step.id} is reached.`);
		const opened = only === undefined ? {} : this.#toPick(only.step, only.card);
		if (question.kind === 'pair') return { ...opened, ...this.#toPickAny(question.signs) };
		return question.kind === 'choose' && question.decks.length === 0
			? { ...opened, ...this.#toPickAny(question.from ?? []) }
			: opened;
	}

	/** Every card that can be picked, at every step that offers it. */
	choices(): readonly Choice[] {
		return this.#steps.flatMap((step) =>
			this.#offered(step.question).map((card) => ({ step: step.id, card, answers: this.#chosen(step, card) }))
		);
	}

	#toPickAny(steps: readonly string[]): Answers {
		const source = this.#step(orFail(steps[0]));
		const { question } = source;
		if (question.kind === 'choose' && question.decks.length === 0) {
			const before = this.toReach(source);
			return { ...before, [source.id]: answerOf('choose', { chosen: [this.#firstOf(orFail(question.from?.[0]))] }) };
		}
		return this.#toPick(source.id, this.#firstOf(source.id));
	}

	#toPick(step: string, card: string): Answers {
		const { question } = this.#step(step);
		const opened = this.toReach(this.#step(step));
		return question.kind === 'sort'
			? { ...opened, [step]: answerOf('sort', { places: { [card]: 'me' } }) }
			: { ...opened, [step]: answerOf('choose', { chosen: [card] }) };
	}

	#firstOf(step: string): string {
		return orFail(this.#offered(this.#step(step).question)[0]);
	}

	#step(id: string): Step {
		return orFail(this.programme.steps.get(id)).step;
	}

	#deck(decks: readonly string[]): readonly string[] {
		return cardsOf(this.programme, decks).map(({ id }) => id);
	}

	#offered(question: Question): readonly string[] {
		switch (question.kind) {
			case 'choose':
			case 'sort':
			case 'excuse':
			case 'rules':
				return this.#deck(question.decks);
			case 'feelings':
				return this.#deck([...question.decks, ...question.body]);
			case 'map':
				return this.#deck(mapParts.flatMap((part) => question[part]));
			case 'pair':
				return this.#deck([...question.waysOut, ...(question.tell === undefined ? [] : [question.tell])]);
			case 'ladder':
				return [...question.goals, ...question.rungs, ...this.#deck([question.who])];
			case 'people':
				return this.#deck(question.roles);
			default:
				return [];
		}
	}

	/** Answers in which this card is picked at this step, and all stands beside it that it needs to print. */
	#chosen(step: Step, card: string): Answers {
		const { id, question } = step;
		const opened = this.toReach(step);
		switch (question.kind) {
			case 'choose':
				return this.#withWayOut(id, card, { ...opened, [id]: answerOf('choose', { chosen: [card] }) });
			case 'sort': {
				const picker = orFail(
					this.#steps.find((each) => each.question.kind === 'choose' && each.question.from?.includes(id))
				);
				const sorted = { ...opened, [id]: answerOf('sort', { places: { [card]: 'me' } }) };
				return this.#withWayOut(picker.id, card, { ...sorted, [picker.id]: answerOf('choose', { chosen: [card] }) });
			}
			case 'excuse': {
				const truth = orFail(this.programme.cards.get(card)?.trueWords);
				return { ...opened, [id]: answerOf('excuse', { chosen: [card], trueWords: { [card]: truth } }) };
			}
			case 'feelings':
				return this.#deck(question.body).includes(card)
					? { ...opened, [id]: answerOf('feelings', { chosen: this.#deck(question.decks).slice(0, 1), body: [card] }) }
					: { ...opened, [id]: answerOf('feelings', { chosen: [card] }) };
			case 'map': {
				const part = orFail(mapParts.find((each) => this.#deck(question[each]).includes(card)));
				const event = this.#deck(question.event).slice(0, 1);
				return { ...opened, [id]: answerOf('map', { event, [part]: [card] }) };
			}
			case 'pair': {
				const signs = opened[orFail(question.signs[0])];
				const sign = signs?.kind === 'choose' ? orFail(signs.chosen[0]) : '';
				const [firstOut] = this.#deck(question.waysOut);
				const isOut = this.#deck(question.waysOut).includes(card);
				const pair = isOut ? { waysOut: [card], tell: [] } : { waysOut: [orFail(firstOut)], tell: [card] };
				return { ...opened, [id]: answerOf('pair', { pairs: { [sign]: pair } }) };
			}
			case 'ladder': {
				const isWho = this.#deck([question.who]).includes(card);
				const rung = question.rungs.includes(card) ? card : orFail(question.rungs[0]);
				const goal = question.goals.includes(card) ? card : orFail(question.goals[0]);
				const rungs = [{ card: rung, who: isWho ? card : null, when: null }];
				return { ...opened, [id]: answerOf('ladder', { goal, rungs }) };
			}
			case 'people': {
				const person = { id: 'person-1', role: card, name: '', phone: '', when: '', asked: false };
				return { ...opened, [id]: answerOf('people', { people: [person] }) };
			}
			case 'rules':
				return { ...opened, [id]: answerOf('rules', { chosen: [card] }) };
			default:
				return opened;
		}
	}

	/** A sign prints only with a way out beside it. */
	#withWayOut(signs: string, sign: string, answers: Answers): Answers {
		const pair = this.#steps.find(({ question }) => question.kind === 'pair' && question.signs.includes(signs));
		if (pair?.question.kind !== 'pair') return answers;
		const waysOut = this.#deck(pair.question.waysOut).slice(0, 1);
		return { ...answers, [pair.id]: answerOf('pair', { pairs: { [sign]: { waysOut, tell: [] } } }) };
	}
}

function planWith({ pack }: BundledPack, answers: Answers, checked: readonly string[] = []): Plan {
	const plan = createPlan({
		id: 'plan0000000000000001',
		packs: [{ id: pack.id, version: pack.version }],
		name: 'Jo',
		voice: 'i',
		needs: [],
		language: 'en-GB',
		at: laterMoment(0)
	});
	// What starts closed (his life story) prints once it is opened for him.
	const sharing = Object.fromEntries(
		[...composeProgramme(pack).closed].map((section) => [
			section,
			{ man: { shown: true, basis: 'agreed', at: laterMoment(0) } as const }
		])
	);
	return markAsChecked({ ...plan, answers, sharing }, checked, { by: 'MK', at: laterMoment(1) });
}

/** Everything that stands on the man's paper as his answer: rows, the lines under them, and who has a copy. */
function saidOnPaper(blocks: readonly Block[]): readonly string[] {
	return blocks.flatMap((block) => {
		if (block.kind === 'cover') return block.copies.values;
		return block.kind === 'row' ? [block.item.words, ...block.lines.map(({ item }) => item.words)] : [];
	});
}

/** What was tried already in a programme before: the same card at the same step. */
const tried = new Set<string>();

/** Each choice that stands in no programme before, and one in eight of the others: packs take over steps from one another. */
function notTried(choices: readonly Choice[]): readonly Choice[] {
	return choices.filter(({ step, card }, at) => {
		const isNew = !tried.has(`${step} ${card}`);
		tried.add(`${step} ${card}`);
		return isNew || at % 8 === 0;
	});
}

describe.each(bundledProgrammes)('In the pack $name', (bundled) => {
	const ways = new Ways(bundled.pack);
	const { programme } = ways;
	const language = { language: 'en-GB', easy: bundled.easy, plain: bundled.plain };
	const paperOf = (plan: Plan) =>
		saidOnPaper(
			reportForMan({
				programme,
				plan,
				wording: onPaper,
				madeAt: () => undefined,
				today: '2026-01-05',
				planHash: 'a1b2c3d4e5f6'
			}).blocks
		);
	const inManner = (manner: Manner): Wording =>
		wordingOf([language], { language: 'en-GB', manner }, (id) => {
			if (programme.cards.has(id) || programme.steps.has(id)) throw new Error(`no words for ${id}`);
		});
	const wording = inManner({ voice: 'i', level: 2 });
	const onPaper = { ...wording, hardWords: () => [] };
	const about = { programme, madeAt: () => undefined, today: '2026-01-05', planHash: 'a1b2c3d4e5f6' };
	const share = { shown: true, basis: 'agreed', at: laterMoment(0) } as const;
	const sharedWithAll = Object.fromEntries(
		programme.paper.map((section) => [section, { man: share, carer: share, 'care-manager': share, wallet: share }])
	);
	const cards = [...programme.cards.keys()];
	const choices = ways.choices();

	it.each(ways.steps.map((step) => [step.id, step] as const))('the step %s can be reached', (id, step) => {
		const plan = planWith(bundled, ways.toReach(step));
		expect(restore(plan, () => programme).ok).toBe(true);
		expect(walkOf(programme, plan).pages.map((page) => page.step)).toContain(id);
	});

	it('every card can be picked somewhere, or is read on a page, leads one, or is true words', () => {
		const picked = choices.map(({ card }) => card);
		const questions = ways.steps.map(({ question }) => question);
		const read = questions.flatMap((question) => (question.kind === 'info' ? cardsOf(programme, question.decks) : []));
		const leads = questions.flatMap((question) =>
			'lead' in question && question.lead !== undefined ? [question.lead] : []
		);
		const truths = [...programme.cards.values()].flatMap(({ trueWords }) =>
			trueWords === undefined ? [] : [trueWords]
		);
		const reached = new Set([...picked, ...read.map(({ id }) => id), ...leads, ...truths]);
		expect(cards.filter((card) => !reached.has(card))).toEqual([]);
	});

	it('every card that is picked and checked reaches his paper', () => {
		expect(choices.length).toBeGreaterThan(150);
		const lost = notTried(choices).filter(({ card, answers }) => {
			const plan = planWith(bundled, answers, cards);
			expect(restore(plan, () => programme).ok).toBe(true);
			return !paperOf(plan).some((words) => words === wording.card(card));
		});
		expect(lost.map(({ step, card }) => `${step} › ${card}`)).toEqual([]);
	});

	it('every choice reaches his paper in each voice and at each word level, told in turn', () => {
		const lost = choices.filter(({ card, answers }, at) => {
			const spoken = { ...inManner(orFail(manners[at % manners.length])), hardWords: () => [] };
			const blocks = reportForMan({ ...about, plan: planWith(bundled, answers, cards), wording: spoken }).blocks;
			return !saidOnPaper(blocks).includes(spoken.card(card));
		});
		expect(lost.map(({ step, card }) => `${step} › ${card}`)).toEqual([]);
	});

	// Carers never read his rules, and nobody but staff beside him a sensitive card (content-inventory.md 5.18).
	it('every sign with its way out, and every way out, reaches the copies of the care manager and, but for rules, of carers', () => {
		const { signs, waysOut } = orFail(questionOfKind(programme, programme.landmarks.waysOut, 'pair'));
		const outs = new Set(cardsOf(programme, waysOut).map(({ id }) => id));
		const paired = choices.filter(
			({ step, card, answers }) =>
				answers[programme.landmarks.waysOut] !== undefined &&
				programme.cards.get(card)?.flags?.includes('sensitive') !== true &&
				(signs.includes(step) || (step === programme.landmarks.waysOut && outs.has(card)))
		);
		expect(paired.length).toBeGreaterThan(10);
		const lost = paired.flatMap(({ step, card, answers }) => {
			const plan = { ...planWith(bundled, answers, cards), sharing: sharedWithAll };
			return (['carer', 'care-manager'] as const)
				.filter((reader) => {
					if (reader === 'carer' && programme.cards.get(card)?.flags?.includes('rules') === true) return false;
					const texts = reportFor(reader, { ...about, plan, wording: onPaper }).blocks.flatMap(textsOf);
					return !texts.some((words) => words.includes(wording.card(card)));
				})
				.map((reader) => `${reader}: ${step} › ${card}`);
		});
		expect(lost).toEqual([]);
	});

	it('every excuse brings its true words to paper', () => {
		const lost = choices.filter(({ card, answers }) => {
			const truth = programme.cards.get(card)?.trueWords;
			return truth !== undefined && !paperOf(planWith(bundled, answers, cards)).includes(wording.card(truth));
		});
		expect(lost).toEqual([]);
	});

	it('no flagged card reaches paper before it was checked against his rules', () => {
		const flagged = choices.filter(({ card }) =>
			programme.cards.get(card)?.flags?.some((flag) => flag !== 'sensitive')
		);
		expect(flagged.length).toBeGreaterThan(20);
		const printed = flagged.filter(({ card, answers }) => {
			const others = cards.filter((other) => other !== card);
			return paperOf(planWith(bundled, answers, others)).includes(wording.card(card));
		});
		expect(printed.map(({ step, card }) => `${step} › ${card}`)).toEqual([]);
	});

	it('every sign without a way out stays off the paper', () => {
		const signs = choices.filter(({ answers }) => Object.values(answers).some(({ kind }) => kind === 'pair'));
		for (const { step, card, answers } of signs.filter(
			({ step }) => programme.steps.get(step)?.step.question.kind !== 'pair'
		)) {
			const alone = Object.fromEntries(Object.entries(answers).filter(([, { kind }]) => kind !== 'pair'));
			expect(paperOf(planWith(bundled, alone, cards)), `${step} › ${card}`).not.toContain(wording.card(card));
		}
		expect(signs.length).toBeGreaterThan(50);
	});
});
