import { PDFRawStream, type PDFDict } from 'pdf-lib';
import { finding, type Finding, type Rule } from './finding.ts';
import type { Font } from './fonts.ts';
import { at, bytesOf, dictAt, latinOf, nameAt, numbersAt } from './objects.ts';
import { cornersOf, markIn, matrixOf, nameIn, pairs } from './operands.ts';
import { boxAround, isEmpty, moved, shared, still, times, type Box, type Matrix } from './pen.ts';
import { fontNamed, type Owner, type Piece, type Shelf } from './piece.ts';
import { operationsIn, type Operand, type Operation } from './tokens.ts';

interface State {
	readonly matrix: Matrix;
	readonly clip: Box | undefined;
	readonly font: Font | undefined;
	readonly size: number;
	readonly letterSpace: number;
	readonly isInvisible: boolean;
}

interface Mark {
	readonly tag: string;
	readonly owner: Owner;
}

const painters = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'n']);

/** Follows the operators of one page and notes what is drawn, and to whom it belongs. */
export class Walker {
	readonly pieces: Piece[] = [];
	readonly marks: { page: number; mark: number; tag: string }[] = [];
	readonly findings: Finding[] = [];
	#state: State = { matrix: still, clip: undefined, font: undefined, size: 0, letterSpace: 0, isInvisible: false };
	#text: Matrix = still;
	#line: Matrix = still;
	#leading = 0;
	#path: (readonly [number, number])[] = [];
	#clips = false;
	readonly #states: State[] = [];
	readonly #open: Mark[] = [];
	#textOpen = false;

	constructor(
		readonly page: number,
		readonly shelf: Shelf
	) {}

	walk(operations: readonly Operation[], resources: PDFDict | undefined): void {
		for (const { operator, operands } of operations) {
			if (painters.has(operator)) this.#paint(operator);
			else if (!this.#draw(operator, operands, resources)) this.#mark(operator, operands, resources);
		}
	}

	/** At the end of a page nothing may be left open. */
	close(): void {
		if (this.#states.length > 0) this.#say('content-syntax', 'A saved state is never given back.');
		if (this.#open.length > 0) this.#say('content-syntax', 'Marked content has no end.');
		if (this.#textOpen) this.#say('content-syntax', 'A text has no end.');
	}

	#say(rule: Rule, detail: string): void {
		this.findings.push(finding(rule, `page ${this.page + 1}`, detail));
	}

	get #owner(): Owner {
		return this.#open.findLast(({ owner }) => owner !== undefined)?.owner;
	}

	/** Whether it was an operator of place, text or drawing. */
	#draw(operator: string, operands: readonly Operand[], resources: PDFDict | undefined): boolean {
		const numbers = operands.flatMap((each) => (each.kind === 'number' ? [each.value] : []));
		switch (operator) {
			case 'q':
				this.#states.push(this.#state);
				return true;
			case 'Q':
				this.#giveBack();
				return true;
			case 'cm':
				this.#state = { ...this.#state, matrix: times(matrixOf(numbers), this.#state.matrix) };
				return true;
			case 'm':
			case 'l':
			case 'c':
			case 'v':
			case 'y':
				this.#reach(numbers);
				return true;
			case 're':
				this.#reach(cornersOf(numbers));
				return true;
			case 'W':
			case 'W*':
				this.#clips = true;
				return true;
			case 'Do':
				this.#place(nameIn(operands), resources);
				return true;
			case 'sh':
			case 'ID':
				this.#note({ kind: operator === 'sh' ? 'shape' : 'image', box: this.#unitBox() });
				return true;
			default:
				return this.#write(operator, operands, numbers, resources);
		}
	}

	#giveBack(): void {
		const last = this.#states.pop();
		if (last === undefined) this.#say('content-syntax', 'A state is given back that was not saved.');
		else this.#state = last;
	}

	#reach(numbers: readonly number[]): void {
		for (let index = 0; index + 1 < numbers.length; index += 2) {
			this.#path.push(moved(this.#state.matrix, numbers[index] ?? 0, numbers[index + 1] ?? 0));
		}
	}

	#paint(operator: string): void {
		const box = this.#path.length === 0 ? undefined : boxAround(this.#path);
		if (this.#clips && box !== undefined) this.#state = { ...this.#state, clip: shared(box, this.#state.clip) };
		this.#clips = false;
		if (operator !== 'n') this.#note({ kind: 'shape', box });
		this.#path = [];
	}

	#unitBox(): Box {
		const corner = (x: number, y: number) => moved(this.#state.matrix, x, y);
		return boxAround([corner(0, 0), corner(1, 0), corner(0, 1), corner(1, 1)]);
	}

	/** Draws a picture of dots, or follows a drawing that is used in more than one place. */
	#place(name: string, resources: PDFDict | undefined): void {
		const stream = at(dictAt(resources, 'XObject'), name);
		if (!(stream instanceof PDFRawStream)) return this.#say('content-syntax', `There is no drawing ${name}.`);
		if (nameAt(stream.dict, 'Subtype') === 'Image') return this.#note({ kind: 'image', box: this.#unitBox() });
		const operations =
			this.shelf.drawings.get(stream.dict) ?? operationsIn(latinOf(bytesOf(stream) ?? new Uint8Array()));
		this.shelf.drawings.set(stream.dict, operations);
		const before = this.#state;
		const own = numbersAt(stream.dict, 'Matrix');
		const matrix = own.length === 6 ? times(matrixOf(own), before.matrix) : before.matrix;
		const [left = 0, bottom = 0, right = 0, top = 0] = numbersAt(stream.dict, 'BBox');
		const edge = boxAround([
			moved(matrix, left, bottom),
			moved(matrix, right, top),
			moved(matrix, left, top),
			moved(matrix, right, bottom)
		]);
		this.#state = { ...before, matrix, clip: shared(edge, before.clip) };
		this.walk(operations, dictAt(stream.dict, 'Resources') ?? resources);
		this.#state = before;
	}

	/** Whether it was an operator of text. */
	#write(
		operator: string,
		operands: readonly Operand[],
		numbers: readonly number[],
		resources: PDFDict | undefined
	): boolean {
		switch (operator) {
			case 'BT':
			case 'ET':
				if (this.#textOpen === (operator === 'BT')) this.#say('content-syntax', `A text holds an odd ${operator}.`);
				this.#textOpen = operator === 'BT';
				this.#text = this.#line = still;
				return true;
			case 'Tf':
				this.#state = {
					...this.#state,
					font: fontNamed(nameIn(operands), resources, this.shelf),
					size: numbers[0] ?? 0
				};
				return true;
			case 'Tc':
				this.#state = { ...this.#state, letterSpace: numbers[0] ?? 0 };
				return true;
			case 'Tr':
				this.#state = { ...this.#state, isInvisible: numbers[0] === 3 };
				return true;
			case 'Tm':
				this.#text = this.#line = matrixOf(numbers);
				return true;
			case 'TL':
				this.#leading = numbers[0] ?? 0;
				return true;
			case 'Td':
			case 'TD':
				if (operator === 'TD') this.#leading = -(numbers[1] ?? 0);
				this.#nextLine(numbers[0] ?? 0, numbers[1] ?? 0);
				return true;
			case 'T*':
				this.#nextLine(0, -this.#leading);
				return true;
			case 'Tj':
			case 'TJ':
				this.#show(operands);
				return true;
			case "'":
			case '"':
				this.#nextLine(0, -this.#leading);
				this.#show(operands);
				return true;
			default:
				return false;
		}
	}

	#nextLine(x: number, y: number): void {
		this.#text = this.#line = times([1, 0, 0, 1, x, y], this.#line);
	}

	#show(operands: readonly Operand[]): void {
		if (!this.#textOpen) this.#say('content-syntax', 'Letters are drawn outside a text.');
		const { font, size } = this.#state;
		if (font === undefined) return this.#say('content-syntax', 'Letters are drawn without a font.');
		const items = operands.flatMap((each) => (each.kind === 'array' ? each.items : [each]));
		const codes: number[] = [];
		let width = 0;
		for (const item of items) {
			if (item.kind === 'number') width -= (item.value / 1000) * size;
			if (item.kind !== 'string') continue;
			const own = font.isComposite ? pairs(item.bytes) : item.bytes;
			codes.push(...own);
			width += own.reduce((sum, code) => sum + (font.widthOf(code) / 1000) * size + this.#state.letterSpace, 0);
		}
		const place = times(this.#text, this.#state.matrix);
		const box = boxAround([
			moved(place, 0, 0),
			moved(place, width, 0),
			moved(place, 0, size * 0.7),
			moved(place, width, size * 0.7)
		]);
		this.#text = times([1, 0, 0, 1, width, 0], this.#text);
		this.#note({
			kind: 'text',
			box,
			codes,
			font,
			text: codes.map((code) => font.letters.letterOf(code) ?? '').join('')
		});
	}

	#note(piece: Pick<Piece, 'kind' | 'box'> & Partial<Piece>): void {
		if (piece.kind === 'text' && this.#state.isInvisible && piece.codes?.length === 0) return;
		const box = piece.box === undefined ? undefined : shared(piece.box, this.#state.clip);
		// What is cut away wholly is not seen; a line without breadth is.
		const seen = box !== undefined && piece.kind !== 'shape' && isEmpty(box) ? undefined : box;
		this.pieces.push({
			text: '',
			codes: [],
			font: undefined,
			...piece,
			page: this.page,
			owner: this.#owner,
			box: seen
		});
	}

	/** Marked content: what begins and what ends. */
	#mark(operator: string, operands: readonly Operand[], resources: PDFDict | undefined): void {
		if (operator === 'BMC' || operator === 'BDC') return this.#begin(operands, resources);
		if (operator !== 'EMC') return;
		if (this.#open.pop() === undefined) this.#say('content-syntax', 'Marked content ends that never began.');
	}

	#begin(operands: readonly Operand[], resources: PDFDict | undefined): void {
		const tag = nameIn(operands);
		const mark = markIn(operands[1], resources);
		const outer = this.#owner;
		if (mark !== undefined) this.marks.push({ page: this.page, mark, tag });
		const owner = tag === 'Artifact' ? 'artifact' : mark === undefined ? undefined : { mark };
		if (owner === 'artifact' && outer !== undefined && outer !== 'artifact')
			this.#say('artifact-mixed', `An artifact stands in mark ${outer.mark}.`);
		if (mark !== undefined && outer !== undefined) {
			const name = outer === 'artifact' ? 'an artifact' : `mark ${outer.mark}`;
			this.#say('artifact-mixed', `Mark ${mark} stands in ${name}.`);
		}
		this.#open.push({ tag, owner });
	}
}
