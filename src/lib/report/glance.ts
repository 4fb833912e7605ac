import { cardsTakenFrom } from '#lib/journey/chosen.ts';
import { mayRing } from '#lib/journey/now.ts';
import { isSensitive } from '#lib/journey/rules.ts';
import type { Band, Block, Item } from './blocks.ts';
import { pairsOf } from './pairs.ts';
import { toTell } from './rows.ts';
import { answerTo, type Source } from './source.ts';

/** Most lines in one part of a band: three bands have to find room on one page. */
const most = 3;

/** Longer words of his own stand in his plan, not on this page. */
const longestWords = 90;

type Part = Band['parts'][number];

/**
 * "My plan on 1 page": green, yellow and red, each with how he feels, what he does and who he rings. Undefined parts are
 * left out, never shown as missing. Nothing when there is nothing of his own to show.
 */
export function glance(source: Source): readonly Block[] {
	const own = [green(source), amber(source), red(source)];
	if (own.every((parts) => parts.length === 0)) return [];
	const { say } = source.wording;
	const tones = [
		{ tone: 'green', title: say('paper-green'), picture: 'sun' },
		{ tone: 'amber', title: say('paper-amber'), picture: 'warning-sign' },
		{ tone: 'red', title: say('paper-red'), picture: 'stop-hand' }
	] as const;
	const bands = tones.flatMap((look, index): readonly Band[] => {
		const parts = own[index] ?? [];
		return parts.length === 0 ? [] : [{ kind: 'band', ...look, parts }];
	});
	const heading = { kind: 'heading', level: 2, words: say('paper-glance'), picture: 'traffic-light' } as const;
	return [{ kind: 'page' }, heading, ...bands, { kind: 'page' }];
}

/** His good life: a good day in his words, or what he is good at; his goals; the first helper. */
function green(source: Source): readonly Part[] {
	const { programme } = source;
	const goodDay = goodDayOf(source);
	const strengths = (programme.sheets?.strengths ?? []).flatMap((step) => printed(source, step));
	const goals = Object.values(source.answers).flatMap((answer) =>
		answer.kind === 'ladder' && answer.goal !== null && source.mayPrint(answer.goal) ? [answer.goal] : []
	);
	return [
		...part(source, 'paper-glance-feel', goodDay ?? strengths.map(source.item)),
		...part(source, 'paper-glance-do', goals.map(source.item)),
		...part(source, 'paper-glance-ring', callList(source).slice(0, 1))
	];
}

/** His words about a good day, when they are short enough for a band. */
function goodDayOf(source: Source): readonly Item[] | undefined {
	const { programme } = source;
	const step = programme.sheets?.goodDays ?? '';
	const words = answerTo(source, step, 'words')?.text.trim() ?? '';
	if (words === '' || words.length > longestWords || words.includes('\n')) return undefined;
	return [{ picture: programme.steps.get(step)?.step.picture, words }];
}

/** His big signs, the first way out of each, and who he tells. */
function amber(source: Source): readonly Part[] {
	const pairs = pairsOf(source, source.programme.landmarks.waysOut).filter(({ sign }) => mayHang(source, sign));
	const outs = unique(pairs.flatMap(({ waysOut }) => waysOut.slice(0, 1)));
	const tell = unique(pairs.flatMap((pair) => pair.tell));
	return [
		...part(
			source,
			'paper-glance-feel',
			pairs.map(({ sign }) => source.item(sign))
		),
		...part(source, 'paper-glance-do', outs.map(source.item)),
		...part(
			source,
			'paper-glance-ring',
			tell.map((role) => ({ ...source.item(role), words: toTell(source, role) }))
		)
	];
}

/** What a slip is for him, what he does at once, and whom he rings; 999 always stands there. */
function red(source: Source): readonly Part[] {
	const { programme, wording } = source;
	const [slips, acts] = [programme.sheets?.slips, programme.sheets?.slip].map((step) =>
		step === undefined ? [] : printed(source, step).map(source.item)
	);
	const ring = callList(source).slice(0, most - 1);
	const own = [...part(source, 'paper-glance-feel', slips ?? []), ...part(source, 'paper-glance-do', acts ?? [])];
	if (own.length === 0 && ring.length === 0) return [];
	const emergency = { picture: 'phone-999', words: wording.say('paper-glance-999') };
	return [...own, ...part(source, 'paper-glance-ring', [...ring, emergency])];
}

function part(
	{ wording }: Source,
	title: 'paper-glance-feel' | 'paper-glance-do' | 'paper-glance-ring',
	items: readonly Item[]
): readonly Part[] {
	return items.length === 0 ? [] : [{ title: wording.say(title), items: items.slice(0, most) }];
}

/** This page may hang on a wall: what is covered on the screen stands only further inside. */
function mayHang({ programme }: Source, card: string): boolean {
	return !isSensitive(programme.cards.get(card));
}

function printed(source: Source, step: string): readonly string[] {
	return cardsTakenFrom(source.answers[step]).filter((card) => source.mayPrint(card) && mayHang(source, card));
}

/** Helpers he asked, in call order: name and number. */
function callList(source: Source): readonly Item[] {
	const { programme, plan } = source;
	const people = answerTo(source, programme.landmarks.helpers, 'people')?.people ?? [];
	return people
		.filter((person) => mayRing(programme, plan, person))
		.map(({ role, name, phone }) => {
			const { picture, words } = source.item(role);
			const who = name.trim() === '' ? words : name.trim();
			return { picture, words: `${who}: ${phone.trim()}` };
		});
}

function unique(cards: readonly string[]): readonly string[] {
	return [...new Set(cards)];
}
