import {
	decodePDFRawStream,
	PDFArray,
	PDFBool,
	PDFDict,
	PDFHexString,
	PDFName,
	PDFNumber,
	PDFRawStream,
	PDFRef,
	PDFStream,
	PDFString,
	type PDFObject
} from 'pdf-lib';

/** What stands under a name, followed to where it lies. */
export function at(dict: PDFDict | undefined, key: string): PDFObject | undefined {
	return dict?.lookup(PDFName.of(key));
}

/** What stands under a name, not followed. */
export function rawAt(dict: PDFDict | undefined, key: string): PDFObject | undefined {
	return dict?.get(PDFName.of(key));
}

export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
	return asDict(at(dict, key));
}

/** A dictionary, also that of a stream. */
export function asDict(object: PDFObject | undefined): PDFDict | undefined {
	if (object instanceof PDFDict) return object;
	return object instanceof PDFStream ? object.dict : undefined;
}

/** The things of an array, followed. One thing that stands alone counts as an array of one. */
export function listAt(dict: PDFDict | undefined, key: string): readonly PDFObject[] {
	const object = at(dict, key);
	if (object === undefined) return [];
	return object instanceof PDFArray ? itemsOf(object) : [object];
}

export function itemsOf(array: PDFArray): readonly PDFObject[] {
	return array.asArray().flatMap((_, index) => array.lookup(index) ?? []);
}

/** The things of an array, not followed. */
export function rawListAt(dict: PDFDict | undefined, key: string): readonly PDFObject[] {
	const object = at(dict, key);
	if (object instanceof PDFArray) return object.asArray();
	const alone = rawAt(dict, key);
	return alone === undefined ? [] : [alone];
}

export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
	return asName(at(dict, key));
}

export function asName(object: PDFObject | undefined): string | undefined {
	return object instanceof PDFName ? object.decodeText() : undefined;
}

export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
	return asNumber(at(dict, key));
}

export function asNumber(object: PDFObject | undefined): number | undefined {
	return object instanceof PDFNumber ? object.asNumber() : undefined;
}

export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
	return asText(at(dict, key));
}

export function asText(object: PDFObject | undefined): string | undefined {
	return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

export function isTrueAt(dict: PDFDict | undefined, key: string): boolean {
	const object = at(dict, key);
	return object instanceof PDFBool && object.asBoolean();
}

/** Numbers of an array, such as a box. */
export function numbersAt(dict: PDFDict | undefined, key: string): readonly number[] {
	return listAt(dict, key).flatMap((each) => asNumber(each) ?? []);
}

/** What a stream holds, unpacked; nothing where it is no stream. */
export function bytesOf(object: PDFObject | undefined): Uint8Array | undefined {
	if (object instanceof PDFRawStream) return decodePDFRawStream(object).decode();
	return object instanceof PDFStream ? object.getContents() : undefined;
}

/** A stream's content as letters of one byte each. */
export function latinOf(bytes: Uint8Array): string {
	return Buffer.from(bytes).toString('latin1');
}

/** A name for an object in a finding. */
export function placeOf(object: PDFObject | undefined): string {
	return object instanceof PDFRef ? `object ${object.objectNumber}` : 'an object';
}
