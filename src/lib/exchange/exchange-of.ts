import type { Digest } from '#lib/plan/revisions.ts';
import { sourceOf, type ReportOf, type Source } from '#lib/report/source.ts';
import type { ReportWording } from '#lib/report/wording.ts';
import type { ExchangeText } from './exchange-text.ts';

/** The words that files for other systems ask for: those of paper, and a few of their own. */
export interface ExchangeWording extends ReportWording {
	readonly say: (id: Parameters<ReportWording['say']>[0] | ExchangeText, values?: Values) => string;
}

type Values = Readonly<Record<string, string | number>>;

/** What a file for another system is made of: what the care manager's paper is made of, and a way to make ids. */
export interface ExchangeOf extends ReportOf {
	readonly wording: ExchangeWording;
	/** SHA-256 in hexadecimal. */
	readonly digest: Digest;
}

/** All that makers look things up in: what the care manager may see, and nothing else. */
export interface Exchange extends Source {
	readonly wording: ExchangeWording;
	/** The day of the file. */
	readonly today: string;
}

/** Gathers what the makers need. */
export function exchangeOf(about: ExchangeOf): Exchange {
	return { ...sourceOf(about, 'care-manager'), wording: about.wording, today: about.today };
}

/** Says a text of staff after its label; nothing where staff said nothing. */
export function labelled(label: string, words: string): readonly string[] {
	return words.trim() === '' ? [] : [`${label}: ${words.trim()}`];
}
