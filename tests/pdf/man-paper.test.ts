import { PDFDocument } from 'pdf-lib';
import { beforeAll, describe, expect, it } from 'vitest';
import { needsRuleCheck } from '#lib/journey/rules.ts';
import { cardsForPaper } from '#lib/journey/chosen.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { setAnswer } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { skinColours } from '#lib/pictures/dress.ts';
import { usualLook } from '#lib/pictures/look.ts';
import type { Paper, Printer } from '#lib/ports/printer.ts';
import { reportForMan } from '#lib/report/man.ts';
import { textsOf } from '#lib/report/texts.ts';
import { hardWords, hardWordsIn } from '#lib/words/glossary.ts';
import { createDiskPrinter } from '../../src/cli/disk-printer.ts';
import { orFail } from '../builders/deeds.ts';
import { inkOf, orderOf } from '../builders/paper.ts';
import { realPlan, realProgramme, wordingFor } from '../builders/real-pack.ts';
import { countBitmaps, countFills, readFonts, readPages } from './read-paper.ts';

const madeAt = '2026-01-06T10:00:00.000Z';
const printer = createDiskPrinter();

async function print(plan: Plan, by: Printer = printer) {
	return by.print(
		orderOf(
			reportForMan({
				programme: realProgramme,
				plan,
				wording: wordingFor(plan),
				madeAt: () => undefined,
				today: '2026-01-06',
				planHash: 'a1b2c3d4e5f6'
			}),
			{ madeAt }
		)
	);
}

async function printed(plan: Plan): Promise<Paper> {
	const paper = await print(plan);
	if (!paper.ok) throw new Error(`The paper was not made: ${paper.problem.kind}.`);
	return paper.value;
}

/** A card in the pack's words or in his own. */
function wordsOf(plan: Plan, card: string): string {
	const own = Object.values(plan.answers).flatMap((answer) => ('own' in answer ? answer.own : []));
	return own.find(({ id }) => id === card)?.words ?? wordingFor(plan).card(card);
}

/** A plan with some answers said otherwise. */
function withPeople(plan: Plan, fields: Readonly<{ name?: string; phone?: string; asked?: boolean }>): Plan {
	const answer = orFail(plan.answers['hl-people']);
	if (answer.kind !== 'people') throw new Error('These are not helpers.');
	return setAnswer(plan, 'hl-people', { ...answer, people: answer.people.map((person) => ({ ...person, ...fields })) });
}

function withWords(plan: Plan, text: string): Plan {
	const answer = orFail(plan.answers['about-proud']);
	if (answer.kind !== 'words') throw new Error('These are not words.');
	return setAnswer(plan, 'about-proud', { ...answer, text });
}

describe.each([7, 8])("the man's plan on paper, seed %i", (seed) => {
	const plan = realPlan(seed);
	let paper: Paper;
	let pages: readonly string[] = [];
	beforeAll(async () => {
		paper = await printed(plan);
		pages = await readPages(paper.bytes);
	}, 60_000);
	const text = () => pages.join(' ');

	it('has a page for each sheet, A4, each with its number', async () => {
		const document = await PDFDocument.load(paper.bytes);
		expect(document.getPageCount()).toBe(paper.pages);
		expect(pages.length).toBe(paper.pages);
		for (const page of document.getPages()) {
			expect([Math.round(page.getWidth()), Math.round(page.getHeight())]).toEqual([595, 842]);
		}
		pages.forEach((page, index) => expect(page).toContain(`Page ${index + 1} of ${pages.length}`));
	});

	it('holds the words of every card that he chose', () => {
		const ink = inkOf(text());
		const { signs } = realProgramme.landmarks;
		const cards = Object.entries(walkOf(realProgramme, plan).answers)
			.filter(([step]) => step !== signs)
			.flatMap(([, answer]) => cardsForPaper(answer));
		expect(cards.length).toBeGreaterThan(50);
		for (const card of cards) expect(ink).toContain(inkOf(wordsOf(plan, card)));
	});

	it('holds each name and each whole phone number, first and last figures too', () => {
		const { 'hl-people': helpers } = plan.answers;
		const people = helpers?.kind === 'people' ? helpers.people : [];
		expect(people.length).toBeGreaterThan(1);
		for (const { name, phone } of people) {
			expect(text()).toContain(name);
			expect(text()).toContain(phone);
		}
	});

	it('begins with the name that he uses, and no word that tells a stranger why', () => {
		expect(pages[0]).toContain('My plan');
		expect(pages[0]).toContain(plan.name);
		expect(pages[0]).toContain('6 January 2026');
		expect(pages[0]).not.toMatch(/sex|offen[cds]|abus|victim|rape|crime|child|porn|assault|relapse|SOTSEC/i);
	});

	it('keeps words apart at the ends of lines', () => {
		const report = reportForMan({
			programme: realProgramme,
			plan,
			wording: wordingFor(plan),
			madeAt: () => undefined,
			today: '2026-01-06',
			planHash: 'a1b2c3d4e5f6'
		});
		const flat = text().replace(/\s+/g, ' ');
		for (const block of report.blocks) {
			if (block.kind === 'question') expect(flat).toContain(block.words.replace(/\s+/g, ' '));
		}
	});

	it('explains every hard word that stands on it, on its last pages', () => {
		const first = pages.findIndex((page) => page.includes('Hard words in my plan'));
		expect(first).toBeGreaterThan(pages.length - 4);
		const explained = inkOf(pages.slice(first).join(''));
		const { blocks } = reportForMan({
			programme: realProgramme,
			plan,
			wording: wordingFor(plan),
			madeAt: () => undefined,
			today: '2026-01-06',
			planHash: 'a1b2c3d4e5f6'
		});
		const said = blocks.filter(({ kind }) => kind !== 'hard-word' && kind !== 'cover').flatMap(textsOf);
		const words = hardWordsIn(said);
		expect(words.length).toBeGreaterThan(8);
		for (const { word, meaning } of words) expect(explained).toContain(inkOf(`${word}${meaning}`));
		expect(hardWords.filter(({ meaning }) => !explained.includes(inkOf(meaning))).length).toBeGreaterThan(5);
	});

	it('carries its letters with it, and no pictures of dots', async () => {
		const fonts = await readFonts(paper.bytes);
		expect(fonts.map(({ name }) => name.replace(/^\/[A-Z]{6}\+/, '')).sort()).toEqual([
			'AtkinsonHyperlegibleNext-Bold',
			'AtkinsonHyperlegibleNext-Regular'
		]);
		expect(fonts.filter(({ isEmbedded }) => !isEmbedded)).toEqual([]);
		expect(await countBitmaps(paper.bytes)).toBe(0);
	});

	it('says its title and language, and nowhere in the file whose it is but on its pages', async () => {
		const document = await PDFDocument.load(paper.bytes, { updateMetadata: false });
		expect(document.getTitle()).toBe('My plan');
		expect(document.getCreator()).toBe('Steady');
		expect(document.getAuthor()).toBeUndefined();
		expect(document.getSubject()).toBeUndefined();
		expect(document.getCreationDate()?.toISOString()).toBe(madeAt);
	});

	it('is the same, byte for byte, when the same plan is printed again by another printer', async () => {
		const again = await print(plan, createDiskPrinter());
		expect(again.ok && Buffer.compare(Buffer.from(again.value.bytes), Buffer.from(paper.bytes))).toBe(0);
	});
});

describe('what may not be on paper', () => {
	it('is the words of a card that nobody checked against his rules', async () => {
		const plan: Plan = { ...realPlan(7), ruleChecks: {} };
		const ink = inkOf((await readPages((await printed(plan)).bytes)).join(' '));
		const printedWords = Object.values(walkOf(realProgramme, plan).answers)
			.flatMap(cardsForPaper)
			.filter((card) => !needsRuleCheck(realProgramme.cards.get(card)))
			.map((card) => wordsOf(plan, card));
		const waiting = Object.values(walkOf(realProgramme, plan).answers)
			.flatMap(cardsForPaper)
			.filter((card) => needsRuleCheck(realProgramme.cards.get(card)))
			.map((card) => wordsOf(plan, card))
			.filter((words) => !printedWords.some((other) => other.includes(words)));
		expect(waiting.length).toBeGreaterThan(3);
		for (const words of waiting) expect(ink).not.toContain(inkOf(words));
	});

	it('is the number of a helper whom he did not ask', async () => {
		const plan = withPeople(realPlan(7), { phone: '01632 960999', asked: false });
		const text = (await readPages((await printed(plan)).bytes)).join(' ');
		expect(text).not.toContain('960999');
	});
});

describe('own words of every length', () => {
	it('are whole on paper: 2000 letters in one word, and 2000 in many', async () => {
		const long = 'Abcdefghij'.repeat(200);
		const many = `${'I am proud of my garden. '.repeat(80)}End.`;
		for (const text of [long, many]) {
			const pages = await readPages((await printed(withWords(realPlan(7), text))).bytes);
			const body = pages.map((page) => page.replace(/My copy ·.*Page \d+ of \d+\s*$/s, '')).join('');
			expect(inkOf(body)).toContain(inkOf(text));
		}
	});

	it('are whole in a number with strange spaces, pasted from a page of the web', async () => {
		const plan = withPeople(realPlan(7), { phone: '07700\u2007900\u202f123', asked: true });
		const text = (await readPages((await printed(plan)).bytes)).join(' ');
		expect(text).toContain('07700 900 123');
	});
});

describe('letters that the font lacks', () => {
	it('are refused before anything is drawn, with the steps where they stand', async () => {
		const plan = withPeople(withWords(realPlan(7), 'मुझे गर्व है'), { name: '王' });
		const paper = await print(plan);
		expect(paper.ok || paper.problem).toMatchObject({ kind: 'unprintable-letters' });
		const places = !paper.ok && paper.problem.kind === 'unprintable-letters' ? paper.problem.places : [];
		expect([...new Set(places.map(({ step }) => step))]).toEqual(['about-proud', 'wo-pair', 'hl-people', 'ca-pair']);
		expect(places[0]).toEqual({ step: 'about-proud', word: 'मुझे' });
		expect(await print({ ...realPlan(7), name: 'Jo 😀' })).toEqual({
			ok: false,
			problem: { kind: 'unprintable-letters', places: [{ step: 'cover', word: '😀' }] }
		});
	});
});

describe('the man in the pictures', () => {
	it('looks on paper as he has chosen', async () => {
		const plan = realPlan(7);
		const fills = async (look = usualLook) => {
			const paper = await printed({ ...plan, settings: { ...plan.settings, look } });
			return {
				tan: await countFills(paper.bytes, skinColours.tan),
				dark: await countFills(paper.bytes, skinColours.dark)
			};
		};
		const [usual, dressed] = [await fills(), await fills({ ...usualLook, skin: 'dark', extra: 'beard' })];
		expect(usual.tan).toBeGreaterThan(5);
		expect(usual.dark).toBeLessThan(5);
		expect(dressed.dark).toBeGreaterThan(usual.dark + 5);
		expect(dressed.tan).toBeLessThan(usual.tan);
	});
});
