import glossary from './glossary.en-GB.json' with { type: 'json' };

/** A hard word that treatment needs, its easy meaning and the id of its picture. */
export interface HardWord {
	readonly word: string;
	/** Other forms that count as the same word: plurals, endings. */
	readonly forms: readonly string[];
	readonly meaning: string;
	readonly picture: string;
}

/** All hard words that are explained, in the order of the glossary. */
export const hardWords: readonly HardWord[] = glossary.words;

/** A form of a hard word, and the word. */
interface Form {
	readonly form: string;
	readonly entry: HardWord;
}

/** Every form with its word; the longest first, so that "no go place" is found before "place" would be. */
function formsOf(words: readonly HardWord[]): readonly Form[] {
	return words
		.flatMap((entry) => [entry.word, ...entry.forms].map((form) => ({ form: form.toLowerCase(), entry })))
		.toSorted((one, other) => other.form.length - one.form.length);
}

/**
 * The hard words that stand in some texts, each once, in the order in which the glossary of their language explains them.
 * Whole words only, whatever their capitals; a form inside a longer one ("sign" in "big sign") counts with the longer one.
 */
export function hardWordsIn(texts: readonly string[], words: readonly HardWord[] = hardWords): readonly HardWord[] {
	const forms = formsOf(words);
	const found = new Set(texts.flatMap((text) => entriesIn(text, forms)));
	return words.filter((entry) => found.has(entry));
}

function entriesIn(text: string, forms: readonly Form[]): readonly HardWord[] {
	let rest = spaced(text);
	return forms.flatMap(({ form, entry }) => {
		if (!rest.includes(` ${form} `)) return [];
		rest = rest.replaceAll(` ${form} `, ' | ');
		return [entry];
	});
}

/** Words apart by one blank; a bar stands where a sentence or a line ends, so that no form goes over it. */
function spaced(text: string): string {
	const plain = text
		.toLowerCase()
		.replace(/[.?!\n]+/gu, ' | ')
		.replace(/[^\p{L}\p{N}'’|]+/gu, ' ');
	return ` ${plain} `;
}
