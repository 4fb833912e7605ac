import type { AppText } from '#lib/words/app-words.ts';

/** One thing to try: what it is, how, and what is said once it was done. */
export interface PracticeStep {
	readonly kind: 'tap' | 'listen' | 'more' | 'back' | 'else' | 'hide' | 'stop' | 'end';
	readonly title: AppText;
	readonly how: AppText;
	readonly did: AppText | undefined;
}

/** The cards to try with: everyday things, nothing of a plan. */
export interface TryCard {
	readonly id: string;
	readonly picture: string;
	readonly words: AppText;
}

export const firstCards: readonly TryCard[] = [
	{ id: 'tea', picture: 'cup-break', words: 'try-tea' },
	{ id: 'music', picture: 'headphones', words: 'try-music' },
	{ id: 'ball', picture: 'ball', words: 'try-ball' }
];
export const moreCards: readonly TryCard[] = [
	{ id: 'tree', picture: 'tree', words: 'try-tree' },
	{ id: 'book', picture: 'book', words: 'try-book' },
	{ id: 'walk', picture: 'shoes', words: 'try-walk' }
];

/** The practice, first to last. */
export const practiceSteps: readonly PracticeStep[] = [
	{ kind: 'tap', title: 'practice-tap', how: 'practice-tap-how', did: 'practice-tap-did' },
	{ kind: 'listen', title: 'practice-listen', how: 'practice-listen-how', did: 'practice-listen-did' },
	{ kind: 'more', title: 'practice-more', how: 'practice-more-how', did: 'practice-more-did' },
	{ kind: 'back', title: 'practice-back', how: 'practice-back-how', did: 'practice-back-did' },
	{ kind: 'else', title: 'practice-else', how: 'practice-else-how', did: 'practice-else-did' },
	{ kind: 'hide', title: 'practice-hide', how: 'practice-hide-how', did: 'practice-hide-did' },
	{ kind: 'stop', title: 'practice-stop', how: 'practice-stop-how', did: 'practice-stop-did' },
	{ kind: 'end', title: 'practice-end', how: 'practice-end-what', did: undefined }
];
