import { describe, expect, it } from 'vitest';
import { addOnsFor, baseChosen, packsChosen } from './pack-choice.ts';
import type { Shelf } from './programmes.ts';

const words = { title: '', about: '', leavesOut: [], languages: ['en-GB'] };
const shelf: Shelf = {
	bases: [
		{ id: 'long', version: 2, usually: ['ways'], ...words },
		{ id: 'short', version: 1, usually: [], ...words }
	],
	addOns: [
		{ id: 'ways', version: 3, to: ['long', 'short'], ...words },
		{ id: 'days', version: 1, to: ['long'], ...words }
	]
};
const untouched = { base: undefined, ticked: {} };

describe('A new plan', () => {
	it('has the first programme with the parts that it usually has, while staff choose nothing', () => {
		expect(packsChosen(shelf, untouched)).toEqual([
			{ id: 'long', version: 2 },
			{ id: 'ways', version: 3 }
		]);
		expect(baseChosen(shelf, untouched)?.id).toBe('long');
	});

	it('keeps what staff ticked and unticked themselves when they choose another programme', () => {
		expect(packsChosen(shelf, { base: 'short', ticked: { ways: true } }).map(({ id }) => id)).toEqual([
			'short',
			'ways'
		]);
		expect(packsChosen(shelf, { base: 'long', ticked: { ways: false } }).map(({ id }) => id)).toEqual(['long']);
	});

	it('has its parts in the order of the shelf, whichever was ticked first', () => {
		expect(packsChosen(shelf, { base: 'long', ticked: { days: true, ways: true } }).map(({ id }) => id)).toEqual([
			'long',
			'ways',
			'days'
		]);
	});

	it('is never offered a part that does not fit its programme, nor made with one', () => {
		expect(addOnsFor(shelf, 'short').map(({ id }) => id)).toEqual(['ways']);
		expect(packsChosen(shelf, { base: 'short', ticked: { days: true } }).map(({ id }) => id)).toEqual(['short']);
	});

	it('cannot be made from an empty shelf', () => {
		expect(packsChosen({ bases: [], addOns: [] }, untouched)).toEqual([]);
	});
});
