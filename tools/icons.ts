/** `npm run icons`: draws the icons of the installed app from static/icon.svg into static/icons. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { launchOptions } from '../playwright.config.ts';

/** The picture without its round tile, for devices that cut a shape of their own: then the tile fills all of it. */
const icon = readFileSync('static/icon.svg', 'utf8');
const tile = /<path d="M16 6h64[^>]*fill="(#[0-9a-f]+)"\/>/.exec(icon);
if (tile === null) throw new Error('The tile of static/icon.svg is not where it was. Mend tools/icons.ts.');
const [shape, colour] = tile;
const whole = icon
	.replace('viewBox="0 0 96 96"', 'viewBox="-10 -10 116 116"')
	.replace(shape, `<path d="M-10-10h116v116H-10Z" fill="${colour}"/>`);

async function draw(page: Page, drawing: string, size: number, name: string): Promise<void> {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(
		`<style>body{margin:0;background:transparent}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`
	);
	writeFileSync(`static/icons/${name}.png`, await page.screenshot({ omitBackground: true }));
}

mkdirSync('static/icons', { recursive: true });
const browser = await chromium.launch(launchOptions);
const page = await browser.newPage();
await draw(page, icon, 192, 'steady-192');
await draw(page, icon, 512, 'steady-512');
await draw(page, whole, 512, 'steady-whole-512');
await draw(page, whole, 180, 'steady-whole-180');
await browser.close();
