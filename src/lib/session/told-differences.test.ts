import { describe, expect, it } from 'vitest';
import { differencesBetween } from '#lib/plan/differences.ts';
import { setShare, setStaffNote } from '#lib/plan/edits.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { appWordsOf } from '#lib/words/app-words.ts';
import { mergeTexts } from '#lib/words/merge-texts.ts';
import { planTexts } from '#lib/words/plan-texts.ts';
import { riskTexts } from '#lib/words/risk-texts.ts';
import { laterMoment } from '../../../tests/builders/moments.ts';
import { realProgramme } from '../../../tests/builders/real-pack.ts';
import { wordingFor } from '../../cli/programmes.ts';
import { samplePlan } from '../../cli/sample-plan.ts';
import type { Teller } from './told-answers.ts';
import { tellDifferences } from './told-differences.ts';

const app = appWordsOf('en-GB', (id) => {
	throw new Error(`These words are missing: ${id}.`);
});
for (const texts of [planTexts, riskTexts, mergeTexts]) app.add(texts);
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
