import type { StoreProblem } from '#lib/ports/plan-store.ts';

/**
 * Why the vault did not do what was asked. Nothing was changed.
 * unreadable: what was typed is no phrase and no code. wrong: it opens nothing. wait: too many wrong ones, wait first.
 * locked: the vault key is not in memory. differs: what was typed back is not what was given. last: nobody would be left.
 * exists: a vault stands here already. The others are problems of the store.
 */
export type VaultProblem = StoreProblem | 'unreadable' | 'wrong' | 'wait' | 'differs' | 'last' | 'exists';

/** none: never made. locked: no key in memory. open: the vault key is. one-man: the key of one plan is, and no other. */
export type VaultState = 'none' | 'locked' | 'open' | 'one-man';
