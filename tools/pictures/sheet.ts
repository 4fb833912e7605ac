/** Writes contact sheets of every picture to screens/pictures, for people to look at: in colour, in grey, at 64 pixels. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import { chromium, type Browser } from '@playwright/test';
import { dress } from '#lib/pictures/dress.ts';
import { faceExtras, hairColours, hairShapes, keyOfLook, skins, type ManLook } from '#lib/pictures/look.ts';
import { pathOfPicture } from '#lib/pictures/picture-path.ts';
import { launchOptions } from '../../playwright.config.ts';
import catalogue from '../../static/easy-read/catalogue.json' with { type: 'json' };

const folder = 'screens/pictures';

type Cell = { readonly label: string; readonly svg: string };
type Sheet = {
	readonly name: string;
	readonly size: number;
	readonly across: number;
	readonly down: number;
	readonly grey?: boolean;
	readonly cells: readonly Cell[];
};

async function file(id: string): Promise<string> {
	return await readFile(`static/${pathOfPicture(id)}`, 'utf8');
}

function page({ size, grey = false }: Sheet, cells: readonly Cell[]): string {
	const figures = cells
		.map(
			({ label, svg }) =>
				`<figure><img width="${size}" height="${size}" src="data:image/svg+xml,${encodeURIComponent(svg)}"><figcaption>${label}</figcaption></figure>`
		)
		.join('');
	return `<style>body{margin:8px;font:11px sans-serif;display:flex;flex-wrap:wrap;gap:6px}figure{margin:0;width:${Math.max(size, 84)}px;text-align:center}img{display:block;margin:auto;${grey ? 'filter:grayscale(1)' : ''}}</style>${figures}`;
}

/** Writes one kind of sheet, as many as its cells need. */
async function shoot(browser: Browser, sheet: Sheet): Promise<void> {
	const cell = Math.max(sheet.size, 84) + 6;
	const tab = await browser.newPage({ viewport: { width: sheet.across * cell + 16, height: 400 } });
	const many = sheet.across * sheet.down;
	for (let from = 0; from < sheet.cells.length; from += many) {
		await tab.setContent(page(sheet, sheet.cells.slice(from, from + many)), { waitUntil: 'load' });
		const name = `${sheet.name}-${String(from / many + 1).padStart(2, '0')}.png`;
		await tab.screenshot({ path: `${folder}/${name}`, fullPage: true });
	}
	await tab.close();
}

/** Every tone and hair colour, with shapes and extras in turn; then some pictures in all of them. */
async function dressed(): Promise<readonly Cell[]> {
	const looks = skins.flatMap((skin, row) =>
		hairColours.map((hairColour, column): ManLook => ({
			skin,
			hairColour,
			hairShape: hairShapes[(row + column) % hairShapes.length] ?? 'short',
			extra: faceExtras[(row * 3 + column) % faceExtras.length] ?? 'none'
		}))
	);
	const shown = [
		'happy-man',
		'face-ashamed',
		'face-angry',
		'speech-bubble',
		'two-walking',
		'four-steps',
		'tight-hands'
	];
	const files = await Promise.all(shown.map(file));
	return files.flatMap((svg) => looks.map((look) => ({ label: keyOfLook(look), svg: dress(svg, look) })));
}

async function main(): Promise<void> {
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const wanted = process.argv.slice(2);
	const ids = catalogue.map(({ id }) => id).filter((id) => wanted.length === 0 || wanted.includes(id));
	const cells = await Promise.all(ids.map(async (id) => ({ label: id, svg: await file(id) })));
	const sheets: readonly Sheet[] = [
		{ name: 'colour', size: 144, across: 8, down: 5, cells },
		{ name: 'grey', size: 144, across: 8, down: 5, grey: true, cells },
		{ name: 'small', size: 64, across: 14, down: 8, cells },
		...(wanted.length === 0 ? [{ name: 'looks', size: 110, across: 10, down: 7, cells: await dressed() }] : [])
	];
	const browser = await chromium.launch(launchOptions);
	for (const sheet of sheets) await shoot(browser, sheet);
	await browser.close();
	console.log(`${sheets.length} kinds of sheets in ${folder}.`);
}

await main();
