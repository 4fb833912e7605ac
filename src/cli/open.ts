import { openBox } from '#lib/backup/age-box.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { mostBytes, openPaper } from '#lib/pdf/open-paper.ts';
import { restorePaperFile } from '#lib/plan/paper-file.ts';
import type { CarriedPlan, OpenPaperProblem } from '#lib/ports/printer.ts';
import { readPhrase } from '#lib/vault/phrases.ts';
import type { Arguments } from './arguments.ts';
import { done, misused, notValid, type Outcome } from './outcome.ts';
import { findProgramme } from './programmes.ts';
import { readBytes } from './read-bytes.ts';

/** Finds the plan in a PDF and writes it out, or says as `check` does why there is none. */
export async function open({ words, options }: Arguments): Promise<Outcome> {
	const [file, ...others] = words;
	if (file === undefined || others.length > 0) return misused('Name one PDF file to open, or - for standard input.');
	const bytes = await readBytes(file, mostBytes);
	if (!bytes.ok) return bytes.problem;
	const password = options.get('password');
	const carried = await find(bytes.value, password);
	if (!carried.ok) return notValid([{ path: 'file', sentence: sentences[carried.problem.kind] }]);
	const text = await textOf(carried.value, password);
	if (!text.ok) return notValid([{ path: 'file', sentence: text.problem }]);
	const found = restorePaperFile(text.value, findProgramme);
	if (!found.ok) return notValid(found.problem);
	const { plan, complete } = found.value;
	const out = done(`${JSON.stringify(plan, null, '\t')}\n`);
	return complete
		? out
		: { ...out, err: 'This plan is not whole: what the reader of the PDF may not see was left out.\n' };
}

/** Opens with exactly what was typed, and then with the five words that were meant, as the app does. */
async function find(bytes: Uint8Array, typed: string | undefined): Promise<Result<CarriedPlan, OpenPaperProblem>> {
	const found = await openPaper(bytes, typed);
	const meant = typed === undefined ? undefined : readPhrase(typed);
	const isWrong = !found.ok && found.problem.kind === 'wrong-password';
	return isWrong && meant !== undefined && meant !== typed ? openPaper(bytes, meant) : found;
}

const sentences: Readonly<Record<OpenPaperProblem['kind'], string>> = {
	'not-a-pdf': 'This file is not a PDF.',
	'needs-password': 'This PDF is locked. Give its words with --password.',
	'wrong-password': 'These words do not open this PDF.',
	'no-plan': 'This PDF carries no plan.',
	'two-plans': 'This PDF carries more than one plan. Steady does not guess which one is meant.',
	'too-big': 'This PDF, or the plan in it, is larger than any of Steady.',
	damaged: 'This PDF is damaged, or was changed in a way that Steady does not read.'
};

/** The text that the PDF carries: in an open PDF it is sealed under words of its own. */
async function textOf(
	{ name, attachment }: CarriedPlan,
	password: string | undefined
): Promise<Result<string, string>> {
	if (name === 'plan.json') return decoded(attachment);
	if (password === undefined) return refuse('The plan in this PDF is sealed. Give its words with --password.');
	const opened = await openBox(attachment, { identities: [], phrase: readPhrase(password) ?? password });
	if (opened.ok) return decoded(opened.value);
	return refuse(
		opened.problem === 'wrong-phrase'
			? 'These words do not open the plan in this PDF.'
			: 'The plan in this PDF is damaged, or was not sealed by Steady.'
	);
}

function decoded(bytes: Uint8Array): Result<string, string> {
	try {
		return succeed(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return refuse('What this PDF carries is not text in UTF-8, so it is not a plan.');
	}
}
