import type { Plan } from './plan.ts';

/**
 * Whether he said that he slipped since his plan was last checked to the end: then the check opens by itself. A file of its
 * own, because the layout of every page of a plan loads it.
 */
export function lapseWaits({ diary, checks }: Plan): boolean {
	const last = Object.values(checks).reduce((latest, { isDone, at }) => (isDone && at > latest ? at : latest), '');
	return Object.values(diary).some(({ kind, at }) => kind === 'lapse' && at > last);
}
