import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { guideOf } from '#lib/programme/guide.ts';
import { hardWordsIn } from '#lib/words/glossary.ts';
import { isChecked, uncheckedLines } from '#lib/words/languages.ts';
import { wordingOf } from '#lib/words/wording.ts';
import { readLanguages, readNotes, readSpoken } from '../../src/cli/languages.ts';
import { addOns, bases } from '../../src/cli/packs.ts';
import { guideFor, programmesById } from '../../src/cli/programmes.ts';
import { coverageIn } from '../../tools/languages/coverage.ts';
import { orFail } from '../builders/deeds.ts';
import { rooms, textsIn, wordsPlaces } from '../../tools/languages/folder.ts';
import { pseudoFiles, removeLanguage, writeFiles } from '../../tools/languages/pseudo-files.ts';
import { accented, rightToLeft } from '../../tools/languages/pseudo-text.ts';

/** Each programme alone, and with all parts that fit it. */
const guided = bases.flatMap(({ pack }) => {
	const fitting = addOns.filter(({ to }) => to.includes(pack.id)).map(({ addOn }) => addOn.id);
	const ids = new Set([pack.id, [pack.id, ...fitting].join()]);
	return [...ids].map((id) => [id, orFail(programmesById.get(id))] as const);
});

/** A copy of the English files with a language beside them that no code has heard of. */
let folder = '';

beforeAll(() => {
	folder = mkdtempSync(`${tmpdir()}/steady-words-`);
	const copied = ['xx', fallbackLanguage].flatMap((language) => pseudoFiles(rooms, language, 'ltr'));
	writeFiles(folder, copied);
	writeFiles(folder, pseudoFiles(rooms, 'xr', 'rtl'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('A language that is only files', () => {
	it('is found by its files, and its words are said, shown on screen and put on paper', () => {
		const about = readLanguages(folder).find(({ language }) => language === 'xx');
		const spoken = readSpoken('xx', folder);
		expect(about?.name).toBe(accented('Pseudo'));
		const told: string[] = [];
		const words = wordingOf([], { language: 'xx', manner: { voice: 'he', level: 2 }, spoken }, (id) => told.push(id));
		expect(words.say('back')).toBe(accented('Back'));
		expect(words.say('plan-of', { name: 'Jo' })).toBe(accented('{{name}}: my plan').replace('{{name}}', 'Jo'));
		expect(words.day('2027-03-03')).toBe(`3 ${accented('March')} 2027`);
		expect(words.title('signs')).toMatch(/[áéîöšü~]/);
		expect(told).toEqual([]);
	});

	it('has the words of every pack, and explains its own hard words', () => {
		const spoken = readSpoken('xx', folder);
		const english = wordsPlaces(rooms).filter(
			({ language, place }) => language === fallbackLanguage && place.startsWith('packs/')
		);
		const files = (spoken?.packs?.easy.length ?? 0) + (spoken?.packs?.plain.length ?? 0);
		expect(files).toBe(english.filter(({ place }) => !place.endsWith('guide')).length);
		const [first] = spoken?.hardWords ?? [];
		expect(hardWordsIn([`${first?.word}.`], spoken?.hardWords)).toEqual([first]);
	});

	it.each(guided)(
		'has the notes for facilitators of %s, each made from the one that English has there',
		(_, programme) => {
			const [english, own] = [guideFor(programme), guideOf([readNotes('xx', programme.packs, folder)])];
			for (const { id, steps } of programme.journeys) {
				const about = orFail(english.journey(id));
				expect(own.journey(id), id).toEqual({ ...about, about: accented(about.about), language: 'xx' });
				for (const step of steps) {
					const { language, source, ...note } = orFail(english.step(step.id));
					expect(language).toBe(fallbackLanguage);
					const said = Object.entries(note).map(([part, text]) => [part, accented(text)]);
					expect(own.step(step.id), step.id).toEqual({ ...Object.fromEntries(said), source, language: 'xx' });
				}
			}
		}
	);

	it('lacks nothing: same keys, same slots, every plural form', () => {
		const xx = coverageIn(folder).find(({ language }) => language === 'xx');
		expect(xx).toMatchObject({ missing: [], extra: [], otherSlots: [], pluralFormsMissing: [], filesMissing: [] });
		expect(xx?.translated).toBe(xx?.keys);
		expect(xx?.keys).toBeGreaterThan(3000);
	});

	it('is a draft until a reader and a day stand in its file, and says so in English and in itself', () => {
		const spoken = readSpoken('xx', folder);
		if (spoken === undefined) throw new Error('The language is not there.');
		const manner = { voice: 'i', level: 2 } as const;
		const draft = wordingOf([], { language: 'xx', manner, spoken }, () => undefined);
		expect(uncheckedLines(draft)).toEqual([
			'Not yet checked by a Pseudo-language reader.',
			accented('Not yet checked by a {{language}} reader.').replace('{{language}}', accented('Pseudo'))
		]);
		const about = { ...spoken.about, reviewer: 'A reader', reviewedOn: '2026-12-01' };
		const checked = { ...spoken, about, isChecked: isChecked(about) };
		expect(uncheckedLines(wordingOf([], { language: 'xx', manner, spoken: checked }, () => undefined))).toEqual([]);
		expect(isChecked({ ...about, reviewedOn: null })).toBe(false);
	});

	it('can be written from right to left', () => {
		expect(readSpoken('xr', folder)?.about.direction).toBe('rtl');
		expect(readSpoken('xr', folder)?.texts['back']).toBe(rightToLeft('Back'));
	});

	it('goes without a trace', () => {
		removeLanguage(folder, 'xr');
		expect(readLanguages(folder).map(({ language }) => language)).not.toContain('xr');
		expect(wordsPlaces(folder).some(({ language }) => language === 'xr')).toBe(false);
		expect(readSpoken('xr', folder)).toBeUndefined();
	});
});

describe('A pseudo-text', () => {
	it('keeps its slots and is at least 40 in 100 longer', () => {
		for (const [, text] of wordsPlaces(rooms)
			.filter(({ language }) => language === fallbackLanguage)
			.slice(0, 20)
			.flatMap(({ path }) => textsIn(path))) {
			expect(accented(text).match(/\{\{\w+\}\}/g)).toEqual(text.match(/\{\{\w+\}\}/g));
		}
		expect(accented('Back to {{page}}')).toMatch(/^Båçk|^Báçk/);
		expect(accented('See more').length).toBeGreaterThanOrEqual('See more'.length * 1.4);
		expect(rightToLeft('Back')).not.toMatch(/[A-Za-z]/);
	});
});
