import { createBrowserInstallation } from '#lib/offline/browser-installation.ts';
import type { Installation } from '#lib/ports/installation.ts';
import type { AppSession } from '#lib/session/app-session.svelte.ts';
import { newBrowserId } from './browser-ids.ts';
import { trustedScript } from './trusted-script.ts';
import { watchTyping } from './unsaved.ts';

let made: Installation | undefined;

/** The app on this device; one for each window. `base` is the address of the folder it is served from. */
export function installationOf(app: AppSession, base: string): Installation {
	made ??= begin(app, base);
	return made;
}

function begin(app: AppSession, base: string): Installation {
	const isTyping = watchTyping(document);
	return createBrowserInstallation({
		worker: trustedScript(new URL(`${base}service-worker.js`, location.href)),
		newId: newBrowserId,
		loadAgain: () => location.reload(),
		isFree: async () => {
			await app.openNow?.saving.settled();
			return (app.openNow?.saving.state ?? 'saved') === 'saved' && !isTyping();
		}
	});
}
