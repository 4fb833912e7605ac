import type { AppSession } from '#lib/session/app-session.svelte.ts';
import { droppedFile } from '#lib/session/dropped-file.ts';

/** What files of ours are called: backups, plans and papers. */
const ours = /\.(age|json|pdf)$/i;

/**
 * A file that is dropped anywhere is never opened by the browser in place of the app. One that may be ours is
 * looked at on the page for files; while the device is locked, once it is open again. Pages that take files themselves come
 * first: they listen while the event goes down. A man who has the device stays where he is. Gives what ends the watch.
 * @param show goes to the page for files
 */
export function watchDrops(app: AppSession, show: () => void): () => void {
	const ending = new AbortController();
	const { signal } = ending;
	addEventListener('dragover', stayHere, { signal });
	addEventListener(
		'drop',
		(event) => {
			const file = event.dataTransfer?.files[0];
			const isTaken = event.defaultPrevented;
			stayHere(event);
			const isForStaff = !app.isHidden && (app.vault.state === 'open' || app.vault.state === 'locked');
			if (isTaken || file === undefined || !isForStaff || !ours.test(file.name)) return;
			droppedFile.keep(file);
			show();
		},
		{ signal }
	);
	return () => ending.abort();
}

function stayHere(event: DragEvent): void {
	if (event.dataTransfer?.types.includes('Files') === true) event.preventDefault();
}
