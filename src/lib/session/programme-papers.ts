import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { numbersAbroad } from '#lib/ports/help-numbers.ts';
import type { PrintOrder, PrintWatch } from '#lib/ports/printer.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import type { Report } from '#lib/report/blocks.ts';
import { decksReport, decksToPrint, deckWords } from '#lib/report/decks.ts';
import { guideReport } from '#lib/report/guide.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import { guideTexts } from '#lib/words/guide-texts.ts';
import { uncheckedLines } from '#lib/words/languages.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import { wordingOf, type Wording } from '#lib/words/wording.ts';
import type { AppSession } from './app-session.svelte.ts';
import { guideFor } from './guide.ts';
import { momentOf, type MadePaper, type PaperProblem } from './papers.ts';
import type { LoadedProgramme } from './programmes.ts';

/*
 * Papers of a programme, which belong to no plan. They load with the page that makes them.
 */

/** How such a paper is printed. */
export interface ProgrammePaperWish {
	readonly report: Report;
	readonly paper: PrintOrder['paper'];
	readonly large: boolean;
	/** In shades of grey, for printers that have no colours. */
	readonly inGrey?: boolean;
}

/** The guide for staff of a programme; undefined when what it says could not be loaded. */
export async function guidePaper(app: AppSession, packs: readonly PackReference[]): Promise<Report | undefined> {
	const found = await wordedOf(app, packs);
	const guide = await guideFor(app, packs, found?.language);
	if (found === undefined || guide === undefined) return undefined;
	return guideReport({
		...found,
		guide,
		numbers: numbersAbroad(app.device.country),
		today: app.today
	});
}

/** Makes the file of such a paper. */
export async function makeProgrammePaper(
	app: AppSession,
	wish: ProgrammePaperWish,
	watch: PrintWatch
): Promise<Result<MadePaper, PaperProblem> | undefined> {
	const tools = await app.paperTools();
	if (tools === undefined) return undefined;
	if (watch.signal?.aborted === true) return refuse({ kind: 'stopped' });
	const madeAt = momentOf(app.today);
	const none = { media: new Map(), protect: undefined, attachment: undefined };
	const made = await tools.printer.print({ ...wish, ...none, madeAt }, watch);
	return made.ok ? succeed({ paper: made.value, words: undefined }) : made;
}

/** The decks of a programme whose cards help to talk, each by the question that offers it; undefined when it is not here. */
export async function decksOf(
	app: AppSession,
	packs: readonly PackReference[]
): Promise<readonly { readonly id: string; readonly words: string }[] | undefined> {
	const found = await wordedOf(app, packs);
	if (found === undefined) return undefined;
	const { programme, wording } = found;
	return decksToPrint(programme).map((id) => ({ id, words: deckWords(programme, id, wording) }));
}

/** Blank cards of some decks to cut out; undefined when the programme is not here. */
export async function decksPaper(
	app: AppSession,
	packs: readonly PackReference[],
	decks: readonly string[]
): Promise<Report | undefined> {
	const found = await wordedOf(app, packs);
	return found === undefined ? undefined : decksReport({ ...found, decks, today: app.today });
}

/** What papers of a programme need of it. */
interface Worded extends Pick<LoadedProgramme, 'programme'> {
	readonly language: string;
	readonly wording: Wording & { readonly unchecked: readonly string[] };
	/** What staff call its packs, in their order. */
	readonly titles: readonly string[];
}

/**
 * A programme and all that it says, in the language of now where it has words in it, else in en-GB: a paper is in one language.
 * Undefined when it is not here.
 */
async function wordedOf(app: AppSession, packs: readonly PackReference[]): Promise<Worded | undefined> {
	const loaded = await app.programmeOf(packs);
	if (loaded === undefined) return undefined;
	const { languages } = app;
	const shelf = languages.now === fallbackLanguage ? undefined : await app.shelf().catch(() => undefined);
	const said = shelf?.bases.find(({ id }) => id === packs[0]?.id)?.languages ?? [];
	const wished = said.includes(languages.now) ? languages.now : fallbackLanguage;
	await languages.learn(wished, true);
	const spoken = languages.spokenIn(wished);
	const language = spoken?.about.language ?? fallbackLanguage;
	const words = wordingForStaff(loaded, { language, spoken });
	const english = englishTitles(loaded);
	const own = language === fallbackLanguage ? [] : [...(shelf?.bases ?? []), ...(shelf?.addOns ?? [])];
	return {
		programme: loaded.programme,
		language,
		wording: { ...words, unchecked: uncheckedLines(words) },
		titles: packs.map(({ id }, at) => own.find((pack) => pack.id === id)?.title ?? english[at] ?? id)
	};
}

/** All words of a programme for papers that belong to no plan. */
export function wordingForStaff(
	{ languages }: Pick<LoadedProgramme, 'languages'>,
	{ language, spoken }: Pick<Wording, 'language' | 'spoken'> = { language: fallbackLanguage, spoken: undefined }
): Wording {
	const wording = wordingOf(languages, { language, manner: { voice: 'i', level: 2 }, spoken }, () => undefined);
	wording.add(paperTexts);
	wording.add(guideTexts);
	return wording;
}

/** What staff call the packs of a programme in en-GB: each comes with the words of its own. */
function englishTitles({ languages }: LoadedProgramme): readonly string[] {
	return languages
		.filter(({ language }) => language === fallbackLanguage)
		.flatMap(({ plain }) => plain.flatMap(({ pack }) => (pack === undefined ? [] : [pack.title])));
}
