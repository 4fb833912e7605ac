/** One moment on both clocks of a device, in milliseconds. */
export interface Moment {
	/** The clock on the wall: anyone can set it, and it goes on while the device sleeps. */
	readonly wall: number;
	/** A clock that only counts up: nobody can set it, but it may stop while the device sleeps. */
	readonly steady: number;
}

/** How long the vault may stay open untouched. */
export const idleMinutes = { least: 1, usual: 2, most: 10 } as const;

/** Small steps of the wall clock are the network's doing. A greater one is sleep, or a hand on the clock. */
const allowedDrift = 5_000;

/** The idle time that is kept for a wish: within 1 and 10 minutes; the usual one for nonsense. */
export function idleTimeFor(minutes: number): number {
	if (!Number.isFinite(minutes)) return idleMinutes.usual * 60_000;
	return Math.min(idleMinutes.most, Math.max(idleMinutes.least, minutes)) * 60_000;
}

/**
 * Whether the vault has to lock: untouched for too long on either clock, or the two clocks disagree about how long it was
 * (sleep, or a clock that was put forward or back). No timer is trusted: this is asked at every access.
 */
export function isLockDue(touched: Moment, now: Moment, idleTime: number): boolean {
	const [wall, steady] = [now.wall - touched.wall, now.steady - touched.steady];
	return wall >= idleTime || steady >= idleTime || Math.abs(wall - steady) > allowedDrift;
}
