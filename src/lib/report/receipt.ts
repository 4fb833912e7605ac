import { dayOf } from '#lib/base/dates.ts';
import { usualLook } from '#lib/pictures/look.ts';
import type { EraseReceipt } from '#lib/plan/receipt.ts';
import type { Block, Report } from './blocks.ts';
import { column, itemOf, plainText } from './staff-parts.ts';

/** Labels of a receipt on paper. */
export type ReceiptText =
	| 'keep-receipt-title'
	| 'keep-receipt-what'
	| 'keep-receipt-when'
	| 'keep-receipt-time'
	| 'keep-receipt-by'
	| 'keep-receipt-app'
	| 'keep-receipt-hash'
	| 'keep-receipt-hash-about'
	| 'keep-receipt-versions'
	| 'keep-receipt-version'
	| 'keep-receipt-day'
	| 'keep-receipt-no-versions'
	| 'keep-receipt-more-versions'
	| 'keep-receipt-gone'
	| 'keep-goes-plan'
	| 'keep-goes-versions'
	| 'keep-goes-media'
	| 'keep-goes-copy'
	| 'keep-receipt-left'
	| 'keep-stays-paper'
	| 'keep-stays-backup'
	| 'keep-stays-devices'
	| 'paper-page';

/** The words that papers of the service ask for: labels and days, in staff words. */
export interface ServiceWording<Text extends string> {
	readonly language: string;
	readonly day: (day: string) => string;
	readonly say: (id: Text, values?: Readonly<Record<string, string | number>>) => string;
}

/** What goes with a plan that is erased, and what does not: said before it is done, and on the receipt. */
export const whatGoes = ['keep-goes-plan', 'keep-goes-versions', 'keep-goes-media', 'keep-goes-copy'] as const;
export const whatStays = ['keep-stays-paper', 'keep-stays-backup', 'keep-stays-devices'] as const;

/** The receipt of a plan that was erased, on paper: which one by its hash, its versions, when, who, and what that means. */
export function receiptReport(receipt: EraseReceipt, wording: ServiceWording<ReceiptText>): Report {
	const { say } = wording;
	const title = say('keep-receipt-title');
	return {
		reader: 'staff',
		title,
		language: wording.language,
		version: 0,
		blocks: [
			{
				kind: 'head',
				title,
				name: '',
				picture: undefined,
				facts: [
					{ label: say('keep-receipt-when'), value: momentInWords(receipt.erasedAt, wording) },
					{ label: say('keep-receipt-by'), value: receipt.by },
					{ label: say('keep-receipt-app'), value: receipt.app }
				]
			},
			plainText(say('keep-receipt-what')),
			heading(say('keep-receipt-hash')),
			{ ...plainText(inGroups(receipt.planHash)), strong: true },
			plainText(say('keep-receipt-hash-about')),
			heading(say('keep-receipt-versions')),
			...versionBlocks(receipt, wording),
			heading(say('keep-receipt-gone')),
			list(whatGoes.map((id) => say(id))),
			heading(say('keep-receipt-left')),
			list(whatStays.map((id) => say(id)))
		],
		look: usualLook,
		style: 'staff',
		fit: { mostPages: 1 },
		footer: {
			copyFor: title,
			version: '',
			date: '',
			hash: '',
			page: say('paper-page', { number: '{number}', of: '{of}' })
		}
	};
}

/** "22 November 2026, 14:05 (UTC)". Summer time is left out: a receipt is read in other places and years. */
export function momentInWords(
	moment: string,
	{ say, day }: Pick<ServiceWording<'keep-receipt-time'>, 'say' | 'day'>
): string {
	return say('keep-receipt-time', { day: day(dayOf(moment)), time: moment.slice(11, 16) });
}

/** A hash as people compare it: 8 groups of 8 signs. */
function inGroups(hash: string): string {
	return (hash.match(/.{1,8}/g) ?? []).join(' ');
}

function versionBlocks(receipt: EraseReceipt, { say, day }: ServiceWording<ReceiptText>): readonly Block[] {
	const { versions, isComplete } = receipt;
	const more = isComplete ? [] : [plainText(say('keep-receipt-more-versions'))];
	if (versions.length === 0) return [plainText(say('keep-receipt-no-versions')), ...more];
	const cellOf = (words: string) => ({ lines: [{ words, voice: undefined, picture: undefined }] });
	return [
		{
			kind: 'table',
			caption: '',
			columns: [column(say('keep-receipt-version'), 0.3), column(say('keep-receipt-day'), 0.7)],
			rows: versions.map((each) => [cellOf(String(each.version)), cellOf(day(each.day))]),
			firstColumnIsHead: true,
			nothing: '',
			blankRows: 0
		},
		...more
	];
}

function heading(words: string): Block {
	return { kind: 'heading', level: 2, words, picture: undefined };
}

function list(lines: readonly string[]): Block {
	return { kind: 'list', ordered: false, items: lines.map(itemOf), step: undefined };
}
