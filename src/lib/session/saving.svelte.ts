import type { Result } from '#lib/base/result.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { PlanStore, StoredPlan, StoreProblem } from '#lib/ports/plan-store.ts';

/** How the keeping of a plan stands: calm words are made of it. `conflict`: what was said here is kept as a copy. */
export type SavingState = 'saved' | 'saving' | StoreProblem;

/** A tap is kept at once. Words are kept when the typing stops, and in between so that little is ever unkept. */
export type Pace = 'tap' | 'typing';

/** Milliseconds after the last letter, and at most after the first one. */
export const typingPause = 800;
export const longestTyping = 2_000;

/** Keeps a state of a plan, that another window would overwrite, as a plan of its own. */
export type KeepCopy = (plan: Plan) => Promise<Result<StoredPlan, StoreProblem>>;

/**
 * Saves a plan after each change, one save at a time. While one runs, only the newest plan waits. A save that did not
 * work keeps its plan here, to be tried again; nothing he said is dropped. After a conflict it is kept beside the other.
 */
export class Saving {
	#state = $state<SavingState>('saved');
	/** The copy that what was said here went into; null while there was no conflict. */
	#copy = $state.raw<Plan | null>(null);
	#waiting: Plan | null = null;
	#hasKept = false;
	#isDue = false;
	#running: Promise<void> | null = null;
	#pause: ReturnType<typeof setTimeout> | undefined;
	#longest: ReturnType<typeof setTimeout> | undefined;
	readonly #store: PlanStore;
	readonly #keepCopy: KeepCopy | undefined;
	#kept: StoredPlan;

	constructor(store: PlanStore, kept: StoredPlan, keepCopy?: KeepCopy) {
		this.#store = store;
		this.#kept = kept;
		this.#keepCopy = keepCopy;
	}

	get state(): SavingState {
		return this.#state;
	}

	/** Whether anything was kept since the plan was opened. */
	get hasKept(): boolean {
		return this.#hasKept;
	}

	/** The plan that holds what was said here after a conflict. */
	get copy(): Plan | null {
		return this.#copy;
	}

	/** Takes a changed plan. After a tap saving starts at once. */
	save(plan: Plan, pace: Pace = 'tap'): void {
		this.#waiting = plan;
		this.#state = 'saving';
		if (pace === 'tap') this.#begin();
		else this.#beginLater();
	}

	/** Tries again after a problem. */
	retry(): void {
		if (this.#waiting !== null) this.save(this.#waiting);
	}

	/** Settles when nothing is being saved. Words whose typing has not stopped yet are saved now. */
	async settled(): Promise<void> {
		if (this.#pause !== undefined) this.#begin();
		while (this.#running !== null) await this.#running;
	}

	/** Goes on from what the store holds now: another window has changed the plan, and nothing waits here. */
	goOnFrom(kept: StoredPlan): void {
		this.#kept = kept;
		this.#state = 'saved';
	}

	#beginLater(): void {
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => this.#begin(), typingPause);
		this.#longest ??= setTimeout(() => this.#begin(), longestTyping);
	}

	#begin(): void {
		clearTimeout(this.#pause);
		clearTimeout(this.#longest);
		this.#pause = this.#longest = undefined;
		this.#isDue = true;
		this.#running ??= this.#run();
	}

	async #run(): Promise<void> {
		let problem: StoreProblem | null = null;
		while (this.#waiting !== null && this.#isDue && problem === null) {
			this.#isDue = false;
			const plan = this.#waiting;
			const saved = await this.#keep(plan);
			if (saved.ok) {
				this.#kept = saved.value;
				this.#hasKept = true;
				if (this.#waiting === plan) this.#waiting = null;
			} else problem = saved.problem;
		}
		this.#running = null;
		this.#state = problem ?? (this.#waiting !== null ? 'saving' : this.#copy === null ? 'saved' : 'conflict');
	}

	/** Saves after what was kept last. Where another window came between, both are kept. */
	async #keep(plan: Plan): Promise<Result<StoredPlan, StoreProblem>> {
		if (this.#copy !== null) {
			const { id, name } = this.#copy;
			return this.#store.save({ ...plan, id, name }, this.#kept);
		}
		const saved = await this.#store.save(plan, this.#kept);
		if (saved.ok || saved.problem !== 'conflict' || this.#keepCopy === undefined) return saved;
		const copied = await this.#keepCopy(plan);
		if (copied.ok) this.#copy = copied.value.plan;
		return copied;
	}
}
