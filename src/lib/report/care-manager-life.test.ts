import { describe, expect, it } from 'vitest';
import { realPlan, realProgramme, wordingFor } from '../../../tests/builders/real-pack.ts';
import { setAgreement, setAgreementWhy } from '#lib/plan/agreement-edits.ts';
import { setShare } from '#lib/plan/edits.ts';
import type { Action } from '#lib/plan/life.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Block, Cell } from './blocks.ts';
import { reportForCareManager } from './care-manager.ts';
import { textsOf } from './texts.ts';

const full: Plan = { ...realPlan(5), actions: {}, agreements: {}, capacity: {}, countersigned: {} };
const at = full.changedAt;
const today = '2026-03-02';
const [sign = ''] = Object.keys(realPlan(5).risk.grid);
const action: Action = {
	what: 'Ring the day place.',
	who: 'Key worker',
	by: '2026-05-01',
	state: 'in-progress',
	why: '',
	sign: null,
	addedAt: at,
	at
};

function blocksFor(plan: Plan): readonly Block[] {
	return reportForCareManager({
		programme: realProgramme,
		plan,
		wording: wordingFor(plan),
		madeAt: () => undefined,
		today,
		planHash: 'a1b2c3d4e5f6'
	}).blocks;
}

/** The rows of the table whose first column has this head. */
function rowsUnder(plan: Plan, head: string): readonly (readonly Cell[])[] {
	const table = blocksFor(plan).find((block) => block.kind === 'table' && block.columns[0]?.words === head);
	return table?.kind === 'table' ? table.rows : [];
}

function wordsIn(cells: readonly Cell[]): readonly (readonly string[])[] {
	return cells.map(({ lines }) => lines.map(({ words }) => words));
}

const actionHead = 'What';

function actionRows(plan: Plan): readonly (readonly Cell[])[] {
	const table = blocksFor(plan).find((block) => block.kind === 'table' && block.columns[1]?.words === 'Who');
	return table?.kind === 'table' && table.columns[0]?.words === actionHead ? table.rows : [];
}

function textOf(plan: Plan): string {
	return blocksFor(plan).flatMap(textsOf).join('\n');
}

function off(plan: Plan, section: string): Plan {
	return setShare(plan, section, 'care-manager', { shown: false, basis: 'agreed', at });
}

describe('The first page for the care manager', () => {
	it('says which version is in force and who countersigned it, or that none is yet', () => {
		const facts = (plan: Plan) => {
			const [head] = blocksFor(plan);
			return head?.kind === 'head' ? head.facts.map(({ value }) => value) : [];
		};
		expect(facts(full)).toContain('no version is countersigned yet');
		const by = (version: number, initials: string) => ({ version, initials, at: '2026-02-03T10:00:00.000Z' });
		const countersigned = { 'version-9': by(9, 'ZZ'), 'version-10': by(10, 'AB') };
		expect(facts({ ...full, countersigned })).toContain('version 10, put in force by AB on 3 February 2026');
		expect(facts({ ...full, version: 0, agreedAt: null })).toHaveLength(3);
	});
});

describe('The actions for the care manager', () => {
	it('stand as staff wrote them, what is overdue first and said in words; what is done is left to the review', () => {
		const actions = {
			later: action,
			late: { ...action, what: 'Book the review.', by: '2026-02-01', state: 'not-started', why: 'No room.' },
			done: { ...action, what: 'Print his card.', by: '2026-01-01', state: 'done' },
			empty: { ...action, what: '', who: '', by: null }
		} as const;
		const rows = actionRows({ ...full, actions }).map(wordsIn);
		expect(rows).toEqual([
			[['Book the review.'], ['Key worker'], ['1 February 2026', 'Overdue'], ['Not started', 'No room.']],
			[['Ring the day place.'], ['Key worker'], ['1 May 2026'], ['In progress']]
		]);
	});

	it('name his sign in quotes, but not where the section of the sign is off, nor a sign that is gone', () => {
		const plan = { ...full, actions: { one: { ...action, sign } } };
		expect(wordsIn(actionRows(plan)[0] ?? [])[0]?.[1]).toMatch(/^For his sign: “.+”$/);
		const section = realProgramme.steps.get(realProgramme.landmarks.signs)?.journey.section ?? '';
		expect(wordsIn(actionRows(off(plan, section))[0] ?? [])[0]).toEqual(['Ring the day place.']);
		const gone = { ...full, actions: { one: { ...action, sign: 'own-gone' } } };
		expect(wordsIn(actionRows(gone)[0] ?? [])[0]).toEqual(['Ring the day place.']);
	});
});

describe('Who agrees, for the care manager', () => {
	const part = 'Part of the plan';
	const asked = setAgreementWhy(
		setAgreement(setAgreement(full, 'signs', 'man', 'no', at), 'signs', 'care-manager', 'yes', at),
		'signs',
		'man',
		'It is too much.',
		at
	);

	it('shows all three for a part to which one of them did not say yes, his words in quotes, and that they differ', () => {
		const [signs, ...others] = rowsUnder(asked, part);
		expect(others).toEqual([]);
		expect(wordsIn(signs ?? [])).toEqual([
			['Risk situations and early signs', 'They do not say the same.'],
			['No', '“It is too much.”'],
			[],
			['Yes']
		]);
		expect(signs?.[1]?.lines[1]?.voice).toBe('his');
	});

	it('marks what was said about an earlier version', () => {
		const [signs] = rowsUnder({ ...asked, version: asked.version + 1 }, part);
		expect(wordsIn(signs ?? [])[3]).toEqual(['Yes', `About version ${asked.version}`]);
	});

	it('has no row for a part that is off, and nothing of what was said about it', () => {
		const shut = off(asked, 'signs');
		expect(rowsUnder(shut, part)).toEqual([]);
		expect(textOf(asked)).toContain('It is too much.');
		expect(textOf(shut)).not.toContain('It is too much.');
		const section = realProgramme.steps.get(realProgramme.landmarks.agreement)?.journey.section ?? '';
		expect(rowsUnder(off({ ...full }, section), part)).toEqual([]);
	});
});

describe('The record of support', () => {
	it('tells which support was given and on what basis, and that it is no verdict', () => {
		const text = textOf(realPlan(5));
		expect(text).toContain('a record, not a verdict');
		expect(text).toContain('Basis: He agreed.');
		expect(text).not.toMatch(/(has|lacks|have) capacity/i);
	});

	it('is not there when none is written down', () => {
		expect(textOf(full)).not.toContain('a record, not a verdict');
	});
});
