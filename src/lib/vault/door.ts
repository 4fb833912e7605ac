import { refuse, type Result } from '#lib/base/result.ts';
import type { StoreProblem } from '#lib/ports/plan-store.ts';
import type { NewVault, VaultDoor, VaultProblem } from '#lib/ports/vault.ts';
import { addKey } from './key-slots.ts';
import { addStaff, changePhrase, createVault, removeStaff, renewRecoveryCode } from './slot-changes.ts';
import type { Vault } from './vault.ts';

/** Puts all that lies on the device without a lock under the vault. `conflict`: something was saved meanwhile. */
export type SealAll = () => Promise<Result<null, StoreProblem>>;

/** Whether a vault may be made here: never where one stood that was lost. */
export type MayCreate = () => Promise<boolean>;

/** How often sealing begins anew when something was saved in between. */
const sealingTries = 5;

/** The vault as the app sees it. */
export function doorOf(vault: Vault, sealAll: SealAll, mayCreate: MayCreate = async () => true): VaultDoor {
	return {
		get state() {
			return vault.state;
		},
		get man() {
			return vault.man;
		},
		get waitLeft() {
			return vault.waitLeft;
		},
		get members() {
			return vault.members;
		},
		get log() {
			return vault.log;
		},
		get keyQuestions() {
			return vault.keyQuestions;
		},
		mayOpen: (plan) => vault.mayOpen(plan),
		setIdleMinutes: (minutes) => vault.setIdleMinutes(minutes),
		touch: () => vault.touch(),
		onLock: (listener) => vault.onLock(listener),
		lock: () => vault.lock(),
		unlock: async (typed) => {
			const opened = await vault.unlock(typed);
			// What a crash left without a lock, right after the vault was made, goes under it now.
			if (opened.ok) await sealed(sealAll);
			return opened;
		},
		unlockWithKey: async (answer) => {
			const opened = await vault.unlockWithKey(answer);
			if (opened.ok) await sealed(sealAll);
			return opened;
		},
		giveTo: (plan) => vault.giveTo(plan),
		create: async (label) => {
			if (!(await mayCreate())) return refuse('damaged');
			const made = await createVault(vault, label);
			return made.ok ? { ok: true, value: { ...made.value, keep: keepAndSeal(made.value, sealAll) } } : made;
		},
		addStaff: (typed, label) => addStaff(vault, typed, label),
		addKey: (typed) => addKey(vault, typed),
		changePhrase: (typed) => changePhrase(vault, typed),
		removeStaff: (typed, slot) => removeStaff(vault, typed, slot),
		renewRecoveryCode: (typed) => renewRecoveryCode(vault, typed)
	};
}

function keepAndSeal(made: NewVault, sealAll: SealAll): NewVault['keep'] {
	return async (phrase, recoveryCode): Promise<Result<null, VaultProblem>> => {
		const kept = await made.keep(phrase, recoveryCode);
		return kept.ok ? sealed(sealAll) : kept;
	};
}

async function sealed(sealAll: SealAll): Promise<Result<null, StoreProblem>> {
	let done = await sealAll();
	for (let tries = 1; !done.ok && done.problem === 'conflict' && tries < sealingTries; tries += 1)
		done = await sealAll();
	return done;
}
