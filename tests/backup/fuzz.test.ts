import { describe, expect, it } from 'vitest';
import { fuzzBackups } from '../builders/fuzz-backups.ts';

describe('Spoiled files', () => {
	it('are all refused, none throws, and none keeps the device busy: 10,000 of them', async () => {
		const figures = await fuzzBackups(10_000, 1);
		expect(figures).toMatchObject({ tried: 10_000, wronglyAccepted: 0, uncaught: 0 });
		expect(figures.slowest).toBeLessThan(1_000);
	}, 120_000);
});
