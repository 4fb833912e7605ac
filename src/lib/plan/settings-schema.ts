import * as v from 'valibot';
import { faceExtras, hairColours, hairShapes, skins } from '#lib/pictures/look.ts';
import { closedObject } from '#lib/programme/closed.ts';
import { backgrounds, picturePlaces, speeds, textSizes, toldThings, type ManSettings } from './settings.ts';

/** The shape of how he wants to see and hear his plan. */
export const settingsSchema: v.GenericSchema<unknown, ManSettings> = closedObject({
	textSize: v.picklist(textSizes, 'The size of text is 1, 2 or 3.'),
	background: v.picklist(backgrounds, 'The background is "white", "cream" or "blue".'),
	pictures: v.picklist(picturePlaces, 'Pictures are "beside", "off" or "first".'),
	look: closedObject({
		skin: v.picklist(skins, 'This is not a skin that the pictures have.'),
		hairColour: v.picklist(hairColours, 'This is not a hair colour that the pictures have.'),
		hairShape: v.picklist(hairShapes, 'This is not a hair shape that the pictures have.'),
		extra: v.picklist(faceExtras, 'This is nothing that the pictures can put in a face.')
	}),
	speed: v.picklist(speeds, 'The speed is "slow", "usual" or "fast".'),
	calm: v.boolean('This must be true or false.'),
	told: v.pipe(
		v.array(v.picklist(toldThings, 'This is nothing that he can be told.'), 'This must be a list.'),
		v.check((things) => new Set(things).size === things.length, 'The same thing stands twice in this list.'),
		v.readonly()
	)
});
