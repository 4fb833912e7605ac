import { parties, wholePlan, type PartAgreement, type Party } from '#lib/plan/life.ts';
import type { Plan } from '#lib/plan/plan.ts';
import type { Programme } from '#lib/programme/programme.ts';
import type { Answers } from './chosen.ts';

/** What somebody says about a part of the plan, and whether it still stands. */
export interface SaidOfPart extends PartAgreement {
	/** He or they said it about an earlier version. */
	readonly isOlder: boolean;
	/** Something in that part was changed since. */
	readonly isChanged: boolean;
}

/** What the three of them say about a part; who was not asked is not in it. */
export type SaidByAll = Readonly<Partial<Record<Party, SaidOfPart>>>;

/**
 * The parts that somebody may agree with: the whole plan, then its sections in the order of paper, but for the one in which he
 * agrees.
 */
export function partsToAgree({ landmarks, paper, steps }: Programme): readonly string[] {
	const ofAgreement = steps.get(landmarks.agreement)?.journey.section;
	return [wholePlan, ...paper.filter((section) => section !== ofAgreement)];
}

/**
 * What the three of them say about a part. About the whole plan he speaks in one place only, his agreement in the plan itself:
 * it makes the versions.
 * @param answers those that the reader may see
 */
export function saidOfPart(programme: Programme, plan: Plan, part: string, answers: Answers = plan.answers): SaidByAll {
	const said = parties.flatMap((party) => {
		const agreement =
			part === wholePlan && party === 'man' ? hisAgreement(programme, plan, answers) : plan.agreements[part]?.[party];
		if (agreement === undefined) return [];
		const isOlder = agreement.version < plan.version;
		return [[party, { ...agreement, isOlder, isChanged: isChangedSince(programme, plan, part, agreement) }]];
	});
	return Object.fromEntries(said);
}

/** Whether those who were asked do not all say the same. */
export function doTheyDiffer(said: SaidByAll): boolean {
	return new Set(Object.values(said).map(({ agreed }) => agreed)).size > 1;
}

function hisAgreement(
	{ landmarks }: Programme,
	{ version, agreedAt }: Plan,
	answers: Answers
): PartAgreement | undefined {
	const answer = answers[landmarks.agreement];
	if (answer?.kind !== 'agree' || answer.agreed === null) return undefined;
	// Words about why come later than the yes: the plan that he agreed is that of the moment of the yes.
	const at = answer.agreed === 'yes' && agreedAt !== null ? agreedAt : answer.at;
	return { agreed: answer.agreed, why: answer.why, version, at };
}

/** Whether he said something else in a part after somebody spoke about it. Reading a page is not saying, and agreeing changes nothing. */
function isChangedSince(programme: Programme, { answers }: Plan, part: string, said: PartAgreement): boolean {
	return Object.entries(answers).some(([step, { kind, at }]) => {
		if (kind === 'info' || kind === 'agree' || at <= said.at) return false;
		return part === wholePlan || programme.steps.get(step)?.journey.section === part;
	});
}
