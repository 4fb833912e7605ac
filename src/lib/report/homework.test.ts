import { describe, expect, it } from 'vitest';
import { findProgramme, wordingFor } from '../../../src/cli/programmes.ts';
import { orFail } from '../../../tests/builders/deeds.ts';
import { realPlan } from '../../../tests/builders/real-pack.ts';
import { isSensitive, needsRuleCheck } from '#lib/journey/rules.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { homeworkTexts } from '#lib/words/homework-texts.ts';
import { homeworkReport, weekChoices } from './homework.ts';
import type { ReportOf } from './source.ts';
import { textsOf } from './texts.ts';

function about(plan: Plan): ReportOf {
	const wording = wordingFor(plan);
	wording.add(homeworkTexts);
	return {
		programme: orFail(findProgramme(plan.packs)),
		plan,
		wording,
		madeAt: () => undefined,
		today: '2026-12-28',
		planHash: 'a1b2c3d4e5'
	};
}

const full = about(realPlan(5));

describe('his page for the week', () => {
	it('offers each sign once, with a way out, and nothing that is covered on the screen', () => {
		const choices = weekChoices(full);
		expect(choices.length).toBeGreaterThan(3);
		expect(new Set(choices.map(({ sign }) => sign)).size).toBe(choices.length);
		expect(choices.filter(({ sign }) => isSensitive(full.programme.cards.get(sign)))).toEqual([]);
	});

	it('leaves out what waits for its rule check', () => {
		const checked = weekChoices(full);
		const unchecked = weekChoices(about({ ...full.plan, ruleChecks: {} }));
		const flagged = checked.filter(({ sign }) => needsRuleCheck(full.programme.cards.get(sign)));
		expect(flagged.length).toBeGreaterThan(0);
		for (const { sign } of flagged) expect(unchecked.map((each) => each.sign)).not.toContain(sign);
	});

	it('has what he picked, at most 3, 7 days from today, and his first helper with the number', () => {
		const choices = weekChoices(full);
		const report = homeworkReport(
			full,
			choices.map(({ sign }) => sign)
		);
		const said = report.blocks.flatMap(textsOf).join(' | ');
		for (const { signItem, wayOutItem } of choices.slice(0, 3)) {
			expect(said).toContain(signItem.words);
			expect(said).toContain(wayOutItem.words);
		}
		expect(report.blocks.filter(({ kind }) => kind === 'row')).toHaveLength(3);
		for (const day of ['Monday 28 December 2026', 'Thursday 31 December 2026', 'Sunday 3 January 2027'])
			expect(said).toContain(day);
		expect(said).not.toContain('4 January 2027');
		expect(said).toContain('I can ring');
	});

	it('names no helper whom he has not asked', () => {
		const step = full.programme.landmarks.helpers;
		const answer = full.plan.answers[step];
		if (answer?.kind !== 'people') throw new Error('The sample has no helpers.');
		const people = answer.people.map((person) => ({ ...person, asked: false }));
		const plan = { ...full.plan, answers: { ...full.plan.answers, [step]: { ...answer, people } } };
		const said = homeworkReport(about(plan), []).blocks.flatMap(textsOf).join(' | ');
		for (const { phone } of people) if (phone.trim() !== '') expect(said).not.toContain(phone.trim());
		expect(said).not.toContain('I can ring');
	});
});
