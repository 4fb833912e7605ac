import { describe, expect, it } from 'vitest';
import { laterMoment } from '../../../tests/builders/moments.ts';
import type { Action } from '#lib/plan/life.ts';
import { actionsByGroup, writtenActions } from './actions.ts';

const today = '2026-03-02';
const at = laterMoment(0);
const action: Action = {
	what: 'Ring.',
	who: 'Key worker',
	by: null,
	state: 'not-started',
	why: '',
	sign: null,
	addedAt: at,
	at
};

function idsIn(actions: Readonly<Record<string, Action>>): Readonly<Record<string, readonly string[]>> {
	const groups = actionsByGroup({ actions }, today);
	return Object.fromEntries(Object.entries(groups).map(([group, lines]) => [group, lines.map(({ id }) => id)]));
}

describe('The actions of a plan', () => {
	it('are overdue when their day is past and they are not done; on the day itself they are not', () => {
		expect(
			idsIn({
				past: { ...action, by: '2026-03-01' },
				waits: { ...action, by: '2026-01-01', state: 'cannot-be-done-yet' },
				now: { ...action, by: today, state: 'in-progress' },
				open: action,
				done: { ...action, by: '2026-01-01', state: 'done' },
				not: { ...action, by: '2027-01-01', state: 'no-longer-needed' }
			})
		).toEqual({ overdue: ['waits', 'past'], open: ['now', 'open'], closed: ['done', 'not'] });
	});

	it('stand by their day, those without one last, and else as they were added', () => {
		const later = laterMoment(5);
		expect(
			idsIn({
				none: { ...action, addedAt: at },
				b: { ...action, by: '2026-05-01', addedAt: later },
				a: { ...action, by: '2026-05-01', addedAt: at },
				first: { ...action, by: '2026-04-01', addedAt: later }
			})['open']
		).toEqual(['first', 'a', 'b', 'none']);
	});

	it('go on paper only when somebody wrote something', () => {
		const actions = { empty: { ...action, what: ' ', who: '' }, said: action };
		expect(writtenActions({ actions }, today).map(({ id }) => id)).toEqual(['said']);
	});
});
