import { circleOf } from '#lib/journey/circle.ts';
import type { Row } from './blocks.ts';
import { answerTo, type Source } from './source.ts';

/** His helpers in their rings, once he has looked at that page: names as in his list, never a number. */
export function circleRows(source: Source, step: string): readonly Row[] {
	const { programme } = source;
	const helpers = answerTo(source, programme.landmarks.helpers, 'people')?.people ?? [];
	return circleOf(programme, step, helpers).flatMap(({ ring, people }): readonly Row[] => {
		const lines = people
			.filter(({ role }) => source.mayPrint(role))
			.map(({ role, name }) => {
				const { picture, words } = source.item(role);
				const said = name.trim() === '' ? words : `${words}: ${name.trim()}`;
				return { role: 'name', label: '', item: { picture, words: said } } as const;
			});
		const item = source.item(ring);
		return lines.length === 0 ? [] : [{ kind: 'row', role: 'answer', step, number: undefined, item, lines }];
	});
}
