import type { Slip, SlipMark } from '#lib/ports/second-copy.ts';

/** What the page asks of the worker that keeps the second copy. */
export type CopyTask =
	| { readonly what: 'keep'; readonly slip: Slip }
	| { readonly what: 'remove'; readonly names: readonly string[] }
	| { readonly what: 'list' }
	| { readonly what: 'read'; readonly name: string };

/** A task with its number. */
export type CopyAsked = CopyTask & { readonly number: number };

/** What came of a task. no-place: this browser has none for a second copy. */
export type CopyAnswer = { readonly number: number } & (
	| { readonly is: 'done'; readonly slips?: readonly SlipMark[]; readonly slip?: Slip | undefined }
	| { readonly is: 'failed' | 'no-place' }
);
