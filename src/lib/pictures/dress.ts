import { usualLook, type ManLook } from './look.ts';

/** Skin tones. An ink line stands out on each by 3 to 1 or more (WCAG 1.4.11), so that every mood can be read. */
export const skinColours: Readonly<Record<ManLook['skin'], string>> = {
	light: '#f3d0b3',
	fair: '#e3ac7f',
	tan: '#c68a5e',
	brown: '#a9704a',
	dark: '#8f5f41'
};

export const hairPaints: Readonly<Record<ManLook['hairColour'], string>> = {
	black: '#1b1f24',
	brown: '#7a5230',
	fair: '#c9a24a',
	grey: '#9aa5b1'
};

const manPath = /<path [^<>]*? data-look="([a-z-]+)"( display="none")?\/>/g;

/**
 * A picture file with its man dressed in a look. Only paths with `data-look` change; the usual look gives back the same
 * text. A text that is no picture file comes back as it is: reading it is for `readPictureFile`.
 */
export function dress(file: string, look: ManLook): string {
	return file.replace(manPath, (path: string, part: string) => {
		const [start = path] = path.split(' data-look=');
		const hidden = isShown(part, look) ? '' : ' display="none"';
		return `${painted(start, part, look)} data-look="${part}"${hidden}/>`;
	});
}

/** Skin may be a filled shape or a thick line (an arm); hair is always filled, and its outline stays ink. */
function painted(start: string, part: string, look: ManLook): string {
	if (part === 'skin' || part === 'beard-skin')
		return start.replaceAll(`"${skinColours[usualLook.skin]}"`, `"${skinColours[look.skin]}"`);
	return start.replace(`fill="${hairPaints[usualLook.hairColour]}"`, `fill="${hairPaints[look.hairColour]}"`);
}

function isShown(part: string, { hairShape, extra }: ManLook): boolean {
	if (part === 'beard' || part === 'beard-skin') return extra === 'beard' || extra === 'beard-and-glasses';
	if (part === 'glasses') return extra === 'glasses' || extra === 'beard-and-glasses';
	return !part.startsWith('hair-') || part === `hair-${hairShape}`;
}
