/** How a pseudo-language says an English text: longer, with other letters, and with every slot as it was. */

const accents: Readonly<Record<string, string>> = {
	a: 'á',
	c: 'ç',
	e: 'é',
	g: 'ĝ',
	i: 'î',
	n: 'ñ',
	o: 'ö',
	s: 'š',
	u: 'ü',
	y: 'ŷ',
	w: 'ŵ',
	z: 'ž',
	A: 'Å',
	C: 'Ç',
	E: 'É',
	I: 'Î',
	N: 'Ñ',
	O: 'Ö',
	S: 'Š',
	U: 'Ü',
	W: 'Ŵ',
	Y: 'Ŷ'
};

/** A letter written from right to left for each Latin one. It says nothing: it is there for the layout. */
const arabic = 'ابتثجحخدذرزسشصضطظعغفقكلمنه';

/** Slots, and what stands between them. */
const slots = /(\{\{\w+\}\})/;

/** How much longer than English a text is made: 40 in 100. */
const longer = 0.4;

/** Latin letters with marks, and longer. */
export function accented(text: string): string {
	return lengthened(text, (letter) => accents[letter] ?? letter, 'é');
}

/** Arabic letters, and longer. */
export function rightToLeft(text: string): string {
	const swap = (letter: string) => {
		const at = letter.toLowerCase().codePointAt(0) ?? 0;
		return at >= 97 && at <= 122 ? (arabic[at - 97] ?? letter) : letter;
	};
	return lengthened(text, swap, 'و');
}

/** Swaps every letter outside slots, and makes words longer by saying their last letter again, until the text is long enough. */
function lengthened(text: string, swap: (letter: string) => string, filler: string): string {
	const pieces = text.split(slots);
	const own = pieces.filter((piece) => !slots.test(piece)).join('').length;
	const fill = Math.ceil(own * longer);
	const words = pieces.flatMap((piece) => (slots.test(piece) ? [] : (piece.match(/\p{L}+/gu) ?? []))).length;
	const each = words === 0 ? 0 : Math.ceil(fill / words);
	return pieces
		.map((piece) =>
			slots.test(piece)
				? piece
				: piece.replace(/\p{L}+/gu, (word) => [...word].map(swap).join('') + filler.repeat(each))
		)
		.join('');
}
