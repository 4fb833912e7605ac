const nothing = () => undefined;

/** Steps that are taken one after the other: what takes its time cannot undo what was asked for after it. */
export class Turns {
	#last: Promise<unknown> = Promise.resolve();

	/** Takes a step once all before it are done, whether they went well or not. */
	take<Done>(step: () => Promise<Done>): Promise<Done> {
		const turn = this.#last.then(step);
		// Only that it is over: what a step gave, such as a plan, must not stay in memory after a lock.
		this.#last = turn.then(nothing, nothing);
		return turn;
	}
}
