import { everyWindowMay, type EditorLock } from '#lib/ports/editor-lock.ts';
import type { Pace } from './saving.svelte.ts';

/** Whether this window may change an open plan, and how what is changed comes about. */
export class Editing {
	#mayEdit = $state(true);
	#pace: Pace = 'tap';
	/** Gives the turn to change the plan away. */
	readonly close: () => void;

	/** `takeOver` reads what the other window has kept, before this one may change it. */
	constructor(plan: string, takeOver: () => Promise<boolean>, lock: EditorLock = everyWindowMay) {
		this.close = lock.hold(plan, (mayEdit) => {
			if (!mayEdit) this.#mayEdit = false;
			else if (!this.#mayEdit) void takeOver().then((isDone) => (this.#mayEdit = isDone));
		});
	}

	get mayEdit(): boolean {
		return this.#mayEdit;
	}

	/** Tapped, or typed just now. */
	get pace(): Pace {
		return this.#pace;
	}

	/** Makes a change by words that are being typed: it is kept when the typing stops. */
	typed(change: () => void): void {
		this.#pace = 'typing';
		try {
			change();
		} finally {
			this.#pace = 'tap';
		}
	}
}
