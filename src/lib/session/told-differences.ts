import type { Difference } from '#lib/plan/merge-units.ts';
import type { Plan } from '#lib/plan/plan.ts';
import { agreementsTexts } from '#lib/words/agreements-texts.ts';
import type { AppText } from '#lib/words/app-words.ts';
import { mergeTexts } from '#lib/words/merge-texts.ts';
import { mineTexts } from '#lib/words/mine-texts.ts';
import { planTexts } from '#lib/words/plan-texts.ts';
import { recheckTexts } from '#lib/words/recheck-texts.ts';
import { riskTexts } from '#lib/words/risk-texts.ts';
import { slipsTexts } from '#lib/words/slips-texts.ts';
import { staffTexts } from '#lib/words/staff-texts.ts';
import { answerLines, cardLine, type Teller, type ToldLine } from './told-answers.ts';
import { lifeLines } from './told-life.ts';
import { riskAbout, riskLines } from './told-risk.ts';
import { settingLines } from './told-settings.ts';
import { dayOf } from '#lib/base/dates.ts';
import { sayDay } from '#lib/words/say-day.ts';

/** The texts of the app in which differences are told. */
export const tellerTexts = [
	planTexts,
	riskTexts,
	staffTexts,
	slipsTexts,
	recheckTexts,
	agreementsTexts,
	mergeTexts,
	mineTexts
];

/** One difference of two states of a plan in words: which part, what it is about, and what each says. */
export interface ToldDifference {
	readonly key: string;
	readonly part: string;
	readonly about: string;
	readonly here: readonly ToldLine[];
	readonly there: readonly ToldLine[];
	/** Which of them leaves cards out that the other side has. */
	readonly leftOut: Difference['leftOut'];
}

/** Says the differences of two states of a plan, one by one, in staff words; his own words as they are, in quotes. */
export function tellDifferences(
	teller: Teller,
	{ here, there }: { readonly here: Plan; readonly there: Plan },
	differences: readonly Difference[]
): readonly ToldDifference[] {
	return differences.map(({ key, path, leftOut, ...said }) => {
		const lines = (side: 'here' | 'there') => {
			const [own, other] = side === 'here' ? [here, there] : [there, here];
			if (said[side] === undefined) return [];
			return path[0] === 'settings'
				? settingLines(teller.say, own.settings, other.settings)
				: linesAt(teller, own, path);
		};
		const [own, other] = [lines('here'), lines('there')];
		const isAlike = JSON.stringify(own) === JSON.stringify(other) && own.length > 0;
		const by = (plan: Plan) => sayWho(teller, plan, path);
		return {
			key,
			part: partOf(teller, path),
			about: aboutOf(teller, { here, there }, path),
			here: isAlike ? [...own, ...by(here)] : own,
			there: isAlike ? [...other, ...by(there)] : other,
			leftOut
		};
	});
}

/** Fields of a plan and the words for the part of it that they are. */
const parts = {
	ruleChecks: 'merge-part-rules',
	sharing: 'merge-part-sharing',
	risk: 'merge-part-risk',
	diary: 'merge-part-diary',
	checks: 'merge-part-checks',
	slips: 'merge-part-slips',
	actions: 'merge-part-actions',
	agreements: 'merge-part-agreements',
	capacity: 'merge-part-agreements',
	countersigned: 'merge-part-versions',
	keepUntil: 'merge-part-keep'
} as const;

function partOf({ programme, words, say }: Teller, [field = '', entry = '']: readonly string[]): string {
	const journey = field === 'teachBack' ? entry : programme.steps.get(entry)?.journey.id;
	if (['answers', 'staff', 'teachBack'].includes(field)) {
		return journey === undefined ? say('merge-part-gone') : words.plainTitle(journey);
	}
	return say(isOneOf(parts, field) ? parts[field] : 'merge-part-manner');
}

const manners = {
	name: 'merge-about-name',
	voice: 'merge-about-voice',
	level: 'merge-about-level',
	language: 'merge-about-language',
	needs: 'merge-about-needs',
	settings: 'merge-about-settings',
	packs: 'merge-about-packs',
	keepUntil: 'merge-about-keep',
	teachBack: 'merge-about-shown',
	checks: 'merge-about-check',
	slips: 'merge-about-slip',
	diary: 'merge-about-diary',
	actions: 'merge-about-action',
	countersigned: 'merge-about-countersigned'
} as const satisfies Readonly<Record<string, AppText>>;

function aboutOf(
	teller: Teller,
	{ here, there }: { readonly here: Plan; readonly there: Plan },
	path: readonly string[]
): string {
	const { say, words, programme } = teller;
	const [field = '', entry = '', part = ''] = path;
	const ask = () => (programme.steps.has(entry) ? words.plainAsk(entry) : say('merge-card-gone'));
	const card = (id: string) => [here, there].map((plan) => cardLine(teller, plan, id).words)[0] ?? '';
	switch (field) {
		case 'answers':
			return ask();
		case 'staff':
			return say('merge-note', { about: ask() });
		case 'ruleChecks':
			return card(entry);
		case 'sharing':
			return say('merge-joined', { about: sectionTitle(teller, entry), what: say(readerText(part)) });
		case 'agreements':
			return say('merge-joined', { about: sectionTitle(teller, entry), what: say(partyText(part)) });
		case 'capacity':
			return sectionTitle(teller, entry);
		case 'risk':
			return riskAbout(teller, entry, part, card);
		default:
			return say(isOneOf(manners, field) ? manners[field] : 'merge-about-settings');
	}
}

function linesAt(teller: Teller, plan: Plan, path: readonly string[]): readonly ToldLine[] {
	const { say } = teller;
	const [field = '', entry = ''] = path;
	switch (field) {
		case 'answers': {
			const answer = plan.answers[entry];
			return answer === undefined ? [] : answerLines(teller, plan, answer);
		}
		case 'staff':
			return [{ words: plan.staff[entry]?.words ?? '' }];
		case 'ruleChecks': {
			const check = plan.ruleChecks[entry];
			return check === undefined
				? []
				: [{ words: say('merge-checked', { by: check.by, day: sayDay(say, dayOf(check.at)) }) }];
		}
		case 'teachBack': {
			const shown = plan.teachBack[entry];
			return shown === undefined ? [] : [{ words: say(`merge-showed-${shown.how}`) }];
		}
		case 'risk':
			return riskLines(teller, plan, path);
		case 'name':
			return [{ words: plan.name }];
		case 'language':
			return [{ words: plan.language }];
		case 'voice':
			return [{ words: say(`merge-voice-${plan.voice}`) }];
		case 'level':
			return [{ words: say('merge-level', { level: plan.level }) }];
		case 'packs':
			return plan.packs.map(({ id, version }) => ({ words: say('merge-pack', { id, version }) }));
		case 'needs':
			return plan.needs.map((need) => ({ words: say(`need-${need}`) }));
		default:
			return lifeLines(teller, plan, path);
	}
}

/** Who said an answer, and the day of an agreement: told where two answers say the same, and differ in that alone. */
function sayWho({ say }: Teller, plan: Plan, [field, step = '']: readonly string[]): readonly ToldLine[] {
	const answer = field === 'answers' ? plan.answers[step] : undefined;
	if (answer === undefined) return [];
	const by = { words: say(`merge-by-${answer.by}`) };
	return answer.kind === 'agree' ? [by, { words: sayDay(say, dayOf(answer.at)) }] : [by];
}

/** What staff call a section: the title of its first journey. */
function sectionTitle({ programme, words, say }: Teller, section: string): string {
	const journey = programme.journeys.find((each) => each.section === section);
	return journey === undefined ? say('merge-whole') : words.plainTitle(journey.id);
}

function readerText(reader: string): AppText {
	if (reader === 'man') return 'merge-reader-man';
	if (reader === 'carer') return 'merge-reader-carer';
	return reader === 'wallet' ? 'merge-reader-wallet' : 'merge-reader-care-manager';
}

function partyText(party: string): AppText {
	if (party === 'man') return 'merge-reader-man';
	return party === 'facilitator' ? 'merge-reader-facilitator' : 'merge-reader-care-manager';
}

function isOneOf<Of extends object>(record: Of, key: string): key is Extract<keyof Of, string> {
	return Object.hasOwn(record, key);
}
