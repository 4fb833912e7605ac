/** How the app stands on this device. */
export interface InstallationNews {
	/** All that the app needs is kept here: it works without a network. */
	readonly isKept: boolean;
	/** A newer version is kept too, and waits. */
	readonly isNewReady: boolean;
	/** The browser offers to put the app among the apps of the device. */
	readonly canInstall: boolean;
	/** The app was opened from there. */
	readonly isInstalled: boolean;
}

/** What became of "use the new version". busy: in this or another window something is not kept yet. none: nothing waits. */
export type SwapOutcome = 'swapped' | 'busy' | 'none';

/** The app on this device: kept for use without a network, made new, put among the apps. */
export interface Installation {
	readonly news: () => InstallationNews;
	/** Calls back after each change; gives what ends that. */
	readonly onNews: (listener: () => void) => () => void;
	/** Asks the host whether there is a newer version. It is kept and waits; nothing that is open changes. */
	readonly lookForNew: () => Promise<void>;
	/** Uses the version that waits, when nothing is unsaved in any window: all of them load again. */
	readonly swap: () => Promise<SwapOutcome>;
	/** Asks the browser to put the app among the apps of the device. Only after a tap. */
	readonly install: () => Promise<void>;
	/** Takes files of ours that were opened from the device, now and later. One listener at a time. */
	readonly onFile: (listener: (file: File) => void) => void;
}
