import { describe, expect, it } from 'vitest';
import type { Line, LineVariants, WordsFile } from '#lib/programme/grammar.ts';
import { packSources } from '../../tools/words/collect.ts';
import { standardLimits } from '#lib/gate/standard.ts';
import { bundledPacks, bundledProgrammes } from './bundled-packs.ts';

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

/** A card at level 1 is a label of 1 to 3 words, not a sentence. */
const isLabel = ({ place }: Text) => / › (i|he)1$/.test(place);

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/** The most words that a text may hold, by how the words of a pack read (docs/easy-read-words.md). */
const most = {
	easy: { card: 12, question: 10 },
	standard: { card: standardLimits.card, question: standardLimits.sentence }
} as const;

describe.each(bundledProgrammes)('The words for the man of $name', ({ easy, pack }) => {
	const [cards, all] = [cardTexts(easy), allTexts(easy)];

	it('are there to be checked, in both voices', () => {
		expect(cards.length).toBeGreaterThan(pack.decks.flatMap((deck) => deck.cards).length);
		expect(all.length).toBeGreaterThan(cards.length);
		expect(all.some(({ place }) => place.endsWith(' › he'))).toBe(true);
	});

	const limits = most[pack.reading ?? 'easy'];

	it('are few on a card: at most 12 in easy words, 25 in standard words', () => {
		expect(cards.filter(({ words }) => wordsIn(words) > limits.card)).toEqual([]);
	});

	it('never ask for a plain yes or no, but for the agreement', () => {
		const asks = all.filter(({ place }) =>
			/ › (ask|then|tell|thought|feeling|strength|body|did|could)( › |$)/.test(place)
		);
		const plain = /^(do|does|did|is|are|was|were|can|could|have|has|had|will|would|should|may)\b/i;
		const others = asks.filter(({ place }) => !place.startsWith(`${pack.landmarks.agreement} `));
		expect(withFault(others, plain)).toEqual([]);
		expect(plain.test('Do you feel sad?')).toBe(true);
	});

	it('are few in a question, which ends with a question mark: at most 10 in easy words, 18 in standard words', () => {
		const asks = all.filter(({ place }) =>
			/ › (ask|then|tell|thought|feeling|strength|body|did|could)( › |$)/.test(place)
		);
		const questions = asks.filter(({ words }) => words.endsWith('?'));
		expect(questions.length).toBeGreaterThan(pack.journeys.flatMap(({ steps }) => steps).length);
		expect(questions.filter(({ words }) => wordsIn(words) > limits.question)).toEqual([]);
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
		const lines = cards.filter((text) => !isPerson(text) && !isLabel(text));
		expect(lines.filter(({ words }) => !/[.?!]$/u.test(words))).toEqual([]);
	});

	it('are never empty, and have no blanks to spare', () => {
		expect(withFault(all, /^$|^\s|\s$|\s{2}|[\p{Cc}\u2028\u2029]/u)).toEqual([]);
	});

	it('never say "I", "me" or "my" in the voice of a man like him', () => {
		expect(
			withFault(
				all.filter(({ place }) => / › he[13]?$/.test(place)),
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

describe('The word gate', () => {
	it('reads the words of each pack as the pack says: easy or standard', () => {
		const readings = bundledPacks.map(({ name, pack }) => {
			const sources = packSources().filter(({ path }) => path.includes(`/packs/${name}/`) && path.includes('.easy.'));
			return { name, says: pack.reading ?? 'easy', read: [...new Set(sources.map(({ register }) => register))] };
		});
		expect(readings.filter(({ says, read }) => read.length !== 1 || read[0] !== says)).toEqual([]);
		expect(readings.map(({ says }) => says)).toContain('standard');
	});
});

describe.each(bundledProgrammes)('The word levels of $name', ({ easy, pack }) => {
	const lines = new Map(easy.flatMap((file) => Object.entries(file.cards ?? {})));
	const variantOf = (card: string, variant: keyof LineVariants) => {
		const line = lines.get(card);
		return typeof line === 'object' ? line[variant] : undefined;
	};
	const cardsOfDecks = (decks: readonly string[]) =>
		pack.decks.filter(({ id }) => decks.includes(id)).flatMap((deck) => deck.cards.map(({ id }) => id));
	const questions = pack.journeys.flatMap(({ steps }) => steps.map(({ question }) => question));

	it('have a level 1 for each card in both voices, with at most 3 words a sentence', () => {
		const cards = [...lines.keys()];
		expect(cards.length).toBeGreaterThan(150);
		const labels = cards.flatMap((card) => [variantOf(card, 'i1'), variantOf(card, 'he1')]);
		expect(labels.filter((label) => label === undefined)).toEqual([]);
		const sentences = labels.flatMap((label) => (label ?? '').split(/(?<=[.?])\s+/u));
		expect(sentences.filter((sentence) => wordsIn(sentence) > 3)).toEqual([]);
	});

	it('tell the cards of a deck apart at level 1', () => {
		const same = pack.decks.flatMap(({ id, cards }) => {
			const labels = cards.map((card) => variantOf(card.id, 'i1'));
			return labels.filter((label, index) => labels.indexOf(label) !== index).map((label) => `${id}: ${label}`);
		});
		expect(same).toEqual([]);
	});

	it('give a reason with "because" at level 3 to every way out, rule and true words', () => {
		const decks = questions.flatMap((question) => {
			if (question.kind === 'pair') return question.waysOut;
			return question.kind === 'rules' ? question.decks : [];
		});
		const trueWords = pack.decks.flatMap((deck) => deck.cards.flatMap((card) => card.trueWords ?? []));
		expect(trueWords.length).toBeGreaterThan(10);
		const cards = [...cardsOfDecks(decks), ...trueWords];
		expect(cards.length).toBeGreaterThan(60);
		const said = cards.map((card) => `${card}: ${variantOf(card, 'i3')} ${variantOf(card, 'he3')}`);
		expect(said.filter((each) => (each.match(/ because /gu) ?? []).length !== 2)).toEqual([]);
	});

	it('never give a reason for an excuse or a sign', () => {
		const decks = questions.flatMap((question) => (question.kind === 'excuse' ? question.decks : []));
		const signs = pack.journeys.filter(({ id }) => id === 'signs').flatMap(({ steps }) => steps);
		const shown = [...decks, ...signs.flatMap(({ question }) => ('decks' in question ? question.decks : []))];
		expect(cardsOfDecks(shown).length).toBeGreaterThan(20);
		expect(cardsOfDecks(shown).filter((card) => variantOf(card, 'i3') !== undefined)).toEqual([]);
	});
});

describe.each(bundledProgrammes)('The plain words of $name', ({ plain }) => {
	const all = allTexts(plain);

	it('are there, and never empty', () => {
		expect(all.length).toBeGreaterThan(200);
		expect(withFault(all, /^$|^\s|\s$|[\p{Cc}\u2028\u2029]/u)).toEqual([]);
	});

	it('have no words that judge', () => {
		expect(withFault(all, /\b(offenders?|victims?|perpetrators?|paedophil\w*)\b/iu)).toEqual([]);
	});

	it('speak of him, not as him', () => {
		expect(withFault(all, /\b(I|my|myself)\b/u)).toEqual([]);
	});
});
