import { describe, expect, it } from 'vitest';
import type { Line, WordsFile } from '#lib/programme/grammar.ts';
import { bundledPacks } from './bundled-packs.ts';

/** One text of a words file and where it stands. */
interface Text {
	readonly place: string;
	readonly words: string;
}

function textsOf(line: Line, place: string): readonly Text[] {
	if (typeof line === 'string') return [{ place, words: line }];
	return Object.entries(line).map(([variant, words]) => ({ place: `${place} › ${variant}`, words }));
}

function cardTexts(files: readonly WordsFile[]): readonly Text[] {
	return files.flatMap((file) => Object.entries(file.cards ?? {}).flatMap(([id, line]) => textsOf(line, id)));
}

/** Every text of words files: cards, questions and their follow-ons, titles. */
function allTexts(files: readonly WordsFile[]): readonly Text[] {
	const groups = files.flatMap((file) => [...Object.entries(file.steps ?? {}), ...Object.entries(file.journeys ?? {})]);
	const others = groups.flatMap(([id, lines]) =>
		Object.entries(lines).flatMap(([what, line]) => textsOf(line, `${id} › ${what}`))
	);
	return [...cardTexts(files), ...others];
}

/** The texts in which something stands that should not, with their places. */
function withFault(texts: readonly Text[], fault: RegExp): readonly string[] {
	return texts.filter(({ words }) => fault.test(words)).map(({ place, words }) => `${place}: ${words}`);
}

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

describe.each(bundledPacks)('The easy words of $name', ({ easy, pack }) => {
	const [cards, all] = [cardTexts(easy), allTexts(easy)];

	it('are there to be checked, in both voices', () => {
		expect(cards.length).toBeGreaterThan(pack.decks.flatMap((deck) => deck.cards).length);
		expect(all.length).toBeGreaterThan(cards.length);
		expect(all.some(({ place }) => place.endsWith(' › he'))).toBe(true);
	});

	it('are at most 12 on a card', () => {
		expect(cards.filter(({ words }) => wordsIn(words) > 12)).toEqual([]);
	});

	it('never ask for a plain yes or no, but for the agreement', () => {
		const asks = all.filter(({ place }) => / › (ask|then|tell)( › |$)/.test(place));
		const plain = /^(do|does|did|is|are|was|were|can|could|have|has|had|will|would|should|may)\b/i;
		const others = asks.filter(({ place }) => !place.startsWith(`${pack.landmarks.agreement} `));
		expect(withFault(others, plain)).toEqual([]);
		expect(plain.test('Do you feel sad?')).toBe(true);
	});

	it('are at most 10 in a question, which ends with a question mark', () => {
		const asks = all.filter(({ place }) => / › (ask|then|tell)( › |$)/.test(place));
		const questions = asks.filter(({ words }) => words.endsWith('?'));
		expect(questions.length).toBeGreaterThan(40);
		expect(questions.filter(({ words }) => wordsIn(words) > 10)).toEqual([]);
	});

	it('have no short forms such as "don\'t" or "I\'m"', () => {
		expect(withFault(all, /n['’]t\b|\b(I|you|he|it|we|they)['’](m|ll|ve|re|d|s)\b/iu)).toEqual([]);
	});

	it('have no words that judge, frighten or come from computers', () => {
		expect(withFault(all, /\b(offen[cds]\w*|victims?|abus\w*|errors?|invalid|fail(s|ed|ures?)?|required)\b/iu)).toEqual(
			[]
		);
	});

	it('have figures, not number words', () => {
		expect(withFault(all, /\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|hundred)\b/iu)).toEqual(
			[]
		);
	});

	it('have no signs that are hard to read: no brackets, colons, slashes, dashes or capitals all through', () => {
		expect(withFault(all, /[();:/–—%&+]|\.\.\.|…/u)).toEqual([]);
		expect(withFault(all, /\b(?!OK\b|GP\b|TV\b)\p{Lu}{2,}\b/u)).toEqual([]);
	});

	it('end a card as a sentence ends, unless it names a person', () => {
		const roles = pack.journeys.flatMap(({ steps }) =>
			steps.flatMap(({ question }) => (question.kind === 'people' ? question.roles : []))
		);
		const people = pack.decks.filter(({ id }) => roles.includes(id)).flatMap((deck) => deck.cards.map(({ id }) => id));
		const isPerson = ({ place }: Text) => people.includes(place.split(' › ')[0] ?? '');
		expect(cards.filter(isPerson).length).toBeGreaterThan(0);
		expect(cards.filter((text) => !isPerson(text) && !/[.?!]$/u.test(text.words))).toEqual([]);
	});

	it('are never empty, and have no blanks to spare', () => {
		expect(withFault(all, /^$|^\s|\s$|\s{2}|[\p{Cc}\u2028\u2029]/u)).toEqual([]);
	});

	it('never say "I", "me" or "my" in the voice of a man like him', () => {
		expect(
			withFault(
				all.filter(({ place }) => place.endsWith(' › he')),
				/\b(I|me|my|mine|myself)\b/u
			)
		).toEqual([]);
	});

	it('say every card that speaks of him as "I" in the other voice too', () => {
		const bare = easy
			.flatMap((file) => Object.entries(file.cards ?? {}))
			.filter(([, line]) => typeof line === 'string');
		const texts = bare.map(([place, line]) => ({ place, words: String(line) }));
		expect(withFault(texts, /\b(I|me|my|mine|myself)\b/u)).toEqual([]);
	});
});

describe.each(bundledPacks)('The plain words of $name', ({ plain }) => {
	const all = allTexts(plain);

	it('are there, and never empty', () => {
		expect(all.length).toBeGreaterThan(300);
		expect(withFault(all, /^$|^\s|\s$|[\p{Cc}\u2028\u2029]/u)).toEqual([]);
	});

	it('have no words that judge', () => {
		expect(withFault(all, /\b(offenders?|victims?|perpetrators?|paedophil\w*)\b/iu)).toEqual([]);
	});

	it('speak of him, not as him', () => {
		expect(withFault(all, /\b(I|my|myself)\b/u)).toEqual([]);
	});
});
