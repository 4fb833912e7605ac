/** Wrong phrases that cost nothing. Nothing is ever wiped: anybody could destroy a plan by guessing. */
const freeTries = 4;
const firstWait = 30_000;
const laterWait = 120_000;

/** How long to wait after so many wrong phrases in a row, in milliseconds: from the fifth 30 seconds, then 2 minutes. */
export function waitAfter(wrong: number): number {
	if (wrong <= freeTries) return 0;
	return wrong === freeTries + 1 ? firstWait : laterWait;
}

/** How long is still to wait, when the last wrong phrase (or the start of the app, after a restart) was so long ago. */
export function waitLeft(wrong: number, since: number): number {
	return Math.max(0, waitAfter(wrong) - Math.max(0, since));
}
