import type { AppSession } from '#lib/session/app-session.svelte.ts';
import type { StoryBook } from '#lib/session/programmes.ts';
import { packWordsOf, type PackWords } from '#lib/words/pack-words.ts';

/** The words of the practice stories, in the language of now. */
export function storyWords({ languages }: Pick<AppSession, 'languages'>, book: StoryBook): PackWords {
	const translated = languages.spoken?.packs;
	const all = translated === undefined ? book.languages : [...book.languages, translated];
	return packWordsOf(all, languages.now, { voice: 'i', level: 2 }, () => undefined);
}
