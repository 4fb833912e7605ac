import { succeed, type Result } from '#lib/base/result.ts';
import type { NewVault, VaultDoor } from '#lib/ports/vault.ts';
import { doorOf } from '#lib/vault/door.ts';
import { createVault } from '#lib/vault/slot-changes.ts';
import type { CostBounds } from '#lib/vault/cost.ts';
import type { Moment } from '#lib/vault/lock-policy.ts';
import type { VaultParts } from '#lib/vault/parts.ts';
import { Vault } from '#lib/vault/vault.ts';
import { createMemoryVaultStore, emptyDisk, type VaultDisk } from '../fakes/memory-vault-store.ts';

/** Cheap enough for thousands of unlockings in a test. The app has no way to ask for it. */
export const cheapBounds: CostBounds = { least: 10, most: 1_000 };

/** A device: its disk, and its two clocks, which tests can move. */
export interface Device {
	readonly disk: VaultDisk;
	readonly clock: { wall: number; steady: number };
	readonly parts: VaultParts;
}

export function newDevice(disk: VaultDisk = emptyDisk()): Device {
	const clock = { wall: 1_780_000_000_000, steady: 5_000 };
	const now = (): Moment => ({ ...clock });
	return {
		disk,
		clock,
		parts: { crypto: globalThis.crypto, store: createMemoryVaultStore(disk), now, bounds: cheapBounds }
	};
}

/** Lets time pass on both clocks. */
export function pass({ clock }: Device, milliseconds: number): void {
	clock.wall += milliseconds;
	clock.steady += milliseconds;
}

/** The app, started on a device. */
export async function startOn({ parts }: Pick<Device, 'parts'>): Promise<Vault> {
	return got(await Vault.wake(parts));
}

/** A vault that was just made and is open, with its first phrase and its code. */
export async function madeVault(device: Device = newDevice()): Promise<Device & NewVault & { readonly vault: Vault }> {
	const vault = await startOn(device);
	const made = got(await createVault(vault, 'AB'));
	got(await made.keep(made.phrase, made.recoveryCode));
	return { ...device, ...made, vault };
}

/** The value of a result that must be one. */
export function got<Value>(result: Result<Value, string>): Value {
	if (!result.ok) throw new Error(`There was a problem: ${result.problem}.`);
	return result.value;
}

/** The vault of a device as the app sees it: just made, and open. */
export async function openDoor(device: Device = newDevice()): Promise<VaultDoor> {
	const { vault } = await madeVault(device);
	return doorOf(vault, async () => succeed(null));
}
