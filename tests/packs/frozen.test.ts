import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#lib/base/json.ts';
import { bundledAddOns, bundledPacks } from './bundled-packs.ts';
import frozen from './frozen.json' with { type: 'json' };

/** Every pack version and add-on version that is bundled: its structure, apart from its words. */
const bundled = [
	...bundledPacks,
	...bundledAddOns.map(({ name, addOn, easy, plain }) => ({ name, pack: addOn, easy, plain }))
];

/** The hash of all that a pack version says: its structure and its words, in both registers. */
function hashOf({ pack, easy, plain }: (typeof bundled)[number]): string {
	return createHash('sha256').update(canonicalJson({ pack, easy, plain })).digest('hex');
}

/** What to do when a pack version is not what it was. */
function adviceFor(name: string, hash: string): string {
	return [
		`${name} has changed, and a pack version that was used is frozen: a man's answers mean what he was asked.`,
		`Make the next version instead: copy src/lib/packs/${name} to the next folder (v1 to v2), raise "version" in its`,
		'pack.ts, make your change there, and add it to src/cli/packs.ts and src/lib/wiring/packs/table.ts.',
		`Only while no plan was ever made with ${name}: put "${hash}" in tests/packs/frozen.json.`
	].join('\n');
}

describe('A pack version that was used', () => {
	it.each(bundled.map((each) => [each.name, each] as const))('is frozen: %s', (name, each) => {
		const hash = hashOf(each);
		expect(new Map(Object.entries(frozen)).get(name), adviceFor(name, hash)).toBe(hash);
	});

	it('is never taken out: plans that were made with it must still open', () => {
		expect(bundled.map(({ name }) => name)).toEqual(Object.keys(frozen));
	});

	it('says in its id and version where it lies', () => {
		for (const { name, pack } of bundled) expect(name).toBe(`${pack.id}/v${pack.version}`);
	});

	it('stands in the list of bundled packs, as every version folder does', () => {
		const packs = readdirSync('src/lib/packs', { withFileTypes: true }).filter((entry) => entry.isDirectory());
		// Stories ask for nothing that is kept, so no plan is bound to what one of their versions said.
		const folders = packs
			.filter(({ name }) => name !== 'stories')
			.flatMap(({ name }) => readdirSync(`src/lib/packs/${name}`).map((version) => `${name}/${version}`));
		expect(folders.sort()).toEqual(bundled.map(({ name }) => name).sort());
	});

	it('would be noticed, were one word of it changed', () => {
		for (const each of bundled) {
			const reworded = { ...each, easy: each.easy.with(0, { ...each.easy[0], cards: {} }) };
			expect(hashOf(reworded)).not.toBe(hashOf(each));
		}
	});
});
