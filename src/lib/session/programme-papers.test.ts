import { describe, expect, it } from 'vitest';
import { smallLoaded, tickingClock } from '../../../tests/builders/session.ts';
import { findSmallProgramme, smallProgramme } from '../../../tests/builders/small-pack.ts';
import { openDoor } from '../../../tests/builders/vault.ts';
import { createFakeRecorder } from '../../../tests/fakes/fake-recorder.ts';
import { createMemoryPlanStore } from '../../../tests/fakes/memory-plan-store.ts';
import { orFail } from '../../../tests/builders/deeds.ts';
import { succeed } from '#lib/base/result.ts';
import type { GuideNotes } from '#lib/programme/guide.ts';
import { textsOf } from '#lib/report/texts.ts';
import type { Language, LanguageShelf } from '#lib/words/languages.ts';
import { AppSession } from './app-session.svelte.ts';
import { guideFor } from './guide.ts';
import { decksOf, decksPaper, guidePaper } from './programme-papers.ts';

const about: Language = {
	language: 'cy',
	name: 'Cymraeg',
	englishName: 'Welsh',
	direction: 'ltr',
	reviewer: null,
	reviewedOn: null
};
const texts = { 'guide-title': 'Canllaw i staff', 'language-draft': 'Heb ei wirio: {{language}}.' };
const packs = [{ id: 'small', version: 1 }];
const [first, second] = smallProgramme.journeys.flatMap(({ steps }) => steps.map(({ id }) => id));
const own = { purpose: 'Diben.', ask: 'Gofyn.', watch: 'Gwylio.', stop: 'Stopio.', source: 'S1' };

/** Staff whose app speaks a language that is still a draft; `offered`: in which languages the small pack is said. */
async function appIn({ withDrafts = true, offered = ['en-GB', 'cy'] } = {}): Promise<AppSession> {
	const away = () => Promise.reject(new Error('Not here.'));
	const packWords = { steps: { [orFail(first)]: { ask: { i: 'Beth?' } } } };
	const shelfOfLanguages = async (): Promise<LanguageShelf> => ({
		languages: [about],
		load: async (_, withPacks) => ({
			about,
			isChecked: false,
			texts,
			hardWords: undefined,
			packs: withPacks ? { language: 'cy', easy: [packWords], plain: [] } : undefined
		})
	});
	const guide = async (language: string): Promise<readonly GuideNotes[]> => [
		{ language, files: language === 'cy' ? [{ steps: { [orFail(first)]: own } }] : [] },
		...(await smallLoaded.guide(language))
	];
	const app = new AppSession({
		store: createMemoryPlanStore(findSmallProgramme),
		clock: tickingClock(),
		newId: () => 'id000000000000000001',
		shelf: {
			list: async () => ({
				bases: [{ id: 'small', version: 1, usually: [], languages: offered, title: 'Bach', about: '', leavesOut: [] }],
				addOns: []
			}),
			load: async () => ({ ...smallLoaded, guide })
		},
		shelfOfLanguages,
		paperTools: away,
		recorder: async () => createFakeRecorder(),
		photographer: away,
		sounds: away,
		wakeVoice: () => undefined,
		vault: async () => succeed(await openDoor()),
		vaultTools: away,
		backupTools: away
	});
	await app.awake;
	app.setDevice({ language: 'cy', withDraftLanguages: withDrafts });
	await app.languages.learn();
	return app;
}

describe('The guide beside a page', () => {
	it('is in the language of now, and where a note lacks it in English, marked as such', async () => {
		const guide = orFail(await guideFor(await appIn(), packs));
		expect(guide.step(orFail(first))).toEqual({ ...own, language: 'cy' });
		expect(guide.step(orFail(second))).toMatchObject({ ask: `Ask ${second}.`, language: 'en-GB' });
	});
});

describe('Papers of a programme', () => {
	it('are in the language of now, with its words of the programme, and say at their foot that nobody has checked it', async () => {
		const app = await appIn();
		const guide = orFail(await guidePaper(app, packs));
		const said = guide.blocks.flatMap(textsOf);
		expect(guide).toMatchObject({ language: 'cy', title: 'Canllaw i staff' });
		expect(guide.footer.unchecked).toEqual(['Not yet checked by a Welsh reader.', 'Heb ei wirio: Cymraeg.']);
		expect(said).toEqual(expect.arrayContaining(['Bach, version 1', 'Beth?', 'Gofyn.', `Ask ${second}.`]));
		const decks = orFail(
			await decksPaper(
				app,
				packs,
				orFail(await decksOf(app, packs)).map(({ id }) => id)
			)
		);
		expect(decks).toMatchObject({ language: 'cy', footer: { unchecked: guide.footer.unchecked } });
	});

	it.each([
		['staff have not switched drafts on', { withDrafts: false }],
		['the programme has no words in it', { offered: ['en-GB'] }]
	])('are in English where %s', async (_, wish) => {
		const guide = orFail(await guidePaper(await appIn(wish), packs));
		expect(guide).toMatchObject({ language: 'en-GB', title: 'Guide for staff' });
		expect('unchecked' in guide.footer).toBe(false);
		expect(guide.blocks.flatMap(textsOf)).toEqual(
			expect.arrayContaining(['Staff: small., version 1', `Ask ${first}.`])
		);
	});
});
