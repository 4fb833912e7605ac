import { finding, type Finding } from './finding.ts';
import { openPaper, type OpenedPaper, type Wanted } from './opened-paper.ts';
import { checkAttachments } from './rules/attachment-rules.ts';
import { checkCatalog } from './rules/catalog-rules.ts';
import { checkContent } from './rules/content-rules.ts';
import { checkDrawing } from './rules/drawing-rules.ts';
import { checkFile } from './rules/file-rules.ts';
import { checkFonts } from './rules/font-rules.ts';
import { checkMetadata } from './rules/metadata-rules.ts';
import { checkProtection } from './rules/protection-rules.ts';
import { checkShapes } from './rules/shape-rules.ts';
import { checkTree } from './rules/tree-rules.ts';

const checks = [
	checkFile,
	checkProtection,
	checkCatalog,
	checkMetadata,
	checkTree,
	checkShapes,
	checkContent,
	checkDrawing,
	checkFonts,
	checkAttachments
];

/** Reads a finished paper back and says all that is wrong with it; nothing for a paper as it should be. */
export async function checkPaper(bytes: Uint8Array, wanted: Wanted): Promise<readonly Finding[]> {
	let paper: OpenedPaper;
	try {
		paper = await openPaper(bytes, wanted);
	} catch (error) {
		return [
			...checkProtection({ bytes, wanted }),
			finding('file-xref', 'the file', `It cannot be opened: ${String(error)}`)
		];
	}
	return checks.flatMap((check) => check(paper));
}
