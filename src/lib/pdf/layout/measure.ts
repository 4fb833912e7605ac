import type { Weight } from '#lib/pdf/structure.ts';

/** The width of a text in points. */
export type Measure = (text: string, size: number, weight: Weight) => number;
