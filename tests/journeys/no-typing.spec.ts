import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PDFDocument, PDFRawStream, decodePDFRawStream } from 'pdf-lib';
import { launchOptions } from '../../playwright.config.ts';
import { touchHands, type Hands } from './hands.ts';
import { test, expect, type Page } from './fixtures.ts';
import { plainJpeg, withPlace } from './jpeg-with-place.ts';
import { OwnWays } from './pages/own-ways.ts';
import { QuestionPage, type Said } from './pages/question-page.ts';
import { Screen } from './pages/screen.ts';
import { savePaper } from './read-pdf.ts';
import { beginPlan, checkAllRules, goOn } from './walk-whole-plan.ts';

test.use({
	permissions: ['microphone'],
	hasTouch: true,
	launchOptions: {
		...launchOptions,
		args: [...launchOptions.args, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream']
	}
});

/** Hands that cannot write: a test with them fails as soon as anything has to be typed. */
const silentHands: Hands = {
	press: touchHands.press,
	write: async () => {
		throw new Error('Nothing may be typed here.');
	}
};

/** Answers pages by tapping, drawing, a photo and speaking. */
class SilentMan {
	readonly #ways: OwnWays;
	readonly #question: QuestionPage;
	readonly #photo: Buffer;
	#turn = 0;
	/** How many own cards and own words he made. */
	made = { draw: 0, photo: 0, record: 0 };

	constructor(page: Page, photo: Buffer) {
		this.#ways = new OwnWays(page);
		this.#question = new QuestionPage(page);
		this.#photo = photo;
	}

	async answer(said: Said): Promise<void> {
		const question = this.#question;
		await question.verifyBody();
		if ((await question.page.getByLabel('Name or initials').count()) > 0) {
			await silentHands.press(question.page.getByLabel('I asked them'));
			return;
		}
		if ((await question.page.getByLabel('Reference of the order').count()) > 0) return;
		if ((await question.button('I could not answer').count()) > 0) await silentHands.press(question.button('Yes'));
		if ((await question.button('Draw').count()) > 0) return this.#sayIt();
		await question.answer(silentHands, said);
		if (this.#turn < 3 && (await question.button('Something else').count()) > 0) {
			await silentHands.press(question.button('Something else'));
			await this.#sayIt();
		}
	}

	/** In turn: a drawing, a photo, a recording. */
	async #sayIt(): Promise<void> {
		await this.#ways.verify();
		const way = (['draw', 'photo', 'record'] as const)[this.#turn % 3] ?? 'draw';
		this.#turn += 1;
		this.made[way] += 1;
		if (way === 'draw') await this.#ways.draw();
		else if (way === 'photo') await this.#ways.addPhoto(this.#photo);
		else await this.#ways.record();
	}
}

/** Walks through the whole plan. Gives what he said in words of the pack. */
async function walk(page: Page, man: SilentMan): Promise<Said> {
	const said: Said = { words: new Set(), names: [], phones: [] };
	const screen = new Screen(page);
	for (let pages = 0; pages < 250; pages += 1) {
		await expect(screen.heading).toBeFocused();
		const isCheck = /^Check: /.test(await screen.heading.innerText());
		if (isCheck && (await screen.link('Next').count()) === 0) return said;
		if (isCheck) await goOn(page, () => silentHands.press(screen.link('Next')));
		else {
			await man.answer(said);
			await goOn(page, () => silentHands.press(screen.button('Next')));
		}
	}
	throw new Error('The plan never came to its end.');
}

test('a whole plan is made with no typing at all, and its paper holds drawings, photo and recordings', async ({
	page
}) => {
	test.setTimeout(420_000);
	// Staff write what he wants to be called: the one thing that is typed, before his plan begins.
	await beginPlan(page, touchHands, 'Sam', /^Short track in easy words/);
	const man = new SilentMan(page, withPlace(await plainJpeg(page)));
	const said = await walk(page, man);
	expect(man.made.draw).toBeGreaterThan(1);
	expect(man.made.photo).toBeGreaterThan(0);
	expect(man.made.record).toBeGreaterThan(0);

	const screen = new Screen(page);
	await goOn(page, () => screen.link('My plan').first().click());
	await page.reload();
	await screen.button('Staff are with me').click();
	await goOn(page, () => screen.link('Check my plan').click());
	expect(await checkAllRules(page, touchHands)).toBeGreaterThan(2);
	await goOn(page, () => screen.link('Print').click());
	const paper = await savePaper(page);
	for (const words of said.words) expect(paper.text, 'every chosen card is on paper').toContain(words);
	expect(paper.text).toContain('My drawing');
	expect(paper.text).toContain('My photo');
	expect(paper.text).toMatch(/I have recorded this on: \w+day \d{1,2} \w+ \d{4}/);

	const images = execFileSync('pdfimages', ['-list', paper.file], { encoding: 'utf8' });
	expect(images, 'the photo, as it was kept: upright').toMatch(/image +800 +1600 .*jpeg/);
	expect(await inkOn(paper.file), 'the red of his drawing, as filled lines').toBe(true);
});

/** Whether a page of the file fills a path with the red of his pen: drawings are lines, not dots. */
async function inkOn(file: string): Promise<boolean> {
	const document = await PDFDocument.load(readFileSync(file));
	return document.context
		.enumerateIndirectObjects()
		.flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
		.filter(({ dict }) => !dict.toString().includes('/Subtype'))
		.some((stream) => {
			const text = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
			return /0\.70\d* 0\.21\d* 0\.16\d* rg/.test(text) && / c\n/.test(text);
		});
}
