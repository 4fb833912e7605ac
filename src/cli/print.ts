import { realpathSync } from 'node:fs';
import { sealWithPhrase } from '#lib/backup/age-box.ts';
import { readDay } from '#lib/base/dates.ts';
import { canonicalJson } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { mayCarryPlan } from '#lib/journey/access.ts';
import { mostPasswordBytes, wholePasswordBytes } from '#lib/pdf/protect/password-hash.ts';
import { paperFileOf } from '#lib/plan/paper-file.ts';
import { largestText } from '#lib/plan/scan.ts';
import type { Plan, Reader } from '#lib/plan/plan.ts';
import { withoutSections } from '#lib/plan/without-sections.ts';
import type { PrintOrder, PrintProblem } from '#lib/ports/printer.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { mayRead } from '#lib/report/readers.ts';
import { reportFor } from '#lib/report/report-for.ts';
import { planHashOf } from '#lib/report/source.ts';
import { newPhrase } from '#lib/vault/phrases.ts';
import type { Arguments } from './arguments.ts';
import { createDiskPrinter } from './disk-printer.ts';
import { done, misused, notValid, type Outcome } from './outcome.ts';
import { findProgramme, wordingFor } from './programmes.ts';
import { readPlanFile } from './read-plan-file.ts';
import { sha256 } from './sha256.ts';
import { writeWhole } from './write-whole.ts';

/** The readers by the names that the command line uses. */
const readersByName: ReadonlyMap<string, Reader> = new Map([
	['man', 'man'],
	['carer', 'carer'],
	['care-manager', 'care-manager'],
	['card', 'wallet']
]);

/** Shorter words than these are a number that anybody can try. */
const shortestPassword = 12;

/** What somebody wants printed. */
interface Wish {
	readonly file: string;
	readonly out: string;
	readonly reader: Reader;
	/** A day; undefined is the day of the plan's last change, so that the same plan always gives the same bytes. */
	readonly date: string | undefined;
	readonly password: string | undefined;
	readonly attach: boolean;
	readonly letter: boolean;
	readonly large: boolean;
}

/** Prints a plan for one reader and says what came of it. */
export async function print(given: Arguments): Promise<Outcome> {
	const wish = readWish(given);
	if (!wish.ok) return misused(wish.problem);
	const { file, out } = wish.value;
	if (file !== '-' && isSameFile(file, out)) return misused('The PDF cannot be written over the plan itself.');
	const plan = await readPlanFile(file);
	if (!plan.ok) return plan.problem;
	const programme = findProgramme(plan.value.packs);
	if (programme === undefined) return notValid([{ path: 'packs', sentence: 'This pack is not known here.' }]);
	return printPlan(wish.value, plan.value, programme);
}

function readWish({ words, options, flags }: Arguments): Result<Wish, string> {
	const [file, ...others] = words;
	const [name, out, date, password] = ['for', 'out', 'date', 'password'].map((option) => options.get(option));
	const reader = readersByName.get(name ?? '');
	if (file === undefined || others.length > 0) return refuse('Name one plan file to print, or - for standard input.');
	if (reader === undefined)
		return refuse(`The option --for says who reads the paper: ${[...readersByName.keys()].join(', ')}.`);
	if (out === undefined) return refuse('The option --out names the PDF file to write.');
	if (date !== undefined && readDay(date) === undefined)
		return refuse('The option --date needs a real day, such as 2026-03-02.');
	if (password !== undefined && password.trim().length < shortestPassword)
		return refuse(`The option --password needs words, ${shortestPassword} letters and blanks at least.`);
	if (password !== undefined && wholePasswordBytes(password).length > mostPasswordBytes)
		return refuse(`A PDF keeps ${mostPasswordBytes} bytes of a password. Give fewer words.`);
	const attach = flags.has('attach');
	if (attach && !mayCarryPlan(reader))
		return refuse('Only the copies for the man and the care manager carry the plan. Leave --attach out.');
	return succeed({ file, out, reader, date, password, attach, letter: flags.has('letter'), large: flags.has('large') });
}

async function printPlan(wish: Wish, plan: Plan, programme: Programme): Promise<Outcome> {
	// A plan file names his drawings, photos and recordings, but does not carry them: pictures stand in for them.
	const report = reportFor(wish.reader, {
		programme,
		plan,
		wording: wordingFor(plan),
		madeAt: () => undefined,
		today: wish.date ?? plan.changedAt.slice(0, 10),
		planHash: await planHashOf(plan, sha256)
	});
	const carried = wish.attach ? await carriedPlan(wish, plan, programme) : succeed(undefined);
	if (!carried.ok) return misused(carried.problem);
	const order: PrintOrder = {
		report,
		madeAt: wish.date === undefined ? plan.changedAt : `${wish.date}T00:00:00.000Z`,
		media: new Map(),
		paper: wish.letter ? 'letter' : 'a4',
		large: wish.large,
		protect: wish.password,
		attachment: carried.value?.attachment
	};
	const paper = await createDiskPrinter().print(order);
	if (!paper.ok) return notPrinted(paper.problem);
	const { bytes, pages, standard } = paper.value;
	if (!(await writeWhole(wish.out, bytes))) return misused('The PDF file could not be written there.');
	const attachmentWords = carried.value?.words;
	return done(`${JSON.stringify({ pages, bytes: bytes.length, version: plan.version, standard, attachmentWords })}\n`);
}

/**
 * The plan as it travels inside, without what this reader may not see: as it is when the whole file is locked; else sealed
 * under new words, which are given back once.
 */
async function carriedPlan(
	{ reader, password }: Wish,
	plan: Plan,
	programme: Programme
): Promise<Result<{ readonly attachment: PrintOrder['attachment']; readonly words: string | undefined }, string>> {
	const open = withoutSections(plan, programme, (section) => mayRead(programme, plan, section, reader));
	const complete = canonicalJson(open) === canonicalJson(plan);
	const bytes = new TextEncoder().encode(paperFileOf({ plan: open, media: [], complete }));
	if (bytes.length > largestText) return refuse('This plan is too big to be carried in a PDF.');
	if (password !== undefined) return succeed({ attachment: { name: 'plan.json', bytes }, words: undefined });
	const words = newPhrase((count) => crypto.getRandomValues(new Uint8Array(count)));
	return succeed({ attachment: { name: 'plan.age', bytes: await sealWithPhrase(words, bytes) }, words });
}

/** Whether two names lead to one file, by whatever way. */
export function isSameFile(one: string, other: string): boolean {
	try {
		return realpathSync(one) === realpathSync(other);
	} catch {
		return false;
	}
}

/** Why a paper was not printed, as an outcome. */
export function notPrinted(problem: PrintProblem): Outcome {
	if (problem.kind === 'missing-file') return misused(`A file of Steady itself is missing (${problem.id}).`);
	if (problem.kind === 'stopped') return misused('Printing was stopped.');
	return notValid(
		problem.places.map(({ step, word }) => ({
			path: step === 'cover' ? 'name' : `answers › ${step}`,
			sentence: `The print font does not have all the letters of this word: ${word}. Nothing was printed.`
		}))
	);
}
