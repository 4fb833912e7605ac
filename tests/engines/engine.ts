/** A browser of another maker, as the tests drive it. */
export interface Engine {
	readonly goto: (address: string) => Promise<void>;
	/** Runs a function in the page, with one value, and gives what it returns. It must need nothing from around it. */
	readonly run: <Given, Value>(work: (given: Given) => Value | Promise<Value>, given: Given) => Promise<Value>;
	readonly close: () => Promise<void>;
}
