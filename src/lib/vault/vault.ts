import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { SlotRecord, VaultChange } from '#lib/ports/vault-store.ts';
import { newPlanKey, nextChange, planKeysIn, type Roster } from './changes.ts';
import { commonKey, staffKey } from './holders.ts';
import { usualBounds, type CostBounds } from './cost.ts';
import { idleMinutes, idleTimeFor, isLockDue, type Moment } from './lock-policy.ts';
import { emptyRoll, openRoll, type Roll } from './members.ts';
import type { VaultParts } from './parts.ts';
import { readPhrase } from './phrases.ts';
import { readRecords, readTries, type VaultRecords } from './read-records.ts';
import { readRecoveryCode } from './recovery-code.ts';
import type { RootKeys } from './roots.ts';
import { questionsIn, type TriedLock } from './slot-locks.ts';
import { openSlot, takeVaultKey } from './slots.ts';
import { waitLeft } from './tries.ts';
import type { KeyAnswer, KeyQuestion, VaultProblem, VaultState } from '#lib/ports/vault.ts';

/** Which slot a phrase opened, and the slot's own key. */
export interface OpenedSlot {
	readonly secret: string;
	readonly slot: SlotRecord;
	readonly slotKey: CryptoKey;
	readonly keys: RootKeys;
	readonly roll: Roll;
}

/** The vault of this device. Keys are in private fields and cannot be taken out: nothing of them is ever in JSON or a log. */
export class Vault {
	readonly #parts: VaultParts;
	#records: VaultRecords | null;
	#wrong: number;
	#triedAt: Moment;
	#touched: Moment;
	#idleTime = idleTimeFor(idleMinutes.usual);
	/** The vault key, while the vault is open. */
	#keys: RootKeys | null = null;
	#roll = emptyRoll;
	#man: string | null = null;
	#planKeys = new Map<string, RootKeys>();
	#turn: Promise<unknown> = Promise.resolve();
	readonly #listeners = new Set<() => void>();

	private constructor(parts: VaultParts, records: VaultRecords | null, wrong: number) {
		this.#parts = parts;
		this.#records = records;
		this.#wrong = wrong;
		// After a restart the whole wait begins anew: no date has to lie on the disk for that.
		this.#triedAt = parts.now();
		this.#touched = parts.now();
	}

	/** The vault as it lies on this device, locked. `damaged` when one stood here: then never offer to make a new one. */
	static async wake(parts: VaultParts): Promise<Result<Vault, VaultProblem>> {
		const found = await parts.store.read();
		if (!found.ok) return found;
		const records = readRecords(found.value);
		if (records === undefined) return refuse('damaged');
		return succeed(new Vault(parts, records, readTries(found.value.tries)));
	}

	get state(): VaultState {
		this.#lockIfDue();
		if (this.#records === null) return 'none';
		if (this.#keys !== null) return 'open';
		return this.#man === null ? 'locked' : 'one-man';
	}

	/** The plan whose man has the device; null otherwise. */
	get man(): string | null {
		return this.state === 'one-man' ? this.#man : null;
	}

	/** Milliseconds to wait before the next phrase may be tried. */
	get waitLeft(): number {
		return waitLeft(this.#wrong, this.#parts.now().steady - this.#triedAt.steady);
	}

	/** How long the vault stays open untouched: 1 to 10 minutes. */
	setIdleMinutes(minutes: number): void {
		this.#idleTime = idleTimeFor(minutes);
	}

	/** Somebody uses the device. It does not wake a vault whose time is over. */
	touch(): void {
		this.#lockIfDue();
		this.#touched = this.#parts.now();
	}

	/** Calls back after each lock; gives what ends that. */
	onLock(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	/** Forgets every key that is in memory. */
	lock(): void {
		const was = this.#keys !== null || this.#man !== null;
		this.#forgetKeys();
		if (was) for (const listener of this.#listeners) listener();
	}

	/** Opens the vault with a phrase or the recovery code, from locked or from one-man mode. */
	unlock(typed: string): Promise<Result<null, VaultProblem>> {
		return this.inTurn(async () => {
			const opened = await this.prove(typed);
			if (!opened.ok) return opened;
			this.#take(opened.value.keys, opened.value.roll);
			return succeed(null);
		});
	}

	/**
	 * Opens the vault with what the device's own key answered. It cannot be guessed, so it is not counted; the bytes are
	 * blanked.
	 */
	unlockWithKey({ credential, output }: KeyAnswer): Promise<Result<null, VaultProblem>> {
		return this.inTurn(async () => {
			await this.#readAgain();
			const slot = this.#records?.vault.slots.find((each) => each.kind === 'passkey' && each.credential === credential);
			const opened = slot === undefined ? undefined : await this.#openWith(slot, { output });
			output.fill(0);
			if (opened === undefined) return refuse('wrong');
			this.#take(opened.keys, opened.roll);
			await this.#countTries(0);
			return succeed(null);
		});
	}

	/** Staff take the device back: the same as unlocking. Until it works, the man keeps his plan. */
	takeBack(typed: string): Promise<Result<null, VaultProblem>> {
		return this.unlock(typed);
	}

	/** Gives the device to the man of a plan: the vault key goes, his key and the common one stay. */
	giveTo(plan: string): Promise<Result<null, VaultProblem>> {
		return this.inTurn(async () => {
			if (this.state !== 'open') return refuse('locked');
			if (plan === commonKey || plan === staffKey || this.#records?.keys.has(plan) !== true) return refuse('missing');
			const [his, common] = await Promise.all([this.keysFor(plan), this.keysFor(commonKey)]);
			if (his === undefined || this.state !== 'open') return refuse(his === undefined ? 'damaged' : 'locked');
			this.#forgetKeys();
			this.#man = plan;
			this.touch();
			this.#planKeys = new Map(
				common === undefined
					? [[plan, his]]
					: [
							[plan, his],
							[commonKey, common]
						]
			);
			return succeed(null);
		});
	}

	/** Who has a way in here; empty while the vault is not open. */
	get members(): Roll['members'] {
		return this.state === 'open' ? this.#roll.members : [];
	}

	/** What was done to the ways in, first to last; empty while the vault is not open. */
	get log(): Roll['log'] {
		return this.state === 'open' ? this.#roll.log : [];
	}

	/** What the device's own keys are asked with. */
	get keyQuestions(): readonly KeyQuestion[] {
		return questionsIn(this.#records?.vault.slots ?? []);
	}

	get vaultId(): string {
		return this.#records?.vault.id ?? '';
	}

	/** Whether the key of a plan may be used now: all while open, one while a man has the device. */
	mayOpen(plan: string): boolean {
		const { state } = this;
		return state === 'open' || (state === 'one-man' && (plan === this.#man || plan === commonKey));
	}

	/** The keys of a plan; undefined when there are none in reach. */
	async keysFor(plan: string): Promise<RootKeys | undefined> {
		if (!this.mayOpen(plan)) return undefined;
		const known = this.#planKeys.get(plan);
		const keys = this.#keys;
		if (known !== undefined || keys === null) return known;
		if (this.#records?.keys.has(plan) !== true) await this.#readAgain();
		const record = this.#records?.keys.get(plan);
		if (record === undefined) return undefined;
		const opened = await planKeysIn(this.#parts.crypto, this.vaultId, record, keys);
		// The vault may have been locked meanwhile: then the key must not come back into memory.
		if (opened === undefined || this.#keys !== keys || this.state !== 'open') return undefined;
		this.#planKeys.set(plan, opened);
		return opened;
	}

	/** Makes a key for a new plan. No problem when it has one. */
	newManKey(plan: string): Promise<Result<null, VaultProblem>> {
		return this.inTurn(() => this.#changeKeys(plan, 'new'));
	}

	/** Throws the key of a plan away: what was sealed with it can never be opened again. */
	forgetMan(plan: string): Promise<Result<null, VaultProblem>> {
		return this.inTurn(() => this.#changeKeys(plan, 'gone'));
	}

	async #changeKeys(plan: string, wanted: 'new' | 'gone'): Promise<Result<null, VaultProblem>> {
		if (this.state !== 'open') return refuse('locked');
		await this.#readAgain();
		const { open } = this;
		if (open === null) return refuse('locked');
		const { records, keys, roster } = open;
		if (records.keys.has(plan) === (wanted === 'new')) return succeed(null);
		const { crypto } = this.#parts;
		const changed =
			wanted === 'new' ? { putKeys: [await newPlanKey(crypto, records.vault.id, plan, keys)] } : { removeKeys: [plan] };
		if (wanted === 'gone') this.#planKeys.delete(plan);
		return this.write(await nextChange(crypto, records.vault, keys, roster, changed));
	}

	/** What the operations on slots need; null while the vault is not open. For the files of this room. */
	get open(): { readonly records: VaultRecords; readonly keys: RootKeys; readonly roster: Roster } | null {
		if (this.state !== 'open' || this.#records === null || this.#keys === null) return null;
		const { slots } = this.#records.vault;
		return { records: this.#records, keys: this.#keys, roster: { slots, ...this.#roll } };
	}

	get parts(): VaultParts & { readonly bounds: CostBounds } {
		return { bounds: usualBounds, ...this.#parts };
	}

	/** One operation at a time. */
	inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
		const next = this.#turn.then(work);
		this.#turn = next.catch(() => undefined);
		return next;
	}

	/** Keeps a change in one transaction, and lives on with it. After a `conflict` nothing was kept. */
	async write(change: VaultChange, keys?: RootKeys): Promise<Result<null, VaultProblem>> {
		const kept = await this.#parts.store.write(change);
		if (!kept.ok) return kept;
		const left = [...(this.#records?.keys ?? [])].filter(([plan]) => !change.removeKeys.includes(plan));
		const put = change.putKeys.map((record) => [record.plan, record] as const);
		this.#records = { vault: change.vault, keys: new Map([...left, ...put]) };
		const now = keys ?? this.#keys;
		const roll = now === null ? undefined : await openRoll(this.#parts.crypto, change.vault, now);
		// Locked while the change was on its way to the disk: then it stays locked.
		const mayTake = this.#keys !== null || change.base === null;
		if (now !== null && roll !== undefined && mayTake) this.#adopt(now, roll);
		return succeed(null);
	}

	/** Finds the slot that a phrase or a code opens. Wrong ones are counted, on the disk before any work is done. */
	async prove(typed: string): Promise<Result<OpenedSlot, VaultProblem>> {
		await this.#readAgain();
		if (this.#records === null) return refuse('missing');
		if (this.waitLeft > 0) return refuse('wait');
		const phrase = readPhrase(typed);
		const secret = phrase ?? readRecoveryCode(typed);
		if (secret === undefined) return refuse('unreadable');
		await this.#countTries(this.#wrong + 1);
		const kind = phrase === undefined ? 'recovery' : 'staff';
		const slots = this.#records.vault.slots.filter((slot) => slot.kind === kind);
		const tried = { secret, bounds: this.parts.bounds };
		const opened = await Promise.all(slots.map((slot) => this.#openWith(slot, tried)));
		const found = opened.find((each) => each !== undefined);
		this.#triedAt = this.#parts.now();
		if (found === undefined) return refuse('wrong');
		await this.#countTries(0);
		return succeed({ ...found, secret });
	}

	async #openWith(slot: SlotRecord, tried: TriedLock): Promise<Omit<OpenedSlot, 'secret'> | undefined> {
		const vault = this.#records?.vault;
		if (vault === undefined) return undefined;
		const { id } = slot;
		const { crypto } = this.#parts;
		const slotKey = await openSlot(crypto, vault.id, slot, tried);
		const keys = slotKey === undefined ? undefined : await takeVaultKey(crypto, vault.id, slot, slotKey);
		const roll = keys === undefined ? undefined : await openRoll(crypto, vault, keys);
		if (slotKey === undefined || keys === undefined || roll === undefined) return undefined;
		const isMember = roll.members.some((member) => member.slot === id && member.salt === slot.salt);
		return isMember ? { slot, slotKey, keys, roll } : undefined;
	}

	/** Reads the records again: another window may have changed them. When they are under another vault key, it locks. */
	async #readAgain(): Promise<void> {
		const keys = this.#keys;
		const found = await this.#parts.store.read();
		const records = found.ok ? readRecords(found.value) : undefined;
		if (!records || records.vault.generation === this.#records?.vault.generation) return;
		const roll = keys === null ? undefined : await openRoll(this.#parts.crypto, records.vault, keys);
		if (this.#keys !== keys) return;
		this.#records = records;
		if (keys !== null && roll === undefined) this.lock();
		else if (roll !== undefined) this.#roll = roll;
	}

	/** A count that cannot be kept (a full disk) keeps nobody out of the plans. */
	async #countTries(count: number): Promise<void> {
		if (this.#wrong === count) return;
		this.#wrong = count;
		await this.#parts.store.keepTries(count);
	}

	#take(keys: RootKeys, roll: Roll): void {
		this.#forgetKeys();
		this.#adopt(keys, roll);
		this.#touched = this.#parts.now();
	}

	#adopt(keys: RootKeys, roll: Roll): void {
		this.#keys = keys;
		this.#roll = roll;
	}

	#forgetKeys(): void {
		this.#keys = null;
		this.#man = null;
		this.#roll = emptyRoll;
		this.#planKeys = new Map();
	}

	#lockIfDue(): void {
		const isUnlocked = this.#keys !== null || this.#man !== null;
		if (isUnlocked && isLockDue(this.#touched, this.#parts.now(), this.#idleTime)) this.lock();
	}
}
