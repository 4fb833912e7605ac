import { links } from '../layout/links.ts';

/** The address of "Wait with me". It says nothing of what he waits for. Apart from `links`, which the first page loads. */
export const waitLink = (plan: string): string => `${links.home(plan)}/wait`;

/** "Wait with me" loads when he opens it. */
export const loadWait = () => import('./WaitView.svelte');
