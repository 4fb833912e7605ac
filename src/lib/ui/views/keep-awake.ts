import type { VaultSession } from '#lib/session/vault-session.svelte.ts';

/** How often somebody who writes with a pen counts as somebody who uses the device, in milliseconds. */
const every = 20_000;

/** After so many times it locks all the same: 5 minutes. */
const most = 15;

/** Keeps the vault open while somebody copies words by hand. Gives what ends that. */
export function keepAwake(vault: VaultSession): () => void {
	let times = 0;
	const ticking = setInterval(() => {
		times += 1;
		if (times > most) clearInterval(ticking);
		else vault.touch();
	}, every);
	return () => clearInterval(ticking);
}
