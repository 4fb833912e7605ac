import { describe, expect, it } from 'vitest';
import { smallLanguages } from '../../../tests/builders/small-pack.ts';
import { wordingOf } from './wording.ts';

describe('The wording of a plan', () => {
	it('holds the words of its pack, the words of the app, and days', () => {
		const wording = wordingOf(
			smallLanguages,
			{ language: 'en-GB', manner: { voice: 'he', level: 2 } },
			() => undefined
		);
		expect(wording.card('calm-tea')).toBe('He: calm-tea.');
		expect(wording.say('app-name')).toBe('Steady');
		expect(wording.say('plan-of', { name: 'Jo' })).toBe('Jo: my plan');
		expect(wording.day('2027-03-03')).toBe('3 March 2027');
	});

	it('tells of every fallback, of the pack and of the app alike', () => {
		const told: string[] = [];
		const wording = wordingOf(smallLanguages, { language: 'cy', manner: { voice: 'i', level: 2 } }, (id) =>
			told.push(id)
		);
		wording.card('calm-tea');
		wording.say('back');
		wording.day('2027-03-03');
		expect(told).toEqual(['calm-tea', 'back', 'month-3', 'day']);
	});
});
