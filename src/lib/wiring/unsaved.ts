/** Marks what is being made and is in no plan yet: a drawing, a photo, a recording, a phrase. */
const making = '[data-draft]';

/** What somebody can type into. */
const fields = 'textarea, input:not([type=radio], [type=checkbox])';

/**
 * Watches a page for words that may be kept nowhere yet. Gives a function that says whether there are some: a field that
 * was typed in and still holds something, or a thing that is being made. It says yes too often, never too seldom.
 */
export function watchTyping(page: Document): () => boolean {
	// Held so that a field, and what stands in it, leaves the memory with its page.
	const typed = new WeakSet<Element>();
	page.addEventListener('input', ({ target }) => {
		if (target instanceof Element && target.matches(fields)) typed.add(target);
	});
	return () =>
		page.querySelector(making) !== null ||
		[...page.querySelectorAll(fields)].some((field) => typed.has(field) && valueOf(field) !== '');
}

function valueOf(field: Element): string {
	return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field.value : '';
}
