import type { Picture } from '#lib/pictures/picture-file.ts';
import type { Element } from './structure.ts';

/** How bright red, green and blue look to the eye (ITU-R BT.709). */
const shares = [0.2126, 0.7152, 0.0722] as const;

/** A colour as the shade of grey that looks as bright. */
export function greyOf(colour: string): string {
	const parts = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
	const bright = shares.reduce((sum, share, at) => sum + share * (parts[at] ?? 0), 0);
	const part = Math.round(bright).toString(16).padStart(2, '0');
	return `#${part}${part}${part}`;
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

/** The same picture without colour. */
export function greyPicture({ paths }: Picture): Picture {
	return {
		paths: paths.map((path) => ({ ...path, fill: greyIfAny(path.fill), stroke: greyIfAny(path.stroke) }))
	};
}
