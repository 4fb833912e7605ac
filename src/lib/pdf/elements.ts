import type { SheetElement } from '#lib/ports/printer.ts';

/** Things that can be drawn; inside a box y counts from its top. */
export type Element = SheetElement;
export type Weight = 'regular' | 'bold';

/** A measured box: it is placed on a page as a whole and never split. */
export interface Box {
	readonly height: number;
	readonly elements: readonly Element[];
	/** Counts towards the rows of a page. */
	readonly isRow: boolean;
	/** May not be the last box of a page: a heading without what it heads. */
	readonly keepWithNext: boolean;
	/** `always`: begins a page. `half`: begins one unless half a page is free. */
	readonly newPage: 'always' | 'half' | 'never';
}

/** A4 in points, margins of 20 mm, and the room for the footer. */
export const sheet = { width: 595.28, height: 841.89, margin: 56.7, footer: 30 } as const;
export const bodyWidth = sheet.width - 2 * sheet.margin;
export const bodyHeight = sheet.height - 2 * sheet.margin - sheet.footer;

/** Most rows on one page of easy read (easy-read.md, print). */
export const mostRows = 6;

export const paint = {
	ink: '#1b2328',
	soft: '#3d474e',
	teal: '#0f5a63',
	white: '#ffffff',
	tealWash: '#e3f0f0',
	sun: '#f2b632',
	sunWash: '#fdf3d9',
	line: '#7d868c',
	leafWash: '#e4f2e9',
	leaf: '#1f6b41'
} as const;
