import type { Sitting } from '#lib/journey/access.ts';

/** Who sits before the device. Kept in memory only: closing the app, or staff leaving, ends the sitting. */
export class SittingState {
	#now = $state<Sitting>('alone');

	get now(): Sitting {
		return this.#now;
	}

	/** A member of staff says: we are together. */
	begin(): void {
		this.#now = 'together';
	}

	/** Staff leave: what needs them closes. */
	end(): void {
		this.#now = 'alone';
	}
}
