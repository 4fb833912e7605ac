import { readDay } from '#lib/base/dates.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { changeSheet } from '#lib/report/change-sheet.ts';
import { planHashOf } from '#lib/report/source.ts';
import type { Arguments } from './arguments.ts';
import { createDiskPrinter } from './disk-printer.ts';
import { done, misused, notValid, type Outcome } from './outcome.ts';
import { isSameFile, notPrinted } from './print.ts';
import { findProgramme, wordingFor } from './programmes.ts';
import { readPlanFile } from './read-plan-file.ts';
import { sha256 } from './sha256.ts';
import { writeWhole } from './write-whole.ts';

/** What somebody wants printed. */
interface Wish {
	readonly files: readonly [string, string];
	readonly out: string;
	readonly date: string | undefined;
}

function readWish({ words, options }: Arguments): Result<Wish, string> {
	const [before, after, ...others] = words;
	const [out, date] = [options.get('out'), options.get('date')];
	if (before === undefined || after === undefined || others.length > 0) {
		return refuse('Name two plan files: the older one, then the newer one.');
	}
	if (out === undefined) return refuse('The option --out names the PDF file to write.');
	if (date !== undefined && readDay(date) === undefined) {
		return refuse('The option --date needs a real day, such as 2026-03-02.');
	}
	if ([before, after].some((file) => file !== '-' && isSameFile(file, out))) {
		return refuse('The PDF cannot be written over the plan itself.');
	}
	return succeed({ files: [before, after], out, date });
}

/** Prints what changed between two states of a plan, in easy words for him. */
export async function changes(given: Arguments): Promise<Outcome> {
	const wish = readWish(given);
	if (!wish.ok) return misused(wish.problem);
	const { files, out, date } = wish.value;
	const { flags } = given;
	const [oldFile, newFile] = files;
	const [before, after] = [await readPlanFile(oldFile), await readPlanFile(newFile)];
	if (!before.ok) return before.problem;
	if (!after.ok) return after.problem;
	const [plan, programme] = [after.value, findProgramme(after.value.packs)];
	if (programme === undefined) return notValid([{ path: 'packs', sentence: 'This pack is not known here.' }]);
	// Words of one man never stand on the sheet of another.
	if (before.value.id !== plan.id) return misused('These two files are not states of one plan.');
	if (before.value.packs[0]?.id !== plan.packs[0]?.id)
		return misused('These two plans were made with other programmes.');
	const report = changeSheet(
		{
			programme,
			plan,
			wording: wordingFor(plan),
			madeAt: () => undefined,
			today: date ?? plan.changedAt.slice(0, 10),
			planHash: await planHashOf(plan, sha256)
		},
		before.value
	);
	const paper = await createDiskPrinter().print({
		report,
		madeAt: date === undefined ? plan.changedAt : `${date}T00:00:00.000Z`,
		media: new Map(),
		paper: flags.has('letter') ? 'letter' : 'a4',
		large: flags.has('large'),
		protect: undefined,
		attachment: undefined
	});
	if (!paper.ok) return notPrinted(paper.problem);
	const { bytes, pages, standard } = paper.value;
	if (!(await writeWhole(out, bytes))) return misused('The PDF file could not be written there.');
	return done(`${JSON.stringify({ pages, bytes: bytes.length, standard })}\n`);
}
