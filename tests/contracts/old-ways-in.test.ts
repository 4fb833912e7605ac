import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { CopyKeeper } from '#lib/storage/copy-keeper.ts';
import { keepSlip, listSlips, readSlip, removeSlip, type CopyFolder } from '#lib/storage/copy-files.ts';
import { createDexieVaultStore } from '#lib/storage/dexie-vault-store.ts';
import { vaultKeptTwice } from '#lib/storage/kept-twice.ts';
import { openPlanDatabase } from '#lib/storage/plan-database.ts';
import { addStaff, changePhrase, createVault, removeStaff } from '#lib/vault/slot-changes.ts';
import { Vault } from '#lib/vault/vault.ts';
import { cheapBounds, got } from '../builders/vault.ts';

/** A folder of the second copy, whose files a test can look into. */
function memoryFolder(): CopyFolder & { readonly files: Map<string, Uint8Array> } {
	const files = new Map<string, Uint8Array>();
	return {
		files,
		names: async () => [...files.keys()],
		read: async (name, most) => files.get(name)?.slice(0, most),
		write: async (name, bytes) => void files.set(name, bytes),
		remove: async (name) => void files.delete(name)
	};
}

it('no file of the second copy holds a way in that was changed or removed', async () => {
	const database = openPlanDatabase('steady-old-ways-in');
	const folder = memoryFolder();
	const keeper = new CopyKeeper({
		database,
		copy: {
			state: 'kept',
			keep: async (slip) => keepSlip(folder, slip).then(() => true),
			remove: async (names) => Promise.all(names.map((name) => removeSlip(folder, name))).then(() => true),
			list: () => listSlips(folder),
			read: (name) => readSlip(folder, name)
		},
		sentinel: { read: () => undefined, write: () => undefined }
	});
	const vault = got(
		await Vault.wake({
			crypto,
			store: vaultKeptTwice(createDexieVaultStore(database), keeper),
			now: () => ({ wall: 0, steady: 0 }),
			bounds: cheapBounds
		})
	);
	const secretsNow = async () => {
		const row = await database.vault.get('vault');
		return row?.key === 'vault' ? row.value.slots.map(({ secret }) => secret) : [];
	};
	const made = got(await createVault(vault, 'AB'));
	got(await made.keep(made.phrase, made.recoveryCode));
	const other = got(await addStaff(vault, made.phrase, 'CD'));
	got(await other.keep(other.secret));
	const before = await secretsNow();
	const changed = got(await changePhrase(vault, made.phrase));
	got(await changed.keep(changed.secret));
	const leaving = vault.members.find(({ label }) => label === 'CD')?.slot ?? '';
	got(await removeStaff(vault, changed.secret, leaving));

	const now = await secretsNow();
	const gone = before.filter((secret) => !now.includes(secret));
	expect(gone).toHaveLength(2);
	const texts = [...folder.files.values()].map((bytes) => new TextDecoder().decode(bytes));
	expect(texts).toHaveLength(2);
	for (const text of texts) {
		for (const secret of now) expect(text.includes(secret)).toBe(true);
		for (const secret of gone) expect(text.includes(secret)).toBe(false);
	}
});
