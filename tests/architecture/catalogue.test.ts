import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const examples = ['part-examples', 'question-examples']
	.map((name) => readFileSync(`src/lib/ui/catalogue/${name}.ts`, 'utf8'))
	.join('\n');

/** Parts that stand alone nowhere, and where they are shown and swept instead. */
const shownOnPages: Readonly<Record<string, string>> = {
	BigAnswers: 'needs the ears of a page: tests/journeys/living.spec.ts, wait.spec.ts',
	Ear: 'needs the ears of a page: tests/journeys/voice.spec.ts',
	OwnPicture: 'needs a drawing that is kept in a plan: tests/journeys/own-words.spec.ts'
};

describe('The catalogue', () => {
	it.each(['parts', 'questions'])('has an example of each component of ui/%s', (tier) => {
		const components = readdirSync(`src/lib/ui/${tier}`)
			.filter((name) => name.endsWith('.svelte'))
			.map((name) => name.replace('.svelte', ''))
			.filter((name) => !(name in shownOnPages));
		expect(components.filter((name) => !examples.includes(`, ${name}, {`))).toEqual([]);
	});

	it('excuses only components that are there', () => {
		const all = ['parts', 'questions'].flatMap((tier) => readdirSync(`src/lib/ui/${tier}`));
		expect(Object.keys(shownOnPages).filter((name) => !all.includes(`${name}.svelte`))).toEqual([]);
	});
});
