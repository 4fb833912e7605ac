/** Runs in the page: goes to another address of the app in the same start of it, as a link does. A typed address would load it anew, and lock it. */
export function followLink(route: string): void {
	const link = document.body.appendChild(document.createElement('a'));
	link.href = `#/${route}`;
	link.click();
	link.remove();
}
