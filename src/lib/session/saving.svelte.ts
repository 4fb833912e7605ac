import type { Plan } from '#lib/plan/plan.ts';
import type { PlanStore, StoredPlan, StoreProblem } from '#lib/ports/plan-store.ts';

/** How the keeping of a plan stands: calm words are made of it. */
export type SavingState = 'saved' | 'saving' | StoreProblem;

/**
 * Saves a plan after each change, one save at a time. While one runs, only the newest plan waits. A save that did not
 * work keeps its plan here, to be tried again; nothing he said is dropped.
 */
export class Saving {
	#state = $state<SavingState>('saved');
	#waiting: Plan | null = null;
	#running: Promise<void> | null = null;
	readonly #store: PlanStore;
	#kept: StoredPlan;

	constructor(store: PlanStore, kept: StoredPlan) {
		this.#store = store;
		this.#kept = kept;
	}

	get state(): SavingState {
		return this.#state;
	}

	/** Takes a changed plan. Saving starts at once. */
	save(plan: Plan): void {
		this.#waiting = plan;
		this.#state = 'saving';
		this.#running ??= this.#run();
	}

	/** Tries again after a problem. */
	retry(): void {
		if (this.#waiting !== null) this.save(this.#waiting);
	}

	/** Settles when nothing is being saved. */
	async settled(): Promise<void> {
		while (this.#running !== null) await this.#running;
	}

	async #run(): Promise<void> {
		let problem: StoreProblem | null = null;
		while (this.#waiting !== null && problem === null) {
			const plan = this.#waiting;
			const saved = await this.#store.save(plan, this.#kept);
			if (saved.ok) {
				this.#kept = saved.value;
				if (this.#waiting === plan) this.#waiting = null;
			} else problem = saved.problem;
		}
		this.#running = null;
		this.#state = problem ?? 'saved';
	}
}
