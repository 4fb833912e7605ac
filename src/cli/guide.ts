import { readDay } from '#lib/base/dates.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { PrintOrder } from '#lib/ports/printer.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { decksReport, decksToPrint } from '#lib/report/decks.ts';
import { guideReport } from '#lib/report/guide.ts';
import { fallbackLanguage } from '#lib/words/fallback-language.ts';
import type { Arguments } from './arguments.ts';
import { createDiskPrinter } from './disk-printer.ts';
import { done, misused, type Outcome } from './outcome.ts';
import { guideFor, languages, packTitlesOf, programmesById, wordingForStaff } from './programmes.ts';
import { writeWhole } from './write-whole.ts';

/** A paper of a programme that somebody wants. */
interface Wish {
	readonly programme: Programme;
	readonly out: string;
	readonly day: string;
	readonly language: string;
	readonly paper: PrintOrder['paper'];
	readonly large: boolean;
}

/** Makes cards to cut out of a programme: one deck, or all that a question offers. */
export async function cards(given: Arguments): Promise<Outcome> {
	const wish = readWish(given);
	if (!wish.ok) return misused(wish.problem);
	const { programme, day, language } = wish.value;
	const known = decksToPrint(programme);
	const deck = given.options.get('deck') ?? 'all';
	if (deck !== 'all' && !known.includes(deck))
		return misused(`The option --deck is all or one of: ${known.join(', ')}.`);
	const wording = wordingForStaff(programme, language);
	const decks = deck === 'all' ? known : [deck];
	return printTo(wish.value, decksReport({ programme, decks, wording, language, today: day }));
}

/** Makes the guide for staff of a programme and says what came of it. */
export async function guide(given: Arguments): Promise<Outcome> {
	const wish = readWish(given);
	if (!wish.ok) return misused(wish.problem);
	const { programme, day, language } = wish.value;
	const report = guideReport({
		programme,
		guide: guideFor(programme, language),
		wording: wordingForStaff(programme, language),
		language,
		titles: packTitlesOf(programme, language),
		today: day
	});
	return printTo(wish.value, report);
}

function readWish({ words, options, flags }: Arguments): Result<Wish, string> {
	if (words.length > 0) return refuse('This command takes options only.');
	const [pack, out, date, locale] = ['pack', 'out', 'date', 'locale'].map((option) => options.get(option));
	const programme = programmesById.get(pack ?? '');
	if (programme === undefined)
		return refuse(`The option --pack names a programme: ${[...programmesById.keys()].join(' or ')}.`);
	if (out === undefined) return refuse('The option --out names the PDF file to write.');
	if (date !== undefined && readDay(date) === undefined)
		return refuse('The option --date needs a real day, such as 2026-03-02.');
	const language = locale ?? fallbackLanguage;
	if (!languages.includes(language))
		return refuse(`There are no words in this language. Known languages: ${languages.join(', ')}.`);
	return succeed({
		programme,
		out,
		language,
		day: date ?? new Date().toISOString().slice(0, 10),
		paper: flags.has('letter') ? 'letter' : 'a4',
		large: flags.has('large')
	});
}

async function printTo({ out, day, paper, large }: Wish, report: PrintOrder['report']): Promise<Outcome> {
	const made = await createDiskPrinter().print({
		report,
		madeAt: `${day}T00:00:00.000Z`,
		media: new Map(),
		paper,
		large,
		protect: undefined,
		attachment: undefined
	});
	if (!made.ok) return misused(`The paper was not made (${made.problem.kind}).`);
	const { bytes, pages, standard } = made.value;
	if (!(await writeWhole(out, bytes))) return misused('The PDF file could not be written there.');
	return done(`${JSON.stringify({ pages, bytes: bytes.length, standard })}\n`);
}
