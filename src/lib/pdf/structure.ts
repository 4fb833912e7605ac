/** What a part of the paper is, for whoever hears it instead of seeing it (ISO 32000-1, 14.8.4: standard structure types). */
export type Role =
	| 'Document'
	| 'H1'
	| 'H2'
	| 'H3'
	| 'P'
	| 'L'
	| 'LI'
	| 'Lbl'
	| 'LBody'
	| 'Table'
	| 'Caption'
	| 'THead'
	| 'TBody'
	| 'TR'
	| 'TH'
	| 'TD'
	| 'Div'
	| 'Sect'
	| 'Figure'
	| 'BlockQuote'
	| 'Note';

/**
 * A node of the structure tree. Layout makes the tree in reading order; the writer fills it with what is drawn. A node
 * holds other nodes or is named by elements, not both: where both stand, what is drawn is read first. A node that holds
 * nothing and is named by nothing is left out of the file, but for the cells of a table.
 */
export interface Tag {
	readonly role: Role;
	readonly kids: Tag[];
	/** What a figure shows, in words. Every Figure needs it. */
	readonly alt?: string;
	/** What a TH stands above or before. Every TH needs it. */
	readonly scope?: 'Column' | 'Row';
	/** The language of its words, where it is another than that of the paper. */
	readonly language?: string;
	/** The words of this heading in the list of contents of the file. */
	readonly inOutline?: string;
	/** The step it answers: for the way back from a problem, never written into the file. */
	readonly step?: string;
}

export type Weight = 'regular' | 'bold';

/** What an element belongs to: a node of the tree, or nothing that is said (a line, a wash, a footer). */
interface Tagged {
	readonly tag: Tag | 'artifact';
}

/** One line of text in one run. It stands on its y. Lines of one paragraph share the tag, and all but the last end with a space. */
export interface TextElement extends Tagged {
	readonly kind: 'text';
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly size: number;
	readonly weight: Weight;
	readonly colour: string;
}

/** A picture of the set, in a square. */
export interface PictureElement extends Tagged {
	readonly kind: 'picture';
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly id: string;
}

/** A drawing of his own: filled paths, each `scale` times as big as it was drawn. */
export interface InkElement extends Tagged {
	readonly kind: 'ink';
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	readonly paths: readonly { readonly d: string; readonly fill: string }[];
}

/** A photo of his own, cut to a square: the part in the middle that fits. */
export interface PhotoElement extends Tagged {
	readonly kind: 'photo';
	readonly x: number;
	readonly y: number;
	readonly size: number;
	readonly id: string;
	readonly width: number;
	readonly height: number;
}

/** A wash with a thick bar at its left (`edge`), or an outline, or both: so that it still reads in a grey copy. */
export interface PanelElement extends Tagged {
	readonly kind: 'panel';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly fill: string | undefined;
	readonly edge: string | undefined;
	readonly outline?: { readonly colour: string; readonly width: number };
}

/** A filled circle around x and y. */
export interface DiscElement extends Tagged {
	readonly kind: 'disc';
	readonly x: number;
	readonly y: number;
	readonly radius: number;
	readonly fill: string;
}

/** A straight line. `dash` are the lengths of dash and gap, for a place to cut or fold. */
export interface LineElement extends Tagged {
	readonly kind: 'line';
	readonly x: number;
	readonly y: number;
	readonly toX: number;
	readonly toY: number;
	readonly width: number;
	readonly colour: string;
	readonly dash?: readonly [number, number];
}

/** Any small shape (a tick, a box, a face, scissors): a path as in SVG, placed at x and y, `scale` times as big. */
export interface ShapeElement extends Tagged {
	readonly kind: 'shape';
	readonly x: number;
	readonly y: number;
	readonly scale: number;
	readonly d: string;
	readonly fill: string | undefined;
	readonly stroke: string | undefined;
	/** Width of the stroke, in units of the path. */
	readonly strokeWidth: number;
}

/** One thing drawn on a sheet. Lengths are points; x from the left, y from the top. */
export type Element =
	TextElement | PictureElement | InkElement | PhotoElement | PanelElement | DiscElement | LineElement | ShapeElement;

/** One side of paper, in points. Its elements stand in reading order; what lies below comes first among artifacts. */
export interface Sheet {
	readonly width: number;
	readonly height: number;
	readonly elements: readonly Element[];
}

/** What layout gives and the writer takes. */
export interface Composition {
	readonly sheets: readonly Sheet[];
	readonly tree: Tag;
}
