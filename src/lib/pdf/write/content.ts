import { pictureGrid } from '#lib/pictures/picture-file.ts';
import type {
	Element,
	InkElement,
	LineElement,
	PanelElement,
	PhotoElement,
	ShapeElement,
	Sheet,
	Tag,
	TextElement,
	Weight
} from '#lib/pdf/structure.ts';
import { readPath } from './paths.ts';
import { colourParts, num } from './syntax.ts';

/** What a sheet is drawn with. */
export interface Pens {
	readonly bytesOf: (text: string, weight: Weight) => string;
	/** The name of a picture or photo among the resources; undefined when there is none. */
	readonly nameOf: (kind: 'picture' | 'photo', id: string) => string | undefined;
}

/** What was drawn on one sheet: the operators, and what each piece of marked content belongs to, by its number. */
export interface Content {
	readonly operators: string;
	readonly marks: readonly Tag[];
}

/** How far from the middle the handles of a quarter circle stand. */
const roundness = 0.5523;

/** Draws a sheet. Things after each other that belong to one tag are one piece of marked content. */
export function drawSheet(sheet: Sheet, pens: Pens): Content {
	const hand = new Hand(sheet.height, pens);
	const marks: Tag[] = [];
	let open: string | Tag | undefined;
	for (const element of sheet.elements) {
		const next = element.tag === 'artifact' ? artifactKind(element) : element.tag;
		if (next !== open) {
			if (open !== undefined) hand.out += 'EMC\n';
			if (typeof next === 'string') hand.out += next;
			else {
				hand.out += `/${next.role}<</MCID ${marks.length}>>BDC\n`;
				marks.push(next);
			}
			open = next;
		}
		hand.draw(element);
	}
	if (open !== undefined) hand.out += 'EMC\n';
	return { operators: hand.out, marks };
}

/** Words that are not said belong to the page (a footer, a head row told once more); all else is for the eye. */
function artifactKind(element: Element): string {
	return element.kind === 'text' ? '/Artifact<</Type/Pagination>>BDC\n' : '/Artifact<</Type/Layout>>BDC\n';
}

class Hand {
	out = '';
	readonly #height: number;
	readonly #pens: Pens;
	#font = '';
	#fill = '';
	#stroke = '';

	constructor(height: number, pens: Pens) {
		this.#height = height;
		this.#pens = pens;
	}

	draw(element: Element): void {
		switch (element.kind) {
			case 'text':
				return this.#text(element);
			case 'picture': {
				const { x, size } = element;
				const name = this.#pens.nameOf('picture', element.id);
				const scale = num4(size / pictureGrid);
				if (name !== undefined)
					this.out += `q ${scale} 0 0 -${scale} ${num(x)} ${this.#up(element.y)} cm ${name} Do Q\n`;
				return;
			}
			case 'photo':
				return this.#photo(element);
			case 'ink':
				return this.#ink(element);
			case 'panel':
				return this.#panel(element);
			case 'disc':
				return this.#disc(element);
			case 'line':
				return this.#line(element);
			case 'shape':
				return this.#shape(element);
		}
	}

	/** A place counted from the top, as a page counts it: from below. */
	#up(y: number): string {
		return num(this.#height - y);
	}

	#paint(colour: string): void {
		if (colour === this.#fill) return;
		this.#fill = colour;
		this.out += `${colourParts(colour)} rg\n`;
	}

	/** Lines of one look follow each other: what they look like is said once. */
	#hold(colour: string, width: number): void {
		const stroke = `${colourParts(colour)} RG ${num(width)} w\n`;
		if (stroke === this.#stroke) return;
		this.#stroke = stroke;
		this.out += stroke;
	}

	#text({ x, y, text, size, weight, colour }: TextElement): void {
		const bytes = this.#pens.bytesOf(text, weight);
		if (bytes === '') return;
		this.#paint(colour);
		const font = `${weight === 'bold' ? '/B' : '/R'} ${num(size)} Tf `;
		this.out += `BT ${font === this.#font ? '' : font}${num(x)} ${this.#up(y)} Td (${bytes})Tj ET\n`;
		this.#font = font;
	}

	/** A photo fills its square: what is too long is cut off at both ends. */
	#photo({ x, y, size, id, width, height }: PhotoElement): void {
		const name = this.#pens.nameOf('photo', id);
		if (name === undefined) return;
		const scale = size / Math.min(width, height);
		const [wide, high] = [width * scale, height * scale];
		const [left, bottom] = [num(x - (wide - size) / 2), this.#up(y + size + (high - size) / 2)];
		this.out += `q ${num(x)} ${this.#up(y + size)} ${num(size)} ${num(size)} re W n ${num(wide)} 0 0 ${num(high)} ${left} ${bottom} cm ${name} Do Q\n`;
	}

	#ink({ x, y, scale, paths }: InkElement): void {
		const to = num4(scale);
		this.out += `q ${to} 0 0 -${to} ${num(x)} ${this.#up(y)} cm\n`;
		for (const { d, fill } of paths) this.out += `${colourParts(fill)} rg\n${readPath(d).operators}f\n`;
		this.out += 'Q\n';
	}

	#panel({ x, y, width, height, fill, edge, outline }: PanelElement): void {
		const [bottom, high] = [this.#up(y + height), num(height)];
		if (fill !== undefined) {
			this.#paint(fill);
			this.out += `${num(x)} ${bottom} ${num(width)} ${high} re f\n`;
		}
		if (edge !== undefined) {
			this.#paint(edge);
			this.out += `${num(x)} ${bottom} 5 ${high} re f\n`;
		}
		if (outline === undefined) return;
		this.#hold(outline.colour, outline.width);
		this.out += `${num(x)} ${bottom} ${num(width)} ${high} re S\n`;
	}

	#disc({ x, y, radius, fill }: Extract<Element, { kind: 'disc' }>): void {
		this.#paint(fill);
		const middle = this.#height - y;
		const handle = radius * roundness;
		const at = (across: number, along: number) => `${num(x + across)} ${num(middle + along)}`;
		this.out += `${at(radius, 0)} m
${at(radius, handle)} ${at(handle, radius)} ${at(0, radius)} c
${at(-handle, radius)} ${at(-radius, handle)} ${at(-radius, 0)} c
${at(-radius, -handle)} ${at(-handle, -radius)} ${at(0, -radius)} c
${at(handle, -radius)} ${at(radius, -handle)} ${at(radius, 0)} c f
`;
	}

	#line({ x, y, toX, toY, width, colour, dash }: LineElement): void {
		this.#hold(colour, width);
		const line = `${num(x)} ${this.#up(y)} m ${num(toX)} ${this.#up(toY)} l S`;
		this.out += dash === undefined ? `${line}\n` : `q [${num(dash[0])} ${num(dash[1])}] 0 d ${line} Q\n`;
	}

	#shape({ x, y, scale, d, fill, stroke, strokeWidth }: ShapeElement): void {
		if (fill === undefined && stroke === undefined) return;
		const to = num4(scale);
		this.out += `q ${to} 0 0 -${to} ${num(x)} ${this.#up(y)} cm 1 J 1 j\n`;
		if (fill !== undefined) this.out += `${colourParts(fill)} rg\n`;
		if (stroke !== undefined) this.out += `${colourParts(stroke)} RG ${num(strokeWidth)} w\n`;
		this.out += `${readPath(d).operators}${stroke === undefined ? 'f' : fill === undefined ? 'S' : 'B'} Q\n`;
	}
}

/** A scale: it is multiplied, so it is told more finely than a length. */
function num4(value: number): string {
	return String(Math.round(value * 10_000) / 10_000);
}
