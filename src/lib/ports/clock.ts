/** The time, from outside: pure rooms never ask for it. */
export interface Clock {
	/** This moment, in UTC: `2026-11-22T10:00:00.000Z`. */
	readonly now: () => string;
	/** Today on the wall calendar of this device: `2026-11-22`. */
	readonly today: () => string;
}

/** Makes random ids: 20 small letters and figures, never the same twice. */
export type NewId = () => string;
