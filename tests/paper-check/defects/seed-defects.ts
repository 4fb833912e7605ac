import { PDFDocument } from 'pdf-lib';
import { checkPaper } from '../check-paper.ts';
import { asDict, nameAt } from '../objects.ts';
import type { Rule } from '../finding.ts';
import type { Wanted } from '../opened-paper.ts';
import { catalogDefects } from './catalog-defects.ts';
import { contentDefects } from './content-defects.ts';
import type { Defect, Kind } from './defect.ts';
import { fileDefects, words } from './file-defects.ts';
import { markDefects } from './mark-defects.ts';
import { treeDefects } from './tree-defects.ts';

/** Every defect that can be seeded. */
export const defects: readonly Defect[] = [
	...treeDefects,
	...markDefects,
	...contentDefects,
	...catalogDefects,
	...fileDefects
];

/** What each kind of paper has to be. */
export const wantedOf: Readonly<Record<Kind, Wanted>> = {
	open: { standard: 'ua1+a2a' },
	attached: { standard: 'ua1+a3a' },
	protected: { standard: 'ua1', password: words }
};

/** What came of one seeded defect: which rules noticed something, or that this paper has nothing of that sort. */
export interface Seeded {
	readonly name: string;
	readonly rule: Rule;
	readonly noticed: readonly Rule[] | 'nothing to spoil';
}

/** Seeds each defect into a good paper of its kind, one at a time, and looks what the checker says. */
export async function seedDefects(papers: Readonly<Record<Kind, Uint8Array>>): Promise<readonly Seeded[]> {
	const seeded: Seeded[] = [];
	for (const defect of defects) {
		const spoiled = await spoiledBy(defect, papers[defect.kind]);
		const noticed =
			spoiled === undefined
				? 'nothing to spoil'
				: [...new Set((await checkPaper(spoiled, wantedOf[defect.kind])).map(({ rule }) => rule))];
		seeded.push({ name: defect.name, rule: defect.rule, noticed });
	}
	return seeded;
}

async function spoiledBy({ bytes, objects, kind }: Defect, paper: Uint8Array): Promise<Uint8Array | undefined> {
	if (bytes !== undefined) return bytes(paper);
	const document = await reopened(paper, kind);
	return objects?.(document) === false ? undefined : document.save({ objectsPerTick: Infinity, addDefaultPage: false });
}

/** A paper to be spoiled. The library keeps the old table of objects, and with it the old lock: both go. */
async function reopened(paper: Uint8Array, kind: Kind): Promise<PDFDocument> {
	const password = kind === 'protected' ? { password: words } : {};
	const document = await PDFDocument.load(paper, { updateMetadata: false, ...password });
	for (const [ref, object] of document.context.enumerateIndirectObjects()) {
		const dict = asDict(object);
		if (nameAt(dict, 'Type') === 'XRef' || nameAt(dict, 'Filter') === 'Standard') document.context.delete(ref);
	}
	return document;
}

/** The same paper, only opened and saved again: what the library itself changes is no defect. */
export async function savedAgain(paper: Uint8Array, kind: Kind): Promise<Uint8Array> {
	const document = await reopened(paper, kind);
	return document.save({ objectsPerTick: Infinity, addDefaultPage: false });
}
