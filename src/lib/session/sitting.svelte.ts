import type { Sitting } from '#lib/journey/access.ts';

/** Who sits before the device. Kept in memory only: closing the app, or staff leaving, ends the sitting. */
export class SittingState {
	#now = $state<Sitting>('alone');
	#number = $state(0);

	get now(): Sitting {
		return this.#now;
	}

	/** Counts the sittings with staff, so that what was revealed in one is not open in the next. */
	get number(): number {
		return this.#number;
	}

	/** A member of staff says: we are together. */
	begin(): void {
		if (this.#now === 'alone') this.#number += 1;
		this.#now = 'together';
	}

	/** Staff leave: what needs them closes. */
	end(): void {
		this.#now = 'alone';
	}
}
