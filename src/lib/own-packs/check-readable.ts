import * as v from 'valibot';
import type { Fault } from '#lib/base/fault.ts';
import { isRecord } from '#lib/base/json.ts';
import { checkPhones } from './check-beside.ts';
import { gateWords } from './check-texts.ts';
import { fileSchema } from './file-schema.ts';
import type { OwnLanguage } from './pack-file.ts';

/** The words of a file whose other parts may be wrong; undefined when the words themselves have no right shape. */
export function wordsOf(
	candidate: Readonly<Record<string, unknown>>
): Readonly<Record<string, OwnLanguage>> | undefined {
	const words = v.safeParse(fileSchema.entries.words, candidate['words']);
	return words.success ? words.output : undefined;
}

/**
 * Checks the parts that can be read of a file that is wrong somewhere else, so that its author hears of all at once: the
 * words go through the gate, numbers are looked at.
 */
export function checkReadable(candidate: Readonly<Record<string, unknown>>): readonly Fault[] {
	const { pack } = candidate;
	const words = wordsOf(candidate);
	const exceptions = v.safeParse(fileSchema.entries.exceptions, candidate['exceptions']);
	const phones = v.safeParse(fileSchema.entries.phones, candidate['phones']);
	const headings = headingsIn(pack);
	// Where no pack can be seen, nobody knows which steps ask.
	const isHeading = (step: string) => !isRecord(pack) || headings.has(step);
	const reading = isRecord(pack) && pack['reading'] === 'standard' ? 'standard' : 'easy';
	const waived = exceptions.success ? (exceptions.output ?? []) : [];
	return [
		...(words === undefined ? [] : gateWords(words, isHeading, waived, reading).faults),
		...(phones.success ? checkPhones(phones.output) : [])
	];
}

/** Ids of steps that only head a page, looked for in whatever stands there. */
function headingsIn(value: unknown): ReadonlySet<string> {
	const found = new Set<string>();
	const waiting: unknown[] = [value];
	for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
		if (Array.isArray(next)) waiting.push(...next);
		else if (isRecord(next)) {
			const { id, question } = next;
			if (typeof id === 'string' && isRecord(question) && question['kind'] === 'info') found.add(id);
			waiting.push(...Object.values(next));
		}
	}
	return found;
}
