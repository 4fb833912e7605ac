import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { gapsOf } from '#lib/journey/gaps.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { planJsonSchema } from '#lib/plan/json-schema.ts';
import type { PrintProblem } from '#lib/ports/printer.ts';
import { reportForMan } from '#lib/report/man.ts';
import { planHashOf } from '#lib/report/source.ts';
import type { Arguments } from './arguments.ts';
import { createDiskPrinter } from './disk-printer.ts';
import { done, misused, notValid, type Outcome } from './outcome.ts';
import { findProgramme, languages, programmesById, wordingFor } from './programmes.ts';
import { readPlanFile } from './read-plan-file.ts';
import { samplePlan } from './sample-plan.ts';

/** A command: which options it knows, and what it does. */
export interface Command {
	readonly options: readonly string[];
	readonly run: (given: Arguments) => Promise<Outcome>;
}

/** The commands by name. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
	['sample', { options: ['seed', 'pack', 'locale', 'size'], run: sample }],
	['check', { options: [], run: check }],
	['print', { options: ['for', 'out'], run: print }],
	['schema', { options: [], run: schema }]
]);

async function sample({ words, options }: Arguments): Promise<Outcome> {
	const seed = options.get('seed');
	if (words.length > 0) return misused('The command sample takes options only.');
	if (seed === undefined || !/^\d{1,9}$/.test(seed))
		return misused('The option --seed needs a whole number from 0 to 999999999.');
	const programme = programmesById.get(options.get('pack') ?? 'sotsec-id');
	if (programme === undefined)
		return misused(`There is no such pack. Known packs: ${[...programmesById.keys()].join(' or ')}.`);
	const language = options.get('locale') ?? 'en-GB';
	if (!languages.includes(language))
		return misused(`There are no words in this language. Known languages: ${languages.join(', ')}.`);
	const size = options.get('size') ?? 'full';
	if (size !== 'full' && size !== 'thin') return misused('The option --size is full or thin.');
	return done(`${JSON.stringify(samplePlan(programme, Number(seed), size, language), null, '\t')}\n`);
}

async function check({ words }: Arguments): Promise<Outcome> {
	const [file, ...others] = words;
	if (file === undefined) return misused('Name the plan file to check, or - for standard input.');
	if (others.length > 0) return misused('The command check takes one file.');
	const plan = await readPlanFile(file);
	if (!plan.ok) return plan.problem;
	const programme = findProgramme(plan.value.packs);
	if (programme === undefined) return notValid([{ path: 'packs', sentence: 'This pack is not known here.' }]);
	const { say } = wordingFor(plan.value);
	const gaps = gapsOf(programme, plan.value, walkOf(programme, plan.value));
	return done(
		`${JSON.stringify({ valid: true, gaps: gaps.map(({ path, kind }) => ({ path, kind, message: say(`gap-${kind}`) })) })}\n`
	);
}

async function print({ words, options }: Arguments): Promise<Outcome> {
	const [file, ...others] = words;
	const [reader, out] = [options.get('for'), options.get('out')];
	if (file === undefined || others.length > 0) return misused('Name one plan file to print, or - for standard input.');
	if (reader !== 'man') return misused('The option --for says who reads the paper. This version prints for: man.');
	if (out === undefined) return misused('The option --out names the PDF file to write.');
	if (file !== '-' && isSameFile(file, out)) return misused('The PDF cannot be written over the plan itself.');
	const plan = await readPlanFile(file);
	if (!plan.ok) return plan.problem;
	const programme = findProgramme(plan.value.packs);
	if (programme === undefined) return notValid([{ path: 'packs', sentence: 'This pack is not known here.' }]);
	// The paper carries the day of the plan's last change, so that the same plan always gives the same bytes.
	// A plan file names his drawings, photos and recordings, but does not carry them: pictures stand in for them.
	const report = reportForMan({
		programme,
		plan: plan.value,
		wording: wordingFor(plan.value),
		madeAt: () => undefined,
		today: plan.value.changedAt.slice(0, 10),
		planHash: await planHashOf(plan.value, sha256)
	});
	const paper = await createDiskPrinter().print({
		report,
		madeAt: plan.value.changedAt,
		media: new Map(),
		paper: 'a4',
		large: false,
		protect: undefined,
		attachment: undefined
	});
	if (!paper.ok) return notPrinted(paper.problem);
	const { bytes, pages } = paper.value;
	try {
		await writeFile(out, bytes);
	} catch {
		return misused('The PDF file could not be written there.');
	}
	return done(`${JSON.stringify({ pages, bytes: bytes.length, version: plan.value.version })}\n`);
}

async function sha256(text: string): Promise<string> {
	return createHash('sha256').update(text).digest('hex');
}

/** Whether two names lead to one file, by whatever way. */
function isSameFile(one: string, other: string): boolean {
	try {
		return realpathSync(one) === realpathSync(other);
	} catch {
		return false;
	}
}

function notPrinted(problem: PrintProblem): Outcome {
	if (problem.kind === 'missing-file') return misused(`A file of Steady itself is missing (${problem.id}).`);
	if (problem.kind === 'stopped') return misused('Printing was stopped.');
	return notValid(
		problem.places.map(({ step, word }) => ({
			path: step === 'cover' ? 'name' : `answers › ${step}`,
			sentence: `The print font does not have all the letters of this word: ${word}. Nothing was printed.`
		}))
	);
}

async function schema({ words }: Arguments): Promise<Outcome> {
	return words.length > 0
		? misused('The command schema takes nothing more.')
		: done(`${JSON.stringify(planJsonSchema(), null, '\t')}\n`);
}
