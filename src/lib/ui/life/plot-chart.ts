import {
	BarController,
	BarElement,
	CategoryScale,
	Chart,
	LinearScale,
	LineController,
	LineElement,
	PointElement,
	type ChartConfiguration,
	type ChartDataset,
	type Plugin
} from 'chart.js';
import { drawPoint } from 'chart.js/helpers';
import type { PlotData } from './plot-data.ts';
import { dashOf, fillOf, gapFill, inkOf, lookOfPage, pointOf, type PlotLook } from './plot-look.ts';

/*
 * The only place that knows the plotting library (ADR 0049). Nothing moves, nothing listens: what a plot says stands in the
 * table below it.
 */
Chart.register(BarController, BarElement, CategoryScale, LinearScale, LineController, LineElement, PointElement);

/** Draws a plot into a canvas, as wide as the box around it; `isDown`: places stand under each other. Gives a way to end it. */
export function drawPlot(
	canvas: HTMLCanvasElement,
	box: HTMLElement,
	data: PlotData,
	{ isDown, times }: { readonly isDown: boolean; readonly times: string }
): () => void {
	box.style.height = `${heightOf(data, isDown)}px`;
	const chart = new Chart(canvas, configOf(data, isDown, lookOfPage(), times));
	return () => chart.destroy();
}

function heightOf({ kind, places, rows }: PlotData, isDown: boolean): number {
	if (kind === 'parts') return 90 + places.length * 64;
	return isDown ? 90 + places.length * Math.max(34, rows.length * 13 + 8) : 380;
}

function configOf(
	data: PlotData,
	isDown: boolean,
	look: PlotLook,
	times: string
): ChartConfiguration<'bar' | 'line', (number | null)[], string | readonly string[]> {
	const font = { family: look.font, size: look.letters };
	const isStacked = data.kind === 'parts';
	const places = {
		offset: true,
		stacked: isStacked,
		ticks: { color: look.ink, font, autoSkip: data.places.length > 18, maxRotation: 60 },
		grid: { color: look.faint, drawTicks: false },
		border: { color: look.ink }
	};
	const counts = {
		stacked: isStacked,
		beginAtZero: true,
		suggestedMax: 3,
		title: { display: true, text: times, color: look.ink, font },
		ticks: { color: look.ink, font, precision: 0 },
		grid: { color: look.faint },
		border: { color: look.ink }
	};
	return {
		type: data.kind === 'lines' ? 'line' : 'bar',
		data: {
			labels: data.places.map(({ short }) => short),
			datasets: data.rows.map((row, place) =>
				data.kind === 'lines' ? lineOf(row, place, look) : barOf(row, place, look)
			)
		},
		options: {
			indexAxis: isDown ? 'y' : 'x',
			animation: false,
			// None has no bar, and takes no room from the others of its month.
			skipNull: true,
			events: [],
			responsive: true,
			maintainAspectRatio: false,
			scales: isDown ? { x: counts, y: places } : { x: places, y: counts }
		},
		plugins: [gaps(data, isDown, look)]
	};
}

type Row = PlotData['rows'][number];

/** A row as bars; none is no bar. */
function barOf({ name, values }: Row, place: number, look: PlotLook): ChartDataset<'bar', (number | null)[]> {
	return {
		label: name,
		data: values.map((times) => (times === 0 ? null : times)),
		backgroundColor: fillOf(place, look),
		borderColor: inkOf(place, look),
		borderWidth: 2,
		maxBarThickness: 36
	};
}

/** A line ends where nothing is known and begins again after it. */
function lineOf({ name, values }: Row, place: number, look: PlotLook): ChartDataset<'line', (number | null)[]> {
	return {
		label: name,
		data: [...values],
		spanGaps: false,
		borderColor: inkOf(place, look),
		backgroundColor: look.paper,
		borderDash: dashOf(place),
		borderWidth: 3,
		pointStyle: pointOf(place),
		pointRadius: 7,
		pointBorderWidth: 2
	};
}

/** Marks the places where nothing was written down. */
function gaps({ places }: PlotData, isDown: boolean, look: PlotLook): Plugin<'bar' | 'line'> {
	return {
		id: 'gaps',
		beforeDatasetsDraw({ ctx, scales, chartArea }) {
			const axis = scales[isDown ? 'y' : 'x'];
			if (axis === undefined) return;
			const room = (isDown ? axis.height : axis.width) / Math.max(1, places.length);
			ctx.save();
			ctx.fillStyle = gapFill(look);
			places.forEach(({ isGap }, place) => {
				if (!isGap) return;
				const start = axis.getPixelForValue(place) - room / 2;
				if (isDown) ctx.fillRect(chartArea.left, start, chartArea.width, room);
				else ctx.fillRect(start, chartArea.top, room, chartArea.height);
			});
			ctx.restore();
		}
	};
}

/** Draws the sample of a row, or of a gap, beside its words. */
export function drawSample(canvas: HTMLCanvasElement, kind: PlotData['kind'] | 'gap', row: number): void {
	const pen = canvas.getContext('2d');
	if (pen === null) return;
	const look = lookOfPage();
	const { width, height } = canvas;
	pen.clearRect(0, 0, width, height);
	pen.strokeStyle = kind === 'gap' ? look.ink : inkOf(row, look);
	pen.lineWidth = 3;
	if (kind === 'lines') {
		drawLineSample(pen, row, look);
		return;
	}
	pen.fillStyle = kind === 'gap' ? gapFill(look) : fillOf(row, look);
	pen.fillRect(2, 2, width - 4, height - 4);
	pen.strokeRect(2, 2, width - 4, height - 4);
}

function drawLineSample(pen: CanvasRenderingContext2D, row: number, look: PlotLook): void {
	const { width, height } = pen.canvas;
	pen.setLineDash(dashOf(row));
	pen.beginPath();
	pen.moveTo(0, height / 2);
	pen.lineTo(width, height / 2);
	pen.stroke();
	pen.setLineDash([]);
	pen.fillStyle = look.paper;
	drawPoint(pen, { pointStyle: pointOf(row), radius: 8, borderWidth: 2 }, width / 2, height / 2);
}
