/** Which receipt is that of a plan that was erased just now: its page writes over old traces, once. */
class JustErased {
	#code: string | undefined;

	begin(code: string): void {
		this.#code = code;
	}

	/** Whether this receipt was made just now; asked for a second time it is not. */
	take(code: string): boolean {
		const isNow = this.#code === code;
		this.#code = undefined;
		return isNow;
	}
}

export const scrubbing = new JustErased();
