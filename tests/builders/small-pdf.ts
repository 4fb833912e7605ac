import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createFace, type Faces } from '#lib/pdf/fonts/face.ts';
import type { Element, Tag } from '#lib/pdf/structure.ts';
import type { PdfOrder } from '#lib/pdf/write/write-pdf.ts';
import { orFail } from './deeds.ts';

const folder = new URL('../../node_modules/@expo-google-fonts/atkinson-hyperlegible-next/', import.meta.url);
const files = {
	regular: '400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
	bold: '700Bold/AtkinsonHyperlegibleNext_700Bold.ttf'
} as const;

/** The bytes of a font of the app. */
export function fontBytes(weight: keyof typeof files): Uint8Array {
	return new Uint8Array(readFileSync(new URL(files[weight], folder)));
}

/** The print fonts, as the app has them. */
export const faces: Faces = {
	regular: orFail(createFace(fontBytes('regular'))),
	bold: orFail(createFace(fontBytes('bold')))
};

/** A tag of the tree. */
export function tag(role: Tag['role'], kids: Tag[] = [], otherwise: Partial<Tag> = {}): Tag {
	return { role, kids, ...otherwise };
}

/** A line of text on a page. */
export function line(text: string, of: Tag | 'artifact', y: number, x = 60): Element {
	return { kind: 'text', x, y, text, size: 16, weight: 'regular', colour: '#1b2328', tag: of };
}

const title = tag('H1', [], { inOutline: 'My plan' });
const chapter = tag('H2', [], { inOutline: 'Zdrowie – ŵ' });
const words = tag('P');
const figure = tag('Figure', [], { alt: 'A man waters his garden.' });
const [label, body] = [tag('Lbl'), tag('LBody')];
const heads = [tag('TH', [], { scope: 'Column' }), tag('TH', [], { scope: 'Column' })];
const cells = [tag('TD'), tag('TD')];
const tree = tag('Document', [
	title,
	tag('Div', [figure, words]),
	chapter,
	tag('L', [tag('LI', [label, body])]),
	tag('Table', [tag('THead', [tag('TR', heads)]), tag('TBody', [tag('TR', cells)])]),
	tag('P')
]);
const at = (place: number, list: readonly Tag[]) => orFail(list[place]);

/** A paper with a little of everything, but for what the test wants otherwise. */
export function smallOrder(otherwise: Partial<PdfOrder> = {}): PdfOrder {
	const foot = (page: number) => line(`Page ${page} of 2`, 'artifact', 800);
	return {
		sheets: [
			{
				width: 595.28,
				height: 841.89,
				elements: [
					{ kind: 'panel', x: 50, y: 50, width: 400, height: 90, fill: '#fdf3d9', edge: '#f2b632', tag: 'artifact' },
					line('My plan', title, 80),
					{ kind: 'picture', x: 60, y: 150, size: 80, id: 'garden', tag: figure },
					line('I water my garden, and I say ', words, 160, 160),
					line('“Cześć” to my neighbour.', words, 184, 160),
					{ kind: 'disc', x: 300, y: 400, radius: 12, fill: '#0f5a63', tag: 'artifact' },
					foot(1)
				]
			},
			{
				width: 595.28,
				height: 841.89,
				elements: [
					line('It goes on here.', words, 60),
					line('Zdrowie', chapter, 100),
					line('1', label, 140),
					line('I ring Siân.', body, 140, 90),
					line('When', at(0, heads), 200),
					line('Who', at(1, heads), 200, 300),
					line('Today', at(0, cells), 230),
					{
						kind: 'line',
						x: 60,
						y: 300,
						toX: 500,
						toY: 300,
						width: 1,
						colour: '#7d868c',
						dash: [4, 3],
						tag: 'artifact'
					},
					foot(2)
				]
			}
		],
		tree,
		faces,
		pictures: new Map([
			[
				'garden',
				{ paths: [{ d: 'M8 48a40 40 0 1 0 80 0a40 40 0 1 0-80 0Z', fill: '#1f6b41', stroke: '#1b1f24', width: 3 }] }
			]
		]),
		photos: new Map(),
		about: { title: 'My plan', language: 'en-GB', madeAt: '2026-01-06T10:00:00.000Z' },
		attachment: undefined,
		seal: undefined,
		...otherwise
	};
}

/** Whether a program is installed here. */
export function has(program: string): boolean {
	return spawnSync('which', [program]).status === 0;
}

/** Runs a program over a PDF and gives what it says. `words` stand before the file, `after` behind it. Throws when it complains. */
export function ask(
	program: string,
	words: readonly string[],
	bytes: Uint8Array,
	after: readonly string[] = []
): string {
	const file = join(mkdtempSync(join(tmpdir(), 'steady-pdf-')), 'paper.pdf');
	writeFileSync(file, bytes);
	return execFileSync(program, [...words, file, ...after], {
		encoding: 'latin1',
		maxBuffer: 64 * 1024 * 1024,
		stdio: 'pipe'
	});
}

/** A PDF as qpdf writes it anew. */
export function rewritten(bytes: Uint8Array, ...words: readonly string[]): Uint8Array {
	const folder = mkdtempSync(join(tmpdir(), 'steady-pdf-'));
	writeFileSync(join(folder, 'in.pdf'), bytes);
	execFileSync('qpdf', [...words, join(folder, 'in.pdf'), join(folder, 'out.pdf')]);
	return new Uint8Array(readFileSync(join(folder, 'out.pdf')));
}
