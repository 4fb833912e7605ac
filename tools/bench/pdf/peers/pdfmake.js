import pdfmake from 'pdfmake';
import { foot, footOf, parts, perPage, row, sheet } from './sheet.js';

/** pdfmake as its page of examples uses it. It carries a flag for PDF/UA, and no tree. */
export async function declared(given, files) {
	// It changes what it is given.
	const plan = structuredClone(given);
	pdfmake.setFonts({ Atkinson: { normal: files.regularPath, bold: files.boldPath } });
	pdfmake.setUrlAccessPolicy(() => false);
	pdfmake.setLocalAccessPolicy(() => true);
	const images = Object.fromEntries(
		files.pngs.map((bytes, index) => [`p${index}`, `data:image/png;base64,${Buffer.from(bytes).toString('base64')}`])
	);
	const rows = parts(plan.rows, perPage).flatMap((page) =>
		page.map(({ picture, words }, index) => ({
			columns: [
				{ image: `p${picture}`, width: row.picture, height: row.picture },
				{ text: words, fontSize: row.words, margin: [row.gap, 6, 0, 0] }
			],
			margin: [0, 0, 0, row.height - row.picture],
			...(index === 0 ? { pageBreak: 'before' } : {})
		}))
	);
	const tables = plan.tables.flatMap(({ title, columns, lines }) => [
		{ text: title, fontSize: 18, bold: true, pageBreak: 'before', margin: [0, 0, 0, 10] },
		{
			table: {
				headerRows: 1,
				widths: ['*', '*', '*'],
				heights: 22,
				body: [columns.map((text) => ({ text, bold: true })), ...lines]
			},
			fontSize: 11
		}
	]);
	const definition = {
		pageSize: { width: sheet.width, height: sheet.height },
		pageMargins: [sheet.margin, sheet.margin, sheet.margin, 40],
		info: { title: plan.title },
		lang: 'en-GB',
		defaultStyle: { font: 'Atkinson' },
		images,
		footer: (page) => ({ text: footOf(plan, page), fontSize: foot.words, margin: [sheet.margin, 10, 0, 0] }),
		content: [{ text: plan.title, fontSize: 40, bold: true }, ...rows, ...tables]
	};
	return new Uint8Array(await pdfmake.createPdf(definition).getBuffer());
}
