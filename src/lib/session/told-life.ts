import { abilities, checkQuestions, type Party } from '#lib/plan/life.ts';
import { readers, type Plan, type Reader } from '#lib/plan/plan.ts';
import { parties } from '#lib/plan/life.ts';
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
			const said = checkQuestions.filter((question) => check.answers[question] !== undefined);
			return [
				...day(check.day),
				{ words: say('merge-check-said', { count: said.length }) },
				...cards(check.change),
				...quoted(teller, check.changeWords)
			];
		}
		case 'slips': {
			const slip = plan.slips[entry];
			if (slip === undefined) return [];
			return [
				...day(slip.day),
				...cards([...slip.seen, ...slip.tried]),
				...[slip.seenWords, slip.triedWords, slip.next, slip.initials].flatMap(text)
			];
		}
		case 'actions': {
			const action = plan.actions[entry];
			if (action === undefined) return [];
			return [
				...[action.what, action.who].flatMap(text),
				...day(action.by),
				{ words: say(`merge-action-${action.state}`) },
				...text(action.why)
			];
		}
		case 'agreements':
			return agreementLines(teller, plan, entry, part);
		case 'capacity':
			return abilities.flatMap((ability) => text(plan.capacity[entry]?.words[ability] ?? ''));
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
