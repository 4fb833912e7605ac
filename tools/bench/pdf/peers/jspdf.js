import { jsPDF } from 'jspdf';
import { foot, footOf, line, parts, perPage, row, sheet } from './sheet.js';

/** jsPDF: nothing is tagged, and it has no way to. */
export async function plain(plan, files) {
	const document = new jsPDF({ unit: 'pt', format: 'a4', compress: true });
	for (const [weight, bytes] of [
		['normal', files.regular],
		['bold', files.bold]
	]) {
		document.addFileToVFS(`${weight}.ttf`, Buffer.from(bytes).toString('base64'));
		document.addFont(`${weight}.ttf`, 'Atkinson', weight);
	}
	document.setDocumentProperties({ title: plan.title });
	const writeFoot = () => {
		const words = footOf(plan, document.getNumberOfPages());
		document.setFont('Atkinson', 'normal').setFontSize(foot.words).text(words, sheet.margin, foot.y);
	};
	writeFoot();
	document.setFont('Atkinson', 'bold').setFontSize(40).text(plan.title, sheet.margin, 140);
	for (const rows of parts(plan.rows, perPage)) {
		document.addPage();
		writeFoot();
		document.setFont('Atkinson', 'normal').setFontSize(row.words);
		rows.forEach(({ picture, words }, index) => {
			const top = sheet.margin + index * row.height;
			const x = sheet.margin + row.picture + row.gap;
			document.addImage(files.pngs[picture], 'PNG', sheet.margin, top, row.picture, row.picture, `p${picture}`, 'FAST');
			document.text(document.splitTextToSize(words, sheet.width - sheet.margin - x), x, top + 20);
		});
	}
	const width = (sheet.width - 2 * sheet.margin) / 3;
	for (const table of plan.tables) {
		document.addPage();
		writeFoot();
		document.setFont('Atkinson', 'bold').setFontSize(18).text(table.title, sheet.margin, sheet.margin);
		[table.columns, ...table.lines].forEach((cells, index) => {
			const y = sheet.margin + 40 + index * line.height;
			document.setFont('Atkinson', index === 0 ? 'bold' : 'normal').setFontSize(line.words);
			cells.forEach((words, column) => {
				document.rect(sheet.margin + column * width, y - 20, width, line.height);
				document.text(words, sheet.margin + column * width + 4, y);
			});
		});
	}
	return new Uint8Array(document.output('arraybuffer'));
}
