import type { PlanKeyRecord, SlotRecord, VaultChange, VaultRecord } from '#lib/ports/vault-store.ts';
import type { Binding } from './boxes.ts';
import { sealRoll, type Member, type Roll } from './members.ts';
import type { VaultRecords } from './read-records.ts';
import { moveRoot, newRoot, unwrapRoot, useRoot, wrapRoot, type MovableRoot, type RootKeys } from './roots.ts';
import { giveVaultKey, type MadeSlot } from './slots.ts';

/** Slots with the roll that says whose they are. */
export interface Roster extends Roll {
	readonly slots: readonly SlotRecord[];
}

/** A change, and the vault key that it leaves in memory. */
export interface Rekeyed {
	readonly change: VaultChange;
	readonly keys: RootKeys;
}

/** A new key for a plan, under the vault key. */
export async function newPlanKey(crypto: Crypto, vault: string, plan: string, keys: RootKeys): Promise<PlanKeyRecord> {
	return { plan, wrapped: await wrapRoot(crypto, await newRoot(crypto), keys.wrap, bindingOf(vault, plan)) };
}

/** The keys of a plan; undefined when its record does not open. */
export function planKeysIn(
	crypto: Crypto,
	vault: string,
	{ plan, wrapped }: PlanKeyRecord,
	keys: RootKeys
): Promise<RootKeys | undefined> {
	return unwrapRoot(crypto, wrapped, keys.wrap, bindingOf(vault, plan));
}

/** A slot that was just made, with the vault key in it, and its line among the members. */
export async function admit(
	crypto: Crypto,
	vault: string,
	{ slot, point }: MadeSlot,
	{ label, owner, root }: Pick<Member, 'label' | 'owner'> & { readonly root: MovableRoot }
): Promise<{ readonly slot: SlotRecord; readonly member: Member }> {
	const vaultKey = await giveVaultKey(crypto, vault, { slot, point }, root);
	const { id, kind, salt } = slot;
	return {
		slot: { ...slot, vaultKey },
		member: { slot: id, kind, label, salt, point, ...(owner === undefined ? {} : { owner }) }
	};
}

/** The first records of a vault. */
export async function firstChange(
	crypto: Crypto,
	vault: string,
	keys: RootKeys,
	roster: Roster,
	key: PlanKeyRecord
): Promise<VaultChange> {
	const first = { id: vault, generation: 1, slots: roster.slots };
	const members = await sealRoll(crypto, first, keys, roster);
	return { base: null, vault: { ...first, members }, putKeys: [key], removeKeys: [] };
}

/** The vault with other slots, or with keys put or removed, under the same vault key. */
export async function nextChange(
	crypto: Crypto,
	vault: VaultRecord,
	keys: RootKeys,
	roster: Roster,
	changed: Partial<Pick<VaultChange, 'putKeys' | 'removeKeys'>> = {}
): Promise<VaultChange> {
	const next = { id: vault.id, generation: vault.generation + 1, slots: roster.slots };
	const members = await sealRoll(crypto, next, keys, roster);
	const { putKeys = [], removeKeys = [] } = changed;
	return { base: vault.generation, vault: { ...next, members }, putKeys, removeKeys };
}

/**
 * The vault with a new vault key, given to the slots that stay, and the keys of the plans under it. No plan is touched.
 * Who left and kept an old copy of the disk can open that copy, and what the plans' keys open; no key made after.
 */
export async function rekeyed(
	crypto: Crypto,
	{ vault, keys: planKeys }: VaultRecords,
	keys: RootKeys,
	roster: Roster
): Promise<Rekeyed> {
	const root = await newRoot(crypto);
	const fresh = await useRoot(crypto, root);
	const slots = await Promise.all(
		roster.slots.map(async (slot): Promise<SlotRecord> => {
			const point = roster.members.find((member) => member.slot === slot.id)?.point ?? '';
			return { ...slot, vaultKey: await giveVaultKey(crypto, vault.id, { slot, point }, root) };
		})
	);
	const putKeys = await Promise.all(
		[...planKeys.values()].map(async (record): Promise<PlanKeyRecord> => {
			const binding = bindingOf(vault.id, record.plan);
			const key = await moveRoot(crypto, record.wrapped, keys.wrap, binding);
			// What does not open now would not open later either: it stays as it lies there.
			return key === undefined ? record : { ...record, wrapped: await wrapRoot(crypto, key, fresh.wrap, binding) };
		})
	);
	const change = await nextChange(crypto, vault, fresh, { ...roster, slots }, { putKeys });
	return { change, keys: fresh };
}

function bindingOf(vault: string, plan: string): Binding {
	return ['plan-key', 1, vault, plan];
}
