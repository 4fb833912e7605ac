/** Keeps words that stand in no plan, such as notes to self. Settles when they are kept. */
type Keep = () => Promise<unknown>;

/** All that has words to keep, beside the open plan, before the device locks. */
export class Keepers {
	readonly #all = new Set<Keep>();

	/** Adds one; gives what takes it away. */
	readonly add = (keep: Keep): (() => void) => {
		this.#all.add(keep);
		return () => this.#all.delete(keep);
	};

	/** Settles when each has kept what it could; one that fails holds nobody up. */
	async settled(): Promise<void> {
		await Promise.allSettled(Array.from(this.#all, (keep) => keep()));
	}
}
