import { describe, expect, it } from 'vitest';
import { createMemorySecrets } from '../../../tests/fakes/memory-secrets.ts';
import { got } from '../../../tests/builders/vault.ts';
import { isBackupDue, keepLastBackup, lastBackup } from './last-backup.ts';

const last = { at: '2026-11-15T18:00:00.000Z', plans: { jo: 12, sam: 3 } };

describe('A backup is asked for', () => {
	it.each([
		['never where there is no plan', null, '2026-11-16T09:00:00.000Z', {}, false],
		['when there are plans and was none', null, '2026-11-16T09:00:00.000Z', { jo: 1 }, true],
		['not right after one', last, '2026-11-15T18:05:00.000Z', { jo: 12, sam: 3 }, false],
		['not on the sixth day', last, '2026-11-21T23:00:00.000Z', { jo: 12, sam: 3 }, false],
		['on the seventh day', last, '2026-11-22T00:00:00.000Z', { jo: 12, sam: 3 }, true],
		['not after nine saves', last, '2026-11-16T09:00:00.000Z', { jo: 21, sam: 3 }, false],
		['after ten saves of one plan', last, '2026-11-16T09:00:00.000Z', { jo: 22, sam: 3 }, true],
		['after ten saves of several', last, '2026-11-16T09:00:00.000Z', { jo: 17, sam: 8 }, true],
		['after ten saves of a new plan', last, '2026-11-16T09:00:00.000Z', { jo: 12, sam: 3, new: 10 }, true],
		['not because a plan was removed', last, '2026-11-16T09:00:00.000Z', { jo: 12 }, false],
		['when the clock was put back', last, '2026-11-14T09:00:00.000Z', { jo: 12, sam: 3 }, true],
		['for a plan called like what every object has', last, '2026-11-16T09:00:00.000Z', { constructor: 10 }, true]
	])('%s', (_, before, now, plans, due) => {
		expect(isBackupDue(before, { now, plans, isPromised: true, hasSat: false })).toBe(due);
	});

	it.each([
		['after the first save', { jo: 13, sam: 3 }, true],
		['after the first save of a new plan', { jo: 12, sam: 3, new: 1 }, true],
		['not while all is in the last one', { jo: 12, sam: 3 }, false],
		['never where there is no plan', {}, false]
	])('where the browser did not promise to keep the plans: %s', (_, plans, due) => {
		expect(isBackupDue(last, { now: '2026-11-16T09:00:00.000Z', plans, isPromised: false, hasSat: false })).toBe(due);
	});

	it.each([
		['when a tap was kept in it', { jo: 13, sam: 3 }, true],
		['not when a backup was made since', { jo: 12, sam: 3 }, false]
	])('after a sitting: %s', (_, plans, due) => {
		expect(isBackupDue(last, { now: '2026-11-16T09:00:00.000Z', plans, isPromised: true, hasSat: true })).toBe(due);
	});
});

describe('The last backup', () => {
	it('is what staff said lies in its place; what cannot be read counts as none', async () => {
		const secrets = createMemorySecrets();
		expect(got(await lastBackup(secrets))).toBeNull();
		got(await keepLastBackup(secrets, last));
		expect(got(await lastBackup(secrets))).toEqual(last);
		for (const spoiled of [3, {}, { at: 'soon', plans: {} }, { at: last.at, plans: [] }]) {
			secrets.put('last-backup', spoiled);
			expect(got(await lastBackup(secrets))).toBeNull();
		}
	});
});
