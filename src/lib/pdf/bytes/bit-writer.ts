/** Writes bits into bytes, lowest bit first. */
export class BitWriter {
	#bytes: Uint8Array<ArrayBuffer>;
	#at = 0;
	#bits = 0;
	#held = 0;

	/** @param size bytes that will likely be needed; more are made when they are */
	constructor(size: number) {
		this.#bytes = new Uint8Array(size);
	}

	/** Adds the lowest `count` bits of a number, at most 16. */
	add(value: number, count: number): void {
		this.#bits |= value << this.#held;
		this.#held += count;
		while (this.#held >= 8) {
			this.#byte(this.#bits & 255);
			this.#bits >>>= 8;
			this.#held -= 8;
		}
	}

	/** Fills the last byte with zeros, adds whole bytes, and gives everything. */
	finish(tail: readonly number[]): Uint8Array<ArrayBuffer> {
		if (this.#held > 0) this.#byte(this.#bits & 255);
		for (const byte of tail) this.#byte(byte);
		return this.#bytes.slice(0, this.#at);
	}

	#byte(value: number): void {
		if (this.#at === this.#bytes.length) {
			const longer = new Uint8Array(2 * this.#bytes.length + 64);
			longer.set(this.#bytes);
			this.#bytes = longer;
		}
		this.#bytes[this.#at++] = value;
	}
}
