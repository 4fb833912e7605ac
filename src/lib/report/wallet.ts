import { cardsOf, questionOfKind } from '#lib/programme/programme.ts';
import type { Block, Notice, Report } from './blocks.ts';
import { footerOf } from './footer.ts';
import { cardPage, pocketCard } from './pocket-card.ts';
import { sourceOf, type ReportOf, type Source } from './source.ts';
import { withoutPictures } from './without-pictures.ts';

/** The pocket card alone: twice on a page, to be cut out. Nothing on the page tells why he has it. */
export function reportForWallet(about: ReportOf): Report {
	const source = sourceOf(about, 'wallet');
	const { plan, wording } = about;
	const title = wording.say('paper-card-title');
	const card = pocketCard(source);
	const blocks: readonly Block[] = [
		{ kind: 'head', title, name: '', picture: undefined, facts: [] },
		...limit(source),
		...(card === undefined ? [emptyCard(source)] : cardPage(source, card))
	];
	return {
		reader: 'wallet',
		title,
		language: wording.language ?? plan.language,
		version: plan.version,
		blocks: plan.settings.pictures === 'off' ? blocks.map(withoutPictures) : blocks,
		look: plan.settings.look,
		style: 'card',
		fit: { mostPages: 1 },
		footer: footerOf(about, 'paper-for-card')
	};
}

function emptyCard({ wording }: Source): Block {
	return { kind: 'text', words: wording.say('paper-card-empty'), voice: undefined, strong: false, step: undefined };
}

/** The first limit of confidentiality, outside the card (domain.md 4.7). */
function limit(source: Source): readonly Notice[] {
	const { programme, wording } = source;
	const decks = questionOfKind(programme, programme.landmarks.limits, 'info')?.decks ?? [];
	const [first] = cardsOf(programme, decks);
	if (first === undefined) return [];
	return [{ kind: 'notice', tone: 'plain', title: wording.say('paper-limits'), lines: [source.item(first.id)] }];
}
