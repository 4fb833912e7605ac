import { isRecord } from '#lib/base/json.ts';
import type { Envelope } from '#lib/ports/sealer.ts';
import type { PlanKeyRecord, VaultRecord } from '#lib/ports/vault-store.ts';
import type { HeadRecord, MediumRecord, MemoryRecord, RevisionRecord } from './plan-database.ts';

/*
 * What stands in each slip of the second copy: records as they lie in the database, sealed. Coming back they are looked at
 * for their shape alone; what they hold is checked when it is opened, as ever.
 */

export const vaultSlip = 'vault';
export const memorySlip = 'memory';

/** The vault and all its keys, in one slip: half of them would open nothing. */
export interface CopiedVault {
	readonly vault: VaultRecord;
	readonly keys: readonly PlanKeyRecord[];
}

/** The head of a plan, and its last revision. */
export interface CopiedPlan {
	readonly head: HeadRecord;
	readonly link: RevisionRecord | undefined;
}

export function planSlip(plan: string): string {
	return `plan_${plan}`;
}

export function mediumSlip(plan: string, id: string): string {
	return `medium_${plan}_${id}`;
}

/** The plan whose slip this is; undefined when it is another kind. */
export function planOfSlip(name: string): string | undefined {
	return name.startsWith('plan_') ? name.slice(5) : undefined;
}

/** Whether a slip is a medium of a plan. */
export function isMediumOf(name: string, plan: string): boolean {
	return name.startsWith(`medium_${plan}_`);
}

export function readCopiedVault(text: string): CopiedVault | undefined {
	const value = parse(text);
	if (!isRecord(value) || !isVault(value['vault']) || !Array.isArray(value['keys'])) return undefined;
	return { vault: value['vault'], keys: value['keys'].filter(isKey) };
}

export function readCopiedPlan(text: string): CopiedPlan | undefined {
	const value = parse(text);
	if (!isRecord(value) || !isHead(value['head'])) return undefined;
	return { head: value['head'], link: isLink(value['link']) ? value['link'] : undefined };
}

export function readCopiedMedium(text: string): MediumRecord | undefined {
	const value = parse(text);
	return isMedium(value) ? value : undefined;
}

export function readCopiedMemory(text: string): readonly MemoryRecord[] {
	const value = parse(text);
	return Array.isArray(value) ? value.filter(isMemory) : [];
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

function isEnvelope(value: unknown): value is Envelope {
	return isRecord(value) && typeof value['form'] === 'string' && typeof value['text'] === 'string';
}

function isVault(value: unknown): value is VaultRecord {
	if (!isRecord(value) || !Array.isArray(value['slots'])) return false;
	return typeof value['id'] === 'string' && isSequence(value['generation']) && typeof value['members'] === 'string';
}

function isKey(value: unknown): value is PlanKeyRecord {
	return isRecord(value) && typeof value['plan'] === 'string' && typeof value['wrapped'] === 'string';
}

function isHead(value: unknown): value is HeadRecord {
	if (!isRecord(value) || !isEnvelope(value['summary']) || !isEnvelope(value['plan'])) return false;
	if (value['from'] !== undefined && !isSequence(value['from'])) return false;
	return typeof value['id'] === 'string' && isSequence(value['sequence']) && typeof value['hash'] === 'string';
}

function isLink(value: unknown): value is RevisionRecord {
	if (!isRecord(value) || !isEnvelope(value['revision'])) return false;
	return typeof value['plan'] === 'string' && isSequence(value['sequence']) && typeof value['hash'] === 'string';
}

function isMedium(value: unknown): value is MediumRecord {
	if (!isRecord(value) || !isEnvelope(value['medium'])) return false;
	return typeof value['plan'] === 'string' && typeof value['id'] === 'string';
}

function isMemory(value: unknown): value is MemoryRecord {
	return isRecord(value) && typeof value['key'] === 'string' && isEnvelope(value['value']);
}

function isSequence(value: unknown): value is number {
	return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}
