import { tick } from 'svelte';

/** Gives the focus back to the question, when what had it has gone from the page. */
export async function focusHeading(): Promise<void> {
	await tick();
	document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true });
}
