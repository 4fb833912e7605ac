import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { SlotRecord } from '#lib/ports/vault-store.ts';
import { admit, firstChange, newPlanKey, nextChange, rekeyed, type Rekeyed, type Roster } from './changes.ts';
import { calibrate } from './cost.ts';
import { noted, type Member } from './members.ts';
import { chanceOf, newId } from './parts.ts';
import { newPhrase, readPhrase } from './phrases.ts';
import { newRecoveryCode, readRecoveryCode } from './recovery-code.ts';
import { newRoot, useRoot } from './roots.ts';
import { makeSlot, moveVaultKey, relockSlot } from './slots.ts';
import { commonKey } from './holders.ts';
import type { OpenedSlot, Vault } from './vault.ts';
import type { NewVault, Offer, VaultEvent, VaultProblem } from '#lib/ports/vault.ts';

/** Prepares a vault with a first member of staff. `exists` when there is one. */
export async function createVault(vault: Vault, label: string): Promise<Result<NewVault, VaultProblem>> {
	if (vault.state !== 'none') return refuse('exists');
	const { crypto } = vault.parts;
	const id = newId(crypto);
	const [phrase, recoveryCode] = [newPhrase(chanceOf(crypto)), newRecoveryCode(chanceOf(crypto))];
	const iterations = await costHere(vault);
	const root = await newRoot(crypto);
	const keys = await useRoot(crypto, root);
	const make = async (kind: 'staff' | 'recovery', secret: string, of: string) => {
		const made = await makeSlot(crypto, id, newId(crypto), { kind, secret, iterations });
		return admit(crypto, id, made, { label: of, root });
	};
	const admitted = await Promise.all([make('staff', phrase, label), make('recovery', recoveryCode, '')]);
	const common = await newPlanKey(crypto, id, commonKey, keys);
	const log = noted([], { at: vault.parts.now().wall, what: 'made', label, by: label });
	const change = await firstChange(crypto, id, keys, { ...rosterOf(admitted), log }, common);
	const isPhrase = (typedBack: string) => readPhrase(typedBack) === phrase;
	const keep = (typed: string, code: string) =>
		vault.inTurn<Result<null, VaultProblem>>(async () => {
			if (!isPhrase(typed) || readRecoveryCode(code) !== recoveryCode) return refuse('differs');
			if (vault.state !== 'none') return refuse('exists');
			vault.touch();
			return vault.write(change, keys);
		});
	return succeed({ phrase, recoveryCode, isPhrase, keep });
}

/** Prepares a phrase for one more member of staff. One who is there types theirs. */
export function addStaff(vault: Vault, typed: string, label: string): Promise<Result<Offer, VaultProblem>> {
	return proven(vault, typed, async (opened) => {
		const { crypto } = vault.parts;
		const phrase = newPhrase(chanceOf(crypto));
		const { vaultId } = vault;
		const iterations = await costHere(vault);
		const made = await makeSlot(crypto, vaultId, newId(crypto), { kind: 'staff', secret: phrase, iterations });
		const root = await rootIn(vault, opened);
		if (root === undefined) return refuse('damaged');
		const { slot, member } = await admit(crypto, vaultId, made, { label, root });
		const event = eventOf(vault, opened, 'added', label);
		return succeed(
			offer(vault, phrase, ({ slots, members, log }) => ({
				slots: [...slots, slot],
				members: [...members, member],
				log: noted(log, event)
			}))
		);
	});
}

/** Prepares another phrase for the member of staff who typed theirs (or another recovery code, when that was typed). */
export function changePhrase(vault: Vault, typed: string): Promise<Result<Offer, VaultProblem>> {
	return proven(vault, typed, async (opened) => {
		const { crypto, bounds } = vault.parts;
		const { slot } = opened;
		const { id, kind } = slot;
		if (kind === 'passkey') return refuse('missing');
		const to = kind === 'staff' ? newPhrase(chanceOf(crypto)) : newRecoveryCode(chanceOf(crypto));
		const lock = { kind, secret: to, iterations: await costHere(vault) };
		const tried = { secret: opened.secret, bounds };
		const relocked = await relockSlot(crypto, vault.vaultId, slot, { tried, lock });
		if (relocked === undefined) return refuse('wrong');
		const event = eventOf(vault, opened, kind === 'staff' ? 'changed' : 'code-renewed', labelOf(opened));
		return succeed(
			offer(vault, to, ({ slots, members, log }) => ({
				slots: slots.map((each) => (each.id === id ? { ...relocked, vaultKey: each.vaultKey } : each)),
				members: members.map((each) => (each.slot === id ? { ...each, salt: relocked.salt } : each)),
				log: noted(log, event)
			}))
		);
	});
}

/**
 * Removes a member of staff and the device's own keys that they set up, or one such key, with a new vault key. The last
 * member of staff stays: a key of the device and a code in a safe are no people.
 */
export function removeStaff(vault: Vault, typed: string, slotId: string): Promise<Result<null, VaultProblem>> {
	return proven(vault, typed, async (opened) => {
		const { id } = opened.slot;
		const { open } = vault;
		if (open === null) return refuse('locked');
		const { slots, members, log } = open.roster;
		const leaving = members.find(({ slot }) => slot === slotId);
		if (leaving === undefined || leaving.kind === 'recovery') return refuse('missing');
		const isStaff = leaving.kind === 'staff';
		if (isStaff && members.filter(({ kind }) => kind === 'staff').length < 2) return refuse('last');
		const kept = members.filter(({ slot, owner }) => slot !== slotId && owner !== slotId);
		const event = eventOf(vault, opened, isStaff ? 'removed' : 'key-removed', leaving.label);
		const roster = { slots: slots.filter((slot) => isOf(kept, slot)), members: kept, log: noted(log, event) };
		const next: Rekeyed = await rekeyed(vault.parts.crypto, open.records, open.keys, roster);
		const written = await vault.write(next.change, next.keys);
		// Who removes themself has no business here any more.
		if (written.ok && id === slotId) vault.lock();
		return written;
	});
}

/** Prepares another recovery code in place of a lost one, with a new vault key: whoever finds the old sheet opens nothing. */
export function renewRecoveryCode(vault: Vault, typed: string): Promise<Result<Offer, VaultProblem>> {
	return proven(vault, typed, async (opened) => {
		const { crypto } = vault.parts;
		const { vaultId } = vault;
		const code = newRecoveryCode(chanceOf(crypto));
		const iterations = await costHere(vault);
		const made = await makeSlot(crypto, vaultId, newId(crypto), { kind: 'recovery', secret: code, iterations });
		const root = await rootIn(vault, opened);
		if (root === undefined) return refuse('damaged');
		const { slot, member } = await admit(crypto, vaultId, made, { label: '', root });
		const keep = async (typedBack: string): Promise<Result<null, VaultProblem>> => {
			if (readRecoveryCode(typedBack) !== code) return refuse('differs');
			const { open } = vault;
			if (open === null) return refuse('locked');
			const members = [...open.roster.members.filter(({ kind }) => kind !== 'recovery'), member];
			const slots = [...open.roster.slots.filter((each) => isOf(members, each)), slot];
			const log = noted(open.roster.log, eventOf(vault, opened, 'code-renewed', ''));
			const next = await rekeyed(crypto, open.records, open.keys, { slots, members, log });
			return vault.write(next.change, next.keys);
		};
		return succeed({ secret: code, keep: (typedBack: string) => vault.inTurn(() => keep(typedBack)) });
	});
}

/** Who typed their phrase; '' for the recovery code. */
export function labelOf({ slot, roll }: OpenedSlot): string {
	return roll.members.find((member) => member.slot === slot.id)?.label ?? '';
}

/** A line for the log: what is done now, and by whom. */
export function eventOf(vault: Vault, opened: OpenedSlot, what: VaultEvent['what'], label: string): VaultEvent {
	return { at: vault.parts.now().wall, what, label, by: labelOf(opened) };
}

/** Does something for whoever types a phrase that opens, while the vault is open. */
export function proven<Value>(
	vault: Vault,
	typed: string,
	work: (opened: OpenedSlot) => Promise<Result<Value, VaultProblem>>
): Promise<Result<Value, VaultProblem>> {
	return vault.inTurn(async () => {
		if (vault.state !== 'open') return refuse('locked');
		const opened = await vault.prove(typed);
		return opened.ok ? work(opened.value) : opened;
	});
}

function offer(vault: Vault, secret: string, change: (roster: Roster) => Roster): Offer {
	const keep = async (typedBack: string): Promise<Result<null, VaultProblem>> => {
		if ((readPhrase(typedBack) ?? readRecoveryCode(typedBack)) !== secret) return refuse('differs');
		const { open } = vault;
		if (open === null) return refuse('locked');
		const { crypto } = vault.parts;
		return vault.write(await nextChange(crypto, open.records.vault, open.keys, change(open.roster)));
	};
	return { secret, keep: (typedBack) => vault.inTurn(() => keep(typedBack)) };
}

export function rootIn(vault: Vault, { slot, slotKey }: OpenedSlot) {
	return moveVaultKey(vault.parts.crypto, vault.vaultId, slot, slotKey);
}

function costHere({ parts: { crypto, bounds, now } }: Vault): Promise<number> {
	return calibrate(crypto, bounds, () => now().steady);
}

function rosterOf(admitted: readonly { readonly slot: SlotRecord; readonly member: Member }[]): Omit<Roster, 'log'> {
	return { slots: admitted.map(({ slot }) => slot), members: admitted.map(({ member }) => member) };
}

/** Whether a slot belongs to a member: slots that nobody vouches for are not taken along. */
function isOf(members: readonly Member[], slot: SlotRecord): boolean {
	return members.some((member) => member.slot === slot.id && member.salt === slot.salt);
}
