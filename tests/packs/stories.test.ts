import { describe, expect, it } from 'vitest';
import { storiesV1 } from '#lib/packs/stories/v1/stories.ts';
import { storiesEnGb } from '#lib/packs/stories/v1/words.en-GB.ts';
import { linesOfStory, pagesOfStory } from '#lib/programme/stories.ts';

const words = new Map(storiesEnGb.flatMap(({ cards }) => Object.entries(cards ?? {})));
const titles = storiesEnGb.flatMap(({ journeys }) => Object.keys(journeys ?? {}));
const asks = storiesEnGb.flatMap(({ steps }) => Object.keys(steps ?? {}));

describe('The practice stories', () => {
	it('are 6, among them the friend who did not visit and the chocolate in the shop', () => {
		const ids = storiesV1.map(({ id }) => id);
		expect(new Set(ids).size).toBe(6);
		expect(ids).toEqual(expect.arrayContaining(['visit', 'chocolate']));
	});

	it('have words for every line, title and check, and no words for anything else', () => {
		const lines = storiesV1.flatMap((story) => linesOfStory(story).map(({ id }) => id));
		expect(new Set(lines).size).toBe(lines.length);
		expect([...words.keys()].toSorted()).toEqual(lines.toSorted());
		expect(titles).toEqual(storiesV1.map(({ id }) => id));
		expect(asks).toEqual(storiesV1.map(({ id }) => id));
	});

	it('are about a made-up man, never about the reader', () => {
		const own = [...words.values()].filter((line) => /\b(I|me|my|you|your)\b/u.test(String(line)));
		expect(own).toEqual([]);
		for (const story of storiesV1) {
			const told = linesOfStory(story).filter(({ id }) => String(words.get(id)).includes('Sam'));
			expect(told.length).toBeGreaterThan(5);
		}
	});

	it('speak of everyday things alone: no word of an offence, of bodies or of children', () => {
		const denied =
			/\b(offen[cds]\w*|victim\w*|sex\w*|child\w*|girls?|boys?|touch\w*|naked|police|prison|hit|hits|weapon)\b/iu;
		expect([...words.values()].filter((line) => denied.test(String(line)))).toEqual([]);
		expect(denied.test('The child went to school.')).toBe(true);
	});

	it('say where they come from, and begin each line with its picture', () => {
		expect(storiesV1.filter(({ source }) => !/^[A-Z]+\d?$|^ours$/.test(source))).toEqual([]);
		expect(storiesV1.flatMap(linesOfStory).filter(({ picture }) => picture === '')).toEqual([]);
	});

	it('have 4 steps with a place to stop at each, or a thought, a feeling and a choice 3 times', () => {
		for (const story of storiesV1) {
			if (story.kind === 'map') expect(story.ways).toHaveLength(3);
			else {
				expect(story.steps).toHaveLength(4);
				expect(story.steps.filter(({ waysOut }) => waysOut.length === 0)).toEqual([]);
			}
		}
	});

	it('end with a check of their own lines, of which some helped and some did not, and the last is not the only good one', () => {
		for (const story of storiesV1) {
			const lines = linesOfStory(story).map(({ id }) => id);
			const choices = story.check.choices.map(({ id }) => id);
			expect(lines).toEqual(expect.arrayContaining(choices));
			expect(choices).toEqual(expect.arrayContaining([...story.check.good]));
			expect(story.check.good.length).toBeGreaterThan(0);
			expect(story.check.good.length).toBeLessThan(choices.length);
			expect(story.check.good).not.toEqual([choices.at(-1)]);
			expect(pagesOfStory(story).map(({ kind }) => kind)).toEqual(
				story.kind === 'map'
					? ['event', 'way', 'way', 'way', 'point', 'check', 'end']
					: ['before', 'step', 'step', 'step', 'step', 'after', 'check', 'end']
			);
		}
	});
});
