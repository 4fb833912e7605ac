import { dayOf } from '#lib/base/dates.ts';
import { isChangedSinceAgreed } from '#lib/plan/edits.ts';
import type { Footer } from './blocks.ts';
import type { ReportOf, Source } from './source.ts';
import type { ReportText } from './wording.ts';

/** What stands at the foot of every page (issue 5): whose copy, version, day, hash, page. */
export function footerOf({ plan, wording, today, planHash }: ReportOf, copyFor: ReportText): Footer {
	const version = plan.version === 0 ? wording.say('paper-foot-draft') : `${plan.version}`;
	return {
		copyFor: wording.say(copyFor),
		version: wording.say('paper-foot-version', { version }),
		date: wording.say('paper-foot-date', { day: wording.day(today) }),
		hash: wording.say('paper-foot-hash', { hash: planHash.slice(0, 8) }),
		...uncheckedPart(wording),
		page: wording.say('paper-page', { number: '{number}', of: '{of}' })
	};
}

/** The part of a foot that says of a language that nobody has checked it; none for one that somebody has. */
export function uncheckedPart({ unchecked = [] }: Pick<Footer, 'unchecked'>): Pick<Footer, 'unchecked'> {
	return unchecked.length === 0 ? {} : { unchecked };
}

/** Which version this is, and whether he agreed to it as it stands. */
export function versionInWords({ programme, plan, answers, wording }: Source): string {
	if (plan.agreedAt === null) return wording.say('paper-draft');
	const values = { version: plan.version, day: wording.day(dayOf(plan.agreedAt)) };
	const agreement = answers[programme.landmarks.agreement];
	const isAgreed = agreement?.kind === 'agree' && agreement.agreed === 'yes' && !isChangedSinceAgreed(plan);
	return wording.say(isAgreed ? 'paper-version-number' : 'paper-version-changed', values);
}
