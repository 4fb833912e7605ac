import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boardOf, boardReasons, groupsOf, initialsOnly, waitsOf, type BoardLine } from './board-list.ts';
import type { BoardRow } from './board-row.ts';

const today = '2026-06-15';

const calm: BoardRow = {
	form: 2,
	name: 'Jo',
	programme: 'SOTSEC-ID',
	next: null,
	rules: 0,
	notSure: 0,
	needsHelp: 0,
	gaps: 0,
	version: 1,
	isDraft: false,
	isCopy: false,
	changedAt: '2026-06-01T10:00:00.000Z',
	review: '2026-12-01',
	keepUntil: '2030-01-01',
	checkedOn: '2026-06-01',
	early: [],
	hasLapsed: false
};

function line(plan: string, row: Partial<BoardRow> | undefined, group = ''): BoardLine {
	return { plan, row: row === undefined ? undefined : { ...calm, ...row }, group };
}

const all = { name: '', group: undefined, reason: undefined };
const plansOf = (lines: readonly BoardLine[], search = {}) =>
	boardOf(lines, today, { ...all, ...search }).map(({ plan }) => plan);

describe('what waits in a plan', () => {
	it('is nothing when all is done and no day has come', () => {
		expect(waitsOf(calm, today)).toEqual([]);
	});

	it.each<readonly [string, Partial<BoardRow>, string | null]>([
		['review-overdue', { review: '2026-06-14' }, '2026-06-14'],
		['review-soon', { review: '2026-06-15' }, '2026-06-15'],
		['review-soon', { review: '2026-07-13' }, '2026-07-13'],
		['check', { checkedOn: '2025-12-15' }, '2026-06-15'],
		['keep', { keepUntil: '2026-06-14' }, '2026-06-14'],
		['early', { early: ['moved-home'] }, null],
		['lapse', { hasLapsed: true }, null],
		['copy', { isCopy: true }, null],
		['draft', { isDraft: true }, null],
		['rules', { rules: 3 }, null],
		['help', { needsHelp: 1 }, null],
		['unsure', { notSure: 2 }, null],
		['gaps', { gaps: 4 }, null]
	])('is %s when %j', (reason, row, day) => {
		expect(waitsOf({ ...calm, ...row }, today)).toMatchObject([{ reason, day }]);
	});

	it('is no review 4 weeks and a day before it, no check a day before six months are over, and no draft before he agreed once', () => {
		const row = { ...calm, review: '2026-07-14', checkedOn: '2025-12-16', version: 0, isDraft: true };
		expect(waitsOf(row, today)).toEqual([]);
	});

	it('tells how many of a thing there are', () => {
		expect(waitsOf({ ...calm, rules: 3 }, today)).toEqual([{ reason: 'rules', count: 3, day: null }]);
	});
});

describe('the board', () => {
	it('shows what presses first, then who waited longest, and never leaves out a plan that cannot be read', () => {
		const lines = [
			line('calm', {}),
			line('gap', { gaps: 9 }),
			line('new-rules', { rules: 1 }),
			line('old-rules', { rules: 1, changedAt: '2026-05-01T10:00:00.000Z' }),
			line('late', { review: '2026-01-01' }),
			line('spoiled', undefined)
		];
		expect(plansOf(lines)).toEqual(['spoiled', 'late', 'old-rules', 'new-rules', 'gap', 'calm']);
	});

	it('finds a name however it is written, and nothing else than names', () => {
		const lines = [line('a', { name: 'Siân Ó Briain' }), line('b', { name: 'Bob', programme: 'Siân' })];
		for (const name of ['sian', 'SIÂN', 'o briain', ' brí ']) expect(plansOf(lines, { name })).toEqual(['a']);
		expect(plansOf(lines, { name: 'zoe' })).toEqual([]);
		for (const written of ['O’Brien', "O'Brien", 'OBrien'])
			for (const name of ["o'br", 'o’br', 'obr'])
				expect(plansOf([line('a', { name: written })], { name })).toEqual(['a']);
	});

	it('shows one group, those in none, or all', () => {
		const lines = [line('a', {}, 'Monday'), line('b', {}, 'Friday'), line('c', {})];
		expect(plansOf(lines, { group: 'Monday' })).toEqual(['a']);
		expect(plansOf(lines, { group: '' })).toEqual(['c']);
		expect(plansOf(lines)).toHaveLength(3);
		expect(groupsOf(lines)).toEqual(['Friday', 'Monday']);
	});

	it('shows only those for whom one thing waits, also when something else presses more', () => {
		const lines = [line('a', { rules: 1, review: '2026-01-01' }), line('b', { gaps: 1 })];
		expect(plansOf(lines, { reason: 'rules' })).toEqual(['a']);
	});

	it('loses nobody and doubles nobody, whatever waits', () => {
		const rows = fc.record({
			name: fc.string(),
			rules: fc.nat(3),
			gaps: fc.nat(3),
			hasLapsed: fc.boolean(),
			review: fc.constantFrom(null, '2026-01-01', '2026-06-20', '2028-01-01')
		});
		fc.assert(
			fc.property(fc.array(fc.option(rows, { nil: undefined }), { maxLength: 30 }), (given) => {
				const lines = given.map((row, index) => line(`plan-${index}`, row));
				const shown = boardOf(lines, today, all);
				expect(shown.map(({ plan }) => plan).toSorted()).toEqual(lines.map(({ plan }) => plan).toSorted());
				const needs = shown.map(({ waits: [first] }) => (first ? boardReasons.indexOf(first.reason) : 99));
				expect(needs).toEqual(needs.toSorted((one, other) => one - other));
				expect(initialsOnly(lines)).toHaveLength(lines.length);
			})
		);
	});
});

describe('the group-safe view', () => {
	it('has initials alone, tells two men apart, and is in the order of the letters, whatever waits', () => {
		const lines = [
			line('1', { name: 'Tom Hill', review: '2020-01-01' }),
			line('2', { name: 'adam lee' }),
			line('3', { name: 'Tim-Henry' }),
			line('4', undefined)
		];
		expect(initialsOnly(lines)).toEqual([
			{ plan: '4', initials: '?' },
			{ plan: '2', initials: 'AL' },
			{ plan: '1', initials: 'TH' },
			{ plan: '3', initials: 'TH 2' }
		]);
	});
});
