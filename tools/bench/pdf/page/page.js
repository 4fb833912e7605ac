import { PDFDocument } from '@cantoo/pdf-lib';
import { makeOurs } from '../../our-paper.ts';
import { planOf } from '../plan.js';

const words = 'blue river seven stones';

function bytesOf(base64) {
	return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}

async function timed(run) {
	const start = performance.now();
	const made = await run();
	return { time: performance.now() - start, made };
}

/** One round: our paper open, our paper protected, and the library's own encryption of the same paper. */
window.bench = async ({ regular, bold, paperPictures, names }) => {
	const make = makeOurs({
		regular: bytesOf(regular),
		bold: bytesOf(bold),
		paperPictures: bytesOf(paperPictures),
		names
	});
	const plan = planOf(60, 20);
	const open = await timed(() => make(plan));
	const sealed = await timed(() => make(plan, words));
	const document = await PDFDocument.load(open.made.bytes, { updateMetadata: false });
	// The library refuses what says that it is an archive file.
	document.catalog.delete(document.context.obj('Metadata'));
	const library = await timed(() => {
		document.encrypt({
			userPassword: words,
			ownerPassword: words,
			permissions: { contentAccessibility: true, copying: true, printing: 'highResolution' }
		});
		return document.save({ objectsPerTick: Infinity });
	});
	return { open: open.time, protected: sealed.time, library: library.time };
};
