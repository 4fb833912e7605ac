import { describe, expect, it } from 'vitest';
import { differencesBetween } from '#lib/plan/differences.ts';
import { setShare, setStaffNote } from '#lib/plan/edits.ts';
import { checkQuestions, helpedFaces, trends } from '#lib/plan/life.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { appWordsOf } from '#lib/words/app-words.ts';
import { orFail } from '../../../tests/builders/deeds.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { realProgramme } from '../../../tests/builders/real-pack.ts';
import { wordingFor } from '../../cli/programmes.ts';
import { samplePlan } from '../../cli/sample-plan.ts';
import type { Teller } from './told-answers.ts';
import { tellDifferences, tellerTexts } from './told-differences.ts';

const app = appWordsOf('en-GB', (id) => {
	throw new Error(`These words are missing: ${id}.`);
});
for (const texts of tellerTexts) app.add(texts);
const plan = samplePlan(realProgramme, 7, 'full', 'en-GB');
const teller: Teller = { programme: realProgramme, words: wordingFor(plan), say: app.say };
const bare: Plan = { ...samplePlan(realProgramme, 8, 'thin', 'en-GB'), id: plan.id };

function told(here: Plan, there: Plan) {
	return tellDifferences(teller, { here, there }, differencesBetween(here, there));
}

describe('differences of two states, told', () => {
	it('have words for every place of a whole plan, on both sides, and none is empty', () => {
		for (const difference of [...told(bare, plan), ...told(plan, bare)]) {
			expect(difference.part, difference.key).not.toBe('');
			expect(difference.about, difference.key).not.toBe('');
			for (const { words } of [...difference.here, ...difference.there]) {
				expect(words.trim(), difference.key).not.toBe('');
				expect(words, difference.key).not.toMatch(/\{\{|undefined|null/);
			}
		}
	});

	it('say nothing where a state says nothing, and something where it says something', () => {
		const note = setStaffNote(plan, 'about-proud', 'He showed us.', laterMoment(900));
		expect(told(plan, note)).toMatchObject([
			{ key: 'staff/about-proud', here: [], there: [{ words: 'He showed us.' }] }
		]);
	});

	it('quote his own words as he said them', () => {
		const proud = plan.answers['about-proud'];
		if (proud?.kind !== 'words') throw new Error('The sample has no own words.');
		const other: Plan = { ...plan, answers: { ...plan.answers, 'about-proud': { ...proud, text: 'My  shed!' } } };
		expect(told(plan, other)[0]?.there).toEqual([{ words: '“My  shed!”' }]);
	});

	it('say of how he sees and hears it what each side has, and only where they differ', () => {
		const changed: Plan = {
			...plan,
			settings: { ...plan.settings, background: 'blue', look: { ...plan.settings.look, skin: 'dark' }, told: ['hide'] }
		};
		const before: Plan = {
			...plan,
			settings: { ...plan.settings, background: 'cream', look: { ...plan.settings.look, skin: 'light' }, told: [] }
		};
		expect(told(before, changed)).toMatchObject([
			{
				key: 'settings',
				here: [{ words: 'Page colour: Cream' }, { words: 'Skin: 1 of 5, from light to dark' }],
				there: [
					{ words: 'Page colour: Light blue' },
					{ words: 'Skin: 5 of 5, from light to dark' },
					{ words: 'He was told about the Hide button' }
				]
			}
		]);
	});

	it('say the day of an agreement where two say the same and were given on other days', () => {
		const [step, agree] = orFail(Object.entries(plan.answers).find(([, { kind }]) => kind === 'agree'));
		const later: Plan = { ...plan, answers: { ...plan.answers, [step]: { ...agree, at: laterMoment(60 * 24 * 9) } } };
		const [difference] = told(plan, later);
		expect(difference?.here).not.toEqual(difference?.there);
		expect(difference?.there.at(-1)).toEqual({ words: '14 January 2026' });
	});

	it('show on their two sides what differs, whichever field of a life with the plan it is', () => {
		const id = (record: object) => Object.keys(record)[0] ?? '';
		const one = <Entry>(record: Readonly<Record<string, Entry>>, patch: Partial<Entry>) =>
			Object.fromEntries(
				Object.entries(record).map(([key, each]) => [key, key === id(record) ? { ...each, ...patch } : each])
			);
		const [sign = ''] = Object.keys(plan.risk.grid);
		const lived: readonly Partial<Plan>[] = [
			...checkQuestions.map((question) => ({
				checks: one(plan.checks, { answers: { ...Object.values(plan.checks)[0]?.answers, [question]: undefined } })
			})),
			...trends.map((trend) => ({ checks: one(plan.checks, { answers: { sleep: trend } }) })),
			{ checks: one(plan.checks, { isDone: false }) },
			{ slips: one(plan.slips, { seen: [], tried: Object.values(plan.slips)[0]?.seen ?? [] }) },
			...helpedFaces.map((helped) => ({ slips: one(plan.slips, { helped }) })),
			{ slips: one(plan.slips, { helped: null }) },
			{ actions: one(plan.actions, { sign }) },
			{ actions: one(plan.actions, { sign: null }) },
			{ capacity: one(plan.capacity, { support: ['signing'] }) },
			{ capacity: one(plan.capacity, { basis: 'duty' }) },
			{ capacity: one(plan.capacity, { initials: 'ZZ' }) },
			{ risk: { ...plan.risk, scenarios: plan.risk.scenarios.map((each) => ({ ...each, change: 'improvement' })) } }
		];
		expect(lived.flatMap((patch) => told(plan, { ...plan, ...patch })).length).toBeGreaterThan(15);
		for (const patch of lived)
			for (const { key, here, there } of told(plan, { ...plan, ...patch })) expect(here, key).not.toEqual(there);
	});

	it('say a plan for "if this happens" as a sentence, also where parts of it are not said yet', () => {
		const contingencies = [{ if: 'he moves home.', then: '', by: 'Team leader', within: '' }];
		const [difference] = told(plan, { ...plan, risk: { ...plan.risk, contingencies } });
		expect(difference?.there.map(({ words }) => words)).toEqual([
			'If he moves home, then not said yet. By whom: Team leader. Within: not said yet.'
		]);
	});

	it('name what helps him take things in, not how many things', () => {
		const here: Plan = { ...plan, needs: ['pictures', 'breaks'] };
		const [difference] = told(here, { ...here, needs: ['pictures', 'signing'] });
		expect(difference?.here.map(({ words }) => words)).toEqual(['Pictures', 'Breaks']);
		expect(difference?.there.map(({ words }) => words)).toEqual(['Pictures', 'Signing']);
	});

	it('tell who sees a section and why', () => {
		const share = { shown: false, basis: 'duty', at: laterMoment(900) } as const;
		const [difference] = told(plan, setShare(plan, 'signs', 'carer', share));
		expect(difference?.about).toContain('Carers');
		expect(difference?.there.map(({ words }) => words)).toEqual(['Not shown', 'Duty to share, or not to share']);
	});

	it('tell who said an answer where that is all that differs', () => {
		const proud = plan.answers['about-proud'];
		if (proud === undefined) throw new Error('The sample has no own words.');
		const by = proud.by === 'staff' ? 'me' : 'staff';
		const other: Plan = { ...plan, answers: { ...plan.answers, 'about-proud': { ...proud, by } } };
		const [difference] = told(plan, other);
		expect(difference?.here.at(-1)).not.toEqual(difference?.there.at(-1));
	});
});
