import { describe, expect, it } from 'vitest';
import { byId, checkOf, lineOf, slipOf } from '../../../tests/builders/notes.ts';
import { newPlan } from '../../../tests/builders/small-plan.ts';
import { happenedIn } from './happened.ts';

describe('What happened to a plan', () => {
	it('stands last first: versions, checks that came to their end, slips of carers, and days on which he said he slipped', () => {
		const plan = newPlan({
			diary: byId([lineOf('2026-03-01', { kind: 'lapse' }), lineOf('2026-03-02')]),
			slips: byId([slipOf('2026-02-01')]),
			checks: byId([checkOf('2026-03-05', {}, { reason: 'lapse' }), checkOf('2026-04-01', {}, { isDone: false })])
		});
		expect(happenedIn(plan, [{ version: 1, at: '2026-01-10T09:00:00.000Z' }])).toEqual([
			{ kind: 'check', day: '2026-03-05', reason: 'lapse' },
			{ kind: 'lapse', day: '2026-03-01' },
			{ kind: 'slip', day: '2026-02-01' },
			{ kind: 'version', day: '2026-01-10', version: 1 }
		]);
	});

	it('is nothing for a plan that was only begun', () => {
		expect(happenedIn(newPlan(), [])).toEqual([]);
	});
});
