/** Marks what is being made and is in no plan yet: a drawing, a photo, a recording, a phrase. */
const making = '[data-draft]';

/**
 * Watches a page for words that may be kept nowhere yet. Gives a function that says whether there are some: a field that
 * was typed in and still holds something, or a thing that is being made. It says yes too often, never too seldom.
 */
export function watchTyping(page: Document): () => boolean {
	const typed = new Set<Element>();
	page.addEventListener('input', ({ target }) => {
		if (target instanceof Element && target.matches('textarea, input:not([type=radio], [type=checkbox])'))
			typed.add(target);
	});
	return () => {
		for (const field of typed) if (!field.isConnected || valueOf(field) === '') typed.delete(field);
		return typed.size > 0 || page.querySelector(making) !== null;
	};
}

function valueOf(field: Element): string {
	return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '';
}
