import type { Installation, InstallationNews, SwapOutcome } from '#lib/ports/installation.ts';
import { onOpenedFile } from './opened-files.ts';
import { takeOver } from './messages.ts';
import { joinWindows, type Windows } from './windows.ts';

export interface InstallationParts {
	/** The address of the worker, as the browser wants it. */
	readonly worker: string;
	/** Saves what can be saved, then says whether nothing of this window would be lost. */
	readonly isFree: () => Promise<boolean>;
	readonly newId: () => string;
	readonly loadAgain: () => void;
}

/** What the browser gives when it offers to install; no type of it comes with TypeScript. */
interface InstallOffer extends Event {
	readonly prompt: () => Promise<unknown>;
}

/** The app in this browser. Where there are no service workers, or they are forbidden, nothing is kept and no more. */
export function createBrowserInstallation(parts: InstallationParts): Installation {
	return new BrowserInstallation(parts);
}

class BrowserInstallation implements Installation {
	readonly #parts: InstallationParts;
	readonly #windows: Windows;
	readonly #listeners = new Set<() => void>();
	readonly #workers: ServiceWorkerContainer | undefined = Reflect.get(navigator, 'serviceWorker');
	#registration: ServiceWorkerRegistration | undefined;
	#offer: InstallOffer | undefined;
	#isInstalled = matchMedia('(display-mode: standalone)').matches || Reflect.get(navigator, 'standalone') === true;
	#isSwapping = false;
	readonly onFile = onOpenedFile;

	constructor(parts: InstallationParts) {
		this.#parts = parts;
		this.#windows = joinWindows({
			channel: new BroadcastChannel('steady-windows'),
			locks: Reflect.get(navigator, 'locks'),
			newId: parts.newId,
			isFree: parts.isFree,
			onLoadingAgain: () => (this.#isSwapping = true)
		});
		this.#workers?.addEventListener('controllerchange', () => void this.#newController());
		this.#hearOffers();
		void this.#register();
	}

	news(): InstallationNews {
		return {
			isKept: this.#registration?.active != null,
			isNewReady: this.#registration?.active != null && this.#registration.waiting !== null,
			canInstall: this.#offer !== undefined,
			isInstalled: this.#isInstalled
		};
	}

	onNews(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	async lookForNew(): Promise<void> {
		// Without a network there is nothing to look at.
		await this.#registration?.update().catch(() => undefined);
	}

	async swap(): Promise<SwapOutcome> {
		const waiting = this.#registration?.waiting;
		if (waiting == null) return 'none';
		if (!(await this.#windows.areFree())) return 'busy';
		this.#isSwapping = true;
		this.#windows.tellLoadingAgain();
		waiting.postMessage(takeOver);
		return 'swapped';
	}

	async install(): Promise<void> {
		const offer = this.#offer;
		this.#offer = undefined;
		await offer?.prompt().catch(() => undefined);
		this.#tell();
	}

	async #register(): Promise<void> {
		this.#registration = await this.#workers
			?.register(this.#parts.worker, { updateViaCache: 'none' })
			.catch(() => undefined);
		const registration = this.#registration;
		if (registration === undefined) return;
		registration.addEventListener('updatefound', () => this.#watch(registration.installing));
		this.#watch(registration.installing);
		this.#tell();
	}

	#watch(worker: ServiceWorker | null): void {
		worker?.addEventListener('statechange', () => this.#tell());
	}

	/** Only windows that were told load again, and only when nothing would be lost: the files of before stay for the others. */
	async #newController(): Promise<void> {
		this.#tell();
		if (this.#isSwapping && (await this.#parts.isFree())) this.#parts.loadAgain();
	}

	#hearOffers(): void {
		window.addEventListener('beforeinstallprompt', (event) => {
			// The browser's own bar would come under somebody's hands. Staff find a quiet button in Settings.
			event.preventDefault();
			if (isInstallOffer(event)) this.#offer = event;
			this.#tell();
		});
		window.addEventListener('appinstalled', () => {
			this.#offer = undefined;
			this.#isInstalled = true;
			this.#tell();
		});
	}

	#tell(): void {
		for (const listener of this.#listeners) listener();
	}
}

function isInstallOffer(event: Event): event is InstallOffer {
	return 'prompt' in event && typeof event.prompt === 'function';
}
