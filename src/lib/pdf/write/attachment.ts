import type { PdfObjects } from './objects.ts';
import { dateString, nameOf, ref, textString } from './syntax.ts';

/** A file that travels inside the paper. */
export interface AttachedFile {
	readonly name: string;
	readonly bytes: Uint8Array;
	/** What it is, in the words of the paper. */
	readonly description: string;
}

/**
 * Puts a file into the paper as what the paper was made from (PDF/A-3, 6.8). Its dates and size are an object of their
 * own: as part of the stream's entries they would stay readable in a sealed file. Gives the object that describes it.
 */
export function attach(objects: PdfObjects, { name, bytes, description }: AttachedFile, madeAt: string): number {
	const type = name.endsWith('.json') ? 'application/json' : 'application/octet-stream';
	const about = objects.add(`<</Size ${bytes.length}/ModDate${dateString(madeAt)}>>`);
	const file = objects.pack(`/Type/EmbeddedFile/Subtype${nameOf(type)}/Params ${ref(about)}`, bytes);
	const said = textString(name);
	return objects.add(
		`<</Type/Filespec/F${said}/UF${said}/Desc${textString(description)}/AFRelationship/Source/EF<</F ${ref(file)}/UF ${ref(file)}>>>>`
	);
}
