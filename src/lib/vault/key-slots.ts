import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { KeyAnswer, KeyOffer, VaultProblem } from '#lib/ports/vault.ts';
import { writeBytes } from './boxes.ts';
import { admit, nextChange } from './changes.ts';
import { noted } from './members.ts';
import { newId } from './parts.ts';
import { eventOf, labelOf, proven, rootIn } from './slot-changes.ts';
import { makeSlot } from './slots.ts';
import type { Vault } from './vault.ts';

/** How many bytes the device's own key is asked with. */
const saltLength = 32;

/**
 * Prepares the device's own key as one more way in, set up by the member of staff who types theirs. It goes when they go.
 * The recovery code does not set one up: it stays in its safe.
 */
export function addKey(vault: Vault, typed: string): Promise<Result<KeyOffer, VaultProblem>> {
	return proven(vault, typed, async (opened) => {
		if (opened.slot.kind !== 'staff') return refuse('wrong');
		const { crypto } = vault.parts;
		const root = await rootIn(vault, opened);
		if (root === undefined) return refuse('damaged');
		const salt = writeBytes(crypto.getRandomValues(new Uint8Array(saltLength)));
		const event = eventOf(vault, opened, 'key-added', labelOf(opened));
		const keep = async ({ credential, output }: KeyAnswer): Promise<Result<null, VaultProblem>> => {
			const { open, vaultId } = vault;
			if (open === null) return refuse('locked');
			const made = await makeSlot(crypto, vaultId, newId(crypto), { kind: 'passkey', output, credential, salt });
			output.fill(0);
			const { slot, member } = await admit(crypto, vaultId, made, { label: event.label, owner: opened.slot.id, root });
			const { slots, members, log } = open.roster;
			const roster = { slots: [...slots, slot], members: [...members, member], log: noted(log, event) };
			return vault.write(await nextChange(crypto, open.records.vault, open.keys, roster));
		};
		return succeed({ salt, keep: (answer: KeyAnswer) => vault.inTurn(() => keep(answer)) });
	});
}
