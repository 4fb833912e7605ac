import { describe, expect, it } from 'vitest';
import { guideOf } from '#lib/programme/guide.ts';
import { smallGuide, smallProgramme } from '../../../tests/builders/small-pack.ts';
import { decksReport } from './decks.ts';
import type { CardNumbers } from './guide-parts.ts';
import { guideReport } from './guide.ts';
import { textsOf } from './texts.ts';

const about = {
	programme: smallProgramme,
	wording: {
		card: (card: string) => card,
		ask: (step: string) => `Ask ${step}?`,
		plainTitle: (journey: string) => `Part ${journey}`,
		day: (day: string) => day,
		say: (id: string) => id
	},
	language: 'en-GB',
	titles: ['The small pack'],
	numbers: undefined,
	today: '2026-01-06'
};
const report = guideReport({ ...about, guide: guideOf([{ language: 'en-GB', files: smallGuide }]) });
const texts = report.blocks.flatMap(textsOf);
const steps = smallProgramme.journeys.flatMap((journey) => journey.steps.map(({ id }) => id));

describe('The printed guide for staff', () => {
	it('has the two cards before every note', () => {
		const cards = [texts.indexOf('guide-safe-title'), texts.indexOf('guide-low-title')];
		expect(Math.min(...cards)).toBeGreaterThanOrEqual(0);
		expect(Math.max(...cards)).toBeLessThan(texts.indexOf(`For ${steps[0]}.`));
	});

	it('has each step in the order of the walk, its question in easy words above its note', () => {
		const found = texts.filter((text) => /^(Ask .*\?|For .*\.)$/.test(text));
		expect(found).toEqual(steps.flatMap((step) => [`Ask ${step}?`, `For ${step}.`]));
	});

	it('says where each note comes from', () => {
		expect(texts.filter((text) => text === 'guide-source')).toHaveLength(steps.length + smallProgramme.journeys.length);
	});

	it('says which pack and which version at the foot of each page, and holds nothing of a plan', () => {
		const [pack] = smallProgramme.packs;
		expect(report.footer.version).toBe(`${pack?.id} ${pack?.version}`);
		expect(report).toMatchObject({ reader: 'staff', version: 0 });
		expect(report.footer.hash).toBe('');
	});

	it('says at its foot where nobody has checked its language, and says nothing there where somebody has', () => {
		const lines = ['Not yet checked.', 'Heb ei wirio.'];
		const draft = { ...about, wording: { ...about.wording, unchecked: lines }, language: 'cy' };
		const made = guideReport({ ...draft, guide: guideOf([]) });
		expect([made.language, made.footer.unchecked]).toEqual(['cy', lines]);
		expect(decksReport({ ...draft, decks: [] }).footer.unchecked).toEqual(lines);
		expect('unchecked' in report.footer).toBe(false);
	});

	it('names the numbers of the country where it is read, and no others', () => {
		const said = (numbers: CardNumbers | undefined) => {
			const say = (id: string, values = {}) => [id, ...Object.values(values)].join(' ');
			const wording = { ...about.wording, say };
			return guideReport({ ...about, wording, numbers, guide: guideOf([]) }).blocks.flatMap(textsOf);
		};
		expect(said(undefined)).toContain('guide-low-lines');
		const elsewhere = said({ emergency: '000', lines: [{ name: 'Lifeline', phone: '13 11 14' }] });
		expect(elsewhere).toContain('guide-safe-stop-other 000');
		expect(elsewhere).toContain('guide-low-danger-other 000');
		expect(elsewhere).toContain('guide-low-lines-other Lifeline 13 11 14');
		expect(elsewhere).not.toContain('guide-safe-stop');
		expect(said({ emergency: '112', lines: [] }).join()).not.toContain('guide-low-lines');
	});

	it('says so where a step has no note', () => {
		const bare = guideReport({ ...about, guide: guideOf([]) }).blocks.flatMap(textsOf);
		expect(bare.filter((text) => text === 'guide-none')).toHaveLength(steps.length);
	});
});
