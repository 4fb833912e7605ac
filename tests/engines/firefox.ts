import { existsSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import type { Engine } from './engine.ts';

/** Firefox of this machine; undefined when it is not installed. */
export const firefox = [process.env['FIREFOX'] ?? '', '/usr/bin/firefox-esr', '/usr/bin/firefox'].find(
	(path) => path !== '' && existsSync(path)
);

export async function openFirefox(executablePath = firefox): Promise<Engine> {
	const browser = await puppeteer.launch({
		browser: 'firefox',
		...(executablePath === undefined ? {} : { executablePath }),
		headless: true,
		extraPrefsFirefox: {
			'network.captive-portal-service.enabled': false,
			'network.connectivity-service.enabled': false
		}
	});
	const page = await browser.newPage();
	return {
		goto: async (address) => void (await page.goto(address)),
		run: async (work, given) => {
			const call = `(${work.toString()})(${JSON.stringify(given)})`;
			const text: unknown = await page.evaluate(`(async () => JSON.stringify((await ${call}) ?? null))()`);
			return JSON.parse(String(text));
		},
		close: () => browser.close()
	};
}
