/**
 * Rule 4: familiar words only. Dale-Chall's list is old and American, so our own list adds what men here know, and the glossary adds
 * what treatment needs. Endings are taken off in a simple way: plurals, -ed, -ing, -er, -est, -ly.
 */
import { daleChall } from 'dale-chall';
import allowed from './allowed.json' with { type: 'json' };
import { glossary } from './explained.ts';
import { fault, wordsOf, type Check } from './text.ts';

const known = new Set([...daleChall.map((word) => word.toLowerCase()), ...allowed.words]);
const names = new Set(allowed.names);
const glossaryWords = new Set(
	glossary.flatMap(({ word, forms }) => [word, ...forms]).flatMap((each) => wordsOf(each.toLowerCase()))
);

/** The word without one ending, in each way the ending may have changed it. */
function stemsOf(word: string): readonly string[] {
	const cut = (ending: string, ...instead: readonly string[]) =>
		word.endsWith(ending) ? instead.map((each) => word.slice(0, -ending.length) + each) : [];
	const bases = [
		...cut('s', ''),
		...cut('es', ''),
		...cut('ies', 'y', 'ie'),
		...cut('ves', 'f', 'fe'),
		...cut('ed', '', 'e'),
		...cut('ied', 'y'),
		...cut('ing', '', 'e'),
		...cut('ying', 'ie'),
		...cut('er', '', 'e'),
		...cut('ier', 'y'),
		...cut('est', '', 'e'),
		...cut('iest', 'y'),
		...cut('ly', '', 'le'),
		...cut('ily', 'y')
	];
	return [...bases, ...bases.map(undoubled)].filter((stem) => stem.length > 1);
}

/** "stopp" of "stopped" is "stop". */
function undoubled(stem: string): string {
	return /([bdfgklmnprstvz])\1$/.test(stem) ? stem.slice(0, -1) : stem;
}

/** Dale-Chall's list spells as Americans do: "neighbour" is there as "neighbor", "theatre" as "theater". */
function americanOf(word: string): string {
	return word
		.replace('our', 'or')
		.replace(/is(e[ds]?|ing)$/, 'iz$1')
		.replace(/tre(s?)$/, 'ter$1')
		.replace('grey', 'gray')
		.replace(/ll(ed|ing|er)/, 'l$1');
}

/** Whether most men know this word: as it stands, or without one or two endings ("feelings", "feeling", "feel"). */
export function isFamiliar(word: string): boolean {
	if (/\d/.test(word) || names.has(word)) return true;
	const plain = word
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/'s$|'$/, '');
	const once = stemsOf(plain);
	const ways = [plain, ...once, ...once.flatMap(stemsOf)];
	return [...ways, ...ways.map(americanOf)].some((each) => known.has(each)) || isInGlossary(plain);
}

/** Whether a word is explained: it is part of a glossary word or of one of its forms. */
export function isInGlossary(word: string): boolean {
	return glossaryWords.has(word.toLowerCase());
}

/** A name that men know by itself: a day, a month, Steady. */
export function isName(word: string): boolean {
	return names.has(word);
}

/** Rule 4 (W3C COGA; measured in easy-read.md section 2): no word off the lists. */
export const familiarWords: Check = ({ text, language }) =>
	[...new Set(wordsOf(text, language))]
		.filter((word) => !isFamiliar(word))
		.map((word) => fault(4, `"${word}" is not a familiar word, nor in the glossary`));
