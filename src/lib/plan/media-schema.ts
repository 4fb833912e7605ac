import * as v from 'valibot';
import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { Fault } from '#lib/base/fault.ts';
import { pens } from '#lib/pictures/ink.ts';
import { closedObject } from '#lib/programme/closed.ts';
import { faultsOf } from '#lib/programme/faults.ts';
import { id, moment } from './answer-schema.ts';
import { mediumLimits, type Medium, type MediumKind } from './media.ts';

const idOf = (kind: MediumKind) =>
	v.pipe(id, v.startsWith(`${kind}-`, 'The id of a drawing, photo or recording begins with its kind.'));

const whole = (least: number, most: number) =>
	v.pipe(
		v.number('This must be a whole number.'),
		v.integer('This must be a whole number.'),
		v.minValue(least, `This must be at least ${least}.`),
		v.maxValue(most, `This must be at most ${most}.`)
	);

/** Where a stroke can go: a line may leave the sheet a little before the hand is lifted. */
const across = whole(-mediumLimits.sheet, 2 * mediumLimits.sheet);
const point = v.pipe(v.strictTuple([across, across, whole(0, 100)], 'This must be a point of a stroke.'), v.readonly());

const listOf = <Item extends v.GenericSchema>(item: Item, most: number) =>
	v.pipe(
		// The length comes first: a list of millions is not looked through.
		v.custom<unknown[]>(
			(value) => Array.isArray(value) && value.length >= 1 && value.length <= most,
			`This must be a list of 1 to ${most} entries.`
		),
		v.array(item, 'This must be a list.'),
		v.readonly()
	);

/** Base64 of some bytes within the limit. Its letters are looked for singly: no pattern that could run away. */
function isBase64(text: string): boolean {
	const most = Math.ceil(mediumLimits.bytes / 3) * 4;
	if (text.length === 0 || text.length > most || text.length % 4 !== 0) return false;
	const end = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
	return !/[^A-Za-z0-9+/]/.test(text.slice(0, text.length - end));
}

const base64 = v.pipe(v.string('This must be text.'), v.check(isBase64, 'This must be base64 of at most 2 MiB.'));

/** The shape of a drawing, a photo or a recording. */
const mediumSchema: v.GenericSchema<unknown, Medium> = v.variant(
	'kind',
	[
		closedObject({
			kind: v.literal('drawing'),
			id: idOf('drawing'),
			at: moment,
			width: whole(1, mediumLimits.sheet),
			height: whole(1, mediumLimits.sheet),
			strokes: listOf(
				closedObject({
					pen: v.picklist(pens, 'A pen is "ink", "blue" or "red".'),
					size: whole(1, mediumLimits.pen),
					points: listOf(point, mediumLimits.points)
				}),
				mediumLimits.strokes
			)
		}),
		closedObject({
			kind: v.literal('photo'),
			id: idOf('photo'),
			at: moment,
			type: v.literal('image/jpeg', 'A photo is kept as JPEG.'),
			width: whole(1, mediumLimits.photoSide),
			height: whole(1, mediumLimits.photoSide),
			data: v.pipe(base64, v.startsWith('/9j/', 'These bytes are not a JPEG.'))
		}),
		closedObject({
			kind: v.literal('sound'),
			id: idOf('sound'),
			at: moment,
			type: v.pipe(
				v.string('This must be text.'),
				v.regex(/^audio\/(mp4|webm)(; ?codecs=[a-z0-9.]{1,20})?$/, 'A recording is audio/mp4 or audio/webm.')
			),
			seconds: v.pipe(
				v.number('This must be a number.'),
				v.minValue(0, 'This must be at least 0.'),
				v.maxValue(mediumLimits.seconds, `This must be at most ${mediumLimits.seconds}.`)
			),
			data: base64
		})
	],
	'This is not a drawing, a photo or a recording.'
);

/** Reads anything and gives a medium, or what is wrong with it. No fault quotes what it holds. */
export function restoreMedium(candidate: unknown): Result<Medium, readonly Fault[]> {
	const read = v.safeParse(mediumSchema, candidate);
	return read.success ? succeed(read.output) : refuse(faultsOf(read.issues));
}
