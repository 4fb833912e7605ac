import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { appWordsOf } from '#lib/words/app-words.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { guideOf } from '#lib/programme/guide.ts';
import { wordsFileOf } from '#lib/words/languages.ts';
import { loadBundled } from '#lib/wiring/bundled-packs.ts';
import { bundledProgrammes } from '#lib/wiring/programmes.ts';
import { sayDay } from '#lib/words/say-day.ts';
import { wordingOf } from '#lib/words/wording.ts';
import { readLanguages, readSpoken } from '../../src/cli/languages.ts';
import { coverageIn } from '../../tools/languages/coverage.ts';
import { rooms } from '../../tools/languages/folder.ts';
import { orFail } from '../builders/deeds.ts';

const others = readLanguages().filter(({ language }) => language !== fallbackLanguage);
const coverage = new Map(coverageIn(rooms).map((each) => [each.language, each]));

/** The code and the components of the project. */
const code = ['src', 'tools']
	.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((path) => `${folder}/${path}`))
	.filter((path) => /\.(ts|js|svelte|css|html)$/.test(path) && !/\.test\.ts$|node_modules/.test(path));

describe('The languages', () => {
	it('are named by their files', () => {
		expect(readLanguages()[0]?.language).toBe(fallbackLanguage);
		for (const name of readdirSync(`${rooms}/words/languages`)) {
			const { language } = JSON.parse(readFileSync(`${rooms}/words/languages/${name}`, 'utf8'));
			expect(name).toBe(`${language}.json`);
		}
	});

	it('are found by the one rule for names of files', () => {
		expect(wordsFileOf('a/b/words.easy.cy.json')).toEqual({ name: 'words.easy', language: 'cy' });
		expect(wordsFileOf('../words/plan.en-GB.json')).toEqual({ name: 'plan', language: 'en-GB' });
		expect(wordsFileOf('pack.json')).toBeUndefined();
	});

	it('are named by no code but the one that all are made from', () => {
		const named = others.map(({ language }) => new RegExp(`['"\`]${language}['"\`]`));
		const found = code.filter((path) => named.some((name) => name.test(readFileSync(path, 'utf8'))));
		expect(found).toEqual([]);
	});
});

describe.each(others)('$englishName', ({ language }) => {
	const told: string[] = [];
	const words = appWordsOf(language, (id) => told.push(id));
	const texts = readSpoken(language)?.texts ?? {};
	words.add(texts, language);
	const forms = new Intl.PluralRules(language).resolvedOptions().pluralCategories;

	it('has what English has in each of its files: the same keys, slots and plural forms', () => {
		expect(coverage.get(language)).toMatchObject({ missing: [], extra: [], otherSlots: [], pluralFormsMissing: [] });
	});

	it('is whole in the app and its papers, in the practice stories, and in each programme that is offered in it', async () => {
		const parts = coverage.get(language)?.parts ?? {};
		const { bases, addOns } = await bundledProgrammes.list(language);
		const offered = [...bases, ...addOns].filter(({ languages }) => languages.includes(language));
		expect(offered.map(({ id }) => id)).toEqual(expect.arrayContaining(['sotsec-id', 'internet', 'my-ways']));
		for (const part of ['app', 'stories', ...offered.map(({ id }) => id)])
			expect(parts[part]?.translated, part).toBe(parts[part]?.keys);
	});

	it('has the notes for facilitators of each programme that is offered in it, note by note, in the app too', async () => {
		const { bases, addOns } = await bundledProgrammes.list(language);
		const offered = [...bases, ...addOns].filter(({ languages }) => languages.includes(language));
		const away = coverage.get(language)?.filesMissing.filter((place) => place.endsWith('/guide')) ?? [];
		for (const { id, version } of offered)
			expect(away.filter((place) => place.startsWith(`packs/${id}/v${version}/`))).toEqual([]);
		for (const base of bases.filter((each) => offered.includes(each))) {
			const added = addOns.filter((each) => offered.includes(each) && each.to.includes(base.id));
			const loaded = orFail(await loadBundled([base, ...added].map(({ id, version }) => ({ id, version }))));
			const guide = guideOf(await loaded.guide(language));
			for (const { id, steps } of loaded.programme.journeys) {
				expect(guide.journey(id)?.language, id).toBe(language);
				for (const step of steps) expect(guide.step(step.id)?.language, step.id).toBe(language);
			}
		}
	});

	it('is in English, note by note, beside a programme that nobody has translated', async () => {
		const loaded = orFail(await loadBundled([{ id: 'community', version: 1 }]));
		const [own, english] = await Promise.all([loaded.guide(language), loaded.guide(fallbackLanguage)]);
		const [guide, wanted] = [guideOf(own), guideOf(english)];
		for (const { id, steps } of loaded.programme.journeys) {
			expect(guide.journey(id)).toEqual({ ...orFail(wanted.journey(id)), language: fallbackLanguage });
			for (const step of steps) expect(guide.step(step.id)).toEqual(wanted.step(step.id));
		}
	});

	it('gives each programme that is offered in it a title of its own, and leaves the others in English', async () => {
		const [here, english] = [await bundledProgrammes.list(language), await bundledProgrammes.list()];
		for (const [at, pack] of here.bases.entries())
			expect(pack.title === english.bases[at]?.title, pack.id).toBe(!pack.languages.includes(language));
	});

	it('says every word of each programme that is offered in it, also words taken over from another', async () => {
		const { bases } = await bundledProgrammes.list(language);
		const spoken = readSpoken(language);
		for (const { id, version } of bases.filter(({ languages }) => languages.includes(language))) {
			const loaded = await loadBundled([{ id, version }]);
			const missing: string[] = [];
			const manner = { voice: 'i', level: 2 } as const;
			const wording = wordingOf(loaded?.languages ?? [], { language, manner, spoken }, (key) => missing.push(key));
			for (const card of loaded?.programme.cards.keys() ?? []) wording.card(card);
			for (const step of loaded?.programme.steps.keys() ?? []) wording.ask(step);
			for (const journey of loaded?.programme.journeys ?? []) wording.title(journey.id);
			expect(missing, id).toEqual([]);
		}
	});

	it('counts in every form that it has', () => {
		const counts = [0, 1, 2, 3, 6, 11];
		const said = counts.map((count) => words.say('checks-waiting', { count }));
		expect(new Set(said).size).toBe(counts.length);
		expect(told).toEqual([]);
		expect(forms.length).toBeGreaterThan(0);
	});

	it('says each month of the year in its own words', () => {
		const calendar = new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' });
		for (let month = 1; month <= 12; month += 1) {
			const day = `2027-${String(month).padStart(2, '0')}-03`;
			const name = texts[`month-${month}`] ?? '';
			expect(sayDay(words.say, day)).toContain(name);
			expect(name.toLowerCase()).toBe(calendar.format(new Date(day)).toLowerCase());
		}
	});
});
