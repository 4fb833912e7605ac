import { createHash } from 'node:crypto';
import { findProgramme, wordingForExchange } from '../../src/cli/programmes.ts';
import type { ExchangeOf } from '#lib/exchange/exchange-of.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { orFail } from './deeds.ts';

/** What files for other systems are made of, on a day that does not change. */
export function exchangeAbout(plan: Plan, today = '2026-03-02'): ExchangeOf {
	return {
		programme: orFail(findProgramme(plan.packs)),
		plan,
		wording: wordingForExchange(plan),
		madeAt: () => undefined,
		today,
		planHash: 'a1b2c3d4e5f6',
		digest: async (text) => createHash('sha256').update(text).digest('hex')
	};
}
