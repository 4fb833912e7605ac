import { dialled } from '#lib/plan/phone.ts';
import type { Block } from './blocks.ts';
import { answerTo, type Source } from './source.ts';
import { byStaff, cell, column, part, roleName, said, table } from './staff-parts.ts';

/** His helpers in call order. A number stands only where he asked (content-inventory.md 5.18). */
export function helpersTable(source: Source): readonly Block[] {
	const { wording, programme } = source;
	const people = (answerTo(source, programme.landmarks.helpers, 'people')?.people ?? []).filter(({ role }) =>
		source.mayPrint(role)
	);
	const rows = people.map((person, index) => {
		const number = person.asked && dialled(person.phone) !== undefined ? person.phone.trim() : '';
		return [
			cell([said(`${index + 1}`)]),
			cell([said(person.name.trim()), said(roleName(source, person.role))]),
			cell([said(number === '' ? wording.say('sheet-helper-not-asked') : number)]),
			cell([byStaff(person.when)])
		];
	});
	const caption = wording.say('sheet-helpers');
	const columns = [
		column(wording.say('sheet-helpers-order'), 0.1),
		column(wording.say('sheet-helpers-who'), 0.36),
		column(wording.say('sheet-helpers-phone'), 0.27),
		column(wording.say('sheet-helpers-when'), 0.27)
	];
	return part(caption, rows.length === 0 ? [] : [table(source, columns, rows)], wording.say('sheet-helpers-gap'));
}
