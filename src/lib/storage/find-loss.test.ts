import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLoss, nothingFound, sentinelOf, type Found } from './find-loss.ts';

/** What lies somewhere: a vault of a generation, and plans with their sequences, each with a key unless it is said. */
function found(
	vaultId: string,
	generation: number,
	plans: Readonly<Record<string, number>> = {},
	keys: readonly string[] = vaultId === '' ? [] : Object.keys(plans)
): Found {
	return { vaultId, generation, plans: new Map(Object.entries(plans)), keys: new Set(keys) };
}

const v = (generation: number, plans: Readonly<Record<string, number>> = {}, keys?: readonly string[]) =>
	found('v', generation, plans, keys);
const normal = { kind: 'normal' };
const lost = { kind: 'lost' };
const safer = (hasVault: boolean, ...plans: readonly string[]) => ({ kind: 'safer-copy', plans, hasVault });
const says = (vaultId: string, plans: number, lastSequenceSum: number) => ({ vaultId, plans, lastSequenceSum });

describe('what was lost', () => {
	it.each([
		['nothing, on a new device', nothingFound, undefined, undefined, normal],
		['nothing, on a new device with an empty copy', nothingFound, nothingFound, undefined, normal],
		['nothing, when all three agree', v(2, { a: 3 }), v(2, { a: 3 }), says('v', 1, 3), normal],
		['nothing, when the copy is a save behind', v(2, { a: 4 }), v(2, { a: 3 }), says('v', 1, 3), normal],
		['nothing, without a copy', v(2, { a: 4 }), undefined, says('v', 1, 4), normal],
		['nothing, without a sentinel', v(2, { a: 4 }), v(2, { a: 4 }), undefined, normal],
		['nothing, when a plan was removed on purpose and its copy not yet', v(3), v(2, { a: 4 }), says('v', 0, 0), normal],
		['nothing, when the last plan without a vault was removed', nothingFound, nothingFound, says('', 0, 0), normal],
		['nothing, beside a copy of another vault', v(1, { b: 1 }), found('w', 9, { a: 4 }), says('v', 1, 1), normal],
		['all, and the copy has it', nothingFound, v(2, { a: 3 }), says('v', 1, 3), safer(true, 'a')],
		['all, and the copy alone tells', nothingFound, v(2, { a: 3 }), undefined, safer(true, 'a')],
		['a database that does not open, and the copy has it', 'unreadable', v(2, { a: 3 }), undefined, safer(true, 'a')],
		['the vault alone', found('', 0, { a: 3 }), v(2, { a: 3 }), says('v', 1, 3), safer(true)],
		['one plan', v(2, { b: 1 }, ['a', 'b']), v(2, { a: 3, b: 1 }), says('v', 2, 4), safer(false, 'a')],
		['the last saves of a plan', v(2, { a: 3 }), v(2, { a: 5 }), says('v', 1, 5), safer(false, 'a')],
		['the last change of the vault', v(2, { a: 3 }), v(3, { a: 3 }), says('v', 1, 3), safer(true)],
		['plans without a vault', nothingFound, found('', 0, { a: 2 }), says('', 1, 2), safer(false, 'a')],
		['all, and only the sentinel tells', nothingFound, undefined, says('v', 1, 3), lost],
		['all, and the copy with it', nothingFound, nothingFound, says('v', 1, 3), lost],
		['an empty vault', nothingFound, undefined, says('v', 0, 0), lost],
		['plans without a vault, and only the sentinel tells', nothingFound, undefined, says('', 2, 3), lost],
		['a plan, and no copy has it', v(2, { b: 1 }), v(2, { b: 1 }), says('v', 2, 4), lost],
		['saves of a plan, and no copy has them', v(2, { a: 3 }), v(2, { a: 3 }), says('v', 1, 9), lost],
		['a vault, and another stands there', found('w', 1), undefined, says('v', 1, 3), lost],
		['the vault of keys that are there', found('', 0, {}, ['a']), undefined, undefined, lost],
		['a database that does not open, and no copy', 'unreadable', undefined, says('v', 1, 3), lost],
		['a database that does not open, and nothing tells of it', 'unreadable', undefined, undefined, lost]
	] as const)('is %s', (_, database, copy, sentinel, finding) => {
		expect(findLoss(database, copy, sentinel)).toEqual(finding);
	});
});

const anyPlans = fc.dictionary(fc.constantFrom('a', 'b', 'c', 'd'), fc.integer({ min: 1, max: 9 }));
const anyFound = fc
	.tuple(fc.constantFrom('', 'v'), fc.integer({ min: 1, max: 4 }), anyPlans)
	.map(([vaultId, generation, plans]) => found(vaultId, vaultId === '' ? 0 : generation, plans));

describe('whatever lies where', () => {
	it('nothing is lost that is all there', () => {
		fc.assert(
			fc.property(anyFound, (here) => {
				expect(findLoss(here, here, sentinelOf(here))).toEqual(normal);
				expect(findLoss(here, undefined, sentinelOf(here))).toEqual(normal);
			})
		);
	});

	it('a device where something stood is never taken for a new one', () => {
		fc.assert(
			fc.property(anyFound, fc.option(anyFound, { nil: undefined }), (stood, copy) => {
				fc.pre(stood.vaultId !== '' || stood.plans.size > 0);
				for (const now of [nothingFound, 'unreadable'] as const)
					expect(findLoss(now, copy, sentinelOf(stood)).kind).not.toBe('normal');
			})
		);
	});

	it('what comes back is newer than what is there, and comes from the copy', () => {
		fc.assert(
			fc.property(anyFound, anyFound, (here, copy) => {
				const finding = findLoss(here, copy, undefined);
				if (finding.kind !== 'safer-copy') return;
				for (const plan of finding.plans) expect(copy.plans.get(plan) ?? 0).toBeGreaterThan(here.plans.get(plan) ?? 0);
				if (finding.hasVault) expect(copy.generation).toBeGreaterThan(here.generation);
			})
		);
	});
});
