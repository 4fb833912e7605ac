/** The colours of paper. Each wash has an edge or an outline beside it, so that it still reads in a grey copy. */
export const paint = {
	ink: '#1b2328',
	soft: '#3d474e',
	line: '#7d868c',
	white: '#ffffff',
	mist: '#f3f1ec',
	teal: '#0f5a63',
	tealWash: '#e3f0f0',
	sun: '#f2b632',
	sunWash: '#fdf3d9',
	leaf: '#1f6b41',
	leafWash: '#e4f2e9',
	brick: '#b3362b',
	brickWash: '#fbe7e4'
} as const;
