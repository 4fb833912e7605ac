import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { frozen } from '../../../tests/builders/json-change.ts';
import { migrate, migrations, type Migration } from './migrations.ts';
import { planFormatVersion } from './plan.ts';

/** A migration that notes in the file that it was there. */
const noting = (from: number): Migration => ({
	from,
	name: `note ${from}`,
	migrate: (file) => ({ ...file, notes: [...(Array.isArray(file['notes']) ? file['notes'] : []), from] })
});

describe('The migrations of the plan file', () => {
	it('are numbered without a gap or a repeat, from the first format version to this one', () => {
		const numbers = Array.from({ length: planFormatVersion - 1 }, (_, index) => index + 1);
		expect(migrations.map(({ from }) => from)).toEqual(numbers);
	});

	it('have a name each', () => {
		expect(new Set(migrations.map(({ name }) => name)).size).toBe(migrations.length);
	});
});

describe('Lifting a file', () => {
	const steps = [1, 2, 3].map(noting);

	it('runs every migration on the way once, in order, and counts the version on', () => {
		expect(migrate({ formatVersion: 1, name: 'Jo' }, 4, steps)).toEqual({
			formatVersion: 4,
			name: 'Jo',
			notes: [1, 2, 3]
		});
		expect(migrate({ formatVersion: 3 }, 4, steps)).toEqual({ formatVersion: 4, notes: [3] });
	});

	it('does not depend on the order in which migrations are listed', () => {
		fc.assert(
			fc.property(fc.shuffledSubarray(steps, { minLength: 3 }), (listed) => {
				expect(migrate({ formatVersion: 1 }, 4, listed)).toEqual({ formatVersion: 4, notes: [1, 2, 3] });
			})
		);
	});

	it('leaves a file alone that has the wanted version, or a later one', () => {
		expect(migrate({ formatVersion: 4 }, 4, steps)).toEqual({ formatVersion: 4 });
		expect(migrate({ formatVersion: 9 }, 4, steps)).toEqual({ formatVersion: 9 });
	});

	it('goes the whole way or not at all: a missing migration leaves the file as it was', () => {
		expect(migrate({ formatVersion: 1 }, 4, [noting(1), noting(3)])).toEqual({ formatVersion: 1 });
		expect(migrate({ formatVersion: 1.5 }, 4, steps)).toEqual({ formatVersion: 1.5 });
	});

	it('does not change the file that came in', () => {
		expect(migrate(frozen({ formatVersion: 1, notes: [] }), 4, steps)).toMatchObject({ formatVersion: 4 });
	});

	it('sets the version itself, whatever a migration says', () => {
		const wild: Migration = { from: 1, name: 'wild', migrate: () => ({ formatVersion: 77 }) };
		expect(migrate({ formatVersion: 1 }, 2, [wild])).toEqual({ formatVersion: 2 });
	});

	it('gives back whatever is no plan file', () => {
		fc.assert(
			fc.property(fc.anything(), (file) => {
				expect(migrate(file, planFormatVersion)).toBe(file);
			})
		);
	});

	it('leaves a plan of today as it is', () => {
		const file = { formatVersion: planFormatVersion };
		expect(migrate(file, planFormatVersion)).toBe(file);
	});
});
