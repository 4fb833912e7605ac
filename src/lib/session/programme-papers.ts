import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { numbersAbroad } from '#lib/ports/help-numbers.ts';
import type { PrintOrder, PrintWatch } from '#lib/ports/printer.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import type { Report } from '#lib/report/blocks.ts';
import { decksReport, decksToPrint, deckWords } from '#lib/report/decks.ts';
import { guideReport } from '#lib/report/guide.ts';
import { guideTexts } from '#lib/words/guide-texts.ts';
import { paperTexts } from '#lib/words/paper-texts.ts';
import { wordingOf } from '#lib/words/wording.ts';
import type { AppSession } from './app-session.svelte.ts';
import { guideFor } from './guide.ts';
import type { MadePaper, PaperProblem } from './papers.ts';
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

const language = 'en-GB';

/** The guide for staff of a programme; undefined when what it says could not be loaded. */
export async function guidePaper(app: AppSession, packs: readonly PackReference[]): Promise<Report | undefined> {
	const [loaded, guide] = [await app.programmeOf(packs), await guideFor(app, packs)];
	if (loaded === undefined || guide === undefined) return undefined;
	const { programme } = loaded;
	const wording = wordingForStaff(loaded);
	return guideReport({
		programme,
		guide,
		wording,
		language,
		titles: titlesOf(loaded),
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
	const madeAt = `${app.today}T00:00:00.000Z`;
	const none = { media: new Map(), protect: undefined, attachment: undefined };
	const made = await tools.printer.print({ ...wish, ...none, madeAt }, watch);
	return made.ok ? succeed({ paper: made.value, words: undefined }) : made;
}

/** The decks of a programme whose cards help to talk, each by the question that offers it; undefined when it is not here. */
export async function decksOf(
	app: AppSession,
	packs: readonly PackReference[]
): Promise<readonly { readonly id: string; readonly words: string }[] | undefined> {
	const loaded = await app.programmeOf(packs);
	if (loaded === undefined) return undefined;
	const wording = wordingForStaff(loaded);
	return decksToPrint(loaded.programme).map((id) => ({ id, words: deckWords(loaded.programme, id, wording) }));
}

/** Blank cards of some decks to cut out; undefined when the programme is not here. */
export async function decksPaper(
	app: AppSession,
	packs: readonly PackReference[],
	decks: readonly string[]
): Promise<Report | undefined> {
	const loaded = await app.programmeOf(packs);
	if (loaded === undefined) return undefined;
	const { programme } = loaded;
	return decksReport({ programme, decks, wording: wordingForStaff(loaded), language, today: app.today });
}

/** All words of a programme for papers that belong to no plan. */
export function wordingForStaff({ languages }: LoadedProgramme) {
	const wording = wordingOf(languages, { language, manner: { voice: 'i', level: 2 } }, () => undefined);
	wording.add(paperTexts);
	wording.add(guideTexts);
	return wording;
}

/** What staff call the packs of a programme: each comes with the words of its own. */
function titlesOf({ languages }: LoadedProgramme): readonly string[] {
	return languages
		.filter((one) => one.language === language)
		.flatMap(({ plain }) => plain.flatMap(({ pack }) => (pack === undefined ? [] : [pack.title])));
}
