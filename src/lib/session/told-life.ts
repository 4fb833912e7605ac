import { abilities, checkQuestions, type CapacityRecord, type Party } from '#lib/plan/life.ts';
import { readers, type Plan, type Reader } from '#lib/plan/plan.ts';
import { parties } from '#lib/plan/life.ts';
import type { AppText } from '#lib/words/app-words.ts';
import { sayDay } from '#lib/words/say-day.ts';
import { cardLine, quoted, type Teller, type ToldLine } from './told-answers.ts';

/** What stands in one entry of what became of a plan: a diary line, a check, a slip, an action, who agrees. */
export function lifeLines(teller: Teller, plan: Plan, path: readonly string[]): readonly ToldLine[] {
	const { say } = teller;
	const [field = '', entry = '', part = ''] = path;
	const day = (on: string | null | undefined) => (on == null ? [] : [{ words: sayDay(say, on) }]);
	const card = (id: string) => cardLine(teller, plan, id);
	const cards = (ids: readonly (string | null)[]) => ids.flatMap((id) => (id === null ? [] : [card(id)]));
	const text = (words: string) => (words.trim() === '' ? [] : [{ words }]);
	const about = (label: AppText, said: string | readonly ToldLine[]) => labelled(teller, label, said);
	switch (field) {
		case 'diary': {
			const line = plan.diary[entry];
			if (line === undefined) return [];
			const helped = line.helped === null ? [] : [{ words: say(`merge-helped-${line.helped}`) }];
			return [
				...day(line.day),
				{ words: say(`merge-diary-${line.kind}`) },
				...cards([line.sign, line.wayOut, line.feeling]),
				...helped
			];
		}
		case 'checks': {
			const check = plan.checks[entry];
			if (check === undefined) return [];
			const said = checkQuestions.flatMap((question) => {
				const trend = check.answers[question];
				return trend === undefined ? [] : about(`recheck-topic-${question}`, say(`recheck-trend-${trend}`));
			});
			return [
				...day(check.day),
				...(check.isDone ? [] : [{ words: say('merge-check-open') }]),
				...said,
				...cards(check.change),
				...quoted(teller, check.changeWords)
			];
		}
		case 'slips': {
			const slip = plan.slips[entry];
			if (slip === undefined) return [];
			return [
				...day(slip.day),
				...about('slips-seen', [...cards(slip.seen), ...text(slip.seenWords)]),
				...about('slips-tried', [...cards(slip.tried), ...text(slip.triedWords)]),
				...(slip.helped === null ? [] : [{ words: say(`slips-helped-${slip.helped}`) }]),
				...about('slips-next', slip.next),
				...about('slips-initials', slip.initials)
			];
		}
		case 'actions': {
			const action = plan.actions[entry];
			if (action === undefined) return [];
			return [
				...[action.what, action.who].flatMap(text),
				...day(action.by),
				{ words: say(`merge-action-${action.state}`) },
				...text(action.why),
				...cards([action.sign])
			];
		}
		case 'agreements':
			return agreementLines(teller, plan, entry, part);
		case 'capacity':
			return capacityLines(teller, plan.capacity[entry]);
		case 'countersigned': {
			const signed = plan.countersigned[entry];
			return signed === undefined
				? []
				: [{ words: say('merge-countersigned', { version: signed.version, by: signed.initials }) }];
		}
		case 'sharing':
			return shareLines(teller, plan, entry, part);
		case 'keepUntil':
			return day(plan.keepUntil);
		default:
			return [];
	}
}

/** How an agreement came about: support, what he did with it, the basis, and who wrote it. */
function capacityLines(teller: Teller, record: CapacityRecord | undefined): readonly ToldLine[] {
	if (record === undefined) return [];
	const { say } = teller;
	const support = record.support.map((need) => ({ words: say(`need-${need}`) }));
	return [
		...labelled(teller, 'agreements-support-given', support),
		...abilities.flatMap((ability) => labelled(teller, `agreements-${ability}`, record.words[ability])),
		...(record.basis === null ? [] : labelled(teller, 'agreements-basis', say(`agreements-basis-${record.basis}`))),
		...labelled(teller, 'agreements-initials', record.initials)
	];
}

/** What was said, after what it is about; nothing where nothing was said. */
function labelled({ say }: Teller, label: AppText, said: string | readonly ToldLine[]): readonly ToldLine[] {
	const what = typeof said === 'string' ? said.trim() : said.map(({ words }) => words).join(', ');
	return what === '' ? [] : [{ words: say('merge-joined', { about: say(label), what }) }];
}

function agreementLines({ say }: Teller, plan: Plan, section: string, party: string): readonly ToldLine[] {
	const said = isParty(party) ? plan.agreements[section]?.[party] : undefined;
	if (said === undefined) return [];
	const why = said.why.trim() === '' ? [] : [{ words: said.why }];
	return [{ words: say(`merge-agreed-${said.agreed}`) }, ...why];
}

function shareLines({ say }: Teller, plan: Plan, section: string, reader: string): readonly ToldLine[] {
	const share = isReader(reader) ? plan.sharing[section]?.[reader] : undefined;
	if (share === undefined) return [];
	return [
		{ words: say(share.shown ? 'merge-shown' : 'merge-not-shown') },
		{ words: say(`merge-basis-${share.basis}`) }
	];
}

function isParty(name: string): name is Party {
	return parties.some((party) => party === name);
}

function isReader(name: string): name is Reader {
	return readers.some((reader) => reader === name);
}
