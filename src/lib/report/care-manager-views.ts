import { cardsTakenFrom } from '#lib/journey/chosen.ts';
import type { Block, Sides } from './blocks.ts';
import { notesBeside } from './review-views.ts';
import { answerTo, inQuotes, type Source } from './source.ts';
import {
	cell,
	column,
	dayInWords,
	heading,
	quotedLine,
	roleName,
	said,
	staffCell,
	staffText,
	table
} from './staff-parts.ts';

/** What protects him, and the goals he chose (cm9): in his words. */
export function protectors(source: Source): readonly Block[] {
	const { programme, wording } = source;
	const strengths = (programme.sheets?.strengths ?? []).flatMap((step) =>
		cardsTakenFrom(source.answers[step]).filter(source.mayPrint)
	);
	const goals = Object.values(source.answers).flatMap((answer) =>
		answer.kind === 'ladder' && answer.goal !== null && source.mayPrint(answer.goal) ? [answer.goal] : []
	);
	const quoted = (cards: readonly string[]) => cell(cards.map((card) => quotedLine(source, card)));
	const rows = [
		[cell([said(wording.say('sheet-strengths'))]), quoted(strengths)],
		[cell([said(wording.say('sheet-goals'))]), quoted(goals)]
	];
	const columns = [column(wording.say('sheet-protector-what'), 0.28), column(wording.say('sheet-his-words'), 0.72)];
	return [heading(wording.say('sheet-protectors')), table(source, columns, rows)];
}

/** His view and that of staff, side by side (cm11, domain.md 4.14): on the whole plan, then wherever staff noted something. */
export function views(source: Source): readonly Block[] {
	const { plan, wording } = source;
	const [left, right] = [wording.say('sheet-his-view'), wording.say('sheet-staff-view')];
	const staff = staffText(plan.risk.staffView).map(({ words }) => words);
	const whole: Sides = {
		kind: 'sides',
		left: { title: left, lines: hisView(source) },
		right: { title: right, lines: staff.length === 0 ? [wording.say('sheet-staff-view-gap')] : staff }
	};
	const notes = notesBeside(source).flatMap(({ step, his, staff: lines }): readonly Block[] => [
		heading(wording.plainAsk(step), 3),
		{
			kind: 'sides',
			left: { title: left, lines: his.length === 0 ? [wording.say('sheet-nothing')] : his },
			right: { title: right, lines }
		}
	]);
	return [heading(wording.say('sheet-views')), whole, ...notes];
}

/** Whether he agrees with his plan, and why, verbatim. */
function hisView(source: Source): readonly string[] {
	const { programme, wording } = source;
	const agreement = answerTo(source, programme.landmarks.agreement, 'agree');
	const why = agreement?.why.trim() ?? '';
	const said = agreement?.agreed ?? null;
	return [
		wording.say(said === null ? 'sheet-agree-open' : `sheet-agree-${said}`),
		...(why === '' ? [] : [inQuotes(why)])
	];
}

/** What asks for a review before its day, who has copies and why they may, how he comes back to the service (cm13, cm14). */
export function reviewAndSharing(source: Source): readonly Block[] {
	const { plan, programme, wording } = source;
	const copies = cardsTakenFrom(source.answers[programme.landmarks.copies])
		.filter(source.mayPrint)
		.map((role) => said(roleName(source, role)));
	const triggers = plan.risk.triggers.map((trigger) => said(wording.say(`sheet-trigger-${trigger}`)));
	const why = [...bases(source).map(said), ...staffCell(plan.risk.sharingBasis).lines];
	const rows = [
		[cell([said(wording.say('sheet-triggers'))]), cell(triggers)],
		[cell([said(wording.say('sheet-copies'))]), cell(copies)],
		[cell([said(wording.say('sheet-basis'))]), cell(why)],
		[cell([said(wording.say('sheet-re-referral'))]), staffCell(plan.risk.reReferral)]
	];
	const columns = [column(wording.say('sheet-sharing-what'), 0.28), column(wording.say('sheet-sharing-how'), 0.72)];
	return [heading(wording.say('sheet-sharing')), table(source, columns, rows)];
}

/** Section by section why this reader may see it, those of one basis and day together. */
function bases(source: Source): readonly string[] {
	const { plan, programme, reader, wording } = source;
	const groups = new Map<string, string[]>();
	for (const section of programme.paper) {
		const share = plan.sharing[section]?.[reader];
		const journey = programme.journeys.find((each) => each.section === section);
		if (share?.shown !== true || journey === undefined) continue;
		const basis = wording.say(`sheet-basis-${share.basis}`, { day: dayInWords(source, share.at) });
		groups.set(basis, [...(groups.get(basis) ?? []), wording.plainTitle(journey.id)]);
	}
	const lines = [...groups].map(([basis, titles]) => `${basis} ${titles.join('; ')}`);
	return lines.length === 0 ? [wording.say('sheet-basis-none')] : lines;
}
