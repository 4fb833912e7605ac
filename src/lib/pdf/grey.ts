import { strFromU8, unzlibSync } from 'fflate';
import type { Element } from './structure.ts';
import { deflate } from './write/deflate.ts';
import type { PaperPicture } from './write/pictures.ts';

/** How bright red, green and blue look to the eye (ITU-R BT.709). */
const shares = [0.2126, 0.7152, 0.0722] as const;

/** A colour as the shade of grey that looks as bright. */
export function greyOf(colour: string): string {
	const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	const part = Math.round(brightness(parts)).toString(16).padStart(2, '0');
	return `#${part}${part}${part}`;
}

function brightness(parts: readonly number[]): number {
	return shares.reduce((sum, share, at) => sum + share * (parts[at] ?? 0), 0);
}

const greyIfAny = (colour: string | undefined) => (colour === undefined ? undefined : greyOf(colour));

/** The same thing on paper without colour. Photos stay as they are. */
export function greyElement(element: Element): Element {
	switch (element.kind) {
		case 'text':
		case 'line':
			return { ...element, colour: greyOf(element.colour) };
		case 'disc':
			return { ...element, fill: greyOf(element.fill) };
		case 'ink':
			return { ...element, paths: element.paths.map(({ d, fill }) => ({ d, fill: greyOf(fill) })) };
		case 'panel': {
			const { outline } = element;
			const line = outline === undefined ? {} : { outline: { ...outline, colour: greyOf(outline.colour) } };
			return { ...element, fill: greyIfAny(element.fill), edge: greyIfAny(element.edge), ...line };
		}
		case 'shape':
			return { ...element, fill: greyIfAny(element.fill), stroke: greyIfAny(element.stroke) };
		case 'picture':
		case 'photo':
			return element;
	}
}

/** The same picture without colour: its paths, or the words of its drawing where those were packed before. */
export function greyPicture(picture: PaperPicture): PaperPicture {
	if ('packed' in picture) return { packed: deflate(greyWords(strFromU8(unzlibSync(picture.packed), true))) };
	return {
		paths: picture.paths.map((path) => ({ ...path, fill: greyIfAny(path.fill), stroke: greyIfAny(path.stroke) }))
	};
}

/** The words of a drawing with each colour (three parts, and what sets it) as a shade of grey. */
function greyWords(words: string): string {
	return words.replace(/^([\d.]+) ([\d.]+) ([\d.]+) (rg|RG)/gm, (_, ...found: readonly unknown[]) => {
		const [red, green, blue, sets] = found.map(String);
		const part = Math.round(brightness([red, green, blue].map(Number)) * 1000) / 1000;
		return `${part} ${part} ${part} ${sets}`;
	});
}
