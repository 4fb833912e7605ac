import { describe, expect, it } from 'vitest';
import { SittingState } from './sitting.svelte.ts';

describe('who sits here', () => {
	it('is he alone, until staff say so, and again when they leave', () => {
		const sitting = new SittingState();
		expect(sitting.now).toBe('alone');
		sitting.begin();
		sitting.begin();
		expect(sitting.now).toBe('together');
		sitting.end();
		expect(sitting.now).toBe('alone');
	});

	it('is told apart, sitting by sitting', () => {
		const sitting = new SittingState();
		sitting.begin();
		const first = sitting.number;
		sitting.end();
		sitting.begin();
		expect(sitting.number).not.toBe(first);
	});
});
