/** Every maker: whether its file is tagged, and how to get its function. What it needs is loaded when it is asked for. */
export const makers = [
	{
		name: 'steady',
		tagged: 'PDF/UA-1 + PDF/A-2a',
		load: async (files) => {
			const { makeOurs } = await import('../../../.cache/bench-pdf/ours.js');
			const make = makeOurs(files);
			return async (plan) => (await make(plan)).bytes;
		}
	},
	{
		name: 'steady, protected',
		tagged: 'PDF/UA-1',
		load: async (files) => {
			const { makeOurs } = await import('../../../.cache/bench-pdf/ours.js');
			const make = makeOurs(files);
			return async (plan) => (await make(plan, 'blue river seven stones')).bytes;
		}
	},
	peer('@cantoo/pdf-lib plain', 'no', () => import('./peers/pdf-lib.js').then(({ plain }) => plain)),
	peer('@cantoo/pdf-lib plain, vectors', 'no', () =>
		import('./peers/pdf-lib.js').then(({ plainVectors }) => plainVectors)
	),
	peer('pdfkit tagged', 'yes', () => import('./peers/pdfkit.js').then(({ tagged }) => tagged)),
	peer('pdfkit tagged, cells by hand', 'yes', () =>
		import('./peers/pdfkit.js').then(({ taggedByHand }) => taggedByHand)
	),
	peer('pdfmake', 'no', () => import('./peers/pdfmake.js').then(({ declared }) => declared)),
	peer('jspdf', 'no', () => import('./peers/jspdf.js').then(({ plain }) => plain)),
	peer('@react-pdf/renderer', 'no', () => import('./peers/react-pdf.js').then(({ declared }) => declared))
];

function peer(name, tagged, load) {
	return {
		name,
		tagged,
		isPeer: true,
		load: async (files) => {
			const make = await load();
			return (plan) => make(plan, files);
		}
	};
}
