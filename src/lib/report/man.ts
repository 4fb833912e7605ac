import { cardsTakenFrom } from '#lib/journey/chosen.ts';
import { cardsOf, questionOfKind } from '#lib/programme/programme.ts';
import type { Block, Cover, Report, Row } from './blocks.ts';
import { isMuch, setClose } from './compact.ts';
import { footerOf, versionInWords } from './footer.ts';
import { glance } from './glance.ts';
import { hardWordsOf } from './hard-words.ts';
import { withoutPictures } from './without-pictures.ts';
import { cardPage, pocketCard } from './pocket-card.ts';
import { mayRead } from './readers.ts';
import { rowsOf } from './rows.ts';
import { answerTo, sourceOf, type ReportOf, type Source } from './source.ts';

/**
 * The man's own plan: cover, his plan on 1 page, then his good life first, then all he said, his good life again, the hard
 * words, and his pocket card at the end, where nothing stands behind what he cuts out. In its pictures the man looks as he
 * has chosen.
 */
export function reportForMan(about: ReportOf): Report {
	const { programme, plan, wording } = about;
	const source = sourceOf(about, 'man');
	const sections = programme.paper.filter((section) => mayRead(programme, plan, section, 'man'));
	const plain = [...sections.flatMap((section) => sectionBlocks(source, section)), ...closing(source)];
	const said = [cover(source, about.today), ...glance(source), ...(isMuch(plain) ? setClose(plain, wording) : plain)];
	const card = pocket(source);
	const title = wording.say('paper-title');
	const words = hardWordsOf([...said, ...card], wording);
	const blocks = [...said, ...(words.length === 0 ? [] : [{ kind: 'page' } as const]), ...words, ...card];
	return {
		reader: 'man',
		title,
		language: wording.language ?? plan.language,
		version: plan.version,
		blocks: plan.settings.pictures === 'off' ? blocks.map(withoutPictures) : blocks,
		look: plan.settings.look,
		style: 'easy',
		fit: { mostPages: 12 },
		footer: footerOf(about, 'paper-for-man')
	};
}

function cover(source: Source, today: string): Cover {
	const { programme, plan, wording } = source;
	const reviewDay = answerTo(source, programme.landmarks.reviewDate, 'date')?.date ?? null;
	const copies = cardsTakenFrom(source.answers[programme.landmarks.copies]).filter(source.mayPrint);
	return {
		kind: 'cover',
		name: plan.name.trim(),
		title: wording.say('paper-title'),
		picture: 'happy-man',
		facts: [
			{ label: wording.say('paper-date'), value: wording.day(today) },
			{ label: wording.say('paper-version'), value: versionInWords(source) },
			{
				label: wording.say('paper-review'),
				value: reviewDay === null ? wording.say('paper-review-open') : wording.day(reviewDay)
			}
		],
		copies: {
			label: wording.say('paper-copies'),
			values: copies.length === 0 ? [wording.say('paper-copies-nobody')] : copies.map((card) => source.item(card).words)
		},
		limits: { title: wording.say('paper-limits'), lines: limitCards(source).map((card) => source.item(card)) }
	};
}

function limitDecks(source: Source): readonly string[] {
	return questionOfKind(source.programme, source.programme.landmarks.limits, 'info')?.decks ?? [];
}

function limitCards(source: Source): readonly string[] {
	return cardsOf(source.programme, limitDecks(source)).map(({ id }) => id);
}

function sectionBlocks(source: Source, section: string): readonly Block[] {
	const journeys = source.programme.journeys.filter((journey) => journey.section === section);
	return journeys.flatMap((journey): readonly Block[] => {
		const inside = journey.steps.flatMap((step) => stepBlocks(source, step.id));
		const heading = {
			kind: 'section',
			section,
			words: source.wording.title(journey.id),
			picture: journey.picture
		} as const;
		return inside.length === 0 ? [] : [heading, ...inside];
	});
}

function stepBlocks(source: Source, step: string): readonly Block[] {
	const { programme, answers, wording } = source;
	const [placed, answer] = [programme.steps.get(step), answers[step]];
	if (placed === undefined || answer === undefined || standsElsewhere(source, step)) return [];
	const { question } = placed.step;
	const rows = rowsOf(source, step, answer);
	const lead = 'lead' in question ? question.lead : undefined;
	const words = lead === undefined ? wording.ask(step) : source.item(lead).words;
	return rows.length === 0 ? [] : [{ kind: 'question', step, words }, ...rows];
}

/** Copies, review date and limits are on the cover; the page that shows his goals becomes the closing. */
function standsElsewhere(source: Source, step: string): boolean {
	const { landmarks } = source.programme;
	if (step === landmarks.copies || step === landmarks.reviewDate) return true;
	const question = questionOfKind(source.programme, step, 'info');
	if (question === undefined) return false;
	return question.shows === 'goals' || question.decks.join() === limitDecks(source).join();
}

/** His pocket card on a page of its own, when something may stand on it. */
function pocket(source: Source): readonly Block[] {
	const card = pocketCard(source);
	if (card === undefined) return [];
	const words = source.wording.say('paper-card-title');
	return [{ kind: 'page' }, { kind: 'heading', level: 2, words, picture: 'pocket-card' }, ...cardPage(source, card)];
}

/** The plan ends where it began: the goals of his good life, when there are any. */
function closing(source: Source): readonly Block[] {
	const goals = goalRows(source);
	const [first] = goals;
	if (first === undefined) return [];
	const picture = source.programme.steps.get(first.step)?.journey.picture ?? '';
	const heading = { kind: 'section', section: 'closing', words: source.wording.say('paper-closing'), picture } as const;
	return [heading, ...goals];
}

function goalRows(source: Source): readonly Row[] {
	return Object.entries(source.answers).flatMap(([step, answer]) =>
		answer.kind === 'ladder' && answer.goal !== null && source.mayPrint(answer.goal)
			? [{ kind: 'row', role: 'goal', step, number: undefined, item: source.item(answer.goal), lines: [] } as const]
			: []
	);
}
