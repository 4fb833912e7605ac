import { describe, expect, it } from 'vitest';
import { createDiskPrinter } from '../../src/cli/disk-printer.ts';
import { usualLook } from '#lib/pictures/look.ts';
import { ownPicture } from '#lib/pictures/own-picture.ts';
import type { Report } from '#lib/report/blocks.ts';
import type { Medium } from '#lib/plan/media.ts';
import { drawingWith, photoWith } from '../builders/media.ts';
import { laterMoment } from '../builders/moments.ts';
import { coverWith, footerWith, orderOf, rowWith } from '../builders/paper.ts';
import { countBitmaps, readOperators } from './read-paper.ts';

const row = (medium: string) => rowWith({ item: { picture: ownPicture(medium), words: 'Mine' } });

async function printed(media: readonly Medium[], ...named: readonly string[]) {
	const shelf = new Map(media.map((medium) => [medium.id, medium]));
	const report: Report = {
		reader: 'man',
		title: 'My plan',
		language: 'en-GB',
		version: 0,
		look: usualLook,
		blocks: [coverWith({ limits: { title: '', lines: [] } }), ...named.map(row)],
		style: 'easy',
		fit: { mostPages: 12 },
		footer: footerWith()
	};
	const paper = await createDiskPrinter().print(orderOf(report, { madeAt: laterMoment(5), media: shelf }));
	if (!paper.ok) throw new Error(paper.problem.kind);
	return paper.value;
}

describe('what he drew and took, on paper', () => {
	it('is his drawing as filled lines, and no picture of dots', async () => {
		const { bytes } = await printed([drawingWith()], 'drawing-1');
		const { bytes: without } = await printed([], 'drawing-1');
		// A drawing is filled on its page, under a scale of its own; a picture is called by its name.
		const inked = async (paper: Uint8Array) =>
			[...(await readOperators(paper)).matchAll(/cm\n[\d. ]+rg\n[^Q]+f\nQ/g)].length;
		expect([await inked(bytes), await inked(without)]).toEqual([1, 0]);
		expect(await countBitmaps(bytes)).toBe(0);
	});

	it('is his photo, once in the file however often it stands there', async () => {
		const { bytes } = await printed([photoWith()], 'photo-1', 'photo-1');
		expect([...(await readOperators(bytes)).matchAll(/re W n [^Q]+ Do Q/g)]).toHaveLength(2);
		expect(await countBitmaps(bytes)).toBe(1);
	});

	it('is a picture in its place when it is gone or cannot be read, and the paper is still made', async () => {
		const broken = photoWith('photo-2', { data: '/9j/AAAA' });
		const { bytes } = await printed([broken], 'drawing-9', 'photo-2');
		const { bytes: without } = await printed([broken]);
		const drawn = async (paper: Uint8Array) => [...(await readOperators(paper)).matchAll(/ Do Q/g)].length;
		expect((await drawn(bytes)) - (await drawn(without))).toBe(2);
		expect(await countBitmaps(bytes)).toBe(0);
	});

	it('is the same file each time', async () => {
		const media = [drawingWith(), photoWith()];
		const [first, second] = [
			await printed(media, 'drawing-1', 'photo-1'),
			await printed(media, 'drawing-1', 'photo-1')
		];
		expect(Buffer.from(first.bytes).equals(Buffer.from(second.bytes))).toBe(true);
	});
});
