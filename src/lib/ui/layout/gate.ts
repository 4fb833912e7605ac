import type { VaultState } from '#lib/ports/vault.ts';

/** Pages that hold nothing of a man: they open without a phrase. */
const freePages: ReadonlySet<string> = new Set([
	'about',
	'example',
	'practice',
	'words',
	'catalogue',
	'settings',
	'setup',
	'voice'
]);

/** Pages that stay open even where something is missing. */
const harmless: ReadonlySet<string> = new Set(['about', 'practice', 'words']);

/** What a page needs to know of the vault. */
export interface Standing {
	readonly state: VaultState | 'waking' | 'away';
	/** The plan whose man has the device. */
	readonly man: string | null;
	/** Staff were asked for while a man has it. */
	readonly isAsking: boolean;
	/** Something that stood on this device is missing; null when nothing is. */
	readonly loss: object | null;
}

/**
 * What stands at an address now. `open`: the page. `lock`: the page that asks for the phrase. `none`: there is no vault
 * yet. `trouble`: the vault cannot be read. `loss`: something is missing. `waiting`: nothing yet.
 */
export type Gate = 'open' | 'lock' | 'none' | 'trouble' | 'loss' | 'waiting';

/** Whether a page may be shown: `address` is the page's address after the "#". */
export function gateOf({ state, man, isAsking, loss }: Standing, address: string): Gate {
	const [, first = '', plan] = address.split(/[/?]/);
	if (isAsking) return 'lock';
	if (loss !== null && state !== 'open' && state !== 'one-man' && !harmless.has(first)) return 'loss';
	if (freePages.has(first) && !address.startsWith('/voice/record')) return 'open';
	if (state === 'open') return 'open';
	if (state === 'one-man') return first === '' || (first === 'plan' && plan === man) ? 'open' : 'lock';
	return shutGates[state] ?? (first === '' ? 'open' : 'none');
}

/** What stands in place of a page while the vault is not open. Where there is none yet, the first page says so itself. */
const shutGates: Readonly<Record<string, Gate | undefined>> = { waking: 'waiting', away: 'trouble', locked: 'lock' };
