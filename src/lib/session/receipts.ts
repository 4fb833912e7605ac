import { refuse, succeed, type Result } from '#lib/base/result.ts';
import { planIdHash, readReceipt, type EraseReceipt } from '#lib/plan/receipt.ts';
import type { ErasingTools } from '#lib/ports/erasing.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { AppSession } from './app-session.svelte.ts';

/*
 * The receipts of this device: of each plan that was erased here. They lie sealed, for staff, so that a lost paper can be made
 * again.
 */

const kept = 'receipts';

/** As many as are kept: far above what one device erases. */
const mostReceipts = 5000;

/**
 * What stands in the address of a receipt: the first signs of the hash of its plan, and a number made of the moment, for a
 * plan that was brought back and erased once more. No day stands in an address: the browser keeps a history of them.
 */
export function codeOf({ planHash, erasedAt }: EraseReceipt): string {
	const number = [...erasedAt].reduce((sum, sign) => (Math.imul(sum, 31) + sign.charCodeAt(0)) >>> 0, 7);
	return `${planHash.slice(0, 12)}-${number.toString(36)}`;
}

/** All receipts of this device, last first; one that cannot be read is left out. */
export async function receiptsOf({
	secrets
}: Pick<ErasingTools, 'secrets'>): Promise<Result<readonly EraseReceipt[], StoreProblem>> {
	const found = await secrets.read(kept);
	if (!found.ok) return found;
	const list = Array.isArray(found.value) ? found.value : [];
	return succeed(list.flatMap((value) => readReceipt(value) ?? []));
}

/** Keeps one more. */
export async function keepReceipt(tools: Needed, receipt: EraseReceipt): Promise<Result<null, StoreProblem>> {
	const known = await receiptsOf(tools);
	return known.ok ? tools.secrets.keep(kept, [receipt, ...known.value].slice(0, mostReceipts)) : known;
}

/** Takes one away again: its plan was not erased. */
export async function dropReceipt(tools: Needed, receipt: EraseReceipt): Promise<Result<null, StoreProblem>> {
	const known = await receiptsOf(tools);
	if (!known.ok) return known;
	const others = known.value.filter((each) => codeOf(each) !== codeOf(receipt));
	return tools.secrets.keep(kept, others);
}

type Needed = Pick<ErasingTools, 'secrets'>;

/** The tools of this device; `broken` where their code could not be loaded. */
export async function erasingTools(app: AppSession): Promise<Result<ErasingTools, StoreProblem>> {
	const tools = await (await app.vaultTools())?.erasing().catch(() => undefined);
	return tools === undefined ? refuse('broken') : succeed(tools);
}

/** The hashes of the plans that are on this device: a receipt whose plan is here was not the end of it. */
export async function hashesHere(app: AppSession, { digest }: ErasingTools): Promise<ReadonlySet<string>> {
	const plans = await app.listPlans();
	const ids = plans.ok ? plans.value.map(({ id }) => id) : [];
	return new Set(await Promise.all(ids.map((id) => planIdHash(id, digest))));
}
