import { readFileSync } from 'node:fs';
import { compose } from '#lib/pdf/compose.ts';
import { createFace, measureWith } from '#lib/pdf/fonts/face.ts';
import type { Measure } from '#lib/pdf/layout/measure.ts';
import type { PaperName } from '#lib/pdf/layout/setting.ts';
import type { Sheet } from '#lib/pdf/structure.ts';
import type { Plan, Reader } from '#lib/plan/plan.ts';
import type { Programme } from '#lib/programme/programme.ts';
import { reportFor } from '#lib/report/report-for.ts';
import { wordingFor } from '../../src/cli/programmes.ts';
import { orFail } from './deeds.ts';

const fonts = new URL('../../node_modules/@expo-google-fonts/atkinson-hyperlegible-next/', import.meta.url);

/** Widths of the letters of the app. */
export const realMeasure: Measure = measureWith({
	regular: faceOf('400Regular/AtkinsonHyperlegibleNext_400Regular.ttf'),
	bold: faceOf('700Bold/AtkinsonHyperlegibleNext_700Bold.ttf')
});

function faceOf(path: string) {
	return orFail(createFace(new Uint8Array(readFileSync(new URL(path, fonts)))));
}

/** The sheets of a copy: laid out as it is for print, and not written. */
export function sheetsOf(
	programme: Programme,
	plan: Plan,
	reader: Reader,
	{ paper, large }: { readonly paper: PaperName; readonly large: boolean }
): readonly Sheet[] {
	const wording = wordingFor(plan);
	const about = { programme, plan, wording, madeAt: () => undefined, today: '2026-01-06', planHash: '1a2b3c4d' };
	return compose(reportFor(reader, about), { measure: realMeasure, paper, large, alt: () => undefined }).sheets;
}

/** How many pages a copy takes. */
export function pagesOf(programme: Programme, plan: Plan, reader: Reader, paper: PaperName): number {
	return sheetsOf(programme, plan, reader, { paper, large: false }).length;
}
