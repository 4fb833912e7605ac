import type { Component } from 'svelte';
import type { LifePage } from '../layout/life-links.ts';

/** A page about living with a plan: `inner` is what follows in its address. */
export type LifeBody = Component<{ inner: string | undefined }>;

/** Each page loads when it is opened. */
export const lifeBodies: Readonly<Partial<Record<LifePage | 'together', () => Promise<{ default: LifeBody }>>>> = {
	review: () => import('./ReviewBody.svelte')
};
