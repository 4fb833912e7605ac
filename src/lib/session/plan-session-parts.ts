import type { Page } from '#lib/journey/walk.ts';
import type { Clock, NewId } from '#lib/ports/clock.ts';
import type { EditorLock } from '#lib/ports/editor-lock.ts';
import type { PlanStore } from '#lib/ports/plan-store.ts';
import type { Languages } from './languages.svelte.ts';
import type { SittingState } from './sitting.svelte.ts';

/** What a plan session needs from outside. */
export interface PlanSessionParts {
	readonly store: PlanStore;
	readonly clock: Clock;
	readonly newId: NewId;
	readonly sitting: SittingState;
	/** The languages that may be spoken here; en-GB alone without it. */
	readonly languages?: Languages;
	/** Lets one window at a time change a plan; without it every window may, and a conflict keeps both. */
	readonly editorLock?: EditorLock | undefined;
}

/** What stands at an address now: the page, or what has to come first. */
export type Look =
	| { readonly kind: 'page'; readonly page: Page }
	/** Staff must be here for this page. */
	| { readonly kind: 'staff' }
	/** The limits of confidentiality come before the first answer. */
	| { readonly kind: 'limits'; readonly page: Page }
	/** A changed answer took the page away, or it never was. */
	| { readonly kind: 'gone' };

/** What came of a tap on a card. */
export type Tapped = 'changed' | 'full' | 'kept';
