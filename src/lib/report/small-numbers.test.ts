import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shownAlone, shownTable, type ShownCount } from './small-numbers.ts';

/** Whether a count may stand behind what is shown. */
function fits(shown: ShownCount, count: number): boolean {
	if (shown.kind === 'exact') return shown.count === count;
	if (shown.kind === 'under') return count < 5;
	if (shown.kind === 'range') return shown.from <= count && count <= shown.to;
	return shown.kind === 'unsaid' || count >= 5;
}

/** Every way in which a table can share out some plans. */
function tablesOf(rows: number, total: number): readonly (readonly number[])[] {
	if (rows === 1) return [[total]];
	return Array.from({ length: total + 1 }, (_, first) => first).flatMap((first) =>
		tablesOf(rows - 1, total - first).map((others) => [first, ...others])
	);
}

/** All that a reader sees of some tables, as one text; plans under 5 in all are not told. */
function seen(total: number, ...tables: readonly (readonly number[])[]): string {
	return JSON.stringify([shownAlone(total), ...tables.map(shownTable)]);
}

/** The small numbers that whoever knows this code, and tries every world that looks the same, knows for sure. */
function givenAway(worlds: readonly { readonly look: string; readonly cells: readonly number[] }[]): readonly string[] {
	const byLook = new Map<string, readonly (readonly number[])[]>();
	for (const { look, cells } of worlds) byLook.set(look, [...(byLook.get(look) ?? []), cells]);
	return [...byLook.entries()].flatMap(([look, alike]) =>
		(alike[0] ?? []).flatMap((count, at) =>
			count < 5 && alike.every((cells) => cells[at] === count) ? [`${look}: ${alike[0]?.join()}`] : []
		)
	);
}

const upTo = (most: number) => Array.from({ length: most + 1 }, (_, total) => total);

describe('Counts without people', () => {
	it('show no number under 5, not even 0, and nothing that is not so', () => {
		for (const count of [0, 1, 2, 3, 4]) expect(shownAlone(count)).toEqual({ kind: 'under' });
		expect(shownAlone(5)).toEqual({ kind: 'exact', count: 5 });
		const anyTable = fc.array(fc.oneof(fc.nat(7), fc.nat(500)), { minLength: 1, maxLength: 12 });
		fc.assert(
			fc.property(anyTable, (counts) => {
				for (const [at, shown] of shownTable(counts).entries()) {
					expect(fits(shown, counts[at] ?? -1)).toBe(true);
					if ((counts[at] ?? 0) < 5) expect(['under', 'unsaid']).toContain(shown.kind);
				}
			})
		);
	});

	it.each([
		[2, 60],
		[3, 34],
		[4, 20],
		[5, 13]
	])('let nobody work out a number under 5 in a table of %i rows, also who knows the rule', (rows, most) => {
		const worlds = upTo(most).flatMap((total) =>
			tablesOf(rows, total).map((cells) => ({ look: seen(total, cells), cells }))
		);
		expect(givenAway(worlds)).toEqual([]);
	});

	it('let nobody do so from two tables of which one is about a part of the other', () => {
		// A section belongs to a part of the programme: whose section is complete has that part.
		const worlds = upTo(32).flatMap((total) =>
			tablesOf(3, total).map(([done = 0, notDone = 0, without = 0]) => {
				const [part, section] = [
					[done + notDone, without],
					[done, notDone + without]
				];
				return { look: seen(total, part, section), cells: [...part, ...section] };
			})
		);
		expect(givenAway(worlds)).toEqual([]);
	});

	it('say nothing by tables with fewer than 10 plans, of which two tables could give one away', () => {
		for (const counts of [[9], [5, 0], [4, 5], [1, 2, 1], [0, 0]])
			expect(shownTable(counts)).toEqual(counts.map(() => ({ kind: 'unsaid' })));
	});

	it('are exact where that gives nothing away', () => {
		const exact = (count: number): ShownCount => ({ kind: 'exact', count });
		expect(shownTable([12, 7, 30])).toEqual([exact(12), exact(7), exact(30)]);
		expect(shownTable([12, 3, 1])).toEqual([exact(12), { kind: 'under' }, { kind: 'under' }]);
	});

	it('become ranges, or no more than "5 or more", where one number alone is small', () => {
		expect(shownTable([41, 17, 3])).toEqual([
			{ kind: 'range', from: 40, to: 44 },
			{ kind: 'range', from: 15, to: 19 },
			{ kind: 'under' }
		]);
		expect(shownTable([20, 0])).toEqual([{ kind: 'enough' }, { kind: 'under' }]);
		expect(shownTable([10, 0, 0])).toEqual([{ kind: 'unsaid' }, { kind: 'unsaid' }, { kind: 'unsaid' }]);
	});
});
