import type { SessionInWalk, SessionState } from '#lib/journey/sessions.ts';
import type { AppText } from '#lib/words/app-words.ts';

/** A session with what staff read of it. */
export interface SessionShown extends SessionInWalk {
	readonly title: string;
	readonly about: string | undefined;
}

/** How a state looks, and how it is said. */
export const sessionLooks: Readonly<
	Record<SessionState, { readonly pill: 'not-started' | 'started' | 'done'; readonly words: AppText }>
> = {
	done: { pill: 'done', words: 'session-state-done' },
	next: { pill: 'started', words: 'session-state-next' },
	later: { pill: 'not-started', words: 'session-state-later' }
};
