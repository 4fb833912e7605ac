import { describe, expect, it } from 'vitest';
import { decksReport } from '#lib/report/decks.ts';
import { createDiskPrinter } from '../../src/cli/disk-printer.ts';
import { programmesById, wordingForStaff } from '../../src/cli/programmes.ts';
import { orFail } from '../builders/deeds.ts';
import { orderOf } from '../builders/paper.ts';
import { checkPaper } from '../paper-check/check-paper.ts';
import { greyOf } from '#lib/pdf/grey.ts';

const programme = orFail(programmesById.get('sotsec-id'));
const report = decksReport({
	programme,
	decks: ['goods'],
	wording: wordingForStaff(programme),
	language: 'en-GB',
	today: '2026-01-06'
});

/** Each colour that is set in the streams of a file, as three numbers. */
async function coloursOf(bytes: Uint8Array): Promise<readonly string[]> {
	const { inflateSync } = await import('node:zlib');
	const file = Buffer.from(bytes);
	const texts: string[] = [];
	for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 1)) {
		try {
			texts.push(inflateSync(file.subarray(at + 7)).toString('latin1'));
		} catch {
			// Not a stream that is pressed together.
		}
	}
	return [...texts.join('\n').matchAll(/^(?:.* )?([\d.]+ [\d.]+ [\d.]+) (?:rg|RG)\b/gm)].map(
		([, parts]) => parts ?? ''
	);
}

describe('Paper in grey', () => {
	it('holds no colour, and keeps to PDF/UA-1 and PDF/A-2a; the same paper in colour holds some', async () => {
		const isGrey = (parts: string) => new Set(parts.split(' ')).size === 1;
		for (const inGrey of [true, false]) {
			const made = await createDiskPrinter().print({ ...orderOf(report), inGrey });
			if (!made.ok) throw new Error(made.problem.kind);
			const colours = await coloursOf(made.value.bytes);
			expect(colours.length).toBeGreaterThan(50);
			expect(colours.every(isGrey)).toBe(inGrey);
			expect(await checkPaper(made.value.bytes, { standard: 'ua1+a2a' })).toEqual([]);
		}
	});

	it('is as bright as the colours were', () => {
		expect([greyOf('#ffffff'), greyOf('#000000'), greyOf('#00ff00'), greyOf('#0000ff')]).toEqual([
			'#ffffff',
			'#000000',
			'#b6b6b6',
			'#121212'
		]);
	});
});
