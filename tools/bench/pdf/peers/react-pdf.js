import { Document, Font, Image, Page, Text, View, renderToBuffer } from '@react-pdf/renderer';
import { createElement as make } from 'react';
import { foot, footOf, line, parts, perPage, row, sheet } from './sheet.js';

let isRegistered = false;

/** @react-pdf/renderer: declared as a tree of views; it writes no tags. */
export async function declared(plan, files) {
	if (!isRegistered) {
		Font.register({
			family: 'Atkinson',
			fonts: [{ src: files.regularPath }, { src: files.boldPath, fontWeight: 'bold' }]
		});
		Font.registerHyphenationCallback((word) => [word]);
		isRegistered = true;
	}
	const page = (key, number, ...kids) =>
		make(
			Page,
			{
				key,
				size: [sheet.width, sheet.height],
				style: { padding: sheet.margin, paddingBottom: 20, fontFamily: 'Atkinson' }
			},
			...kids,
			make(
				Text,
				{ key: 'foot', style: { position: 'absolute', left: sheet.margin, top: foot.y, fontSize: foot.words } },
				footOf(plan, number)
			)
		);
	const rows = parts(plan.rows, perPage).map((some, index) =>
		page(
			`rows-${index}`,
			index + 2,
			...some.map(({ picture, words }, place) =>
				make(
					View,
					{ key: place, style: { flexDirection: 'row', height: row.height } },
					make(Image, {
						src: { data: Buffer.from(files.pngs[picture]), format: 'png' },
						style: { width: row.picture, height: row.picture }
					}),
					make(Text, { style: { flex: 1, fontSize: row.words, marginLeft: row.gap, marginTop: 6 } }, words)
				)
			)
		)
	);
	const tables = plan.tables.map(({ title, columns, lines }, index) =>
		page(
			`table-${index}`,
			rows.length + index + 2,
			make(Text, { key: 'title', style: { fontSize: 18, fontWeight: 'bold', marginBottom: 12 } }, title),
			...[columns, ...lines].map((cells, place) =>
				make(
					View,
					{ key: place, style: { flexDirection: 'row', height: line.height } },
					...cells.map((words, column) =>
						make(
							View,
							{ key: column, style: { flex: 1, border: '0.5pt solid black', padding: 4 } },
							make(Text, { style: { fontSize: line.words, fontWeight: place === 0 ? 'bold' : 'normal' } }, words)
						)
					)
				)
			)
		)
	);
	const first = page('first', 1, make(Text, { style: { fontSize: 40, fontWeight: 'bold' } }, plan.title));
	return new Uint8Array(
		await renderToBuffer(make(Document, { title: plan.title, language: 'en-GB' }, first, ...rows, ...tables))
	);
}
