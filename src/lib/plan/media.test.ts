import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addOwnCard } from './answer-edits.ts';
import { createPlan, setAnswer } from './edits.ts';
import { emptyAnswer } from './empty-answers.ts';
import { fromBase64, kindOfMedium, mediaIn, mediumLimits, toBase64 } from './media.ts';
import { restoreMedium } from './media-schema.ts';
import { anyMedium, drawingWith, photoWith, soundWith } from '../../../tests/builders/media.ts';

const at = '2026-01-05T09:00:00.000Z';

describe('A drawing, a photo or a recording', () => {
	it('is read from its file as it was written', () => {
		fc.assert(
			fc.property(anyMedium, (medium) => {
				expect(restoreMedium(JSON.parse(JSON.stringify(medium)))).toEqual({ ok: true, value: medium });
			})
		);
	});

	it('tells its kind by its id', () => {
		fc.assert(
			fc.property(anyMedium, (medium) => {
				expect(kindOfMedium(medium.id)).toBe(medium.kind);
			})
		);
		for (const id of ['', 'drawing', 'drawings-1', 'own-1', 'video-1']) expect(kindOfMedium(id)).toBeUndefined();
	});

	it('gives its bytes back whole', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
				expect(fromBase64(toBase64(bytes))).toEqual(new Uint8Array(bytes));
			})
		);
		const long = Uint8Array.from({ length: 200_000 }, (_, index) => index % 251);
		expect(fromBase64(toBase64(long))).toEqual(long);
	});

	it('is refused, and never thrown at, when it is anything else', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (json) => {
				expect(restoreMedium(json).ok).toBe(false);
			})
		);
	});

	const [stroke] = drawingWith().strokes;
	it.each([
		['a field that is not known', { ...drawingWith(), who: 'x' }],
		['an id of another kind', drawingWith('photo-1')],
		['no stroke', drawingWith('drawing-1', { strokes: [] })],
		['a stroke too many', { ...drawingWith(), strokes: Array(mediumLimits.strokes + 1).fill(stroke) }],
		['a point too many', { ...drawingWith(), strokes: [{ ...stroke, points: Array(2001).fill([1, 1, 50]) }] }],
		['half a number', { ...drawingWith(), strokes: [{ ...stroke, points: [[1.5, 1, 50]] }] }],
		['a point of two numbers', { ...drawingWith(), strokes: [{ ...stroke, points: [[1, 1]] }] }],
		['a point far off the sheet', { ...drawingWith(), strokes: [{ ...stroke, points: [[99999, 1, 50]] }] }],
		['a pen that is not there', { ...drawingWith(), strokes: [{ ...stroke, pen: 'url(#x)' }] }],
		['a photo wider than 1,600', photoWith('photo-1', { width: 1601 })],
		['a photo that is no JPEG', photoWith('photo-1', { data: 'iVBORw0KGgo=' })],
		['a photo with a broken letter', photoWith('photo-1', { data: '/9j/4A<A' })],
		['a photo of more than 2 MiB', photoWith('photo-1', { data: `/9j/${'A'.repeat(2_796_208)}` })],
		['a recording longer than 30 seconds', soundWith('sound-1', { seconds: 30.5 })],
		['a recording that is a page', soundWith('sound-1', { type: 'text/html' })],
		['a recording of nothing', soundWith('sound-1', { data: '' })],
		['a recording of more than 2 MiB', soundWith('sound-1', { data: 'AAAA'.repeat(700_000) })]
	])('is refused with %s', (_, candidate) => {
		expect(restoreMedium(candidate).ok).toBe(false);
	});

	it('may be as large as its limits say', () => {
		const points = Array.from({ length: mediumLimits.points }, (_, index) => [index, 10, 50] as const);
		const strokes = [{ pen: 'red' as const, size: 20, points }];
		expect(restoreMedium(drawingWith('drawing-1', { strokes })).ok).toBe(true);
		expect(restoreMedium(soundWith('sound-1', { seconds: 30, data: 'AAAA'.repeat(699_050) })).ok).toBe(true);
	});
});

describe('The media that a plan names', () => {
	it('are those on his cards and in his own words, once each', () => {
		const plan = createPlan({
			id: 'plan0000000000000001',
			packs: [{ id: 'small', version: 1 }],
			name: 'Jo',
			voice: 'i',
			needs: [],
			language: 'en-GB',
			at
		});
		const choose = addOwnCard(emptyAnswer('choose', 'me', at), { id: 'own-main-1', words: '', medium: 'drawing-1' });
		const words = { ...emptyAnswer('words', 'me', at), media: ['photo-1', 'drawing-1'] };
		const said = setAnswer(setAnswer(plan, 'calm', choose), 'proud', words);
		expect(mediaIn(plan)).toEqual([]);
		expect(mediaIn(said)).toEqual(['drawing-1', 'photo-1']);
	});
});
