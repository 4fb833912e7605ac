import i18next from 'i18next';
import type about from './about.en-GB.json';
import type back from './back.en-GB.json';
import type backup from './backup.en-GB.json';
import type clock from './clock.en-GB.json';
import type copies from './copies.en-GB.json';
import type example from './example.en-GB.json';
import type exchange from './exchange.en-GB.json';
import core from './app.en-GB.json' with { type: 'json' };
import { fallbackLanguage } from './fallback-language.ts';
import type guide from './guide.en-GB.json';
import type help from './help.en-GB.json';
import type language from './language.en-GB.json';
import type life from './life.en-GB.json';
import type lock from './lock.en-GB.json';
import type loss from './loss.en-GB.json';
import type mine from './mine.en-GB.json';
import type own from './own.en-GB.json';
import type ownPacks from './own-packs.en-GB.json';
import type paper from './paper.en-GB.json';
import type paperStaff from './paper-staff.en-GB.json';
import type risk from './risk.en-GB.json';
import type sharing from './sharing.en-GB.json';
import type plan from './plan.en-GB.json';
import type planMore from './plan-more.en-GB.json';
import type staff from './staff.en-GB.json';
import type service from './service.en-GB.json';
import type start from './start.en-GB.json';
import type sessions from './sessions.en-GB.json';
import type stories from './stories.en-GB.json';
import type trouble from './trouble.en-GB.json';
import type vault from './vault.en-GB.json';
import type upkeep from './upkeep.en-GB.json';
import type actions from './actions.en-GB.json';
import type agreements from './agreements.en-GB.json';
import type board from './board.en-GB.json';
import type change from './change.en-GB.json';
import type decks from './decks.en-GB.json';
import type diary from './diary.en-GB.json';
import type homework from './homework.en-GB.json';
import type keep from './keep.en-GB.json';
import type look from './look.en-GB.json';
import type merge from './merge.en-GB.json';
import type recheck from './recheck.en-GB.json';
import type review from './review.en-GB.json';
import type slips from './slips.en-GB.json';
import type summary from './summary.en-GB.json';
import type versions from './versions.en-GB.json';
import type voice from './voice.en-GB.json';
import type wait from './wait.en-GB.json';

/** The id of one of the app's own texts. */
export type AppText =
	| keyof typeof core
	| keyof typeof plan
	| keyof typeof planMore
	| keyof typeof paper
	| keyof typeof paperStaff
	| keyof typeof about
	| keyof typeof backup
	| keyof typeof copies
	| keyof typeof example
	| keyof typeof exchange
	| keyof typeof mine
	| keyof typeof start
	| keyof typeof staff
	| keyof typeof sessions
	| keyof typeof stories
	| keyof typeof help
	| keyof typeof guide
	| keyof typeof clock
	| keyof typeof back
	| keyof typeof language
	| keyof typeof lock
	| keyof typeof loss
	| keyof typeof vault
	| keyof typeof upkeep
	| keyof typeof voice
	| keyof typeof wait
	| keyof typeof trouble
	| keyof typeof risk
	| keyof typeof sharing
	| keyof typeof own
	| keyof typeof ownPacks
	| keyof typeof life
	| keyof typeof service
	| keyof typeof actions
	| keyof typeof agreements
	| keyof typeof board
	| keyof typeof change
	| keyof typeof decks
	| keyof typeof diary
	| keyof typeof homework
	| keyof typeof keep
	| keyof typeof look
	| keyof typeof merge
	| keyof typeof recheck
	| keyof typeof review
	| keyof typeof slips
	| keyof typeof summary
	| keyof typeof versions;

/** Values that go into a text: counts and words. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Says one of the app's own texts. */
export type Say = (id: AppText, values?: TextValues) => string;

/** The app's own texts: those of the first pages at once, others when the pages that need them load. */
export interface AppWords {
	readonly say: Say;
	/** Says one in another language than the usual one. */
	readonly sayIn: (language: string, id: AppText, values?: TextValues) => string;
	/** Adds texts that came with later pages; in en-GB when nothing else is said. */
	readonly add: (texts: Readonly<Record<string, string>>, language?: string) => void;
}

/**
 * Gives the app's own texts in a language. A text that is missing there is said in en-GB, and told to `onFallback`. Counts take
 * the forms that the language has.
 */
export function appWordsOf(language: string, onFallback: (id: string, language: string) => void): AppWords {
	const words = i18next.createInstance();
	void words.init({
		lng: language,
		fallbackLng: fallbackLanguage,
		initAsync: false,
		keySeparator: false,
		nsSeparator: false,
		interpolation: { escapeValue: false },
		resources: { [fallbackLanguage]: { translation: core } }
	});
	const sayIn: AppWords['sayIn'] = (lng, id, values) => {
		// Said to be a boolean: what it tells about the type of the id takes the compiler minutes, with thousands of ids.
		const isThere: boolean = words.exists(id, { ...values, lng, fallbackLng: false });
		if (!isThere) onFallback(id, lng);
		return words.t(id, { ...values, lng });
	};
	return {
		say: (id, values) => sayIn(language, id, values),
		sayIn,
		add: (texts, lng = fallbackLanguage) => void words.addResourceBundle(lng, 'translation', texts)
	};
}
