import { beforeEach, describe, expect, it } from 'vitest';
import type { SecondCopy, Slip } from '#lib/ports/second-copy.ts';

/** A second copy, and a way to tear what was written last, as a power cut would. */
export interface CopyUnderTest {
	readonly copy: Pick<SecondCopy, 'keep' | 'remove' | 'list' | 'read'>;
	/** Makes the newest state of a slip unreadable. */
	readonly tear: (name: string, generation: number) => Promise<void> | void;
}

function slip(name: string, sequence: number, text = `state ${sequence}`): Slip {
	return { name, sequence, text };
}

/** What every second copy has to do. `open` gives a new, empty one. */
export function describeSecondCopy(name: string, open: () => CopyUnderTest | Promise<CopyUnderTest>): void {
	describe(name, () => {
		let tools: CopyUnderTest;
		let copy: CopyUnderTest['copy'];
		beforeEach(async () => {
			tools = await open();
			({ copy } = tools);
		});

		it('has nothing at first', async () => {
			expect(await copy.list()).toEqual([]);
			expect(await copy.read('plan_a')).toBeUndefined();
		});

		it('gives back what was kept last', async () => {
			for (const sequence of [1, 2, 3]) expect(await copy.keep(slip('plan_a', sequence))).toBe(true);
			await copy.keep(slip('plan_b', 7, 'Grüße – 🌱'));
			expect(await copy.read('plan_a')).toEqual(slip('plan_a', 3));
			expect(await copy.read('plan_b')).toEqual(slip('plan_b', 7, 'Grüße – 🌱'));
			expect(new Set(await copy.list())).toEqual(
				new Set([
					{ name: 'plan_a', sequence: 3 },
					{ name: 'plan_b', sequence: 7 }
				])
			);
		});

		it('never lets an older state take the place of a newer one', async () => {
			await copy.keep(slip('plan_a', 5));
			await copy.keep(slip('plan_a', 4));
			expect(await copy.read('plan_a')).toEqual(slip('plan_a', 5));
		});

		it('lets another state of the same sequence take its place', async () => {
			await copy.keep(slip('vault', 1, 'one'));
			await copy.keep(slip('vault', 1, 'two'));
			expect(await copy.read('vault')).toEqual(slip('vault', 1, 'two'));
		});

		it('keeps short after long, and empty after short', async () => {
			for (const text of ['x'.repeat(200_000), 'short', '']) {
				await copy.keep(slip('plan_a', 1, text));
				expect(await copy.read('plan_a')).toEqual(slip('plan_a', 1, text));
			}
		});

		it('forgets what was removed, and removing it again is no problem', async () => {
			await copy.keep(slip('plan_a', 1));
			await copy.keep(slip('plan_b', 1));
			expect(await copy.remove(['plan_a', 'nobody'])).toBe(true);
			expect(await copy.remove(['plan_a'])).toBe(true);
			expect(await copy.list()).toEqual([{ name: 'plan_b', sequence: 1 }]);
			expect(await copy.read('plan_a')).toBeUndefined();
			await copy.keep(slip('plan_a', 1, 'anew'));
			expect(await copy.read('plan_a')).toEqual(slip('plan_a', 1, 'anew'));
		});

		it('gives the state before, when the last one was torn; and can be written on', async () => {
			await copy.keep(slip('plan_a', 1));
			await copy.keep(slip('plan_a', 2));
			await tools.tear('plan_a', 2);
			expect(await copy.read('plan_a')).toEqual(slip('plan_a', 1));
			await copy.keep(slip('plan_a', 3));
			expect(await copy.read('plan_a')).toEqual(slip('plan_a', 3));
		});

		it('gives nothing when both are torn, and can be written on', async () => {
			await copy.keep(slip('plan_a', 1));
			await copy.keep(slip('plan_a', 2));
			await tools.tear('plan_a', 1);
			await tools.tear('plan_a', 2);
			expect(await copy.read('plan_a')).toBeUndefined();
			await copy.keep(slip('plan_a', 3));
			expect(await copy.read('plan_a')).toEqual(slip('plan_a', 3));
		});

		it('keeps the newest of many at the same moment', async () => {
			await Promise.all([3, 1, 9, 4, 8, 2].map((sequence) => copy.keep(slip('plan_a', sequence))));
			expect(await copy.read('plan_a')).toEqual(slip('plan_a', 9));
		});
	});
}
