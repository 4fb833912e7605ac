/** Which of the app's own texts the man reads, and where they stand: registers.json by key or by the start of a key. */
import type { Kind, Text } from '#lib/gate/text.ts';
import registers from './registers.json' with { type: 'json' };

const kinds: Readonly<Record<string, Kind>> = {
	question: 'question',
	page: 'page',
	card: 'card',
	heading: 'heading',
	button: 'button',
	help: 'help',
	paper: 'paper'
};

/** Every mark, longest first, so that the most exact wins: a whole key stands before a start of a key. */
const marks = Object.entries(registers.app)
	.flatMap(([group, patterns]) => patterns.map((pattern) => ({ group, pattern })))
	.sort((one, other) => Number(one.pattern.endsWith('*')) - Number(other.pattern.endsWith('*')))
	.sort((one, other) =>
		one.pattern.endsWith('*') && other.pattern.endsWith('*') ? other.pattern.length - one.pattern.length : 0
	);

function matches(key: string, pattern: string): boolean {
	return pattern.endsWith('*') ? key.startsWith(pattern.slice(0, -1)) : key === pattern;
}

/** The mark of a key, or none when registers.json forgot it. */
export function markOf(key: string): string | undefined {
	return marks.find(({ pattern }) => matches(key, pattern))?.pattern;
}

/** The key of a text whose other forms count: `cards-waiting_few` is a form of `cards-waiting`. */
export function baseOf(key: string): string {
	return key.replace(/_(zero|one|two|few|many|other)$/, '');
}

/** What a key is marked as. A key without a mark is held to the strictest reading, an easy card. */
export function registerOf(key: string): Pick<Text, 'register' | 'kind'> {
	const group = marks.find(({ pattern }) => matches(key, pattern))?.group ?? 'card';
	return group === 'staff' ? { register: 'staff', kind: 'help' } : { register: 'easy', kind: kinds[group] ?? 'card' };
}

/** Marks that no key answers to: left over from texts that are gone. */
export function unusedMarks(keys: readonly string[]): readonly string[] {
	return marks.map(({ pattern }) => pattern).filter((pattern) => !keys.some((key) => matches(key, pattern)));
}
