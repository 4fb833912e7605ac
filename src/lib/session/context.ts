import { createContext } from 'svelte';
import type { AppSession } from './app-session.svelte.ts';
import type { PlanSession } from './plan-session.svelte.ts';

/** The living app, for every view below the layout. */
export const [useApp, provideApp] = createContext<AppSession>();

/** The open plan, for every view below a plan's layout. A function, because another plan may open. */
export const [usePlan, providePlan] = createContext<() => PlanSession>();
