import { refuse, succeed, type Result } from '#lib/base/result.ts';
import type { CarriedPlan, OpenPaperProblem } from '#lib/ports/printer.ts';
import { latin } from './read/parser.ts';
import { PdfFile } from './read/pdf-file.ts';
import { DamagedFile, dictOf, Ref, Stream, TooBig, type Value } from './read/values.ts';

/** How big a file may be. */
export const mostBytes = 30 * 1024 * 1024;
/** How big the plan in it may be. */
const mostPlan = 10 * 1024 * 1024;
/** How many attachments are looked at, and how many branches of the tree that names them. */
const mostFiles = 500;
const mostBranches = 200;

/**
 * Finds the plan that a PDF carries. The file may come from anybody: whatever it is, nothing is thrown, and no more is
 * unpacked than a plan may weigh. What the plan says is for others to judge.
 */
export async function openPaper(bytes: Uint8Array, password?: string): Promise<Result<CarriedPlan, OpenPaperProblem>> {
	if (bytes.length > mostBytes) return refuse({ kind: 'too-big' });
	if (!latin(bytes.subarray(0, 1024)).includes('%PDF-')) return refuse({ kind: 'not-a-pdf' });
	try {
		const file = await PdfFile.read(bytes);
		if (!(await isOpened(file, password)))
			return refuse({ kind: password === undefined ? 'needs-password' : 'wrong-password' });
		const plans = await plansIn(file);
		const [plan, ...others] = plans;
		if (plan === undefined) return refuse({ kind: 'no-plan' });
		if (others.length > 0) return refuse({ kind: 'two-plans' });
		return succeed({ name: plan.name, attachment: await file.fileIn(plan.stream, mostPlan) });
	} catch (problem) {
		return refuse({ kind: problem instanceof TooBig ? 'too-big' : 'damaged' });
	}
}

/** Some files are only locked against changes: no words open them, and those given may be meant for the plan inside. */
async function isOpened(file: PdfFile, password: string | undefined): Promise<boolean> {
	if (password !== undefined && (await file.unlock(password)) === 'open') return true;
	return (await file.unlock('')) === 'open';
}

interface FoundPlan {
	readonly name: CarriedPlan['name'];
	readonly stream: Stream;
}

/** The attached files that are named as a plan is; one that is named in two places counts once. */
async function plansIn(file: PdfFile): Promise<readonly FoundPlan[]> {
	const catalog = await file.catalog();
	const names = await file.get(catalog.get('Names'));
	const tree = names instanceof Map ? names.get('EmbeddedFiles') : undefined;
	const associated = await file.get(catalog.get('AF'));
	const described = [...(await namedIn(file, tree)), ...(Array.isArray(associated) ? associated : [])];
	if (described.length > mostFiles) throw new DamagedFile();
	const plans = new Map<number, FoundPlan>();
	for (const one of described) {
		const about = await file.get(one);
		if (!(about instanceof Map)) continue;
		const name = (await file.textOf(about.get('UF'))) ?? (await file.textOf(about.get('F')));
		const embedded = await file.get(about.get('EF'));
		if ((name !== 'plan.json' && name !== 'plan.age') || !(embedded instanceof Map)) continue;
		const at = embedded.get('F') ?? embedded.get('UF');
		const stream = await file.get(at);
		if (!(at instanceof Ref) || !(stream instanceof Stream)) throw new DamagedFile();
		plans.set(at.id, { name, stream });
	}
	return [...plans.values()];
}

/** The values of a tree of names. */
async function namedIn(file: PdfFile, tree: Value): Promise<readonly Value[]> {
	const values: Value[] = [];
	const seen = new Set<number>();
	const open: Value[] = [tree];
	for (let branches = 0; open.length > 0; branches += 1) {
		if (branches > mostBranches || values.length > mostFiles) throw new DamagedFile();
		const next = open.pop();
		if (next instanceof Ref) {
			if (seen.has(next.id)) continue;
			seen.add(next.id);
		}
		const branch = await file.get(next);
		if (branch === undefined) continue;
		const [names, kids] = [await file.get(dictOf(branch).get('Names')), await file.get(dictOf(branch).get('Kids'))];
		if (Array.isArray(names)) values.push(...names.filter((_, index) => index % 2 === 1));
		if (Array.isArray(kids)) open.push(...kids.slice(0, mostBranches + 1));
	}
	return values;
}
