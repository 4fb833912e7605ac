import { pathOf, type Fault } from '#lib/base/fault.ts';
import type { Card, WordsFile } from '#lib/programme/grammar.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';

/**
 * Words that name a place or the internet, and the flag that such a card needs (domain.md, section 4: it prints only after
 * staff checked it against his rules). Few and plain ones: what they miss, the reader who signs the pack off has to see.
 */
const speaks: readonly (readonly [flag: 'place' | 'internet', words: RegExp])[] = [
	[
		'place',
		/\b(swim(?:s|ming)?|pools?|parks?|playgrounds?|shops?|shopping|supermarkets?|clubs?|pubs?|cinemas?|librar(?:y|ies)|schools?|colleges?|beach(?:es)?|gyms?|church(?:es)?|mosques?|temples?|chapels?|caf[eé]s?|museums?|arcades?|volunteer\w*)(?!\p{L})/iu
	],
	['internet', /\b(internet|online|websites?|social media|chat rooms?)\b/iu]
];

/** Cards whose easy words name a place or the internet, and that wait for no check against his rules. */
export function checkFlags(cards: readonly Card[], files: readonly WordsFile[]): readonly Fault[] {
	return cards
		.filter(({ flags = [] }) => flags.every((flag) => flag === 'sensitive'))
		.flatMap(({ id }) => {
			const text = files.map((file) => firstPerson(file, id)).join(' ');
			return speaks.flatMap(([flag, words]) => {
				const found = words.exec(text)?.[1];
				if (found === undefined) return [];
				const sentence = `"${found}" has to be checked against his rules. Give this card the flag "${flag}".`;
				return [{ path: pathOf(['words', fallbackLanguage, id]), sentence }];
			});
		});
}

function firstPerson({ cards }: WordsFile, id: string): string {
	const line = cards?.[id];
	return typeof line === 'string' ? line : (line?.i ?? '');
}
