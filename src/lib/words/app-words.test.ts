import { describe, expect, it } from 'vitest';
import { aboutTexts } from './about-texts.ts';
import core from './app.en-GB.json' with { type: 'json' };
import { appWordsOf } from './app-words.ts';
import { paperTexts } from './paper-texts.ts';
import { planMoreTexts } from './plan-more-texts.ts';
import { planTexts } from './plan-texts.ts';

const app = { ...core, ...planTexts, ...planMoreTexts, ...paperTexts, ...aboutTexts };
const { say, add } = appWordsOf('en-GB', (id) => {
	throw new Error(`no words for ${id}`);
});
add(planTexts);
add(planMoreTexts);
add(paperTexts);

describe('The words of the app', () => {
	it('are said by id, with values in their places', () => {
		expect(say('app-name')).toBe('Steady');
		expect(say('page-of', { page: 3, of: 8 })).toBe('Page 3 of 8');
	});

	it('count: one card is, two cards are, and no cards are', () => {
		expect(say('checks-waiting', { count: 1 })).toBe('1 card waits until staff check it against the rules.');
		expect(say('checks-waiting', { count: 2 })).toBe('2 cards wait until staff check them against the rules.');
		expect(say('checks-waiting', { count: 0 })).toBe('0 cards wait until staff check them against the rules.');
		expect(say('paper-waiting', { count: 1 })).toMatch(/^1 card is not/);
		expect(say('paper-waiting', { count: 21 })).toMatch(/^21 cards are not/);
	});

	it('take what he wrote as it is: no part of it is read as a command or as markup', () => {
		for (const name of ['<b>Jo</b>', '{{app-name}}', '$t(app-name)', '$& $1', "O'Neill & Co"]) {
			expect(say('plan-of', { name })).toBe(`${name}: my plan`);
		}
	});

	it('have one form for "one" beside each text that counts', () => {
		const counting = Object.entries(app).filter(([id, text]) => text.includes('{{count}}') && !id.endsWith('_one'));
		expect(counting.length).toBeGreaterThan(0);
		for (const [id] of counting) expect(Object.keys(app)).toContain(`${id}_one`);
	});

	it('stand in one file each, not in two', () => {
		const counts = [core, planTexts, planMoreTexts, paperTexts, aboutTexts].map((texts) => Object.keys(texts).length);
		expect(Object.keys(app)).toHaveLength(counts.reduce((sum, count) => sum + count, 0));
	});

	it('of later pages come with those pages, and are told as missing before', () => {
		const told: string[] = [];
		const first = appWordsOf('en-GB', (id) => told.push(id));
		expect(first.say('back')).toBe('Back');
		expect(first.say('plan-of', { name: 'Jo' })).toBe('plan-of');
		expect(told).toEqual(['plan-of']);
		first.add(planTexts);
		expect(first.say('plan-of', { name: 'Jo' })).toBe('Jo: my plan');
		expect(first.say('back')).toBe('Back');
		expect(told).toEqual(['plan-of']);
	});

	it('that were added in one place are not added in another', () => {
		const told: string[] = [];
		const [one, other] = [appWordsOf('en-GB', () => undefined), appWordsOf('en-GB', (id) => told.push(id))];
		one.add({ 'plan-of': 'changed' });
		expect(one.say('plan-of')).toBe('changed');
		expect(say('plan-of', { name: 'Jo' })).toBe('Jo: my plan');
		other.say('plan-of');
		expect(told).toEqual(['plan-of']);
	});

	it('are never empty', () => {
		expect(Object.entries(app).filter(([, text]) => text.trim() === '')).toEqual([]);
	});
});

describe('A language in which the app has no words', () => {
	it('gets the British English ones, and each is told', () => {
		const told: string[] = [];
		const welsh = appWordsOf('cy', (id, language) => told.push(`${id} in ${language}`));
		welsh.add(planTexts);
		welsh.add(planMoreTexts);
		expect(welsh.say('back')).toBe('Back');
		expect(welsh.say('checks-waiting', { count: 1 })).toBe('1 card waits until staff check it against the rules.');
		expect(told).toEqual(['back in cy', 'checks-waiting in cy']);
	});

	it('may be no language at all', () => {
		const told: string[] = [];
		expect(appWordsOf('x!', (id) => told.push(id)).say('back')).toBe('Back');
		expect(told).toEqual(['back']);
	});
});
