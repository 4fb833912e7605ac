import type { Tag } from '#lib/pdf/structure.ts';
import { grow } from './flow.ts';

/** The structure tree while it grows: what is laid out first is read first. */
export interface Tree {
	readonly root: Tag;
	/** A heading. Its level never skips one, whatever its size: a small heading below the title is one of level 2. */
	readonly heading: (level: 1 | 2 | 3, words: string, step?: string) => Tag;
}

const levels = ['H1', 'H2', 'H3'] as const;

/** A tree with nothing in it. */
export function newTree(): Tree {
	const root: Tag = { role: 'Document', kids: [] };
	let last = 0;
	return {
		root,
		heading: (wished, words, step) => {
			const level = Math.min(wished, last + 1);
			last = level;
			const outline = level < 3 ? { inOutline: words.replace(/\s+/g, ' ').trim() } : {};
			return grow(root, levels[level - 1] ?? 'H3', { ...outline, ...(step === undefined ? {} : { step }) });
		}
	};
}

/** A tree for trying things out: what grows in it is thrown away. */
export function scratchTag(): Tag {
	return { role: 'Div', kids: [] };
}

/** A whole tree for trying things out. */
export function scratchTree(): Tree {
	return { root: scratchTag(), heading: () => scratchTag() };
}
