import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createPdfPrinter, type PaperFiles } from '#lib/pdf/pdf-printer.ts';
import { usualLook } from '#lib/pictures/look.ts';
import type { Block, Report } from '#lib/report/blocks.ts';
import { coverWith, footerWith, orderOf, rowWith } from '../builders/paper.ts';
import { readPages } from './read-paper.ts';

const folder = new URL('../../node_modules/@expo-google-fonts/atkinson-hyperlegible-next/', import.meta.url);
const fontFiles = {
	regular: '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
	bold: '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'
} as const;
const square = { paths: [{ d: 'M0 0H96V96H0Z', fill: '#0f5a63', stroke: '#1b2328', width: 2 }] };

function filesWith(otherwise: Partial<PaperFiles> = {}): PaperFiles {
	return {
		font: async (weight) => new Uint8Array(await readFile(new URL(fontFiles[weight], folder))),
		picture: async () => square,
		...otherwise
	};
}

function reportOf(...blocks: readonly Block[]): Report {
	return {
		reader: 'man',
		title: 'My plan',
		language: 'en-GB',
		version: 0,
		blocks,
		look: usualLook,
		style: 'easy',
		fit: { mostPages: 12 },
		footer: footerWith()
	};
}

const report = reportOf(coverWith(), rowWith());

describe('the printer', () => {
	it('prints what it is given', async () => {
		const paper = await createPdfPrinter(filesWith()).print(orderOf(report));
		if (!paper.ok) throw new Error('The paper was not made.');
		const pages = await readPages(paper.value.bytes);
		expect(pages).toHaveLength(paper.value.pages);
		expect(pages.join(' ')).toContain('I go for a walk.');
	});

	it.each(['regular', 'bold'] as const)('makes no paper without its %s letters', async (missing) => {
		const { font, ...others } = filesWith();
		const files = {
			...others,
			font: async (weight: 'regular' | 'bold') => (weight === missing ? undefined : font(weight))
		};
		expect(await createPdfPrinter(files).print(orderOf(report))).toEqual({
			ok: false,
			problem: { kind: 'missing-file', id: 'font' }
		});
	});

	it('makes no paper with a picture missing, and says which', async () => {
		const files = filesWith({ picture: async (id) => (id === 'sun' ? undefined : square) });
		expect(await createPdfPrinter(files).print(orderOf(report))).toEqual({
			ok: false,
			problem: { kind: 'missing-file', id: 'sun' }
		});
	});

	it('asks for no picture when some letters cannot be printed', async () => {
		const asked: string[] = [];
		const files = filesWith({
			picture: async (id) => {
				asked.push(id);
				return square;
			}
		});
		const strange = rowWith({ item: { picture: 'sun', words: 'हिन्दी' } });
		expect(await createPdfPrinter(files).print(orderOf(reportOf(coverWith(), strange)))).toEqual({
			ok: false,
			problem: { kind: 'unprintable-letters', places: [{ step: 'calm', word: 'हिन्दी' }] }
		});
		expect(asked).toEqual([]);
	});

	it('asks for each picture once', async () => {
		const asked: string[] = [];
		const files = filesWith({
			picture: async (id) => {
				asked.push(id);
				return square;
			}
		});
		await createPdfPrinter(files).print(orderOf(reportOf(coverWith(), rowWith(), rowWith(), rowWith())));
		expect([...asked].sort()).toEqual(['happy-man', 'sun']);
	});
});
