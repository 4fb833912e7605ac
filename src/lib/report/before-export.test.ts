import { describe, expect, it } from 'vitest';
import { realPlan, realProgramme } from '../../../tests/builders/real-pack.ts';
import { setAnswer, setShare } from '#lib/plan/edits.ts';
import { emptyRiskPlan } from '#lib/plan/risk-plan.ts';
import { setRiskPlan } from '#lib/plan/risk-edits.ts';
import { wholePlan } from '#lib/plan/life.ts';
import { readers, type Plan, type Reader } from '#lib/plan/plan.ts';
import { beforeExport, type ExportWarning } from './before-export.ts';

const full = realPlan(5);
const at = full.changedAt;
const action = { what: '', who: '', by: null, state: 'not-started', why: '', sign: null, addedAt: at, at } as const;
const yes = { agreed: 'yes', why: 'Rebecca says so.', version: 1, at } as const;
const closed = (plan: Plan, section: string, reader: Reader) =>
	setShare(plan, section, reader, { shown: false, basis: 'agreed', at });

function kindsFor(plan: Plan, reader: Reader): readonly ExportWarning['kind'][] {
	return [...new Set(beforeExport(realProgramme, plan, reader).map(({ kind }) => kind))];
}

describe('Before a copy leaves, staff are shown', () => {
	it('nothing, when all is said, checked and shared', () => {
		for (const reader of ['man', 'carer', 'wallet'] as const) expect(kindsFor(full, reader)).toEqual([]);
	});

	it('each card that waits for its rule check, and where it stands', () => {
		const waiting = beforeExport(realProgramme, { ...full, ruleChecks: {} }, 'man');
		const card = waiting.find(({ section }) => section === 'my-rules');
		expect(card).toMatchObject({ kind: 'unchecked-card', step: 'ru-rules', page: 'ru-rules/main' });
		expect(card?.card).toMatch(/^ru\d/);
	});

	it('each section in which he said something that this reader does not see', () => {
		const off = beforeExport(realProgramme, closed(full, 'signs', 'carer'), 'carer');
		expect(off.filter(({ kind }) => kind === 'section-off').map(({ section }) => section)).toEqual(['signs']);
		const unsaid = { ...full, answers: {} };
		expect(kindsFor(closed(unsaid, 'signs', 'carer'), 'carer')).not.toContain('section-off');
	});

	it('nothing more of a closed section', () => {
		const plan = closed({ ...full, ruleChecks: {} }, 'my-rules', 'care-manager');
		const told = beforeExport(realProgramme, plan, 'care-manager').filter(({ section }) => section === 'my-rules');
		expect(told.map(({ kind }) => kind)).toEqual(['section-off']);
	});

	it('only what a pocket card is made from, for a pocket card', () => {
		const told = beforeExport(realProgramme, { ...full, sharing: {}, ruleChecks: {} }, 'wallet');
		expect(told.map(({ section }) => section)).toEqual(['signs', 'ways-out', 'helpers']);
	});

	it('what the form of staff lacks, for the care manager alone', () => {
		const empty = { ...full, risk: emptyRiskPlan };
		const fields = (reader: Reader) =>
			beforeExport(realProgramme, empty, reader).flatMap(({ riskField }) => riskField ?? []);
		expect(fields('care-manager')).toEqual(expect.arrayContaining(['situation', 'contingencies', 'scenarios']));
		expect(fields('carer')).toEqual([]);
		const few = setRiskPlan(full, { contingencies: full.risk.contingencies.slice(0, 2) }, at);
		expect(beforeExport(realProgramme, few, 'care-manager')).toEqual([
			expect.objectContaining({ gap: 'few-contingencies', riskField: 'contingencies' })
		]);
	});

	it('words that look like a name or a detail, his and those of staff, and never the words themselves', () => {
		const { 'about-proud': proud } = full.answers;
		if (proud?.kind !== 'words') throw new Error('The sample is proud of nothing.');
		const named = setAnswer(full, 'about-proud', { ...proud, text: 'I went there with Rebecca.' });
		const his = beforeExport(realProgramme, named, 'man');
		expect(his).toEqual([expect.objectContaining({ kind: 'name-guard', step: 'about-proud', card: undefined })]);
		const told = setRiskPlan(named, { safety: 'Rebecca lives at AB1 2CD.' }, at);
		const staff = beforeExport(realProgramme, told, 'care-manager');
		expect(staff.filter(({ riskField }) => riskField === 'safety')).toHaveLength(1);
		expect(JSON.stringify([his, staff])).not.toContain('Rebecca');
	});

	it.each([
		['a note of staff', { staff: { 'about-proud': { words: 'He spoke of Rebecca.', at } } }, { step: 'about-proud' }],
		['an action', { actions: { one: { ...action, what: 'Ring Rebecca.' } } }, { life: 'actions' }],
		['why somebody agrees', { agreements: { [wholePlan]: { facilitator: yes } } }, { life: 'views' }]
	])('a name in %s, for the care manager alone: it stands on no other copy', (_, change, place) => {
		const named: Plan = { ...full, ...change };
		const hits = (reader: Reader) =>
			beforeExport(realProgramme, named, reader).filter(({ kind }) => kind === 'name-guard');
		expect(hits('care-manager')).toEqual([expect.objectContaining(place)]);
		for (const reader of ['man', 'carer', 'wallet'] as const) expect(hits(reader)).toEqual([]);
	});

	it('no more for anybody than for the sections that are open', () => {
		for (const reader of readers) {
			const off = realProgramme.paper.reduce((plan, section) => closed(plan, section, reader), full);
			const kinds = kindsFor(off, reader).filter((kind) => kind !== 'section-off');
			expect(kinds).toEqual([]);
		}
	});
});
