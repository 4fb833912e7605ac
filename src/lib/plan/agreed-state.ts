import { canonicalJson, isRecord } from '#lib/base/json.ts';

/** What a state tells of his agreement: a plan, or data out of a chain, which may lack any of it. */
export interface Stand {
	readonly agreedAt?: unknown;
	readonly createdAt?: unknown;
	readonly answers?: unknown;
}

/**
 * Whether a state is one that he agreed as it stands. The day on which a plan was begun stands where two copies were put
 * together and he has to be asked again.
 */
export function isAgreedState(state: Stand): boolean {
	const { agreedAt, createdAt } = state;
	return typeof agreedAt === 'string' && agreedAt !== createdAt && lastSaid(state) <= agreedAt;
}

/** When he said something last; '' when he said nothing yet. */
export function lastSaid(state: Stand): string {
	return latest(sayings(state).map(([, { at }]) => (typeof at === 'string' ? at : ''))) ?? '';
}

/** All that he said, as one text: what he agrees to. */
export function wordsOf(state: Stand): string {
	return canonicalJson(Object.fromEntries(sayings(state)));
}

/** Reading a page is not saying, and the agreement itself is not what is agreed. */
function sayings({ answers }: Stand): readonly (readonly [string, Readonly<Record<string, unknown>>])[] {
	if (!isRecord(answers)) return [];
	return Object.entries(answers).flatMap(([step, answer]) =>
		isRecord(answer) && answer['kind'] !== 'info' && answer['kind'] !== 'agree' ? [[step, answer] as const] : []
	);
}

/** The latest of some moments. */
export function latest(moments: readonly string[]): string | undefined {
	return [...moments].sort().at(-1);
}
