import type { Locator } from '@playwright/test';
import { oneLine } from './words-of-pdf.ts';

/**
 * The words of a preview in the order of the page, with single spaces: what is shown and what is only spoken, but nothing
 * that is hidden from both, and no words of buttons.
 */
export async function wordsOfPreview(preview: Locator): Promise<string> {
	const words = await preview.evaluate((top) => {
		const parts: string[] = [];
		const walk = (node: Node): void => {
			if (node instanceof Text) parts.push(node.data);
			if (!(node instanceof Element)) return;
			const isHidden = node.closest('[aria-hidden="true"], [hidden], button, script, style') !== null;
			if (isHidden || getComputedStyle(node).display === 'none') return;
			const isInline = getComputedStyle(node).display.startsWith('inline');
			if (!isInline) parts.push(' ');
			for (const kid of node.childNodes) walk(kid);
			if (!isInline) parts.push(' ');
		};
		walk(top);
		return parts.join('');
	});
	return oneLine(words);
}
