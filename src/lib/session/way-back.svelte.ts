import type { Page } from '#lib/journey/walk.ts';

/** The way back from "Change": to the check page he came from, and there to the answer that he changed. */
export class WayBack {
	#check = $state<string | null>(null);
	#changed: string | null = null;

	/** The check page to go back to: a journey's id, or `plan` for the whole; null when he came from elsewhere. */
	get check(): string | null {
		return this.#check;
	}

	/** Notes on which check page "Change" was tapped, and for which page. */
	leave(check: string, page: Page): void {
		this.#check = check;
		this.#changed = page.key;
	}

	/** He is back, or went another way. */
	forget(): void {
		this.#check = null;
	}

	/** The page that "Change" led to, once: the check page goes on from there. */
	takeChanged(): string | null {
		const changed = this.#changed;
		this.#changed = null;
		return changed;
	}
}
