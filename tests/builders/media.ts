import fc from 'fast-check';
import { pens } from '#lib/pictures/ink.ts';
import { mediumLimits, toBase64, type Drawing, type Medium, type Photo, type Sound } from '#lib/plan/media.ts';
import { laterMoment } from './moments.ts';

/** A drawing of one slanting line. */
export function drawingWith(id = 'drawing-1', otherwise: Partial<Drawing> = {}): Drawing {
	return {
		kind: 'drawing',
		id,
		at: laterMoment(1),
		width: 1000,
		height: 750,
		strokes: [
			{
				pen: 'ink',
				size: 14,
				points: [
					[100, 100, 50],
					[200, 180, 50],
					[400, 300, 50]
				]
			}
		],
		...otherwise
	};
}

/** The smallest JPEG there is: one grey dot. */
export const tinyJpeg =
	'/9j/4AAQSkZJRgABAQEASABIAAD/2wBDAP//////////////////////////////////////////////////////////////////////////////////////wAALCAABAAEBAREA/8QAFAABAAAAAAAAAAAAAAAAAAAACf/EABQQAQAAAAAAAAAAAAAAAAAAAAD/2gAIAQEAAD8AfwD/2Q==';

/** A photo of one dot. */
export function photoWith(id = 'photo-1', otherwise: Partial<Photo> = {}): Photo {
	return {
		kind: 'photo',
		id,
		at: laterMoment(2),
		type: 'image/jpeg',
		width: 1,
		height: 1,
		data: tinyJpeg,
		...otherwise
	};
}

/** A recording of a few bytes. */
export function soundWith(id = 'sound-1', otherwise: Partial<Sound> = {}): Sound {
	return { kind: 'sound', id, at: laterMoment(3), type: 'audio/mp4', seconds: 2.5, data: 'AAAA', ...otherwise };
}

const point = fc.tuple(
	fc.integer({ min: 0, max: 1000 }),
	fc.integer({ min: 0, max: 750 }),
	fc.integer({ min: 0, max: 100 })
);
const letters = fc.string({ unit: fc.constantFrom(...'abcxyz019'), minLength: 1, maxLength: 20 });
const at = fc.integer({ min: 0, max: 10000 }).map(laterMoment);

const anyDrawing = fc
	.record({
		name: letters,
		at,
		strokes: fc.array(
			fc.record({
				pen: fc.constantFrom(...pens),
				size: fc.integer({ min: 1, max: 60 }),
				points: fc.array(point, { minLength: 1, maxLength: 30 })
			}),
			{ minLength: 1, maxLength: 6 }
		)
	})
	.map(({ name, ...rest }): Drawing => ({ kind: 'drawing', id: `drawing-${name}`, width: 1000, height: 750, ...rest }));

const bytes = fc.uint8Array({ minLength: 1, maxLength: 400 });
const anyPhoto = fc
	.record({ name: letters, at, width: fc.integer({ min: 1, max: mediumLimits.photoSide }), bytes })
	.map(({ name, bytes: rest, ...known }): Photo => ({
		kind: 'photo',
		id: `photo-${name}`,
		type: 'image/jpeg',
		height: 1,
		...known,
		data: toBase64(new Uint8Array([0xff, 0xd8, 0xff, ...rest]))
	}));
const anySound = fc
	.record({ name: letters, at, seconds: fc.double({ min: 0, max: 30, noNaN: true }), bytes })
	.map(({ name, bytes: rest, ...known }): Sound => ({
		kind: 'sound',
		id: `sound-${name}`,
		type: 'audio/webm;codecs=opus',
		...known,
		data: toBase64(rest)
	}));

/** Any drawing, photo or recording that can be kept. */
export const anyMedium: fc.Arbitrary<Medium> = fc.oneof(anyDrawing, anyPhoto, anySound);
