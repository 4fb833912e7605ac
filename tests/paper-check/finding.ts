/**
 * What a paper must keep to, one line for each rule: the sentence that is said when it does not. Sources are PDF/UA-1
 * (ISO 14289-1), PDF/A (ISO 19005-2 and -3), ISO 32000 and the promises of issue 5 ("paper").
 */
export const rules = {
	// The file as bytes (ISO 32000-1, 7.5; ISO 19005-2, 6.1).
	'file-header': 'The file does not begin with a PDF header and a line of binary marks.',
	'file-end': 'The file does not end with one end mark, or something stands behind it.',
	'file-xref': 'The table of objects does not lead to its objects.',
	'stream-length': 'A stream is not as long as it says.',
	'trailer-id': 'The file has no id of two parts.',
	// The catalog (ISO 14289-1, 7.1 and 7.2).
	'marked-info': 'The file does not say that it is tagged, or says that its tags are not to be trusted.',
	language: 'The file does not say its language.',
	title: 'The file has no title, or says another one elsewhere.',
	'title-shown': 'A reader would show the name of the file, not its title.',
	tabs: 'A page does not give the order of its structure to the Tab key.',
	'page-box': 'A page has no size.',
	// The structure tree (ISO 14289-1, 7.1; ISO 32000-1, 14.7 and 14.8).
	'structure-tree': 'The file has no structure tree with one Document at its top.',
	role: 'A role is neither known nor mapped to one that is.',
	nesting: 'A role stands where it may not stand.',
	'parent-link': 'A part of the tree names another parent than the one that holds it.',
	'empty-part': 'A part of the tree that should say something says nothing.',
	'heading-first': 'The first heading is not an H1, or there is none.',
	'heading-order': 'The levels of headings skip one.',
	'heading-title': 'More than one H1 stands in the file.',
	figure: 'A figure has no alternative words.',
	'figure-box': 'A figure has no box, its box lies off its page, or what is drawn lies outside it.',
	'table-shape': 'The rows of a table do not have the same number of cells, or a table has no rows.',
	'table-heads': 'A table has no header cells, or a header cell does not say what it heads.',
	list: 'A list, its items, labels or bodies are not as a list must be.',
	'list-numbering': 'A list with labels does not say how it is numbered.',
	// Content and its tags (ISO 14289-1, 7.1; ISO 32000-1, 14.6 and 14.7.4).
	'content-syntax': 'The drawing of a page cannot be read, or something in it is left open.',
	untagged: 'Something drawn is neither tagged nor an artifact.',
	'artifact-mixed': 'Tagged content stands in an artifact, or an artifact in tagged content.',
	'mark-unique': 'A mark of content is used twice on a page.',
	'mark-owned': 'Marked content belongs to no part of the tree, or to more than one.',
	'mark-missing': 'A part of the tree points to content that is not there.',
	'parent-tree': 'The way from content to its part of the tree is missing or wrong.',
	'reading-order': 'The order of the tree is not the order of the content.',
	'outside-page': 'Something drawn lies outside its page.',
	'space-between': 'Words at the end of a line and the start of the next are not kept apart.',
	// The outline (ISO 14289-1, 7.17).
	outline: 'There is no outline, or it is not linked as it must be.',
	'outline-target': 'A line of the outline does not lead to the part of the tree that it names.',
	// Metadata (ISO 14289-1, 5; ISO 19005-2, 6.6).
	metadata: 'The metadata are missing, cannot be read by other programs, or are not well formed.',
	'metadata-ua': 'The metadata do not say that this is PDF/UA-1.',
	'metadata-archive': 'The metadata claim another PDF/A than this file may claim.',
	'metadata-schema': 'The metadata do not describe a schema that PDF/A does not know.',
	// Colour and drawing (ISO 19005-2, 6.2).
	'output-intent': 'The file does not say by a profile what its colours mean.',
	colour: 'A colour is not one that the profile explains.',
	transparency: 'Something is see-through.',
	'image-format': 'A picture of dots is packed in a way that archives refuse.',
	// Fonts (ISO 14289-1, 7.21; ISO 19005-2, 6.2.11).
	'font-embedded': 'The letters of a font are not in the file.',
	'font-subset': 'The name of a font does not tell that only some letters are in the file.',
	'font-unicode': 'A letter that is drawn does not say which letter it is.',
	'font-widths': 'A letter is said to be wider or narrower than it is.',
	'font-glyphs': 'A letter is drawn that the font does not have.',
	'font-map': 'The map from codes to letters is not as it must be.',
	// What could act, or lead away (ISO 19005-2, 6.5 and 6.6; issue 5).
	action: 'Something in the file can act by itself, or lead out of it.',
	annotation: 'An annotation has no words or no place in the tree, or is hidden.',
	form: 'The file holds a form.',
	// Attachments (ISO 19005-3, 6.8).
	attachment: 'An attachment does not say what it is to the paper, its kind, its name or its date.',
	'attachment-allowed': 'An attachment stands in a file that may hold none.',
	// Protection (ISO 32000-2, 7.6; ISO 14289-1, 7.16).
	protection: 'The file is not protected in the way that was asked for.',
	'protection-access': 'The protection keeps the words from those who need them read aloud.',
	'protection-leak': 'A text of a protected file can be read without its words.'
} as const;

export type Rule = keyof typeof rules;

/** One thing that is wrong with a paper. */
export interface Finding {
	readonly rule: Rule;
	/** Where in the file: a page, an object, a part of the tree. */
	readonly where: string;
	readonly sentence: string;
}

/** A finding of a rule, with what makes it plain. */
export function finding(rule: Rule, where: string, detail = ''): Finding {
	return { rule, where, sentence: detail === '' ? rules[rule] : `${rules[rule]} ${detail}` };
}
