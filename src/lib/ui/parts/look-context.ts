import { getContext, hasContext, setContext } from 'svelte';
import { usualLook, type ManLook } from '#lib/pictures/look.ts';

const key = Symbol('look');

/** Says how the man looks in every picture below: called near the plan, whose settings hold it. Nothing: as usual. */
export function provideLook(look: () => ManLook | undefined): void {
	setContext(key, () => look() ?? usualLook);
}

/** How the man looks here. Outside a plan: as the picture files show him. */
export function useLook(): () => ManLook {
	return hasContext(key) ? getContext<() => ManLook>(key) : () => usualLook;
}
