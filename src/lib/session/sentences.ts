/** A sentence, and where in its text it stands: from one letter up to another. */
export interface Sentence {
	readonly text: string;
	readonly from: number;
	readonly to: number;
}

/** The sentences of a text. One is said at a time (easy-read rule 72), and each shows where the reading is. */
export function sentencesOf(text: string, language: string): readonly Sentence[] {
	return piecesOf(text, language).flatMap(({ segment, index }) => {
		const said = segment.trim();
		const from = index + segment.indexOf(said);
		return /[\p{L}\p{N}]/u.test(said) ? [{ text: said, from, to: from + said.length }] : [];
	});
}

function piecesOf(text: string, language: string): readonly { readonly segment: string; readonly index: number }[] {
	if (typeof Intl.Segmenter !== 'undefined')
		return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)];
	return [...text.matchAll(/[^.!?]+[.!?]*/g)].map((match) => ({ segment: match[0], index: match.index }));
}
