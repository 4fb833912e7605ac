import { describe, expect, it } from 'vitest';
import { createDiskPrinter } from '../../src/cli/disk-printer.ts';
import { usualLook } from '#lib/pictures/look.ts';
import { ownPicture } from '#lib/pictures/own-picture.ts';
import type { Report } from '#lib/report/blocks.ts';
import type { Medium } from '#lib/plan/media.ts';
import { drawingWith, photoWith } from '../builders/media.ts';
import { laterMoment } from '../builders/moments.ts';
import { coverWith, footerWith, orderOf, rowWith } from '../builders/paper.ts';
import { countBitmaps } from './read-paper.ts';

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
	it('is his drawing as filled lines, within the place of a picture', async () => {
		const { bytes, sheets } = await printed([drawingWith()], 'drawing-1');
		const ink = sheets.flatMap(({ elements }) => elements.filter((element) => element.kind === 'ink'));
		expect(ink).toHaveLength(1);
		expect(ink[0]).toMatchObject({ paths: [{ fill: '#1b2328' }] });
		expect(await countBitmaps(bytes)).toBe(0);
	});

	it('is his photo, once in the file however often it stands there', async () => {
		const { bytes, sheets } = await printed([photoWith()], 'photo-1', 'photo-1');
		expect(sheets.flatMap(({ elements }) => elements.filter(({ kind }) => kind === 'photo'))).toHaveLength(2);
		expect(await countBitmaps(bytes)).toBe(1);
	});

	it('is a picture in its place when it is gone or cannot be read, and the paper is still made', async () => {
		const broken = photoWith('photo-2', { data: '/9j/AAAA' });
		const { sheets } = await printed([broken], 'drawing-9', 'photo-2');
		const stands = sheets.flatMap(({ elements }) =>
			elements.flatMap((element) => (element.kind === 'picture' ? [element.id] : []))
		);
		expect(stands.filter((id) => id === 'something-else')).toHaveLength(2);
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
