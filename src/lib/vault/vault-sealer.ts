import { isRecord } from '#lib/base/json.ts';
import { lockedError, type Place, type Sealer } from '#lib/ports/sealer.ts';
import { bytesOf, openBytes, sealBytes, type Binding } from './boxes.ts';
import { pad, unpad } from './padding.ts';
import type { RootKeys } from './roots.ts';
import { commonKey, staffKey } from './holders.ts';
import type { Vault } from './vault.ts';

/**
 * Seals what the store keeps with the keys of a vault. Each envelope is bound to vault, kind, plan and sequence.
 * How the device is set stays readable: the page that asks for the phrase has to know it. It holds nothing about a man.
 */
export function sealerFor(vault: Vault, plain: Sealer): Sealer {
	const { crypto } = vault.parts;
	return {
		seal: async (value, place) => {
			if (place.kind === 'device') return plain.seal(value, place);
			const keys = await keysToWrite(vault, place);
			const bytes = pad(bytesOf(JSON.stringify(value)));
			return { form: 'vault-1', text: await sealBytes(crypto, keys.seal, bytes, bindingOf(vault, place)) };
		},
		open: async (envelope, place) => {
			if (place.kind === 'device') return plain.open(envelope, place);
			const keys = await keysToRead(vault, place);
			if (keys === undefined || !isRecord(envelope) || envelope['form'] !== 'vault-1') return undefined;
			const { text } = envelope;
			if (typeof text !== 'string') return undefined;
			return readValue(unpad(await openBytes(crypto, keys.seal, text, bindingOf(vault, place))));
		},
		mark: async (text, place) => {
			const keys = await keysToWrite(vault, place);
			const signed = bytesOf(JSON.stringify([place.kind, text]));
			const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', keys.mark, signed));
			return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
		},
		forget: async (plan) => {
			const gone = await vault.forgetMan(plan);
			if (!gone.ok) throw problemError(gone.problem);
		}
	};
}

/** The keys for a place; a plan that has none gets one. */
async function keysToWrite(vault: Vault, place: Place): Promise<RootKeys> {
	const holder = holderOf(place);
	const known = await keysToRead(vault, place);
	if (known !== undefined) return known;
	const made = await vault.newManKey(holder);
	const keys = made.ok ? await vault.keysFor(holder) : undefined;
	if (keys === undefined) throw problemError(made.ok ? 'damaged' : made.problem);
	return keys;
}

async function keysToRead(vault: Vault, place: Place): Promise<RootKeys | undefined> {
	const holder = holderOf(place);
	const keys = await vault.keysFor(holder);
	if (!vault.mayOpen(holder)) throw problemError('locked');
	return keys;
}

/** Whose key a place is under. */
function holderOf(place: Place): string {
	if (place.kind === 'secret') return staffKey;
	return 'plan' in place ? place.plan : commonKey;
}

/** A value is JSON once it could be opened; what is not was sealed by another program. */
function readValue(bytes: ReturnType<typeof unpad>): unknown {
	if (bytes === undefined) return undefined;
	try {
		return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch {
		return undefined;
	}
}

/** An error that tells the store what happened by its name, and nothing else. */
function problemError(problem: string): Error {
	return Object.assign(new Error(`The vault did not seal: ${problem}.`), {
		name: problem === 'locked' ? lockedError : 'VaultError'
	});
}

/** Everything an envelope is bound to: a record of another man, or of another revision, does not open in its place. */
function bindingOf(vault: Vault, place: Place): Binding {
	return [
		'record',
		1,
		vault.vaultId,
		place.kind,
		holderOf(place),
		'sequence' in place ? place.sequence : 0,
		'id' in place ? place.id : place.kind === 'secret' ? place.name : ''
	];
}
