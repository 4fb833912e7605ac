import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exchangeAbout } from '../../../tests/builders/exchange.ts';
import { realPlan, realProgramme } from '../../../tests/builders/real-pack.ts';
import { setRiskPlan } from '#lib/plan/risk-edits.ts';
import { setShare } from '#lib/plan/edits.ts';
import type { Action } from '#lib/plan/life.ts';
import { actionsListOf } from './actions-list.ts';
import { csvOf } from './csv.ts';
import { reviewListOf } from './review-list.ts';

const full = realPlan(5);

/** Reads CSV as RFC 4180 says, every cell in quotes; fails on anything else. */
function readCsv(text: string): readonly (readonly string[])[] {
	const rows: string[][] = [[]];
	const cell = /"((?:[^"]|"")*)"(,|\r\n)/y;
	cell.lastIndex = 1;
	expect(text.startsWith('\uFEFF')).toBe(true);
	while (cell.lastIndex < text.length) {
		const found = cell.exec(text);
		if (found === null) throw new Error('This is not CSV.');
		rows.at(-1)?.push((found[1] ?? '').replaceAll('""', '"'));
		if (found[2] !== ',') rows.push([]);
	}
	return rows.slice(0, -1);
}

describe('a table as CSV', () => {
	it('reads back as it was written, whatever stands in the cells', () => {
		const safe = fc.string({ unit: 'binary' }).filter((text) => !/^[=+\-@\t\r\n＝＋－＠]/u.test(text));
		fc.assert(
			fc.property(fc.array(fc.array(safe, { minLength: 1 }), { minLength: 1 }), (rows) => {
				expect(readCsv(csvOf(rows))).toEqual(rows);
			})
		);
	});

	it('puts an apostrophe before what a spreadsheet would run', () => {
		fc.assert(
			fc.property(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '＝'), fc.string(), (sign, rest) => {
				expect(readCsv(csvOf([[`${sign}${rest}`]]))).toEqual([[`'${sign}${rest}`]]);
			})
		);
	});
});

describe('the list of what is to be done', () => {
	it('has each sign with who does what by when, contingencies, next steps of goals, open actions, and the review last', () => {
		const [head, ...rows] = readCsv(reviewListOf(exchangeAbout(full)));
		expect(head).toEqual([
			'Kind',
			'What',
			'What he does',
			'What carers do',
			'What others do',
			'Who',
			'By when',
			'If that does not work'
		]);
		const kinds = new Set(rows.map(([kind]) => kind));
		expect([...kinds]).toEqual(['Sign', 'If this happens', 'Goal, next step', 'Action', 'Look again early', 'Review']);
		const [sign] = rows;
		expect(sign?.every((cell) => cell !== '')).toBe(true);
		expect(sign?.[1]).toMatch(/^“.*”$/);
		expect(rows.at(-1)).toEqual([
			'Review',
			'Plan review',
			'',
			'',
			'',
			'',
			expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
			''
		]);
	});

	it('runs nothing that staff typed', () => {
		const contingencies = [{ if: '=1+1', then: '@SUM(A1)', by: '+44', within: '-1' }];
		const rows = readCsv(reviewListOf(exchangeAbout(setRiskPlan(full, { contingencies }, full.changedAt))));
		expect(rows.flat()).toEqual(expect.arrayContaining(["'=1+1", "'@SUM(A1)", "'+44", "'-1"]));
	});
});

describe('the list of actions', () => {
	const at = full.changedAt;
	const [sign = ''] = Object.keys(full.risk.grid);
	const action: Action = {
		what: 'Ring the day place.',
		who: '=key worker',
		by: '2026-02-01',
		state: 'cannot-be-done-yet',
		why: 'Closed till spring.',
		sign,
		addedAt: at,
		at
	};
	const actions: Readonly<Record<string, Action>> = {
		done: { ...action, state: 'done', by: null, sign: null },
		late: action
	};

	it('has who does what by when, how far it is and why, what is overdue first, and runs nothing', () => {
		const [head, late, done] = readCsv(actionsListOf(exchangeAbout({ ...full, actions })));
		expect(head).toEqual(['What', 'Who', 'By when', 'How far it is', 'Why', 'Sign', 'Overdue']);
		expect(late).toEqual([
			'Ring the day place.',
			"'=key worker",
			'2026-02-01',
			'Cannot be done yet',
			'Closed till spring.',
			expect.stringMatching(/^“.+”$/),
			'Yes'
		]);
		expect(done?.slice(2)).toEqual(['', 'Done', 'Closed till spring.', '', '']);
	});

	it('does not name his sign where its section is off', () => {
		const section = realProgramme.steps.get(realProgramme.landmarks.signs)?.journey.section ?? '';
		const shut = setShare({ ...full, actions }, section, 'care-manager', { shown: false, basis: 'agreed', at });
		expect(readCsv(actionsListOf(exchangeAbout(shut)))[1]?.[5]).toBe('');
	});

	it('has its head alone where nothing was agreed', () => {
		expect(readCsv(actionsListOf(exchangeAbout({ ...full, actions: {} })))).toHaveLength(1);
	});
});
