import type { Component } from 'svelte';
import type { ServicePage } from '../layout/life-links.ts';

/** A page of the service: `inner` is what follows in its address. */
export type ServiceBody = Component<{ inner: string | undefined }>;

/** Each page loads when it is opened. */
export const serviceBodies: Readonly<Partial<Record<ServicePage, () => Promise<{ default: ServiceBody }>>>> = {
	board: () => import('./BoardPage.svelte'),
	look: () => import('./LookBody.svelte'),
	decks: () => import('./DecksPage.svelte'),
	summary: () => import('./SummaryPage.svelte'),
	receipts: () => import('./ReceiptsPage.svelte')
};
