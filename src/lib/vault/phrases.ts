import listed from './phrase-words.json' with { type: 'json' };

/** Gives as many bytes of true chance as asked. */
export type RandomBytes = (count: number) => Uint8Array<ArrayBuffer>;

/** The words of phrases: 1,190 of them, so that 5 hold 51 bits. No two start alike, no two are one letter apart. */
export const phraseWords: readonly string[] = listed;

const wordsInPhrase = 5;

/** How many letters of a word are enough to know it by. */
const enough = 4;

/** A new phrase: five words, each as likely as any other. Staff are given it; nobody chooses it. */
export function newPhrase(random: RandomBytes): string {
	return Array.from({ length: wordsInPhrase }, () => phraseWords[numberBelow(phraseWords.length, random)] ?? '').join(
		' '
	);
}

/** Several programs that open a PDF (poppler's, on many offices' machines) read no more letters of a password than these. */
const mostForPaper = 32;

/** A new phrase for a locked paper, which programs of others open: one that is too long for them is thrown again (50 bits are left). */
export function newPaperPhrase(random: RandomBytes): string {
	for (;;) {
		const phrase = newPhrase(random);
		if (phrase.length <= mostForPaper) return phrase;
	}
}

/**
 * The phrase that was meant: capitals, blanks, hyphens and commas do not matter, nor what comes after the first four
 * letters of a word. Undefined when it is no phrase at all.
 */
export function readPhrase(typed: string): string | undefined {
	const words = typed
		.normalize('NFKC')
		.toLowerCase()
		.split(/[^\p{L}\p{N}]+/u)
		.filter((word) => word !== '')
		.map(wordMeant);
	return words.length === wordsInPhrase && !words.includes(undefined) ? words.join(' ') : undefined;
}

function wordMeant(typed: string): string | undefined {
	const start = typed.slice(0, enough);
	return phraseWords.find((word) => word === typed || (start.length === enough && word.startsWith(start)));
}

/** A whole number from 0 up to, but not at, `count` (at most 65,536); numbers that would make some likelier are thrown again. */
function numberBelow(count: number, random: RandomBytes): number {
	const fair = 65_536 - (65_536 % count);
	for (;;) {
		const [high = 0, low = 0] = random(2);
		const number = high * 256 + low;
		if (number < fair) return number % count;
	}
}
