import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { contentReport } from '../../tools/content/counts.ts';
import { orFail } from '../builders/deeds.ts';
import { bundledAddOns, bundledPacks } from './bundled-packs.ts';

const { total, packs } = contentReport();
const names = [...bundledPacks.map(({ pack }) => pack.id), ...bundledAddOns.map(({ addOn }) => addOn.id)];

describe('The content report', () => {
	it('has one entry for each pack, each add-on and the stories, and a total', () => {
		expect(Object.keys(packs)).toEqual([...names, 'stories']);
		const printed: unknown = JSON.parse(execFileSync('npx', ['tsx', 'tools/content/report.ts'], { encoding: 'utf8' }));
		expect(printed).toEqual({ total, ...packs });
	}, 60_000);

	it('counts more than the HMPPS Sentence Plan has: 390 cards, 44 rungs, 45 suggested goals', () => {
		expect(total.cards).toBeGreaterThan(390);
		expect(total.rungs).toBeGreaterThan(44);
		expect(total.goals).toBeGreaterThan(45);
	});

	it('counts a card that several packs take over once in the total', () => {
		const cards = new Set(
			bundledPacks.flatMap(({ pack }) => pack.decks.flatMap((deck) => deck.cards.map(({ id }) => id)))
		);
		const added = bundledAddOns.map(({ addOn }) => orFail(packs[addOn.id]).cards);
		expect(total.cards).toBe(added.reduce((sum, count) => sum + count, cards.size));
		const sum = Object.values(packs).reduce((all, each) => all + each.cards, 0);
		expect(total.cards).toBeLessThan(sum);
	});

	it('counts as the packs are', () => {
		for (const { pack } of bundledPacks) {
			const counts = orFail(packs[pack.id]);
			expect(counts.cards, pack.id).toBe(new Set(pack.decks.flatMap((deck) => deck.cards.map(({ id }) => id))).size);
			expect(counts.prompts, pack.id).toBe(pack.journeys.flatMap(({ steps }) => steps).length);
			for (const kind of ['goals', 'rungs', 'stories', 'pictures', 'languages'] as const)
				expect(counts[kind], `${pack.id} ${kind}`).toBeGreaterThan(0);
		}
	});
});
