import type { ManSettings } from '#lib/plan/settings.ts';

/**
 * Puts how a man wants to see his plan on the whole page, for base.css. Gives a way to take it off again: it belongs to
 * his plan, not to the device.
 */
export function wearSettings({ textSize, background, pictures, calm }: ManSettings): () => void {
	const page = document.documentElement;
	const worn = [
		['data-text-size', String(textSize)],
		['data-background', background],
		['data-pictures', pictures],
		['data-calm', String(calm)]
	] as const;
	for (const [name, value] of worn) page.setAttribute(name, value);
	return () => {
		for (const [name] of worn) page.removeAttribute(name);
	};
}
