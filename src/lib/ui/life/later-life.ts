import type { Component } from 'svelte';
import type { LifePage } from '../layout/life-links.ts';

/** A page about living with a plan: `inner` is what follows in its address. */
export type LifeBody = Component<{ inner: string | undefined }>;

/** Each page loads when it is opened. */
export const lifeBodies: Readonly<Partial<Record<LifePage | 'together', () => Promise<{ default: LifeBody }>>>> = {
	diary: () => import('./Diary.svelte'),
	check: () => import('./Recheck.svelte'),
	change: () => import('./ChangeView.svelte'),
	homework: () => import('./HomeworkPage.svelte'),
	review: () => import('./ReviewBody.svelte'),
	actions: () => import('./ActionsPage.svelte'),
	views: () => import('./AgreementsPage.svelte'),
	versions: () => import('./VersionsPage.svelte'),
	carers: () => import('./Slips.svelte'),
	keep: () => import('./KeepPage.svelte'),
	together: () => import('./TogetherPage.svelte')
};

/** That a check is due loads after the list. */
export const loadRecheckDue = () => import('./RecheckDue.svelte');
