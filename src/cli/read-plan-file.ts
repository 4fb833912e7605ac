import { createReadStream, statSync } from 'node:fs';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { restoreText } from '#lib/plan/restore.ts';
import { largestText } from '#lib/plan/scan.ts';
import { misused, notValid, type Outcome } from './outcome.ts';
import { findProgramme } from './programmes.ts';

/** Reads a plan from a file, or from standard input when the file is `-`. Gives the plan, or the outcome that says why not. */
export async function readPlanFile(file: string): Promise<Result<Plan, Outcome>> {
	const bytes = await readBytes(file);
	if (!bytes.ok) return bytes;
	if (bytes.value.length > largestText)
		return refuse(notValid([{ path: 'file', sentence: 'This file is larger than 10 MiB. A plan is not.' }]));
	const text = decode(bytes.value);
	if (text === undefined)
		return refuse(notValid([{ path: 'file', sentence: 'This file is not text in UTF-8, so it is not a plan.' }]));
	const plan = restoreText(text, findProgramme);
	return plan.ok ? plan : refuse(notValid(plan.problem));
}

/** At most one byte more than a plan may weigh is ever read. */
async function readBytes(file: string): Promise<Result<Buffer, Outcome>> {
	if (file !== '-' && !canBeRead(file)) return refuse(misused('There is no such file, or it cannot be read.'));
	const stream = file === '-' ? process.stdin : createReadStream(file, { end: largestText });
	const pieces: Buffer[] = [];
	let size = 0;
	try {
		for await (const piece of stream) {
			const bytes = Buffer.from(piece);
			pieces.push(bytes);
			size += bytes.length;
			if (size > largestText) break;
		}
	} catch {
		return refuse(misused('There is no such file, or it cannot be read.'));
	}
	return succeed(Buffer.concat(pieces));
}

/** A file, or a pipe that stands for one. */
function canBeRead(file: string): boolean {
	try {
		const found = statSync(file);
		return found.isFile() || found.isFIFO() || found.isCharacterDevice();
	} catch {
		return false;
	}
}

function decode(bytes: Buffer): string | undefined {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return undefined;
	}
}
