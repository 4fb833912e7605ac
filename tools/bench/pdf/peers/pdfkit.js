import PDFDocument from 'pdfkit';
import { foot, footOf, line, parts, perPage, row, sheet } from './sheet.js';

/** pdfkit with its own tags, its own tables and its own setting for PDF/UA. */
export const tagged = (plan, files) => make(plan, files, ownTable);

/** The same, but each cell of a table is drawn and tagged by hand: less than half the work for it. */
export const taggedByHand = (plan, files) => make(plan, files, tableByHand);

function make(plan, files, drawTable) {
	return new Promise((resolve, reject) => {
		const document = new PDFDocument({
			size: [sheet.width, sheet.height],
			margin: 0,
			pdfVersion: '1.7',
			subset: 'PDF/UA',
			tagged: true,
			lang: 'en-GB',
			displayTitle: true,
			autoFirstPage: false,
			info: { Title: plan.title }
		});
		const chunks = [];
		document.on('data', (chunk) => chunks.push(chunk));
		document.on('end', () => resolve(new Uint8Array(Buffer.concat(chunks))));
		document.on('error', reject);
		document.registerFont('regular', Buffer.from(files.regular));
		document.registerFont('bold', Buffer.from(files.bold));
		const root = document.struct('Document');
		document.addStructure(root);
		const say = (parent, role, options, draw) => parent.add(document.struct(role, options, draw));
		let page = 0;
		const addPage = () => {
			page += 1;
			document.addPage();
			document.markContent('Artifact', { type: 'Pagination' });
			document
				.font('regular')
				.fontSize(foot.words)
				.text(footOf(plan, page), sheet.margin, foot.y, { lineBreak: false });
			document.endMarkedContent();
		};
		addPage();
		say(root, 'H1', {}, () => document.font('bold').fontSize(40).text(plan.title, sheet.margin, 120));
		const pictures = files.pngs.map((bytes) => document.openImage(Buffer.from(bytes)));
		for (const rows of parts(plan.rows, perPage)) {
			addPage();
			rows.forEach(({ picture, words }, index) => {
				const top = sheet.margin + index * row.height;
				const x = sheet.margin + row.picture + row.gap;
				say(root, 'Figure', { alt: `Picture ${picture}` }, () =>
					document.image(pictures[picture], sheet.margin, top, { width: row.picture, height: row.picture })
				);
				say(root, 'P', {}, () =>
					document
						.font('regular')
						.fontSize(row.words)
						.text(words, x, top + 6, { width: sheet.width - sheet.margin - x })
				);
			});
		}
		for (const table of plan.tables) {
			addPage();
			say(root, 'H2', {}, () => document.font('bold').fontSize(18).text(table.title, sheet.margin, sheet.margin));
			drawTable(document, root, table);
		}
		root.end();
		document.end();
	});
}

const top = sheet.margin + 40;
const width = sheet.width - 2 * sheet.margin;

function ownTable(document, root, { columns, lines }) {
	const part = document.struct('Table');
	root.add(part);
	const heads = columns.map((text) => ({ type: 'TH', scope: 'Column', font: { src: 'bold' }, text }));
	document.font('regular').fontSize(line.words);
	document.table({
		structParent: part,
		position: { x: sheet.margin, y: top },
		maxWidth: width,
		rowStyles: { height: line.height },
		data: [heads, ...lines]
	});
	part.end();
}

function tableByHand(document, root, { columns, lines }) {
	const part = document.struct('Table');
	root.add(part);
	const wide = width / columns.length;
	[columns, ...lines].forEach((cells, index) => {
		const tr = document.struct('TR');
		part.add(tr);
		const y = top + index * line.height;
		cells.forEach((words, column) => {
			const x = sheet.margin + column * wide;
			document.markContent('Artifact', { type: 'Layout' });
			document
				.lineWidth(0.5)
				.rect(x, y - 8, wide, line.height)
				.stroke();
			document.endMarkedContent();
			const cell = document.struct(index === 0 ? 'TH' : 'TD', {}, () =>
				document
					.font(index === 0 ? 'bold' : 'regular')
					.fontSize(line.words)
					.text(words, x + 4, y, { width: wide - 8 })
			);
			tr.add(cell);
		});
		tr.end();
	});
	part.end();
}
