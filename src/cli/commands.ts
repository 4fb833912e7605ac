import { gapsOf } from '#lib/journey/gaps.ts';
import { walkOf } from '#lib/journey/walk.ts';
import { planJsonSchema } from '#lib/plan/json-schema.ts';
import type { Arguments } from './arguments.ts';
import { changes } from './changes.ts';
import { done, misused, notValid, type Outcome } from './outcome.ts';
import { findProgramme, languages, programmesById, wordingFor } from './programmes.ts';
import { example } from './example.ts';
import { exportPlan } from './export.ts';
import { cards, guide } from './guide.ts';
import { open } from './open.ts';
import { pack } from './pack.ts';
import { print } from './print.ts';
import { readPlanFile } from './read-plan-file.ts';
import { samplePlan } from './sample-plan.ts';

/** A command: which options it knows, and what it does. */
export interface Command {
	/** Options that take a value. */
	readonly options: readonly string[];
	/** Options that stand alone. */
	readonly flags?: readonly string[];
	readonly run: (given: Arguments) => Promise<Outcome>;
}

/** The commands by name. */
export const commands: ReadonlyMap<string, Command> = new Map<string, Command>([
	['sample', { options: ['seed', 'pack', 'locale', 'size'], run: sample }],
	['example', { options: ['pack'], run: example }],
	['check', { options: [], run: check }],
	['print', { options: ['for', 'out', 'date', 'password'], flags: ['letter', 'large', 'attach'], run: print }],
	['changes', { options: ['out', 'date'], flags: ['letter', 'large'], run: changes }],
	['open', { options: ['password'], run: open }],
	['export', { options: ['to', 'date'], run: exportPlan }],
	['guide', { options: ['pack', 'out', 'date', 'locale'], flags: ['letter', 'large'], run: guide }],
	['cards', { options: ['pack', 'deck', 'out', 'date', 'locale'], flags: ['letter', 'large'], run: cards }],
	['pack', { options: ['out'], run: pack }],
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

async function schema({ words }: Arguments): Promise<Outcome> {
	return words.length > 0
		? misused('The command schema takes nothing more.')
		: done(`${JSON.stringify(planJsonSchema(), null, '\t')}\n`);
}
