import i18next from 'i18next';
import type about from './about.en-GB.json';
import type back from './back.en-GB.json';
import type backup from './backup.en-GB.json';
import type clock from './clock.en-GB.json';
import type copies from './copies.en-GB.json';
import core from './app.en-GB.json' with { type: 'json' };
import { fallbackLanguage } from './fallback-language.ts';
import type help from './help.en-GB.json';
import type lock from './lock.en-GB.json';
import type loss from './loss.en-GB.json';
import type mine from './mine.en-GB.json';
import type own from './own.en-GB.json';
import type paper from './paper.en-GB.json';
import type paperStaff from './paper-staff.en-GB.json';
import type risk from './risk.en-GB.json';
import type sharing from './sharing.en-GB.json';
import type plan from './plan.en-GB.json';
import type staff from './staff.en-GB.json';
import type start from './start.en-GB.json';
import type sessions from './sessions.en-GB.json';
import type stories from './stories.en-GB.json';
import type trouble from './trouble.en-GB.json';
import type vault from './vault.en-GB.json';
import type upkeep from './upkeep.en-GB.json';
import type voice from './voice.en-GB.json';

/** The id of one of the app's own texts. */
export type AppText =
	| keyof typeof core
	| keyof typeof plan
	| keyof typeof paper
	| keyof typeof paperStaff
	| keyof typeof about
	| keyof typeof backup
	| keyof typeof copies
	| keyof typeof mine
	| keyof typeof start
	| keyof typeof staff
	| keyof typeof sessions
	| keyof typeof stories
	| keyof typeof help
	| keyof typeof clock
	| keyof typeof back
	| keyof typeof lock
	| keyof typeof loss
	| keyof typeof vault
	| keyof typeof upkeep
	| keyof typeof voice
	| keyof typeof trouble
	| keyof typeof risk
	| keyof typeof sharing
	| keyof typeof own;

/** Values that go into a text: counts and words. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Says one of the app's own texts. */
export type Say = (id: AppText, values?: TextValues) => string;

/** The app's own texts: those of the first pages at once, others when the pages that need them load. */
export interface AppWords {
	readonly say: Say;
	/** Adds texts in en-GB that came with later pages. */
	readonly add: (texts: Readonly<Record<string, string>>) => void;
}

/** Gives the app's own texts in a language. Every text that is missing there is told to `onFallback`. */
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
	return {
		say: (id, values) => {
			if (words.getResource(language, 'translation', id) === undefined) onFallback(id, language);
			return words.t(id, { ...values });
		},
		add: (texts) => void words.addResourceBundle(fallbackLanguage, 'translation', texts)
	};
}
