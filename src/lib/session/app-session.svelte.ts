import { tick } from 'svelte';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { DeviceSettings, PlanSummary, StoreProblem } from '#lib/ports/plan-store.ts';
import type { OwnPacks } from '#lib/ports/own-packs.ts';
import type { SafetyDoor } from '#lib/ports/survey.ts';
import type { KeyAnswer, VaultProblem } from '#lib/ports/vault.ts';
import type { PackReference } from '#lib/programme/programme.ts';
import type { AppParts, NewPlan } from './app-parts.ts';
import type { MovePreview } from './change-parts.ts';
import { DeviceState } from './device-state.svelte.ts';
import { Keepers } from './keepers.ts';
import { Languages } from './languages.svelte.ts';
import type { PlanSession } from './plan-session.svelte.ts';
import type { Shelf } from './programmes.ts';
import { SittingState } from './sitting.svelte.ts';
import { Turns } from './turns.ts';
import { VaultSession } from './vault-session.svelte.ts';

/** How long the vault stays open untouched, in minutes, where staff did not choose. */
const idleMinutesUsual = 2;

/** How long keeping may take before the vault locks all the same, in milliseconds. */
const longestFlush = 1_500;

const loadOpening = () => import('./opening.ts').catch(() => undefined);

/** The living app: who sits here, which plans there are, which one is open. */
export class AppSession {
	readonly sitting = new SittingState();
	readonly vault = new VaultSession();
	/** The language of now, and the others. */
	readonly languages: Languages;
	readonly say: Languages['say'];
	readonly addTexts: Languages['add'];
	readonly #parts: AppParts;
	readonly #device: DeviceState;
	#open = $state.raw<PlanSession | null>(null);
	/** Plans with words that could not be saved yet, while another plan is open. */
	#unsaved: readonly PlanSession[] = [];
	/** Plans are opened and put away one after the other. */
	readonly #turns = new Turns();
	#isFirstLook = true;
	readonly #keepers = new Keepers();
	/** Has something else keep its words too before keys go; gives what ends that. */
	readonly keepFirst = this.#keepers.add;
	/** Settles once the device's memory is read, or cannot be. */
	readonly awake: Promise<void>;

	constructor(parts: AppParts) {
		this.#parts = parts;
		this.#device = new DeviceState(parts.store);
		const wishes = { plan: () => this.#open?.plan.language, device: () => this.device };
		this.languages = new Languages(wishes, parts.shelfOfLanguages);
		({ say: this.say, add: this.addTexts } = this.languages);
		this.awake = this.#wake();
	}

	/** What staff can make a plan with. Throws when it could not be loaded. */
	readonly shelf = (): Promise<Shelf> => this.#parts.shelf.list(this.languages.now);

	get contrast(): 'usual' | 'high' {
		return this.#device.settings.contrast;
	}

	/** Whether a plain clock stands before every page. */
	get isHidden(): boolean {
		return this.#device.isHidden;
	}

	/** "Hide": the clock stands before every page at once, and after a new start too, until staff open again. It locks too. */
	hide(): void {
		this.#device.isHidden = true;
		void this.lock();
	}

	/** Staff open again what was hidden. */
	openAgain(): void {
		this.#device.isHidden = false;
	}

	/** How this device is set. */
	get device(): DeviceSettings {
		return this.#device.settings;
	}

	/** The plan that is open; null on pages about the device. */
	get openNow(): PlanSession | null {
		return this.#open;
	}

	/** This day. */
	get today(): string {
		return this.#parts.clock.today();
	}

	/** What makes paper; undefined when its code could not be loaded. */
	readonly paperTools = () => this.#parts.paperTools().catch(() => undefined);

	/** What finds and puts back what this device lost; undefined when its code could not be loaded. */
	readonly safety = async (): Promise<SafetyDoor | undefined> => this.#parts.safety?.().catch(() => undefined);

	/** What makes photos fit to keep; undefined when its code could not be loaded. */
	readonly photographer = () => this.#parts.photographer().catch(() => undefined);

	/** A programme and its words, for pages that show them without a plan; undefined when it is not here. */
	readonly programmeOf = (packs: readonly PackReference[]) => this.#parts.shelf.load(packs).catch(() => undefined);

	/** What reads aloud and what was recorded; undefined when its code could not be loaded. */
	readonly sounds = () => this.#parts.sounds().catch(() => undefined);

	readonly wakeVoice = (): void => this.#parts.wakeVoice();

	/** What records on this device; undefined when its code could not be loaded. */
	readonly recorder = () => this.#parts.recorder().catch(() => undefined);

	/** The programmes of the service; undefined when their code could not be loaded. */
	readonly ownPacks = async (): Promise<OwnPacks | undefined> => this.#parts.ownPacks?.().catch(() => undefined);

	/** Backups, and moving a plan; undefined when their code could not be loaded. */
	readonly backupTools = () => this.#parts.backupTools().catch(() => undefined);

	/** The board of all plans on this device; undefined when its code could not be loaded. */
	async board() {
		const code = Promise.all([import('./board.svelte.ts'), this.#parts.boardTools?.()]).catch(() => undefined);
		await this.closePlan();
		const [board, tools] = (await code) ?? [];
		return board === undefined || tools === undefined
			? undefined
			: new board.Board(tools, { ...this.#parts, languages: this.languages });
	}

	/** Reads how this device is set and which plan was open. Without a store the fresh settings stay. */
	async #wake(): Promise<void> {
		const { vault } = this.#parts;
		await Promise.all([
			this.#device.recall().then(() => this.languages.learn()),
			this.vault.wake(
				vault,
				() => this.#forget(),
				() => this.#survey()
			)
		]);
		this.vault.setIdleMinutes(this.device.idleMinutes ?? idleMinutesUsual);
	}

	async #survey() {
		const found = await (await this.safety())?.survey();
		return found?.ok === true ? found.value : undefined;
	}

	/** Keeps what is not kept yet. */
	readonly flush = (): Promise<unknown> => Promise.all([this.#open?.saving.settled(), this.#keepers.settled()]);

	/** Keeps what is not kept yet, and then forgets every key and everything that was read with one. */
	async lock(): Promise<void> {
		// Whatever is leaving the screen keeps its words first.
		await tick();
		// A store that does not answer must not keep the vault open.
		await Promise.race([this.flush(), new Promise((resolve) => setTimeout(resolve, longestFlush))]);
		this.vault.lock();
	}

	#forget(): void {
		for (const session of this.#unsaved.concat(this.#open ?? [])) session.editing.close();
		this.#open = null;
		this.#unsaved = [];
		this.sitting.end();
	}

	/** Staff are there. While a man has the device they have to type their phrase first. */
	staffCome(): void {
		if (this.vault.state === 'one-man') this.vault.isAsking = true;
		else this.sitting.begin();
	}

	/** The device's own key and the scrubber; undefined when their code could not be loaded. */
	readonly vaultTools = () => this.#parts.vaultTools().catch(() => undefined);

	/**
	 * Opens the vault with what staff typed or what the device's own key answered. Whoever takes the device back from a man
	 * sits there together with him.
	 */
	async unlock(typed: string | KeyAnswer): Promise<Result<null, VaultProblem>> {
		const isTakenBack = this.vault.state === 'one-man';
		const opened = await this.vault.unlock(typed);
		if (opened.ok && isTakenBack) this.sitting.begin();
		return opened;
	}

	/** Gives the device to the man whose plan is open: staff leave, and nothing else can be opened. */
	async giveToMan(): Promise<Result<null, VaultProblem>> {
		const open = this.#open;
		if (open === null) return refuse('missing');
		await open.saving.settled();
		const given = await this.vault.giveTo(open.plan.id);
		if (given.ok) {
			this.#unsaved = [];
			this.sitting.end();
		}
		return given;
	}

	/** The plan to go back to, once, when the app was closed in the middle of it. */
	planToResume(): string | null {
		const wasFirst = this.#isFirstLook;
		this.#isFirstLook = false;
		return wasFirst ? this.#device.open : null;
	}

	readonly listPlans = (): Promise<Result<readonly PlanSummary[], StoreProblem>> => this.#parts.store.list();

	/** A plan as it is kept, for pages that count or list plans; it is not opened. */
	readonly readPlan = (id: string) => this.#parts.store.load(id);

	/** Begins a plan with a man and opens it. Staff are there: it is they who begin it. */
	async beginPlan(beginning: NewPlan): Promise<Result<PlanSession, StoreProblem>> {
		const begun = await (await loadOpening())?.begin(beginning, this.#parts);
		if (begun?.ok !== true) return begun ?? refuse('broken');
		const opened = await this.openPlan(begun.value);
		if (opened.ok) this.sitting.begin();
		return opened;
	}

	/** Opens a plan, or gives the one that is open. */
	openPlan(id: string): Promise<Result<PlanSession, StoreProblem>> {
		this.#isFirstLook = false;
		return this.#turns.take(() => this.#openNext(id));
	}

	async #openNext(id: string): Promise<Result<PlanSession, StoreProblem>> {
		const living = this.#unsaved.concat(this.#open ?? []).find(({ plan }) => plan.id === id);
		const next = living === undefined ? await this.#read(id) : succeed(living);
		if (!next.ok) return next;
		if (next.value !== this.#open) await this.#putAside();
		this.#forgetUnsaved(id);
		this.#open = next.value;
		this.#device.open = id;
		return next;
	}

	/** Makes room for another plan: the sitting ends, and what is not saved yet stays in memory. */
	async #putAside(): Promise<void> {
		const open = this.#open;
		if (open === null) return;
		await open.saving.settled();
		this.#endSitting();
		if (open.saving.state !== 'saved') this.#unsaved = [...this.#unsaved, open];
		else open.editing.close();
	}

	#forgetUnsaved(id: string): void {
		this.#unsaved = this.#unsaved.filter((session) => session.plan.id !== id);
	}

	async #read(id: string): Promise<Result<PlanSession, StoreProblem>> {
		const parts = { ...this.#parts, sitting: this.sitting, languages: this.languages };
		return (await (await loadOpening())?.open(id, parts)) ?? refuse('broken');
	}

	/** Staff add parts to the open plan or take some out, and it opens anew. */
	async changeParts(packs: readonly PackReference[]): Promise<Result<unknown, StoreProblem>> {
		const code = await import('./change-parts.ts').catch(() => undefined);
		const changed = (await code?.changeParts(this.#open, packs, this.#parts)) ?? refuse('broken');
		if (!changed.ok) return changed;
		this.#open = null;
		return this.openPlan(changed.value);
	}

	/** What a move of the open plan to other versions of its packs would change; nothing has changed yet. */
	async previewMove(packs: readonly PackReference[]): Promise<MovePreview | undefined> {
		const code = await import('./change-parts.ts').catch(() => undefined);
		return this.#open === null ? undefined : code?.previewMove(this.#open, packs, this.#parts.shelf);
	}

	/** Where he stopped in a plan; undefined when he has not begun. */
	async placeIn(id: string): Promise<string | undefined> {
		const place = await this.#parts.store.recallPlace(id);
		return place.ok ? place.value : undefined;
	}

	/** "Stop for today": the sitting ends, and the next start of the app begins at the first page. */
	restPlan(): Promise<void> {
		return this.#turns.take(async () => {
			await this.#open?.saving.settled();
			this.#endSitting();
			this.#device.open = null;
		});
	}

	/** When something was kept in a sitting, a backup is due after it. */
	#endSitting(): void {
		if (this.#open?.saving.hasKept === true) this.#device.set({ isBackupDue: true });
		this.sitting.end();
	}

	/** Back to the first page: the sitting ends and the plan is put away. A plan that is not saved yet stays open. */
	closePlan(): Promise<void> {
		return this.#turns.take(async () => {
			await this.#open?.saving.settled();
			if (this.#open === null || this.#open.saving.state === 'saved') this.#letGo();
			else this.sitting.end();
		});
	}

	#letGo(): void {
		this.#endSitting();
		this.#open?.editing.close();
		this.#open = null;
		this.#device.open = null;
	}

	/** Removes a plan from this device for good, with words of it that could not be saved. */
	async removePlan(id: string): Promise<Result<null, StoreProblem>> {
		await this.closePlan();
		const removed = await this.#parts.store.remove(id);
		if (!removed.ok) return removed;
		this.#forgetUnsaved(id);
		if (this.#open?.plan.id === id) this.#letGo();
		return removed;
	}

	/** All that is kept of a plan, for a rescue copy. */
	readonly rescueCopy = (id: string): Promise<Result<string, StoreProblem>> => this.#parts.store.rawCopy(id);

	/** Changes how this device is set, and remembers it. */
	setDevice(changed: Partial<DeviceSettings>): void {
		this.#device.set(changed);
		if (changed.idleMinutes !== undefined) this.vault.setIdleMinutes(changed.idleMinutes);
	}
}
