import { setSettings, setTeachBack } from '#lib/plan/edits.ts';
import type { SaidBy } from '#lib/plan/answers.ts';
import type { Plan, TeachBack } from '#lib/plan/plan.ts';
import type { ManSettings } from '#lib/plan/settings.ts';

/** What a plan holds beside his answers: how he wants to see and hear it, what he was told, how he showed what he knows. */
export class Mine {
	readonly #plan: () => Plan;
	readonly #keep: (plan: Plan) => void;
	readonly #now: () => string;
	readonly #by: () => SaidBy;

	constructor(plan: () => Plan, keep: (plan: Plan) => void, now: () => string, by: () => SaidBy) {
		this.#plan = plan;
		this.#keep = keep;
		this.#now = now;
		this.#by = by;
	}

	/** Changes some of how he wants to see and hear his plan. */
	set(changed: Partial<ManSettings>): void {
		const plan = this.#plan();
		this.#keep(setSettings(plan, { ...plan.settings, ...changed }, this.#now()));
	}

	/** He was told something before he first meets it. */
	tell(thing: ManSettings['told'][number]): void {
		const { told } = this.#plan().settings;
		if (!told.includes(thing)) this.set({ told: [...told, thing] });
	}

	/** How he showed what a journey is about; the same way again takes it back. */
	showBack(journey: string, how: TeachBack['how']): void {
		const [plan, at] = [this.#plan(), this.#now()];
		const isAgain = plan.teachBack[journey]?.how === how;
		this.#keep(setTeachBack(plan, journey, isAgain ? undefined : { how, by: this.#by(), at }, at));
	}
}
