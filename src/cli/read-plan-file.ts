import { refuse, type Result } from '#lib/base/result.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { restoreText } from '#lib/plan/restore.ts';
import { largestText } from '#lib/plan/scan.ts';
import { notValid, type Outcome } from './outcome.ts';
import { findProgramme } from './programmes.ts';
import { readBytes } from './read-bytes.ts';

/** Reads a plan from a file, or from standard input when the file is `-`. Gives the plan, or the outcome that says why not. */
export async function readPlanFile(file: string): Promise<Result<Plan, Outcome>> {
	const bytes = await readBytes(file, largestText);
	if (!bytes.ok) return bytes;
	if (bytes.value.length > largestText)
		return refuse(notValid([{ path: 'file', sentence: 'This file is larger than 10 MiB. A plan is not.' }]));
	const text = decode(bytes.value);
	if (text === undefined)
		return refuse(notValid([{ path: 'file', sentence: 'This file is not text in UTF-8, so it is not a plan.' }]));
	const plan = restoreText(text, findProgramme);
	return plan.ok ? plan : refuse(notValid(plan.problem));
}

function decode(bytes: Buffer): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
