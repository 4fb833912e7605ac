import * as v from 'valibot';
import { isMoment } from '#lib/base/dates.ts';
import { canonicalJson, isRecord } from '#lib/base/json.ts';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Digest } from '#lib/plan/revisions.ts';
import { closedObject } from '#lib/programme/closed.ts';
import { readJson } from './read-json.ts';
import { isSigned, signText, type SigningKey } from './signing.ts';

export const backupFormat = 'steady-backup';
export const backupVersion = 1;

/** A device as a file names it: what staff call it, and its two public keys. */
export interface SendingDevice {
	readonly name: string;
	/** The age key that others seal for. */
	readonly recipient: string;
	/** The point that it signs with. */
	readonly point: string;
}

/** One plan in a file. Nothing of it has been checked against a programme yet. */
export interface Entry {
	readonly plan: unknown;
	/** The plan as it stood at each agreement, first to last, but for the plan itself. */
	readonly agreed: readonly unknown[];
	/** Marks of the states that led to the plan, oldest first: they tell which of two devices is ahead. */
	readonly trail: readonly string[];
	readonly media: readonly unknown[];
}

/** What a file says, before it is signed. */
export interface Contents {
	readonly format: typeof backupFormat;
	readonly version: typeof backupVersion;
	/** Which Steady wrote it. */
	readonly app: string;
	readonly exported: string;
	readonly device: SendingDevice;
	readonly plans: readonly Entry[];
}

/** Why a text is no backup. newer: it was written by a later Steady. refused: it is none, or was changed. */
export type PayloadProblem = 'newer' | 'refused';

/** How long the names in a file may be, and how many things it may list. */
export const most = { device: 40, plans: 2000, agreed: 50, trail: 500, media: 2000 } as const;

const line = (longest: number) => v.pipe(v.string(), v.maxLength(longest), v.regex(/^[^\n]*$/));
const listOf = <Item extends v.GenericSchema>(item: Item, longest: number) =>
	v.pipe(v.array(item), v.maxLength(longest), v.readonly());
const base64 = (longest: number) => v.pipe(v.string(), v.maxLength(longest), v.regex(/^[A-Za-z0-9+/]+={0,2}$/));
export const recipientForm = /^age1[02-9ac-hj-np-z]{58}$/;
const markForm = /^[0-9a-f]{32}$/;

const signed = closedObject({
	format: v.literal(backupFormat),
	version: v.literal(backupVersion),
	app: line(40),
	exported: v.pipe(v.string(), v.check(isMoment)),
	device: closedObject({
		name: line(most.device),
		recipient: v.pipe(v.string(), v.regex(recipientForm)),
		point: base64(88)
	}),
	plans: listOf(
		closedObject({
			plan: v.unknown(),
			agreed: listOf(v.unknown(), most.agreed),
			trail: listOf(v.pipe(v.string(), v.regex(markForm)), most.trail),
			media: listOf(v.unknown(), most.media)
		}),
		most.plans
	),
	sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
	signature: base64(88)
});

/** The text of a file: what it says, its SHA-256, and the signature of this device over that. */
export async function writePayload(
	contents: Contents,
	{ crypto, digest, key }: { readonly crypto: Crypto; readonly digest: Digest; readonly key: SigningKey }
): Promise<string> {
	const sha256 = await digest(canonicalJson(contents));
	return JSON.stringify({ ...contents, sha256, signature: await signText(crypto, key, signedText(sha256)) });
}

/** Reads the text of a file. What comes out is whole, and was signed by the device that it names. */
export async function readPayload(
	text: string,
	{ crypto, digest }: { readonly crypto: Crypto; readonly digest: Digest }
): Promise<Result<Contents, PayloadProblem>> {
	const value = readJson(text);
	if (isNewer(value)) return refuse('newer');
	const read = v.safeParse(signed, value);
	if (!read.success) return refuse('refused');
	const { sha256, signature, ...contents } = read.output;
	if ((await digest(canonicalJson(contents))) !== sha256) return refuse('refused');
	const isWhole = await isSigned(crypto, contents.device.point, signedText(sha256), signature);
	return isWhole ? succeed(contents) : refuse('refused');
}

function isNewer(value: unknown): boolean {
	if (!isRecord(value) || value['format'] !== backupFormat) return false;
	const { version } = value;
	return typeof version === 'number' && version > backupVersion;
}

/** What is signed: never the bare number, so that no other signature of this key can be taken for it. */
function signedText(sha256: string): string {
	return `${backupFormat}/${backupVersion}\n${sha256}\n`;
}
