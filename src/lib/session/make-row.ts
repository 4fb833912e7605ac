import { boardRowOf, type BoardRow } from '#lib/journey/board-row.ts';
import { walkOf } from '#lib/journey/walk.ts';
import type { KeptRow } from '#lib/ports/board.ts';
import { triggersMet } from '#lib/journey/early-review.ts';
import { sessionTextOf } from '#lib/words/session-words.ts';
import type { AppParts } from './app-parts.ts';
import type { Languages } from './languages.svelte.ts';
import { wordingFor } from './plan-wording.ts';

/** What a row of the board is made from. */
export interface RowParts extends Pick<AppParts, 'store' | 'shelf'> {
	readonly languages: Languages;
}

/** The row of a plan as it stands now, without one when the plan cannot be read; `gone` when it is not here any more. */
export async function makeRow(
	id: string,
	{ store, shelf, languages }: RowParts
): Promise<(KeptRow & { readonly row: BoardRow | undefined }) | 'gone'> {
	const [stored, place] = await Promise.all([store.load(id), store.recallPlace(id)]);
	if (!stored.ok) return stored.problem === 'missing' ? 'gone' : { plan: id, saves: 0, row: undefined };
	const { plan, head } = stored.value;
	const loaded = await shelf.load(plan.packs).catch(() => undefined);
	if (loaded === undefined) return { plan: id, saves: 0, row: undefined };
	const { programme } = loaded;
	const wording = wordingFor(loaded, plan, languages);
	const about = loaded.languages.flatMap(({ plain }) => plain).find(({ pack }) => pack !== undefined)?.pack;
	const row = boardRowOf(programme, plan, walkOf(programme, plan), place.ok ? place.value : undefined, {
		early: triggersMet(plan),
		programme: about?.title ?? plan.packs[0]?.id ?? '',
		session: (session) =>
			sessionTextOf(loaded.languages, wording.language, session)?.title ?? wording.plainTitle(session),
		journey: wording.plainTitle,
		ask: wording.plainAsk
	});
	return { plan: id, saves: head.sequence, row };
}
