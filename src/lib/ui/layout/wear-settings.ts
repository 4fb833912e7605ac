import type { ManSettings } from '#lib/plan/settings.ts';

/**
 * Puts how a man wants to see his plan on the whole page, for base.css. Gives a way to take it off again: it belongs to
 * his plan, not to the device.
 */
export function wearSettings({ textSize, background, pictures, calm }: ManSettings): () => void {
	const { dataset } = document.documentElement;
	const worn = { textSize: String(textSize), background, pictures, calm: String(calm) };
	Object.assign(dataset, worn);
	return () => {
		for (const name of Object.keys(worn)) delete dataset[name];
	};
}
