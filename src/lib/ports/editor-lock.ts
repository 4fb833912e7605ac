/** Lets one window at a time change a plan. */
export interface EditorLock {
	/**
	 * Asks to be the window that changes a plan, and gives what ends that. It tells at once whether this is the one, and
	 * again when it becomes the one: then another window may have changed the plan meanwhile. A window that closes or
	 * crashes gives its turn away at once.
	 */
	readonly hold: (plan: string, tell: (mayEdit: boolean) => void) => () => void;
}

/** Where windows cannot agree on one: each may edit, and the store says `conflict`. */
export const everyWindowMay: EditorLock = {
	hold: (_, tell) => {
		tell(true);
		return () => undefined;
	}
};
