import { PDFArray, PDFDocument, PDFHexString, PDFName, type PDFContext, type PDFDict, type PDFRef } from 'pdf-lib';
import { nameAll } from './good-catalog.ts';
import { goodFont, goodOutline, textObject, type GoodFont, type OutlineLine } from './good-parts.ts';
import type { Wanted } from './opened-paper.ts';

/** A tagged paper made by hand, with all that a paper of ours has: the checker must find it clean, whoever made it. */
export async function goodPaper(wanted: Wanted, attachment?: Uint8Array): Promise<Uint8Array> {
	const document = await PDFDocument.create({ updateMetadata: false });
	const builder = new Builder(document.context);
	const first = builder.page(595, 842);
	builder.say(first, 'H1', 'My plan', 780, 28);
	builder.lines(first, 'P', ['I made this plan with ', 'my key worker in March.'], 740);
	builder.say(first, 'H2', 'My ways out', 680, 20);
	builder.list(first, ['I go for a walk.', 'I ring Sam.'], 650);
	builder.figure(first, 'A man walks along a path', 560);
	builder.table(first, 500);
	builder.link(first, 'The next page', 380);
	builder.footer(first, 'Page 1 of 2');
	const second = builder.page(595, 842);
	builder.say(second, 'H2', 'My helpers', 780, 20);
	builder.say(second, 'H3', 'Who I call', 750, 16);
	builder.say(second, 'P', 'I call Ŵ'.replace('Ŵ', 'ŵ'), 720, 14);
	builder.footer(second, 'Page 2 of 2');
	builder.finish(document, wanted, attachment);
	if (wanted.password !== undefined) {
		document.encrypt({
			userPassword: wanted.password,
			ownerPassword: wanted.password,
			permissions: { contentAccessibility: true, copying: true, printing: 'highResolution' }
		});
	}
	return document.save({ objectsPerTick: Infinity, addDefaultPage: false });
}

interface Sheet {
	readonly ref: PDFRef;
	readonly width: number;
	readonly height: number;
	readonly drawing: string[];
	/** The parts that own its marks, in their order. */
	readonly owners: PDFRef[];
	readonly annotations: PDFRef[];
}

class Builder {
	readonly #context: PDFContext;
	readonly #font: GoodFont;
	readonly #sheets: Sheet[] = [];
	readonly #root: PDFRef;
	readonly #top: PDFRef;
	readonly #kids: PDFRef[] = [];
	readonly #lines: OutlineLine[] = [];
	readonly #loose: { readonly key: number; readonly part: PDFRef }[] = [];

	constructor(context: PDFContext) {
		this.#context = context;
		this.#font = goodFont(context);
		this.#root = context.nextRef();
		this.#top = context.nextRef();
	}

	page(width: number, height: number): Sheet {
		const sheet = { ref: this.#context.nextRef(), width, height, drawing: [], owners: [], annotations: [] };
		this.#sheets.push(sheet);
		return sheet;
	}

	/** A part of the tree; `fill` makes what stands in it. */
	#part(
		role: string,
		parent: PDFRef,
		keys: Readonly<Record<string, unknown>>,
		fill: (ref: PDFRef) => readonly (PDFRef | number | PDFDict)[],
		page?: Sheet
	): PDFRef {
		const ref = this.#context.nextRef();
		const dict = this.#context.obj({ Type: 'StructElem', S: role, P: parent });
		for (const [key, value] of Object.entries(keys)) {
			if (typeof value === 'string') dict.set(PDFName.of(key), PDFHexString.fromText(value));
			else dict.set(PDFName.of(key), this.#context.obj(JSON.parse(JSON.stringify(value))));
		}
		const kids = PDFArray.withContext(this.#context);
		for (const kid of fill(ref)) kids.push(typeof kid === 'number' ? this.#context.obj(kid) : kid);
		dict.set(PDFName.of('K'), kids);
		if (page !== undefined) dict.set(PDFName.of('Pg'), page.ref);
		this.#context.assign(ref, dict);
		if (parent === this.#top) this.#kids.push(ref);
		return ref;
	}

	/** Draws something under the next mark of a page. */
	#mark(sheet: Sheet, role: string, owner: PDFRef, drawing: string): number {
		const mark = sheet.owners.length;
		sheet.owners.push(owner);
		sheet.drawing.push(`/${role} << /MCID ${mark} >> BDC`, drawing, 'EMC');
		return mark;
	}

	#text(text: string, x: number, y: number, size: number): string {
		return `BT 0.1 0.1 0.1 rg /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm ${this.#font.write(text)} Tj ET`;
	}

	say(sheet: Sheet, role: string, text: string, y: number, size: number): void {
		const part = this.#part(
			role,
			this.#top,
			{},
			(ref) => [this.#mark(sheet, role, ref, this.#text(text, 60, y, size))],
			sheet
		);
		if (role.startsWith('H')) this.#lines.push({ title: text, part, page: sheet.ref });
	}

	lines(sheet: Sheet, role: string, lines: readonly string[], y: number): void {
		this.#part(
			role,
			this.#top,
			{},
			(ref) => lines.map((line, index) => this.#mark(sheet, role, ref, this.#text(line, 60, y - 20 * index, 14))),
			sheet
		);
	}

	list(sheet: Sheet, items: readonly string[], y: number): void {
		this.#part('L', this.#top, { A: { O: 'List', ListNumbering: 'Decimal' } }, (list) =>
			items.map((item, index) =>
				this.#part('LI', list, {}, (li) => [
					this.#part(
						'Lbl',
						li,
						{},
						(ref) => [this.#mark(sheet, 'Lbl', ref, this.#text(`${index + 1}. `, 60, y - 20 * index, 14))],
						sheet
					),
					this.#part(
						'LBody',
						li,
						{},
						(ref) => [this.#mark(sheet, 'LBody', ref, this.#text(item, 85, y - 20 * index, 14))],
						sheet
					)
				])
			)
		);
	}

	figure(sheet: Sheet, alt: string, y: number): void {
		const keys = { Alt: alt, A: { O: 'Layout', Placement: 'Block', BBox: [60, y, 110, y + 50] } };
		this.#part(
			'Figure',
			this.#top,
			keys,
			(ref) => [this.#mark(sheet, 'Figure', ref, `q 0.5 0 0 0.5 60 ${y} cm /Walk Do Q`)],
			sheet
		);
	}

	table(sheet: Sheet, y: number): void {
		const cell = (row: PDFRef, role: string, text: string, x: number, line: number, scope?: string) =>
			this.#part(
				role,
				row,
				scope === undefined ? {} : { A: { O: 'Table', Scope: scope } },
				(ref) => (text === '' ? [] : [this.#mark(sheet, role, ref, this.#text(text, x, y - 20 * line, 12))]),
				sheet
			);
		this.#part('Table', this.#top, {}, (table) => [
			this.#part('THead', table, {}, (head) => [
				this.#part('TR', head, {}, (row) => [
					cell(row, 'TH', 'What I see', 60, 0, 'Column'),
					cell(row, 'TH', 'What I do', 250, 0, 'Column')
				])
			]),
			this.#part('TBody', table, {}, (body) =>
				['I pace', 'I shout', 'I hide'].map((sign, index) =>
					this.#part('TR', body, {}, (row) => [
						cell(row, 'TH', sign, 60, index + 1, 'Row'),
						cell(row, 'TD', index === 2 ? '' : 'I rest', 250, index + 1)
					])
				)
			)
		]);
	}

	link(sheet: Sheet, text: string, y: number): void {
		const key = 100 + this.#loose.length;
		const annotation = this.#context.nextRef();
		this.#part('P', this.#top, {}, (p) => [
			this.#part(
				'Link',
				p,
				{},
				(ref) => {
					this.#loose.push({ key, part: ref });
					this.#context.assign(
						annotation,
						this.#context.obj({
							Type: 'Annot',
							Subtype: 'Link',
							Rect: [60, y - 4, 200, y + 14],
							Border: [0, 0, 0],
							F: 4,
							Contents: textObject(this.#context, text),
							StructParent: key,
							Dest: [sheet.ref, 'Fit']
						})
					);
					sheet.annotations.push(annotation);
					return [
						this.#mark(sheet, 'Link', ref, this.#text(text, 60, y, 14)),
						this.#context.obj({ Type: 'OBJR', Pg: sheet.ref, Obj: annotation })
					];
				},
				sheet
			)
		]);
	}

	footer(sheet: Sheet, text: string): void {
		sheet.drawing.push(
			'/Artifact << /Type /Pagination >> BDC',
			'0.5 0.5 0.5 RG 60 50 m 500 50 l S',
			this.#text(text, 60, 36, 10),
			'EMC'
		);
	}

	/** Writes pages, tree, outline and all that the catalog names. */
	finish(document: PDFDocument, wanted: Wanted, attachment: Uint8Array | undefined): void {
		const context = this.#context;
		const walk = context.register(
			context.flateStream('0.06 0.35 0.39 rg 0 0 100 100 re f', {
				Type: 'XObject',
				Subtype: 'Form',
				BBox: [0, 0, 100, 100],
				Resources: {}
			})
		);
		const pages = context.register(
			context.obj({ Type: 'Pages', Kids: this.#sheets.map(({ ref }) => ref), Count: this.#sheets.length })
		);
		this.#sheets.forEach((sheet, index) => {
			const page = context.obj({
				Type: 'Page',
				Parent: pages,
				MediaBox: [0, 0, sheet.width, sheet.height],
				Tabs: 'S',
				StructParents: index,
				Contents: context.register(context.flateStream(sheet.drawing.join('\n'))),
				Resources: { Font: { F1: this.#font.ref }, XObject: { Walk: walk } }
			});
			if (sheet.annotations.length > 0) page.set(PDFName.of('Annots'), context.obj([...sheet.annotations]));
			context.assign(sheet.ref, page);
		});
		const numbers = [
			...this.#sheets.flatMap(({ owners }, index) => [index, context.register(context.obj([...owners]))]),
			...this.#loose.flatMap(({ key, part }) => [key, part])
		];
		context.assign(this.#top, context.obj({ Type: 'StructElem', S: 'Document', P: this.#root, K: [...this.#kids] }));
		const parents = context.register(context.obj({ Nums: numbers }));
		context.assign(
			this.#root,
			context.obj({ Type: 'StructTreeRoot', K: [this.#top], ParentTree: parents, ParentTreeNextKey: 200 })
		);
		nameAll(document, { pages, tree: this.#root, outline: goodOutline(context, this.#lines) }, wanted, attachment);
	}
}
