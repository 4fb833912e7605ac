import { describe, expect, it } from 'vitest';
import { addTo } from '#lib/programme/compose-programme.ts';
import { checkAddOn } from '#lib/programme/check-pack.ts';
import { loadBundled } from '#lib/wiring/bundled-packs.ts';
import * as table from '#lib/wiring/packs/table.ts';
import { bundledProgrammes as shelf } from '#lib/wiring/programmes.ts';
import { addOns, bases } from '../../src/cli/packs.ts';
import { programmesById } from '../../src/cli/programmes.ts';

describe('The table of packs in the app', () => {
	it('holds the same packs as the command line, in the same order', () => {
		expect(table.bases.map(({ id, version }) => `${id}/${version}`)).toEqual(
			bases.map(({ pack }) => `${pack.id}/${pack.version}`)
		);
		expect(table.addOns.map(({ id, version, to }) => ({ id, version, to }))).toEqual(
			addOns.map(({ addOn, to }) => ({ id: addOn.id, version: addOn.version, to }))
		);
	});

	it('loads under each name the pack of that name, with the words that staff read before they choose', async () => {
		for (const [at, { id, words, load }] of table.bases.entries()) {
			const { pack, languages } = await load();
			expect(pack, id).toEqual(bases[at]?.pack);
			expect(languages.flatMap(({ plain }) => plain)).toContainEqual((await words()).default);
		}
		for (const [at, { id, words, load }] of table.addOns.entries()) {
			const { addOn, languages } = await load();
			expect(addOn, id).toEqual(addOns[at]?.addOn);
			expect(languages.flatMap(({ plain }) => plain)).toContainEqual((await words()).default);
		}
	});

	it('ticks what the pack says is usual, and only parts that fit', () => {
		for (const [at, { id, usually }] of table.bases.entries()) {
			expect(usually).toEqual(bases[at]?.pack.usually ?? []);
			const fitting = addOns.filter(({ to }) => to.includes(id)).map(({ addOn }) => addOn.id);
			expect(fitting).toEqual(expect.arrayContaining([...usually]));
		}
	});

	it('composes each programme just as the command line does', async () => {
		for (const programme of programmesById.values())
			expect((await loadBundled(programme.packs))?.programme).toEqual(programme);
	});

	it('refuses a part that does not fit, one that stands twice, and a version that is not here', async () => {
		const [first, second] = table.addOns;
		const base = { id: 'sotsec-id', version: 1 };
		expect(await loadBundled([base, { id: 'internet', version: 2 }])).toBeUndefined();
		expect(await loadBundled([{ ...base, version: 9 }])).toBeUndefined();
		expect(await loadBundled(first === undefined ? [] : [base, first, first])).toBeUndefined();
		expect(await loadBundled(second === undefined ? [] : [second])).toBeUndefined();
		expect(await loadBundled([])).toBeUndefined();
	});
});

describe('The shelf', () => {
	it('shows staff each pack with a title, for whom it is, and at least one thing that it leaves out on purpose', async () => {
		const { bases: packs, addOns: parts } = await shelf.list();
		expect(packs[0]?.id).toBe('sotsec-id');
		const titles = [...packs, ...parts].map(({ title }) => title);
		expect(new Set(titles).size).toBe(titles.length);
		for (const { title, about, leavesOut } of [...packs, ...parts]) {
			expect([title, about]).not.toContain('');
			expect(about, 'names the programme description that it answers').toMatch(
				/\b(SOTSEC-ID|(Core |I-)SOTP|(C-|TV-)SOGP)\b/
			);
			expect(leavesOut.length, title).toBeGreaterThan(0);
			for (const sentence of leavesOut) expect(sentence).toMatch(/^\p{Lu}.*\.$/u);
		}
	});

	it('offers a part only with packs that it fits: alone, and with all other parts of that pack', () => {
		for (const { pack } of bases) {
			const fitting = addOns.filter(({ to }) => to.includes(pack.id)).map(({ addOn }) => addOn);
			for (const [at, addOn] of fitting.entries()) {
				expect(checkAddOn(pack, addOn)).toEqual({ ok: true, value: addOn });
				const others = fitting.filter((_, other) => other !== at);
				expect(checkAddOn(pack, addOn, others)).toEqual({ ok: true, value: addOn });
			}
			expect(fitting.reduce(addTo, pack).journeys.length).toBeGreaterThan(0);
		}
	});

	it('tells for each pack which programme description it answers', () => {
		for (const { pack } of bases) expect(pack.answers?.length, pack.id).toBeGreaterThan(0);
	});
});
