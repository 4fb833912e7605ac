import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { withFault } from '../../tools/faults/plant.ts';
import { planted } from '../../tools/faults/planted.ts';

it('every fault that is planted on purpose still has its place in the code, and the test that catches it is there', () => {
	expect(planted.length).toBeGreaterThan(20);
	const stale = planted.flatMap((fault) => {
		try {
			withFault(readFileSync(fault.file, 'utf8'), fault);
		} catch (thrown) {
			return [thrown instanceof Error ? thrown.message : fault.name];
		}
		const by = 'unit' in fault.caughtBy ? [fault.caughtBy.unit] : fault.caughtBy.site;
		return by.filter((file) => file.endsWith('.ts') && !existsSync(file));
	});
	expect(stale).toEqual([]);
});
