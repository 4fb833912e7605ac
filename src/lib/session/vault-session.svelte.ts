import { refuse, type Result } from '#lib/base/result.ts';
import type { ErasingTools } from '#lib/ports/erasing.ts';
import type { Survey } from '#lib/ports/survey.ts';
import type { Passkey } from '#lib/ports/passkey.ts';
import type { Scrubber } from '#lib/ports/scrubber.ts';
import type { KeyAnswer, VaultDoor, VaultProblem, VaultState } from '#lib/ports/vault.ts';

/** Loads the vault of this device; its code comes with the first call. */
export type WakeVault = () => Promise<Result<VaultDoor, VaultProblem>>;

/** What only staff screens and the lock page need of the device. */
export interface VaultTools {
	readonly passkey: Passkey;
	readonly scrubber: Scrubber;
	/** What erasing a plan with a receipt needs; loaded there. */
	readonly erasing: () => Promise<ErasingTools>;
}

/** The vault of this device while the app is alive: what may be seen now. */
export class VaultSession {
	#state = $state<VaultState | 'waking' | 'away'>('waking');
	#man = $state<string | null>(null);
	#problem = $state<VaultProblem>('broken');
	/** What this device lost, or may get back from its second copy; null while nothing is known to be missing. */
	#loss = $state.raw<Exclude<Survey, { readonly kind: 'normal' }> | null>(null);
	/** Staff were asked for while a man has the device. */
	isAsking = $state(false);
	/** Counts the changes of who has a phrase here, so that lists of them are read again. */
	#changes = $state(0);
	#idleTime = 120_000;
	#door: VaultDoor | null = null;
	/** The page goes to the back because we asked for a photo, a file or paper: that is no reason to lock. */
	#isAwayExpected = false;

	/** `away`: the vault could not be read, or its code could not be loaded. `problem` says why. */
	get state(): VaultState | 'waking' | 'away' {
		return this.#state;
	}

	get problem(): VaultProblem {
		return this.#problem;
	}

	/** The plan whose man has the device; null otherwise. */
	get man(): string | null {
		return this.#man;
	}

	/** What staff screens work with; undefined before the vault is awake. Each change there is told by `changed`. */
	get door(): VaultDoor | undefined {
		return this.#changes < 0 ? undefined : (this.#door ?? undefined);
	}

	/** Whether a plan may be opened now. */
	mayOpen(plan: string): boolean {
		return this.#state === 'open' || (this.#state === 'one-man' && this.#man === plan);
	}

	get loss() {
		return this.#loss;
	}

	/**
	 * Wakes the vault. Where there seems to be none, or it cannot be read, what is missing is found out first: a new vault
	 * must never be offered where one stood.
	 */
	async wake(load: WakeVault, onLock: () => void, survey: () => Promise<Survey | undefined>): Promise<void> {
		const woken: Result<VaultDoor, VaultProblem> = await load().catch(() => refuse('broken'));
		const look = survey().then((found) => {
			if (found !== undefined && found.kind !== 'normal') this.#loss = found;
		});
		if (!woken.ok || woken.value.state === 'none') await look;
		if (!woken.ok) {
			this.#problem = woken.problem;
			this.#state = 'away';
			return;
		}
		this.#door = woken.value;
		woken.value.onLock(() => {
			this.changed();
			onLock();
		});
		this.changed();
	}

	/** Looks again at how the vault stands: it locks now if its time is over. */
	changed(): void {
		if (this.#door === null) return;
		const { state, man } = this.#door;
		this.#state = state;
		this.#man = man;
		this.#changes += 1;
		if (state !== 'one-man') this.isAsking = false;
	}

	/** After how many minutes untouched it locks. */
	setIdleMinutes(minutes: number): void {
		this.#idleTime = minutes * 60_000;
		this.#door?.setIdleMinutes(minutes);
	}

	/** How long it stays open untouched, in milliseconds. */
	get idleTime(): number {
		return this.#idleTime;
	}

	/** Somebody uses the device. */
	touch(): void {
		this.#door?.touch();
	}

	/** The page will go to the back for a photo, a file or paper. Its idle time still counts. */
	expectAway(): void {
		this.#isAwayExpected = true;
	}

	/** Whether the page went to the back because we asked for it; asks once. */
	wasAwayExpected(): boolean {
		const was = this.#isAwayExpected;
		this.#isAwayExpected = false;
		return was;
	}

	lock(): void {
		this.#door?.lock();
	}

	/** Opens with a phrase, the recovery code or the device's own key, also from a man who has the device. */
	unlock(typed: string | KeyAnswer): Promise<Result<null, VaultProblem>> {
		return this.#asked((door) => (typeof typed === 'string' ? door.unlock(typed) : door.unlockWithKey(typed)));
	}

	/** The man of a plan has the device from now on; nothing else can be opened. */
	giveTo(plan: string): Promise<Result<null, VaultProblem>> {
		return this.#asked((door) => door.giveTo(plan));
	}

	async #asked(ask: (door: VaultDoor) => Promise<Result<null, VaultProblem>>): Promise<Result<null, VaultProblem>> {
		if (this.#door === null) return refuse(this.#problem);
		const answer = await ask(this.#door);
		this.changed();
		return answer;
	}
}
