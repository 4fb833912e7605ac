/** What a part of the soak is given. */
export interface Given {
	/** Where the built site is served. */
	readonly baseURL: string;
	readonly times: number;
	/** Says how far it is. */
	readonly tell: (line: string) => void;
}

/** What came of a part: how often it was tried, what survived and what was lost, and whatever else it counted. */
export interface Outcome {
	readonly tried: number;
	readonly survived: number;
	readonly lost: number;
	/** What went wrong, in words. Empty when all is well. */
	readonly troubles: readonly string[];
	readonly figures?: Readonly<Record<string, number | string>>;
	/** Why it could not be tried on this machine. */
	readonly skipped?: string;
}

/** One part of the soak, which can be run alone. */
export interface Part {
	readonly name: string;
	readonly what: string;
	/** How often it is tried when nobody says otherwise. */
	readonly times: number;
	readonly run: (given: Given) => Promise<Outcome>;
}

/** The outcome of a part that this machine cannot try. */
export function skip(why: string): Outcome {
	return { tried: 0, survived: 0, lost: 0, troubles: [], skipped: why };
}

/** A tally of trials, one after the other. */
export class Tally {
	tried = 0;
	survived = 0;
	lost = 0;
	readonly troubles: string[] = [];

	/** Counts one trial; with a trouble it did not survive. */
	count(trouble?: string): void {
		this.tried += 1;
		if (trouble === undefined) this.survived += 1;
		else {
			this.lost += 1;
			this.troubles.push(`trial ${this.tried}: ${trouble}`);
		}
	}

	outcome(figures: Outcome['figures'] = {}): Outcome {
		const { tried, survived, lost, troubles } = this;
		return { tried, survived, lost, troubles, figures };
	}
}
