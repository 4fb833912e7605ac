import type { Line, LineVariants } from '#lib/programme/grammar.ts';

/** How a man is spoken of, and how hard the words may be. */
export interface Manner {
	readonly voice: 'i' | 'he';
	readonly level: 1 | 2 | 3;
}

/**
 * The variant of a line for a manner. What is missing falls back step by step to the easy I-line, which every line has:
 * same voice at level 2, then "I" at the wanted level, then the I-line (ADR 0010).
 */
export function sayLine(line: Line, manner: Manner): string {
	if (typeof line === 'string') return line;
	const wished = variantOf(line, manner.voice, manner.level);
	return wished ?? variantOf(line, manner.voice, 2) ?? variantOf(line, 'i', manner.level) ?? line.i;
}

function variantOf(line: LineVariants, voice: Manner['voice'], level: Manner['level']): string | undefined {
	if (level === 1) return voice === 'he' ? line.he1 : line.i1;
	if (level === 3) return voice === 'he' ? line.he3 : line.i3;
	return voice === 'he' ? line.he : line.i;
}
