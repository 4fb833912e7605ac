import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { orFail } from '../../../../tests/builders/deeds.ts';
import { photoWith } from '../../../../tests/builders/media.ts';
import { ask, has, line, rewritten, smallOrder, tag } from '../../../../tests/builders/small-pdf.ts';
import { fromBase64 } from '#lib/plan/media.ts';
import { readPhoto } from './photos.ts';
import { standardOf, writePdf } from './write-pdf.ts';

const attachment = { name: 'plan.json', bytes: new TextEncoder().encode('{"a":1}'), description: 'The plan' };
const plain = await writePdf(smallOrder());
const attached = await writePdf(smallOrder({ attachment }));

async function opened<Found>(
	bytes: Uint8Array,
	look: (document: Awaited<ReturnType<typeof getDocument>['promise']>) => Promise<Found>
): Promise<Found> {
	const loading = getDocument({ data: bytes.slice(), verbosity: 0 });
	const found = await look(await loading.promise);
	await loading.destroy();
	return found;
}

/** A tree as one line: role(kids). */
function told(node: object): string {
	const role = 'role' in node && typeof node.role === 'string' ? node.role : '';
	const children: readonly object[] = 'children' in node && Array.isArray(node.children) ? node.children : [];
	const kids = children.filter((kid) => 'role' in kid).map(told);
	return kids.length === 0 ? role : `${role}(${kids.join(' ')})`;
}

describe('A written paper', () => {
	it('tells what is what, in reading order, on each page', async () => {
		const trees = await opened(plain, async (document) =>
			Promise.all([1, 2].map(async (page) => (await document.getPage(page)).getStructTree()))
		);
		expect(trees.map((tree) => told(orFail(tree)))).toEqual([
			'Root(Document(H1 Div(Figure P)))',
			'Root(Document(Div(P) H2 L(LI(Lbl LBody)) Table(THead(TR(TH TH)) TBody(TR(TD TD)))))'
		]);
		expect(JSON.stringify(trees)).toContain('A man waters his garden.');
	});

	it('gives every word back, with all its letters, and what is no word of it stands apart', async () => {
		const text = await opened(plain, async (document) => {
			const { items } = await (await document.getPage(1)).getTextContent();
			return items.map((item) => ('str' in item ? item.str : '')).join(' ');
		});
		expect(text).toContain('My plan');
		expect(text.replace(/\s+/g, ' ')).toContain('I water my garden, and I say “Cześć” to my neighbour.');
	});

	it('says its title, language and headings, and shows the title', async () => {
		await opened(plain, async (document) => {
			const { info, metadata } = await document.getMetadata();
			expect(info).toMatchObject({ Title: 'My plan', Language: 'en-GB', Creator: 'Steady', Producer: 'Steady' });
			expect(metadata.get('dc:title')).toBe('My plan');
			expect(metadata.get('pdfuaid:part')).toBe('1');
			const outline = await document.getOutline();
			expect(outline.map(({ title, items }) => [title, items.map((item) => item.title)])).toEqual([
				['My plan', ['Zdrowie – ŵ']]
			]);
			expect(await document.getMarkInfo()).toMatchObject({ Marked: true });
			expect(await document.getViewerPreferences()).toMatchObject({ DisplayDocTitle: true });
		});
	});

	it('carries an attachment whole, and names the standards that it keeps', async () => {
		const read = async (bytes: Uint8Array, key: string) =>
			opened(bytes, async (document) => (await document.getMetadata()).metadata.get(key));
		expect(await read(plain, 'pdfaid:part')).toBe('2');
		expect(await read(attached, 'pdfaid:part')).toBe('3');
		expect(await read(attached, 'pdfaid:conformance')).toBe('A');
		expect(standardOf(smallOrder())).toBe('ua1+a2a');
		expect(standardOf(smallOrder({ attachment }))).toBe('ua1+a3a');
		const files = await opened(attached, async (document) => document.getAttachments());
		expect(JSON.stringify(files)).toContain('plan.json');
	});

	it('is the same, byte for byte, when it is written again, and another when a word or the moment is another', async () => {
		expect(Buffer.compare(await writePdf(smallOrder({ attachment })), attached)).toBe(0);
		const later = { ...smallOrder().about, madeAt: '2026-01-06T10:00:01.000Z' };
		const fileId = (bytes: Uint8Array) =>
			/\/ID\s*\[\s*<([0-9a-fA-F]{32})>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
		const ids = [plain, attached, await writePdf(smallOrder({ about: later }))].map(fileId);
		expect(new Set(ids).size).toBe(3);
		expect(ids).not.toContain(undefined);
	});

	it('holds a picture and a photo once, however often they are drawn', async () => {
		const photo = orFail(readPhoto(fromBase64(photoWith().data)));
		const own = tag('Figure', [], { alt: 'My dog.' });
		const elements = [1, 2, 3].flatMap((row) => [
			{
				kind: 'photo',
				x: 60,
				y: row * 100,
				size: 60,
				id: 'photo-1',
				width: photo.width,
				height: photo.height,
				tag: own
			},
			{ kind: 'picture', x: 160, y: row * 100, size: 60, id: 'garden', tag: 'artifact' }
		]) satisfies ReturnType<typeof smallOrder>['sheets'][number]['elements'];
		const bytes = await writePdf(
			smallOrder({
				sheets: [{ width: 595, height: 842, elements }],
				tree: tag('Document', [own]),
				photos: new Map([['photo-1', photo]])
			})
		);
		const text = Buffer.from(bytes).toString('latin1');
		expect([...text.matchAll(/\/Subtype\/Image/g)]).toHaveLength(1);
		expect([...text.matchAll(/\/Subtype\/Form/g)]).toHaveLength(1);
		expect(await opened(bytes, async (document) => document.numPages)).toBe(1);
	});

	it('is refused when something is drawn that the tree does not hold', async () => {
		const sheets = [{ width: 595, height: 842, elements: [line('Lost', tag('P'), 60)] }];
		await expect(writePdf(smallOrder({ sheets }))).rejects.toThrow('A P is drawn that is not in the tree.');
	});

	it('holds no photo with colours that an archive file may not have', () => {
		const bytes = fromBase64(photoWith().data);
		const frame = bytes.findIndex((byte, at) => byte === 0xff && bytes[at + 1] === 0xc0);
		expect(frame).toBeGreaterThan(0);
		const inks = bytes.slice();
		inks[frame + 9] = 4;
		expect(readPhoto(inks)).toBeUndefined();
		for (let length = 0; length < bytes.length; length += 1) expect(readPhoto(bytes.slice(0, length))).toBeUndefined();
	});

	it('holds no photo that readers of PDF cannot draw: packed in another way, or of more points than they can hold', () => {
		const bytes = fromBase64(photoWith().data);
		const frame = bytes.findIndex((byte, at) => byte === 0xff && (bytes[at + 1] === 0xc0 || bytes[at + 1] === 0xc2));
		const changed = (at: number, ...by: readonly number[]) => {
			const other = bytes.slice();
			other.set(by, frame + at);
			return readPhoto(other);
		};
		expect([0xc0, 0xc1, 0xc2].map((kind) => changed(1, kind) === undefined)).toEqual([false, false, false]);
		for (const kind of [0xc3, 0xc5, 0xc9, 0xca, 0xcb, 0xcf]) expect(changed(1, kind)).toBeUndefined();
		expect(changed(5, 0xff, 0xff, 0xff, 0xff)).toBeUndefined();
		expect(changed(5, 0, 0)).toBeUndefined();
	});
});

describe.skipIf(!has('qpdf'))('Other programs', () => {
	it('find no fault in it: qpdf', () => {
		for (const bytes of [plain, attached])
			expect(ask('qpdf', ['--check'], bytes)).toContain('No syntax or stream encoding errors');
	});

	it.skipIf(!has('pdffonts'))('find its fonts in it, each a small one, with its letters: poppler', () => {
		const fonts = ask('pdffonts', [], plain).trim().split('\n').slice(2);
		expect(fonts).toHaveLength(1);
		expect(fonts[0]).toMatch(/^[A-Z]{6}\+AtkinsonHyperlegibleNext-Regular +CID TrueType +Identity-H +yes yes yes/);
		expect(ask('pdfinfo', ['-struct-text'], plain)).toContain('Figure');
		expect(Buffer.from(ask('pdftotext', [], plain, ['-']), 'latin1').toString()).toContain('“Cześć” to my neighbour.');
	});

	it('read the letters of a paper with very many different ones, a hundred to a block', () => {
		const letters = [...smallOrder().faces.regular.font.letters.keys()].filter((letter) => letter > 0x20).slice(0, 250);
		const text = String.fromCodePoint(...letters).normalize('NFC');
		const words = tag('P');
		const order = smallOrder({
			sheets: [{ width: 9000, height: 842, elements: [line(text, words, 60)] }],
			tree: tag('Document', [words])
		});
		return writePdf(order).then((bytes) => {
			const blocks =
				Buffer.from(rewritten(bytes, '--qdf'))
					.toString('latin1')
					.match(/\d+ beginbfchar/g) ?? [];
			expect(blocks.length).toBeGreaterThan(2);
			expect(Math.max(...blocks.map((block) => Number.parseInt(block)))).toBeLessThanOrEqual(100);
		});
	});
});
