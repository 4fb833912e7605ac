import { PDFHexString, PDFName, PDFString, type PDFDocument, type PDFRef } from 'pdf-lib';
import { goodAttachment, goodIntent, goodMetadata, textObject } from './good-parts.ts';
import type { Wanted } from './opened-paper.ts';

/** Names all that a made-up paper has: in its catalog and at its end. */
export function nameAll(
	document: PDFDocument,
	{ pages, tree, outline }: { readonly pages: PDFRef; readonly tree: PDFRef; readonly outline: PDFRef },
	{ standard, password }: Wanted,
	attachment: Uint8Array | undefined
): void {
	const { context } = document;
	const archive = standard === 'ua1' ? undefined : standard === 'ua1+a3a' ? '3' : '2';
	const keys: Readonly<Record<string, PDFRef>> = {
		Pages: pages,
		Lang: textObject(context, 'en-GB'),
		StructTreeRoot: tree,
		MarkInfo: context.register(context.obj({ Marked: true })),
		ViewerPreferences: context.register(context.obj({ DisplayDocTitle: true })),
		Outlines: outline,
		Metadata: goodMetadata(context, 'My plan', archive)
	};
	for (const [key, value] of Object.entries(keys)) document.catalog.set(PDFName.of(key), value);
	document.catalog.set(PDFName.of('OutputIntents'), context.obj([goodIntent(context)]));
	if (attachment !== undefined) {
		const file = goodAttachment(context, 'plan.json', attachment);
		const names = context.register(context.obj({ Names: [PDFString.of('plan.json'), file] }));
		document.catalog.set(PDFName.of('AF'), context.obj([file]));
		document.catalog.set(PDFName.of('Names'), context.register(context.obj({ EmbeddedFiles: names })));
	}
	context.trailerInfo.Info = context.register(
		context.obj({ Title: PDFString.of('My plan'), CreationDate: PDFString.of('D:20260106100000Z') })
	);
	const id = PDFHexString.of(
		password === undefined ? '00112233445566778899aabbccddeeff' : 'ffeeddccbbaa99887766554433221100'
	);
	context.trailerInfo.ID = context.obj([id, id]);
}
