import { readDay } from '#lib/base/dates.ts';
import type { Plan } from './plan.ts';

/**
 * The plan with the day until which the service keeps it; null takes the day away. What is no real day changes nothing:
 * the service decides, and nothing here suggests a day (domain.md 4.9).
 */
export function setKeepUntil(plan: Plan, day: string | null, at: string): Plan {
	const isGood = day === null || readDay(day) !== undefined;
	return !isGood || day === plan.keepUntil ? plan : { ...plan, keepUntil: day, changedAt: at };
}

/** Whether the day until which the service keeps a plan has passed. On that day itself it is still kept. */
export function isPastKeepUntil({ keepUntil }: Pick<Plan, 'keepUntil'>, today: string): boolean {
	return keepUntil !== null && keepUntil < today;
}
