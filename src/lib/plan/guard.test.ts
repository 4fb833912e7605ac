import { describe, expect, it } from 'vitest';
import { detailsIn, knownNames } from './guard.ts';
import sentences from './guard-sentences.json' with { type: 'json' };
import { addOwnCard } from './answer-edits.ts';
import { emptyAnswer } from './empty-answers.ts';
import { createPlan, setAnswer } from './edits.ts';

const helpers = ['Sam', 'Priya', 'Dave'];

describe('The guard on free text', () => {
	it('is told 100 sentences, 50 of each kind, no two the same', () => {
		expect(sentences.reminds).toHaveLength(50);
		expect(sentences.quiet).toHaveLength(50);
		expect(new Set([...sentences.reminds, ...sentences.quiet]).size).toBe(100);
	});

	it('reminds of names and details, and stays quiet else, in at least 90 of 100 sentences', () => {
		const missed = sentences.reminds.filter((text) => detailsIn(text, helpers).length === 0);
		const falseAlarms = sentences.quiet.filter((text) => detailsIn(text, helpers).length > 0);
		console.log(
			`The guard: ${missed.length} of 50 missed (${missed.length * 2} %), ${falseAlarms.length} of 50 false alarms (${falseAlarms.length * 2} %).`
		);
		if (missed.length + falseAlarms.length > 0) console.log([...missed, ...falseAlarms].join('\n'));
		expect(missed.length + falseAlarms.length).toBeLessThanOrEqual(10);
		expect(falseAlarms.length).toBeLessThanOrEqual(5);
	});

	it.each([
		['I hurt Emma.', 'name'],
		['emma was there', 'name'],
		['It was Zebedee.', 'name'],
		['Ring 01632 960123.', 'phone'],
		['Ring +44 7700 900101.', 'phone'],
		['It was on 12/03/2019.', 'date'],
		['It was 3rd of June.', 'date'],
		['It was in 2014.', 'date'],
		['I went to SW1A 1AA.', 'postcode'],
		['It was near the school.', 'school']
	])('finds what is in "%s": a %s', (text, detail) => {
		expect(detailsIn(text)).toEqual([detail]);
	});

	it('lets the names of his helpers and his own name stand, and no others', () => {
		const at = '2026-01-05T09:00:00.000Z';
		const plan = createPlan({
			id: 'plan0000000000000001',
			packs: [{ id: 'small', version: 1 }],
			name: 'Zeb K.',
			voice: 'i',
			needs: [],
			language: 'en-GB',
			at
		});
		const people = {
			...emptyAnswer('people', 'me', at),
			people: [{ id: 'p1', role: 'r1', name: 'Karen Holt', phone: '', when: '', asked: false }]
		};
		const known = knownNames(setAnswer(plan, 'who', addOwnCard(people, { id: 'own-main-1', words: 'Ring Emma' })));
		expect(known).toEqual(['Zeb', 'K', 'Karen', 'Holt']);
		expect(detailsIn('I tell Karen and Zeb.', known)).toEqual([]);
		expect(detailsIn("It is Karen's phone.", known)).toEqual([]);
		expect(detailsIn('I tell Emma.', known)).toEqual(['name']);
	});

	it('says nothing of no words', () => {
		for (const text of ['', ' ', '\n', '...', '123', 'I']) expect(detailsIn(text)).toEqual([]);
	});

	it('is quick with long texts', () => {
		const began = performance.now();
		for (const text of ['1 '.repeat(1000), 'a'.repeat(2000), 'Aa '.repeat(700), '1-'.repeat(1000)]) detailsIn(text);
		expect(performance.now() - began).toBeLessThan(500);
	});
});
