import type { DeviceSettings } from '#lib/ports/plan-store.ts';
import { appWordsOf, type AppWords } from '#lib/words/app-words.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import type { Language, LanguageShelf, Spoken } from '#lib/words/languages.ts';

/** What the language of now hangs on. */
interface Wishes {
	/** The language of the open plan; undefined on pages about the device. */
	readonly plan: () => string | undefined;
	readonly device: () => DeviceSettings;
}

/** The app's own words in the language of now. en-GB is always here; others come when they are chosen. */
export class Languages {
	readonly #words: AppWords = appWordsOf(fallbackLanguage, () => undefined);
	#known = $state.raw<Readonly<Record<string, Spoken>>>({});
	readonly #wishes: Wishes;
	readonly #shelf: () => Promise<LanguageShelf | undefined>;

	constructor(wishes: Wishes, shelf: (() => Promise<LanguageShelf>) | undefined) {
		this.#wishes = wishes;
		this.#shelf = async () => shelf?.().catch(() => undefined);
	}

	/** Says one of the app's own texts. */
	readonly say: AppWords['say'] = (id, values) => this.#words.sayIn(this.now, id, values);

	/** Says one in another language. */
	readonly sayIn: AppWords['sayIn'] = this.#words.sayIn;

	/** Adds texts in en-GB that came with a later page. */
	readonly add = (texts: Readonly<Record<string, string>>): void => this.#words.add(texts);

	/** The words of the language of now; undefined when en-GB is spoken. */
	get spoken(): Spoken | undefined {
		return this.spokenIn(this.#wishes.plan() ?? this.#wishes.device().language ?? fallbackLanguage);
	}

	/** The language of now. */
	get now(): string {
		return this.spoken?.about.language ?? fallbackLanguage;
	}

	/** The words of a language that may be spoken here now: one still being checked only where staff have switched that on. */
	spokenIn(language: string): Spoken | undefined {
		const spoken = Object.hasOwn(this.#known, language) ? this.#known[language] : undefined;
		return spoken?.isChecked === true || this.#wishes.device().withDraftLanguages === true ? spoken : undefined;
	}

	/** All languages that this app holds; none when they could not be loaded. */
	async all(): Promise<readonly Language[]> {
		return (await this.#shelf())?.languages ?? [];
	}

	/**
	 * Fetches the words of a language, with what programmes say in it where a plan or the practice needs that. Where they do not
	 * come, en-GB is spoken.
	 */
	async learn(language = this.#wishes.device().language, withPacks = false): Promise<void> {
		if (language === undefined || language === fallbackLanguage) return;
		const known = Object.hasOwn(this.#known, language) ? this.#known[language] : undefined;
		if (known !== undefined && (!withPacks || known.packs !== undefined)) return;
		const spoken = await (await this.#shelf())?.load(language, withPacks).catch(() => undefined);
		if (spoken === undefined) return;
		this.#words.add(spoken.texts, language);
		this.#known = { ...this.#known, [language]: spoken };
	}
}
