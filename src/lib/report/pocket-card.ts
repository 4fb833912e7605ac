import { nowPageOf } from '#lib/journey/now.ts';
import { walkOf } from '#lib/journey/walk.ts';
import type { Reader } from '#lib/plan/plan.ts';
import type { Block, CardFace, CardRow, PocketCard } from './blocks.ts';
import { isKeptFrom, mayRead } from './readers.ts';
import type { Source } from './source.ts';

/**
 * The pocket card: the signs and ways out of the Now page, which say nothing of why he has a plan, and his helpers by
 * name, never by role (content-inventory.md 5.18; issue 5: no reason for the card). Undefined when nothing may stand on it.
 */
export function pocketCard(source: Source): PocketCard | undefined {
	const { programme, plan, wording } = source;
	const { landmarks } = programme;
	const { signs, helpers } = nowPageOf(programme, plan, walkOf(programme, plan));
	const areSignsOpen = [landmarks.signs, landmarks.waysOut].every((step) => mayStandOnCard(source, step));
	const signRows: readonly CardRow[] = areSignsOpen
		? signs.map(({ sign, wayOut }) => ({
				sign: source.item(sign),
				wayOut: source.item(wayOut),
				helper: undefined
			}))
		: [];
	const helperRows: readonly CardRow[] = mayStandOnCard(source, landmarks.helpers)
		? helpers.map(({ name, phone }, index) => ({
				sign: undefined,
				wayOut: undefined,
				helper: {
					number: index + 1,
					name: name.trim() === '' ? wording.say('paper-card-helper') : name.trim(),
					phone: phone.trim()
				}
			}))
		: [];
	const faces: readonly CardFace[] = [
		{ title: wording.say('paper-card-signs'), rows: signRows },
		{ title: wording.say('paper-card-helpers'), rows: helperRows }
	].filter(({ rows }) => rows.length > 0);
	return faces.length === 0 ? undefined : { kind: 'pocket-card', faces };
}

/** Open to who prints it; and in his own plan, nothing that he settled to keep off his card. */
function mayStandOnCard({ programme, plan, reader }: Source, step: string): boolean {
	const section = programme.steps.get(step)?.journey.section ?? '';
	const pocket: Reader = 'wallet';
	return mayRead(programme, plan, section, reader) && !isKeptFrom(plan, section, pocket);
}

/** The card on its page, with how to cut and fold it. */
export function cardPage(source: Source, card: PocketCard): readonly Block[] {
	const { wording } = source;
	return [
		{
			kind: 'text',
			words: wording.say('paper-card-how'),
			voice: undefined,
			strong: false,
			step: undefined
		},
		card
	];
}
