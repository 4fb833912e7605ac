import { describe, expect, it } from 'vitest';
import { cardsForPaper } from '#lib/journey/chosen.ts';
import { gapsOf } from '#lib/journey/gaps.ts';
import { walkOf } from '#lib/journey/walk.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { restore } from '#lib/plan/restore.ts';
import type { Block } from '#lib/report/blocks.ts';
import { textsOf } from '#lib/report/texts.ts';
import { programmesById } from '../../src/cli/programmes.ts';
import { samplePlan } from '../../src/cli/sample-plan.ts';
import { orFail } from '../builders/deeds.ts';
import { findRealProgramme, manBlocks, realProgramme, wholeAndAlone, wordingFor } from '../builders/real-pack.ts';

const both = orFail(programmesById.get('sotsec-id,internet'));
const plans = Array.from({ length: 20 }, (_, seed) => samplePlan(both, seed, 'full', 'en-GB'));
const ownSteps = new Set(orFail(both.journeys.find(({ id }) => id === 'internet')).steps.map(({ id }) => id));
const ownCards = [...both.cards.values()].filter(({ id }) => !realProgramme.cards.has(id));

/** The same plan, had he never been asked about the internet. */
function without(plan: Plan): Plan {
	const answers = Object.fromEntries(Object.entries(plan.answers).filter(([step]) => !ownSteps.has(step)));
	return { ...plan, packs: realProgramme.packs, answers };
}

/** His paper in sections, each from its heading on; the cover stands before them. Hard words stand for the whole. */
function sectionsOf(plan: Plan): readonly (readonly Block[])[] {
	return manBlocks(plan)
		.filter(({ kind }) => kind !== 'hard-word')
		.reduce<Block[][]>(
			(sections, block) =>
				block.kind === 'section' ? [...sections, [block]] : sections.with(-1, [...orFail(sections.at(-1)), block]),
			[[]]
		);
}

const isInternet = ([first]: readonly Block[]) => first?.kind === 'section' && first.section === 'internet';

/** Every text of the internet's section on his paper, however it is set there. */
function internetTexts(plan: Plan): readonly string[] {
	return sectionsOf(plan).filter(isInternet).flat().flatMap(textsOf);
}

describe('A plan with the internet part', () => {
	it('is a valid plan in which nothing is missing', () => {
		for (const plan of plans) {
			expect(restore(plan, findRealProgramme)).toEqual({ ok: true, value: plan });
			expect(gapsOf(both, plan, walkOf(both, plan))).toEqual([]);
		}
	});

	it('is one walk: the internet comes once, after the ways out, and nothing else has moved', () => {
		for (const plan of plans) {
			const pages = walkOf(both, plan).pages;
			const own = pages.filter(({ journey }) => journey === 'internet');
			const first = pages.findIndex(({ journey }) => journey === 'internet');
			expect(own.length).toBeGreaterThan(7);
			expect(pages.slice(first, first + own.length)).toEqual(own);
			expect(pages[first - 1]?.journey).toBe('ways-out');
			const others = pages.filter(({ journey }) => journey !== 'internet').map(({ key }) => key);
			expect(others).toEqual(walkOf(realProgramme, without(plan)).pages.map(({ key }) => key));
		}
	});

	it('is one paper: its section stands after the ways out, and all else is as without it', () => {
		for (const plan of plans) {
			const sections = sectionsOf(plan);
			const at = sections.findIndex(isInternet);
			expect(sections.filter(isInternet)).toHaveLength(1);
			expect(sections[at - 1]?.[0]).toMatchObject({ section: 'ways-out' });
			expect(sections.filter((section) => !isInternet(section))).toEqual(sectionsOf(without(plan)));
		}
	});

	it('keeps every card of the internet off the paper until staff have held it against his rules', () => {
		expect(ownCards.length).toBeGreaterThan(45);
		expect(ownCards.filter(({ flags }) => flags?.includes('internet') !== true)).toEqual([]);
		for (const plan of plans) {
			const { card } = wordingFor(plan);
			const words = ownCards.map(({ id }) => card(id));
			const printed = internetTexts({ ...plan, ruleChecks: {} });
			expect(printed.filter((each) => words.includes(each))).toEqual([]);
		}
	});

	it('gives each sign online a way out on paper', () => {
		for (const plan of plans) {
			const { card } = wordingFor(plan);
			const pairs = plan.answers['in-pair'];
			const texts = internetTexts(plan);
			const signs = ['in-how', 'in-what', 'in-who']
				.flatMap((step) => cardsForPaper(orFail(plan.answers[step])))
				.filter((id) => both.cards.has(id));
			expect(signs.length).toBeGreaterThan(0);
			for (const sign of signs) {
				const waysOut = pairs?.kind === 'pair' ? (pairs.pairs[sign]?.waysOut ?? []) : [];
				expect(texts).toContain(card(sign));
				expect(waysOut.map(card).some((words) => texts.includes(words))).toBe(true);
			}
		}
	});

	it('never shows a card of the internet on the Now page, which a stranger may see', () => {
		expect(ownCards.filter(({ id }) => both.now.has(id))).toEqual([]);
	});

	it('says in easy words what to do if material is found, and in plain words for staff', () => {
		const { card, plainCard } = wordingFor({ ...orFail(plans[0]), voice: 'i', level: 2 });
		const lines = orFail(both.decks.get('in-found')).cards.map(({ id }) => id);
		expect(lines.map(plainCard).join(' ')).toMatch(/Do not open.*Do not copy.*forward.*Do not delete.*Secure.*police/);
		expect(lines.map(card)).toContain('I do not delete it.');
	});
});

describe('A plan without the internet part', () => {
	it('does not know its steps, and its answers are refused there', () => {
		const [plan] = plans;
		const foreign = { ...orFail(plan), packs: realProgramme.packs };
		expect(restore(foreign, findRealProgramme).ok).toBe(false);
	});
});

describe.each(wholeAndAlone)('Plans of %s', (_, programme) => {
	it('are valid, whole, and asked in one order that the paper keeps', () => {
		for (const seed of [3, 11, 29]) {
			const plan = samplePlan(programme, seed, 'full', 'en-GB');
			expect(restore(plan, findRealProgramme)).toEqual({ ok: true, value: plan });
			// A hint that a balance helps is no gap: a short plan with two signs may lack a kind of way out.
			expect(gapsOf(programme, plan, walkOf(programme, plan)).filter(({ isHint }) => !isHint)).toEqual([]);
			const printed = sectionsOf(plan).flatMap(([first]) => (first?.kind === 'section' ? [first.section] : []));
			const inOrder = programme.paper.filter((section) => printed.includes(section));
			expect(printed.filter((section) => programme.paper.includes(section))).toEqual(inOrder);
			expect(inOrder.length).toBeGreaterThan(8);
		}
	});
});
