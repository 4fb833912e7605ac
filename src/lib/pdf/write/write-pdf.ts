import type { Faces } from '#lib/pdf/fonts/face.ts';
import { useLetters } from '#lib/pdf/fonts/used-letters.ts';
import type { Sheet, Tag } from '#lib/pdf/structure.ts';
import { attach, type AttachedFile } from './attachment.ts';
import { colourProfile } from './colour-profile.ts';
import { drawSheet, type Pens } from './content.ts';
import { embedFont } from './embed-font.ts';
import { fileOf, type Seal } from './file.ts';
import { writeInfo, writeMetadata, type AboutFile } from './metadata.ts';
import { PdfObjects } from './objects.ts';
import { writeOutline } from './outline.ts';
import { addPhoto, type PhotoFile } from './photos.ts';
import { addPicture, type PaperPicture } from './pictures.ts';
import { num, ref, textString, hexString } from './syntax.ts';
import { writeTree } from './tree.ts';

/** What a file is written from. */
export interface PdfOrder {
	readonly sheets: readonly Sheet[];
	readonly tree: Tag;
	readonly faces: Faces;
	readonly pictures: ReadonlyMap<string, PaperPicture>;
	readonly photos: ReadonlyMap<string, PhotoFile>;
	readonly about: { readonly title: string; readonly language: string; readonly madeAt: string };
	readonly attachment: AttachedFile | undefined;
	readonly seal: Seal | undefined;
}

/** Which standards a file keeps to. */
export function standardOf(order: Pick<PdfOrder, 'seal' | 'attachment'>): 'ua1' | 'ua1+a2a' | 'ua1+a3a' {
	if (order.seal !== undefined) return 'ua1';
	return order.attachment === undefined ? 'ua1+a2a' : 'ua1+a3a';
}

/**
 * Writes a tagged PDF: PDF/UA-1, and PDF/A-2a or, with an attachment, 3a; a sealed file is PDF/UA-1 only. The same order
 * gives the same bytes, unless it is sealed.
 */
export async function writePdf(order: PdfOrder): Promise<Uint8Array<ArrayBuffer>> {
	const { sheets, tree, seal, attachment } = order;
	const standard = standardOf(order);
	const about: AboutFile = {
		...order.about,
		archive: standard === 'ua1+a2a' ? 2 : standard === 'ua1+a3a' ? 3 : undefined
	};
	const objects = new PdfObjects();
	const root = objects.reserve();
	const { pages, tree: pageTree, contents } = writePages(objects, order);
	const structure = writeTree(objects, tree, { sheets, contents, pages });
	const outline = writeOutline(objects, structure.tags, { sheets, pages });
	const attached = attachment === undefined ? undefined : attach(objects, attachment, about.madeAt);
	const entries = [
		`/Type/Catalog/Pages ${ref(pageTree)}/MarkInfo<</Marked true>>/StructTreeRoot ${ref(structure.root)}`,
		`/Lang${await sealedText(about.language, seal)}/ViewerPreferences<</DisplayDocTitle true>>`,
		`/Metadata ${ref(writeMetadata(objects, about))}`,
		outline === undefined ? '' : `/Outlines ${ref(outline)}`,
		about.archive === undefined ? '' : `/OutputIntents[${ref(writeOutputIntent(objects))}]`,
		attached === undefined || attachment === undefined
			? ''
			: `/AF[${ref(attached)}]/Names ${ref(writeNames(objects, attachment.name, attached))}`,
		seal === undefined ? '' : '/Extensions<</ADBE<</BaseVersion/1.7/ExtensionLevel 8>>>>'
	];
	objects.addBare(`<<${entries.join('')}>>`, root);
	return fileOf(objects, { root, info: writeInfo(objects, about), seal });
}

/** The catalog stands by itself (old readers want it so), and so what it says is sealed by itself. */
async function sealedText(text: string, seal: Seal | undefined): Promise<string> {
	return seal === undefined ? textString(text) : hexString(await seal.seal(new TextEncoder().encode(text)));
}

function writePages(objects: PdfObjects, { sheets, faces, pictures, photos }: PdfOrder) {
	const used = { regular: useLetters(faces.regular), bold: useLetters(faces.bold) };
	const fonts = { regular: objects.reserve(), bold: objects.reserve() };
	const names = new Map<string, string>();
	const drawn: string[] = [];
	const nameOf: Pens['nameOf'] = (kind, id) => {
		const key = `${kind} ${id}`;
		const known = names.get(key);
		if (known !== undefined) return known;
		const [picture, photo] = kind === 'picture' ? [pictures.get(id), undefined] : [undefined, photos.get(id)];
		if (picture === undefined && photo === undefined) return undefined;
		const name = `/P${names.size}`;
		const object = picture === undefined ? photo && addPhoto(objects, photo) : addPicture(objects, picture);
		names.set(key, name);
		drawn.push(`${name} ${ref(object ?? 0)}`);
		return name;
	};
	const pens: Pens = { bytesOf: (text, weight) => used[weight].bytesOf(text), nameOf };
	const tree = objects.reserve();
	const resources = objects.reserve();
	const contents = sheets.map((sheet) => drawSheet(sheet, pens));
	const pages = contents.map(({ operators }, index) => {
		const { width, height } = sheets[index] ?? { width: 0, height: 0 };
		const content = objects.pack('', operators);
		return objects.add(
			`<</Type/Page/Parent ${ref(tree)}/MediaBox[0 0 ${num(width)} ${num(height)}]/Resources ${ref(resources)}/Contents ${ref(content)}/StructParents ${index}/Tabs/S>>`
		);
	});
	objects.add(`<</Type/Pages/Kids[${pages.map(ref).join(' ')}]/Count ${pages.length}>>`, tree);
	const letters = (['regular', 'bold'] as const).filter((weight) => used[weight].letters.size > 0);
	for (const weight of letters) embedFont(objects, used[weight], fonts[weight]);
	const fontNames = letters.map((weight) => `${weight === 'bold' ? '/B' : '/R'} ${ref(fonts[weight])}`).join('');
	objects.add(`<</Font<<${fontNames}>>/XObject<<${drawn.join('')}>>>>`, resources);
	return { pages, tree, contents };
}

function writeOutputIntent(objects: PdfObjects): number {
	const profile = objects.pack('/N 3', colourProfile());
	return objects.add(
		`<</Type/OutputIntent/S/GTS_PDFA1/OutputConditionIdentifier(sRGB)/Info(sRGB)/DestOutputProfile ${ref(profile)}>>`
	);
}

function writeNames(objects: PdfObjects, name: string, file: number): number {
	return objects.add(`<</EmbeddedFiles<</Names[${textString(name)}${ref(file)}]>>>>`);
}
