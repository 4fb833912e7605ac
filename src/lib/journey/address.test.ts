import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { orFail } from '../../../tests/builders/deeds.ts';
import { realPlan, realProgramme } from '../../../tests/builders/real-pack.ts';
import { addressOfKey, journeyOfAddress, keyOfAddress } from './address.ts';
import { walkOf } from './walk.ts';

const walks = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => walkOf(realProgramme, realPlan(seed)));
const keys = [...new Set(walks.flatMap(({ pages }) => pages.map(({ key }) => key)))];

describe('the address of a page', () => {
	it('is shared by no two pages of full plans, nor by a journey', () => {
		const all = [...keys, ...realProgramme.journeys.map(({ id }) => id)];
		expect(keys.length).toBeGreaterThan(200);
		expect(new Set(all.map(addressOfKey)).size).toBe(all.length);
	});

	it('holds no word: it has figures only', () => {
		for (const key of keys) expect(addressOfKey(key)).toMatch(/^\d{20}$/);
	});

	it('has figures only for any key', () => {
		fc.assert(fc.property(fc.string({ unit: 'binary' }), (key) => /^\d{20}$/.test(addressOfKey(key))));
	});

	it('is always the same for the same key, today and tomorrow', () => {
		expect(addressOfKey('limits/main')).toBe('39105410154146967483');
	});

	it('keeps keys apart that share a hash of 32 bits', () => {
		// Known pairs for FNV-1a.
		for (const [one, other] of [
			['costarring', 'liquid'],
			['declinate', 'macallums'],
			['altarage', 'zinke']
		] as const) {
			expect(addressOfKey(one)).not.toBe(addressOfKey(other));
		}
	});

	it('leads back to its page', () => {
		const walk = orFail(walks[0]);
		for (const { key } of walk.pages) expect(keyOfAddress(walk, addressOfKey(key))).toBe(key);
	});

	it('leads nowhere when no page that can be reached has it', () => {
		const walk = walkOf(realProgramme, { ...realPlan(1), answers: {} });
		expect(keyOfAddress(walk, addressOfKey('wo-pair/do-rf01'))).toBeUndefined();
		for (const address of ['', '0', 'limits/main', '__proto__', `${addressOfKey('limits/main')} `]) {
			expect(keyOfAddress(walk, address)).toBeUndefined();
		}
	});
});

describe('the address of a journey', () => {
	it('leads back to its journey, and a strange one nowhere', () => {
		for (const { id } of realProgramme.journeys) {
			expect(journeyOfAddress(realProgramme.journeys, addressOfKey(id))).toBe(id);
		}
		expect(journeyOfAddress(realProgramme.journeys, 'plan')).toBeUndefined();
		expect(journeyOfAddress([], addressOfKey('signs'))).toBeUndefined();
	});
});
