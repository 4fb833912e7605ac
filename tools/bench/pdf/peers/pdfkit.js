import PDFDocument from 'pdfkit';
import { line, parts, perPage, row, sheet } from './sheet.js';

/** pdfkit with its own tags and its own setting for PDF/UA. */
export function tagged(plan, files) {
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
		document.addPage();
		say(root, 'H1', {}, () => document.font('bold').fontSize(40).text(plan.title, sheet.margin, 120));
		const pictures = files.pngs.map((bytes) => document.openImage(Buffer.from(bytes)));
		for (const rows of parts(plan.rows, perPage)) {
			document.addPage();
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
		const width = (sheet.width - 2 * sheet.margin) / 3;
		for (const table of plan.tables) {
			document.addPage();
			say(root, 'H2', {}, () => document.font('bold').fontSize(18).text(table.title, sheet.margin, sheet.margin));
			const part = document.struct('Table');
			root.add(part);
			[table.columns, ...table.lines].forEach((cells, index) => {
				const tr = document.struct('TR');
				part.add(tr);
				const top = sheet.margin + 40 + index * line.height;
				cells.forEach((words, column) => {
					const x = sheet.margin + column * width;
					document.markContent('Artifact', { type: 'Layout' });
					document
						.lineWidth(0.5)
						.rect(x, top - 8, width, line.height)
						.stroke();
					document.endMarkedContent();
					say(tr, index === 0 ? 'TH' : 'TD', {}, () =>
						document
							.font(index === 0 ? 'bold' : 'regular')
							.fontSize(line.words)
							.text(words, x + 4, top, { width: width - 8 })
					);
				});
				tr.end();
			});
			part.end();
		}
		root.end();
		document.end();
	});
}
