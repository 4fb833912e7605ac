import {
	answerWait,
	beginWait,
	goOnWaiting,
	lookAt,
	mayResume,
	type HowItIs,
	type Wait,
	type WaitLength
} from '#lib/journey/urge.ts';
import type { Clock } from '#lib/ports/clock.ts';

/**
 * The wait that the lock of the device may break off: its times, in the memory of this window only. Never what he
 * answered, what did not help, or whom he rang.
 */
let kept: { readonly plan: string; readonly wait: Wait } | undefined;

/** A wait on the screen: read off the clock, kept nowhere but in the memory of this window. */
export class Waiting {
	readonly #clock: Clock;
	readonly #plan: string;
	#wait = $state.raw<Wait>();

	constructor(plan: string, clock: Clock) {
		this.#plan = plan;
		this.#clock = clock;
		if (kept?.plan === plan && mayResume(kept.wait, this.#now())) this.#take(lookAt(kept.wait, this.#now()));
	}

	/** Undefined while he has not begun. */
	get wait(): Wait | undefined {
		return this.#wait;
	}

	begin(length: WaitLength, isTimed: boolean): void {
		this.#take(beginWait(length, isTimed, this.#now()));
	}

	/** Looks at the clock. */
	look(): void {
		this.#change((wait) => wait);
	}

	next(): void {
		this.#change(goOnWaiting);
	}

	answer(how: HowItIs): void {
		this.#change((wait) => answerWait(wait, how));
	}

	/** "Stop for now", or another page: nothing is left of it. */
	forget(): void {
		this.#take(undefined);
	}

	#change(change: (wait: Wait) => Wait): void {
		if (this.#wait !== undefined) this.#take(change(lookAt(this.#wait, this.#now())));
	}

	#take(wait: Wait | undefined): void {
		this.#wait = wait;
		kept = wait === undefined ? undefined : { plan: this.#plan, wait };
	}

	#now(): number {
		return Date.parse(this.#clock.now());
	}
}
