import fontkit from '@cantoo/fontkit';
import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import { foot, footOf, line, parts, perPage, row, sheet, wrap } from './sheet.js';

const ink = rgb(0.1, 0.14, 0.16);

/** The plain way of the library: drawText and drawImage, or drawSvgPath. Nothing is tagged. */
async function make(plan, files, drawPicture) {
	const document = await PDFDocument.create();
	document.registerFontkit(fontkit);
	const regular = await document.embedFont(files.regular, { subset: true });
	const bold = await document.embedFont(files.bold, { subset: true });
	const draw = await drawPicture(document, files);
	document.setTitle(plan.title);
	const addPage = () => {
		const page = document.addPage([sheet.width, sheet.height]);
		const words = footOf(plan, document.getPageCount());
		page.drawText(words, { x: sheet.margin, y: sheet.height - foot.y, size: foot.words, font: regular, color: ink });
		return page;
	};
	addPage().drawText(plan.title, { x: sheet.margin, y: 700, size: 40, font: bold, color: ink });
	for (const rows of parts(plan.rows, perPage)) {
		const page = addPage();
		rows.forEach(({ picture, words }, index) => {
			const top = sheet.height - sheet.margin - index * row.height;
			draw(page, picture, sheet.margin, top);
			const x = sheet.margin + row.picture + row.gap;
			wrap(words, sheet.width - sheet.margin - x, (text) => regular.widthOfTextAtSize(text, row.words)).forEach(
				(text, place) =>
					page.drawText(text, { x, y: top - 20 - place * 22, size: row.words, font: regular, color: ink })
			);
		});
	}
	for (const table of plan.tables) {
		const page = addPage();
		const width = (sheet.width - 2 * sheet.margin) / 3;
		page.drawText(table.title, { x: sheet.margin, y: sheet.height - sheet.margin, size: 18, font: bold, color: ink });
		[table.columns, ...table.lines].forEach((cells, index) => {
			const y = sheet.height - sheet.margin - 40 - index * line.height;
			cells.forEach((words, column) => {
				const x = sheet.margin + column * width;
				page.drawRectangle({ x, y: y - 12, width, height: line.height, borderColor: ink, borderWidth: 0.5 });
				page.drawText(words, { x: x + 4, y, size: line.words, font: index === 0 ? bold : regular, color: ink });
			});
		});
	}
	return document.save({ objectsPerTick: Infinity });
}

async function dots(document, files) {
	const images = [];
	for (const bytes of files.pngs) images.push(await document.embedPng(bytes));
	return (page, picture, x, top) =>
		page.drawImage(images[picture], { x, y: top - row.picture, width: row.picture, height: row.picture });
}

function hexColour(hex) {
	return rgb(...[1, 3, 5].map((from) => Number.parseInt(hex.slice(from, from + 2), 16) / 255));
}

async function lines(document, files) {
	return (page, picture, x, y) => {
		for (const { d, fill, stroke, width } of files.vectors[picture].paths) {
			const border = stroke === undefined ? {} : { borderColor: hexColour(stroke), borderWidth: width };
			page.drawSvgPath(d, {
				x,
				y,
				scale: row.picture / 96,
				...border,
				...(fill === undefined ? {} : { color: hexColour(fill) })
			});
		}
	};
}

export const plain = (plan, files) => make(plan, files, dots);
export const plainVectors = (plan, files) => make(plan, files, lines);
