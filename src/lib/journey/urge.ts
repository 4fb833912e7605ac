import type { Person } from '#lib/plan/answers.ts';

/** How long he waits with the app beside him, in minutes (content-inventory.md section 4, the wave with 5 and 15 minutes). */
export type WaitLength = 5 | 15;

/** What he says when he is asked. It is neither kept nor counted. */
export type HowItIs = 'still-there' | 'smaller' | 'gone';

/**
 * One wait for a strong feeling to pass. `do`: one thing to do. `ask`: how it is now. The rest are its ends: `gone`;
 * `more`, when it is smaller and may need longer; `ring`, when it is still there. It holds nothing that he said.
 */
export interface Wait {
	readonly length: WaitLength;
	/** Without the clock he goes on himself: `length` things instead of `length` minutes. */
	readonly isTimed: boolean;
	readonly stage: 'do' | 'ask' | 'gone' | 'more' | 'ring';
	/** When the clock was last looked at, in milliseconds. */
	readonly seenAt: number;
	/** How long he has waited by the clock, in milliseconds. */
	readonly passed: number;
	/** When he is asked next, in milliseconds of waiting. */
	readonly askAt: number;
	/** How often he was asked. */
	readonly asked: number;
}

const minute = 60_000;
/** Less than this is no time to do anything in: the question before it is the last one. */
const tooShort = 30_000;
/** A wait that nobody looked at for so long is over: whoever comes then begins a new one. */
const longestAway = 30 * minute;

export function beginWait(length: WaitLength, isTimed: boolean, now: number): Wait {
	return { length, isTimed, stage: 'do', seenAt: now, passed: 0, askAt: minute, asked: 0 };
}

/**
 * The wait as it stands at this moment: the time that has passed is read off the clock, so a page that was in the back
 * has lost none of it. A clock that was put back takes nothing away. Asks once, however many minutes went by.
 */
export function lookAt(wait: Wait, now: number): Wait {
	const seen = { ...wait, seenAt: now, passed: wait.passed + Math.max(0, now - wait.seenAt) };
	return wait.isTimed && wait.stage === 'do' && seen.passed >= seen.askAt ? ask(seen) : seen;
}

/** "Next" where no clock is shown: he has done what stood there. */
export function goOnWaiting(wait: Wait): Wait {
	return wait.stage === 'do' ? ask(wait) : wait;
}

function ask(wait: Wait): Wait {
	return { ...wait, stage: 'ask', asked: wait.asked + 1 };
}

/** What comes after his answer: the next thing to do, or one of the ends. */
export function answerWait(wait: Wait, how: HowItIs): Wait {
	if (wait.stage !== 'ask') return wait;
	if (how === 'gone') return { ...wait, stage: 'gone' };
	if (isLast(wait)) return { ...wait, stage: how === 'smaller' ? 'more' : 'ring' };
	return { ...wait, stage: 'do', askAt: Math.min(wait.passed + minute, wait.length * minute) };
}

function isLast(wait: Wait): boolean {
	return wait.isTimed ? wait.length * minute - wait.passed < tooShort : wait.asked >= wait.length;
}

/** Which minute of the wait, or which thing to do, it is now, from 1 to its length; while he is asked, the one that is over. */
export function placeInWait({ length, isTimed, passed, asked, stage }: Wait): number {
	const behind = isTimed ? Math.floor(passed / minute) : asked;
	return Math.min(Math.max(1, stage === 'do' ? behind + 1 : behind), length);
}

/** Whether he may go on with a wait that the lock of the device broke off. */
export function mayResume(wait: Wait, now: number): boolean {
	return Math.abs(now - wait.seenAt) < longestAway;
}

/** The thing to do after this one, round and round, without those that did not help him. The last one always stays. */
export function nextToDo<Thing extends { readonly id: string }>(
	things: readonly Thing[],
	hidden: readonly string[],
	current: string | undefined
): Thing | undefined {
	const at = things.findIndex(({ id }) => id === current);
	const round = [...things.slice(at + 1), ...things.slice(0, at + 1)];
	return round.find(({ id }) => !hidden.includes(id)) ?? round.at(-1);
}

/** His helpers in call order; those he rang in this wait come last, so that the next one stands first. */
export function helpersToRing(helpers: readonly Person[], rung: readonly string[]): readonly Person[] {
	const isRung = ({ id }: Person): boolean => rung.includes(id);
	return [...helpers.filter((helper) => !isRung(helper)), ...helpers.filter(isRung)];
}
