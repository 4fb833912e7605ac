import i18next from 'i18next';
import enGB from './app.en-GB.json' with { type: 'json' };
import { fallbackLanguage } from './pack-words.ts';

/** The id of one of the app's own texts. */
export type AppText = keyof typeof enGB;

/** Values that go into a text: counts and words. */
export type TextValues = Readonly<Record<string, string | number>>;

/** Says one of the app's own texts. */
export type Say = (id: AppText, values?: TextValues) => string;

/** Gives the app's own texts in a language. Every text that is missing there is told to `onFallback`. */
export function appWordsOf(language: string, onFallback: (id: string, language: string) => void): Say {
	const words = i18next.createInstance();
	void words.init({
		lng: language,
		fallbackLng: fallbackLanguage,
		initAsync: false,
		keySeparator: false,
		nsSeparator: false,
		interpolation: { escapeValue: false },
		resources: { [fallbackLanguage]: { translation: enGB } }
	});
	return (id, values) => {
		if (words.getResource(language, 'translation', id) === undefined) onFallback(id, language);
		return words.t(id, { ...values });
	};
}
