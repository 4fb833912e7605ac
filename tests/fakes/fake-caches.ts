/** The caches of a browser, in memory. Only what the worker uses of them. */
export class FakeCaches implements CacheStorage {
	readonly #caches = new Map<string, FakeCache>();

	async open(name: string): Promise<Cache> {
		const cache = this.#caches.get(name) ?? new FakeCache();
		this.#caches.set(name, cache);
		return cache;
	}

	async keys(): Promise<string[]> {
		return [...this.#caches.keys()];
	}

	async delete(name: string): Promise<boolean> {
		return this.#caches.delete(name);
	}

	async has(name: string): Promise<boolean> {
		return this.#caches.has(name);
	}

	async match(): Promise<Response | undefined> {
		throw new Error('Not used.');
	}
}

class FakeCache implements Cache {
	readonly #answers = new Map<string, Response>();

	async match(asked: RequestInfo | URL): Promise<Response | undefined> {
		return this.#answers.get(addressIn(asked))?.clone();
	}

	async put(asked: RequestInfo | URL, answer: Response): Promise<void> {
		this.#answers.set(addressIn(asked), answer);
	}

	async keys(): Promise<readonly Request[]> {
		return [...this.#answers.keys()].map((address) => new Request(address));
	}

	async delete(asked: RequestInfo | URL): Promise<boolean> {
		return this.#answers.delete(addressIn(asked));
	}

	async matchAll(): Promise<readonly Response[]> {
		throw new Error('Not used.');
	}

	async add(): Promise<void> {
		throw new Error('Not used.');
	}

	async addAll(): Promise<void> {
		throw new Error('Not used.');
	}
}

function addressIn(asked: RequestInfo | URL): string {
	return asked instanceof Request ? asked.url : String(asked);
}
