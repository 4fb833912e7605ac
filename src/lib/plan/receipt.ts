import * as v from 'valibot';
import { toJsonSchema } from '@valibot/to-json-schema';
import { dayOf } from '#lib/base/dates.ts';
import { closedObject } from '#lib/programme/closed.ts';
import { day, moment } from './answer-schema.ts';
import type { Digest } from './revisions.ts';

/*
 * What a service keeps when a plan was erased (domain.md 4.9): that it was, which one by its hash, which versions there
 * were, when, and who did it. It holds nothing of the man: no name, no id, no word of the plan.
 */

const receiptFormat = 'steady-erase-receipt';
const receiptVersion = 1;

/** Most letters of the initials of who erased. */
export const longestInitials = 6;

const version = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(100_000));

const receiptSchema = closedObject({
	format: v.literal(receiptFormat),
	formatVersion: v.literal(receiptVersion),
	/** SHA-256 of the id of the plan, in hexadecimal. The id is made by chance, so nobody can guess it from the hash. */
	planHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	/** The versions that there were, first to last. */
	versions: v.pipe(v.array(closedObject({ version, day })), v.maxLength(2000), v.readonly()),
	/** Whether the whole history could be read; if not, there may have been more versions. */
	isComplete: v.boolean(),
	/** When it was erased, in UTC. */
	erasedAt: moment,
	/** Initials of who erased it. */
	by: v.pipe(v.string(), v.regex(new RegExp(`^[\\p{L}][\\p{L}.' -]{0,${longestInitials - 1}}$`, 'u'))),
	/** The version of Steady. */
	app: v.pipe(v.string(), v.minLength(1), v.maxLength(40), v.regex(/^[0-9A-Za-z.+-]+$/))
});

/** The receipt of one plan that was erased. */
export type EraseReceipt = v.InferOutput<typeof receiptSchema>;

/** What a receipt is made of. `history` is undefined where it cannot be read. */
export interface Erasure {
	readonly plan: { readonly id: string; readonly version: number; readonly agreedAt: string | null };
	/** Its revisions or what was made of them, in any order. */
	readonly history: readonly Past[] | undefined;
	readonly at: string;
	readonly by: string;
	readonly app: string;
}

interface Past {
	readonly version: number | null;
	readonly at: string;
}

/** The receipt for a plan that is erased; undefined where the initials are none. */
export async function receiptOf(
	{ plan, history, at, by, app }: Erasure,
	digest: Digest
): Promise<EraseReceipt | undefined> {
	const last = plan.version > 0 && plan.agreedAt !== null ? [{ version: plan.version, day: dayOf(plan.agreedAt) }] : [];
	const found = (history?.flatMap(versionIn) ?? last).toSorted((left, right) => left.version - right.version);
	return readReceipt({
		format: receiptFormat,
		formatVersion: receiptVersion,
		planHash: await planIdHash(plan.id, digest),
		versions: found,
		isComplete: history !== undefined,
		erasedAt: at,
		by: by.trim(),
		app
	});
}

function versionIn({ version: number, at }: Past): EraseReceipt['versions'] {
	return number === null ? [] : [{ version: number, day: dayOf(at) }];
}

/** How a receipt names a plan: the same hash comes from the id in any file of that plan. */
export function planIdHash(id: string, digest: Digest): Promise<string> {
	return digest(id);
}

/** A receipt in what was kept or sent; undefined when it is none. */
export function readReceipt(value: unknown): EraseReceipt | undefined {
	const read = v.safeParse(receiptSchema, value);
	return read.success ? read.output : undefined;
}

/** The JSON Schema (draft 7) of a receipt. */
export function receiptJsonSchema(): object {
	return {
		title: 'Receipt of a Steady plan that was erased, version 1',
		...toJsonSchema(receiptSchema, { errorMode: 'ignore', typeMode: 'input' })
	};
}
