import { describe, expect, it } from 'vitest';
import type { DeviceSettings } from '#lib/ports/plan-store.ts';
import type { LanguageShelf, Spoken } from '#lib/words/languages.ts';
import { Languages } from './languages.svelte.ts';

const about = {
	language: 'cy',
	name: 'Cymraeg',
	englishName: 'Welsh',
	direction: 'ltr',
	reviewer: null,
	reviewedOn: null
} as const;
const packs = { language: 'cy', easy: [], plain: [] };

/** A shelf with one language, and what was asked of it. */
function shelfOf(isChecked: boolean) {
	const asked: string[] = [];
	const shelf: LanguageShelf = {
		languages: [about],
		load: async (language, withPacks): Promise<Spoken | undefined> => {
			asked.push(`${language}${withPacks ? ' with packs' : ''}`);
			if (language !== 'cy') return undefined;
			const texts = { back: 'Yn ôl', 'checks-waiting': 'other', 'checks-waiting_two': 'two' };
			return { about, isChecked, texts, hardWords: undefined, packs: withPacks ? packs : undefined };
		}
	};
	return { asked, load: async () => shelf };
}

const device = (changed: Partial<DeviceSettings> = {}): DeviceSettings => ({ contrast: 'usual', ...changed });

describe('The language of now', () => {
	it('is English until another is wanted, and nothing is fetched for it', async () => {
		const { asked, load } = shelfOf(true);
		const languages = new Languages({ plan: () => undefined, device: () => device() }, load);
		await languages.learn();
		expect([languages.now, languages.say('back'), asked]).toEqual(['en-GB', 'Back', []]);
	});

	it('is that of the device, and that of the open plan before it', async () => {
		let plan: string | undefined;
		const { asked, load } = shelfOf(true);
		const languages = new Languages({ plan: () => plan, device: () => device({ language: 'cy' }) }, load);
		await languages.learn();
		expect([languages.now, languages.say('back'), languages.say('help')]).toEqual(['cy', 'Yn ôl', 'Help']);
		plan = 'en-GB';
		expect([languages.now, languages.say('back')]).toEqual(['en-GB', 'Back']);
		plan = 'cy';
		await languages.learn(plan, true);
		await languages.learn(plan, true);
		expect(languages.spoken?.packs).toEqual(packs);
		expect(asked).toEqual(['cy', 'cy with packs']);
	});

	it('counts in the forms of the language', async () => {
		const languages = new Languages({ plan: () => 'cy', device: () => device() }, shelfOf(true).load);
		await languages.learn('cy');
		expect([2, 9].map((count) => languages.say('checks-waiting', { count }))).toEqual(['two', 'other']);
	});

	it('is no draft unless staff have switched drafts on; the words come back with the switch', async () => {
		let settings = device({ language: 'cy' });
		const languages = new Languages({ plan: () => 'cy', device: () => settings }, shelfOf(false).load);
		await languages.learn();
		expect([languages.now, languages.spoken]).toEqual(['en-GB', undefined]);
		settings = device({ language: 'cy', withDraftLanguages: true });
		expect([languages.now, languages.spoken?.isChecked]).toEqual(['cy', false]);
	});

	it.each([
		['the shelf does not load', async (): Promise<LanguageShelf> => Promise.reject(new Error('no network'))],
		['the app does not have it', shelfOf(true).load]
	])('is English where %s', async (_, load) => {
		const languages = new Languages({ plan: () => 'xx', device: () => device() }, load);
		await languages.learn('xx');
		expect([languages.now, languages.say('back')]).toEqual(['en-GB', 'Back']);
	});
});
