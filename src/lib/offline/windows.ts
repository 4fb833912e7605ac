const lockName = 'steady-window';
const answerTime = 2500;

/** What windows say to each other. No word of a plan and no name is ever in it. */
type Message =
	| { readonly kind: 'may-load-again'; readonly question: string }
	| { readonly kind: 'answer'; readonly question: string; readonly isFree: boolean }
	| { readonly kind: 'loading-again' };

export interface WindowParts {
	readonly channel: BroadcastChannel;
	/** Counts open windows also where one does not answer. Undefined in browsers without it. */
	readonly locks: LockManager | undefined;
	readonly newId: () => string;
	/** Saves what can be saved, then says whether nothing of this window would be lost. */
	readonly isFree: () => Promise<boolean>;
	/** Another window begins to use a new version. */
	readonly onLoadingAgain: () => void;
}

/** The windows of the app on this device, seen from one of them. */
export interface Windows {
	/** Whether no window would lose anything. A window that does not answer counts as one that would. */
	readonly areFree: () => Promise<boolean>;
	readonly tellLoadingAgain: () => void;
}

/** Joins the windows of the app. */
export function joinWindows(parts: WindowParts): Windows {
	const { channel, locks, newId, isFree } = parts;
	const answers = new Map<string, (isFree: boolean) => void>();
	const say = (message: Message) => channel.postMessage(message);
	// Held as long as the window lives: the browser lets go of it at the end, also after a crash.
	void locks?.request(lockName, { mode: 'shared' }, () => new Promise<never>(() => undefined)).catch(() => undefined);

	channel.onmessage = ({ data }: MessageEvent<Message>) => {
		if (data.kind === 'loading-again') parts.onLoadingAgain();
		else if (data.kind === 'answer') answers.get(data.question)?.(data.isFree);
		else void isFree().then((free) => say({ kind: 'answer', question: data.question, isFree: free }));
	};

	async function others(): Promise<number | undefined> {
		const held = (await locks?.query())?.held?.filter(({ name }) => name === lockName).length;
		return held === undefined ? undefined : Math.max(0, held - 1);
	}

	async function areOthersFree(): Promise<boolean> {
		const expected = await others();
		if (expected === 0) return true;
		const question = newId();
		let free = 0;
		const isSettled = await new Promise<boolean>((resolve) => {
			const timer = setTimeout(() => resolve(expected === undefined), answerTime);
			answers.set(question, (isFreeThere) => {
				if (isFreeThere) free += 1;
				if (!isFreeThere || free === expected) {
					clearTimeout(timer);
					resolve(isFreeThere);
				}
			});
			say({ kind: 'may-load-again', question });
		});
		answers.delete(question);
		return isSettled;
	}

	return {
		areFree: async () => (await isFree()) && areOthersFree(),
		tellLoadingAgain: () => say({ kind: 'loading-again' })
	};
}
