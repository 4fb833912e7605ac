/** A moment some minutes after ten o'clock on 5 January 2026: time in tests stands still until told. */
export function laterMoment(minutes: number): string {
	return new Date(Date.UTC(2026, 0, 5, 10) + 60_000 * minutes).toISOString();
}
