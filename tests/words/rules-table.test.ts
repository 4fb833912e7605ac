import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { isAutomated, pathsIn, ruleRows } from '../../tools/words/rules-table.ts';

describe('The table of the easy-read rules', () => {
	const rows = ruleRows();

	it('has a row for each of the 88 rules, in order', () => {
		expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 88 }, (_, index) => index + 1));
	});

	it('names only files that are there', () => {
		const named = rows.flatMap(({ where, how }) => [...pathsIn(where), ...pathsIn(how)]);
		expect(named.length).toBeGreaterThan(120);
		expect(named.filter((path) => !existsSync(path))).toEqual([]);
	});

	it('says of each rule which test holds it, or why none does', () => {
		const silent = rows.filter((row) => !isAutomated(row) && !/needs people|not yet here|not kept/.test(row.how));
		expect(silent.map(({ number }) => number)).toEqual([]);
	});

	it('does not call a rule automated when its row names no test', () => {
		expect(isAutomated({ number: 1, where: '', how: 'needs people' })).toBe(false);
		expect(isAutomated({ number: 1, where: '', how: '`tests/words/nowhere.test.ts`' })).toBe(false);
	});

	it('counts how many are automated: this number may only grow', () => {
		const count = rows.filter(isAutomated).length;
		expect(count).toBeGreaterThanOrEqual(leastAutomated);
	});
});

const leastAutomated = 77;
