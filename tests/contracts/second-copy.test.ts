import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSlip, readSlip } from '#lib/storage/copy-files.ts';
import { createMemoryCopyFolder, createMemorySecondCopy } from '../fakes/memory-copy-folder.ts';
import { describeSecondCopy } from './second-copy.contract.ts';

describeSecondCopy('the second copy in memory', () => {
	const folder = createMemoryCopyFolder();
	return {
		copy: createMemorySecondCopy(folder),
		tear: (name, generation) => {
			for (const [file, bytes] of folder.files)
				if (file.startsWith(name) && new TextDecoder().decode(bytes).startsWith(`steady-copy-1 ${generation} `))
					folder.files.set(file, bytes.slice(0, -1));
		}
	};
});

describe('a power cut in the middle of a copy', () => {
	it('leaves the state before or the state after, wherever it comes and however often', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.tuple(fc.string({ maxLength: 300 }), fc.option(fc.nat(600))), { minLength: 1, maxLength: 12 }),
				async (writes) => {
					const folder = createMemoryCopyFolder();
					let known: string | undefined;
					for (const [index, [text, cutAfter]] of writes.entries()) {
						folder.cutAfter = cutAfter;
						await keepSlip(folder, { name: 'plan_a', sequence: index + 1, text }).catch(() => undefined);
						const read = (await readSlip(folder, 'plan_a'))?.text;
						expect([known, text]).toContain(read);
						if (cutAfter === null) expect(read).toBe(text);
						known = read;
					}
				}
			),
			{ numRuns: 300 }
		);
	});

	it('is found in any flipped bit', async () => {
		await fc.assert(
			fc.asyncProperty(fc.nat(), fc.integer({ min: 0, max: 7 }), async (place, bit) => {
				const folder = createMemoryCopyFolder();
				await keepSlip(folder, { name: 'plan_a', sequence: 1, text: 'what was kept first' });
				await keepSlip(folder, { name: 'plan_a', sequence: 2, text: 'what was kept then' });
				const bytes = folder.files.get('plan_a.1');
				if (bytes === undefined) throw new Error('There is a second file.');
				const at = place % bytes.length;
				bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
				expect(await readSlip(folder, 'plan_a')).toMatchObject({ sequence: 1, text: 'what was kept first' });
			})
		);
	});
});
