import { writeFileSync } from 'node:fs';
const R = '/tmp/steady/wt/examples/src/';
const { programmesById } = await import(R + 'cli/programmes.ts');
const { walkOf } = await import(R + 'lib/journey/walk.ts');
const { gapsOf } = await import(R + 'lib/journey/gaps.ts');
const { cardsForPaper, cardsTakenFromAll } = await import(R + 'lib/journey/chosen.ts');
const { needsRuleCheck } = await import(R + 'lib/journey/rules.ts');
const { createPlan, setAnswer, markAsChecked, setShare } = await import(R + 'lib/plan/edits.ts');
const { setRiskPlan } = await import(R + 'lib/plan/risk-edits.ts');
const { emptyAnswer } = await import(R + 'lib/plan/empty-answers.ts');
const { restore } = await import(R + 'lib/plan/restore.ts');
const { readers } = await import(R + 'lib/plan/plan.ts');
const { offeredBy } = await import(R + 'lib/programme/offered.ts');
const tables: any = await import('./tables.ts');

for (const [pack, table] of Object.entries<any>(tables.packs)) {
	const p = programmesById.get(pack);
	let n = 0, minute = 0; const start = Date.UTC(2026, 1, 2, 10);
	// three minutes a page, twenty pages a session, one session a week
	const now = () => { const s = Math.floor(minute / 20), m = minute % 20; minute++; return new Date(start + s * 7 * 86400000 + m * 180000).toISOString(); };
	const newId = (prefix: string) => `${prefix}example${String(++n).padStart(2, '0')}`;
	let plan = createPlan({ id: `example${pack.replaceAll('-', '')}00000000000000000000`.slice(0, 20), packs: p.packs, name: 'Sam', voice: 'i', needs: table.needs, language: 'en-GB', at: now() });
	const said = table.answers; const used = new Set<string>(); const missing: string[] = [];
	for (const { step } of p.steps.values()) {
		const pages = walkOf(p, plan).pages.filter((x: any) => x.step === step.id);
		if (pages.length === 0) continue;
		const q = step.question; const at = now();
		const by = q.kind === 'words' ? 'me' : 'together';
		let a: any = emptyAnswer(q.kind, by, at);
		const own: any[] = [];
		const card = (id: string, part = 'main') => { if (!id.startsWith('own:')) return id; const c = { id: newId(`own-${part}-`), words: id.slice(4) }; own.push(c); return c.id; };
		if (q.kind === 'info') { plan = setAnswer(plan, step.id, { ...a, seen: true }); continue; }
		const v = said[step.id];
		if (v === undefined) { missing.push(step.id); continue; }
		used.add(step.id);
		switch (q.kind) {
			case 'choose': a = { ...a, chosen: v.map((c: string) => card(c)), own }; break;
			case 'sort': { const off = [...(Object.values(offeredBy(p, q))[0] as Set<string>)]; for (const id of [...v.me, ...(v.unsure ?? [])]) if (!off.includes(id)) throw Error(`${pack} ${step.id} ${id}`);
				a = { ...a, places: Object.fromEntries(off.map((c) => [c, v.me.includes(c) ? 'me' : v.unsure?.includes(c) ? 'not-sure' : 'not-me'])) }; break; }
			case 'pair': { const signs = cardsTakenFromAll(walkOf(p, plan).answers, q.signs);
				a = { ...a, pairs: Object.fromEntries(signs.map((s: string) => { const x = v[s]; if (!x) throw Error(`${pack} ${step.id}: no pair for ${s}`); return [s, { waysOut: x[0].map((c: string) => card(c, 'waysout')), tell: (x[1] ?? []).map((c: string) => card(c, 'tell')) }]; })), own }; break; }
			case 'excuse': a = { ...a, chosen: v, trueWords: Object.fromEntries(v.map((e: string) => [e, p.cards.get(e).trueWords])) }; break;
			case 'feelings': a = { ...a, chosen: Object.keys(v.feel), strength: v.feel, body: v.body }; break;
			case 'ladder': a = { ...a, goal: v.goal ?? q.goals[0], rungs: q.rungs.map((r: string, i: number) => ({ card: r, who: v.who[i], when: v.when[i] })) }; break;
			case 'people': a = { ...a, people: v.map(([role, name, phone, when]: string[]) => ({ id: newId('person-'), role, name, phone, when, asked: true })) }; break;
			case 'rules': a = { ...a, chosen: v.chosen, reference: v.reference, date: v.date }; break;
			case 'words': a = { ...a, text: v }; break;
			case 'date': a = { ...a, date: v }; break;
			case 'agree': a = { ...a, agreed: 'yes', why: v }; break;
			default: throw Error(q.kind);
		}
		plan = setAnswer(plan, step.id, a);
	}
	if (missing.length) console.log(pack, 'MISSING', missing.join(' '));
	const flagged = [...new Set(Object.values(walkOf(p, plan).answers).flatMap(cardsForPaper).filter((c: string) => needsRuleCheck(p.cards.get(c))))].sort();
	plan = markAsChecked(plan, flagged, { by: 'AB', at: now() });
	const waysOut = p.steps.get(p.landmarks.waysOut).step.question;
	const signs = cardsTakenFromAll(walkOf(p, plan).answers, waysOut.signs);
	const grid = Object.fromEntries(signs.map((s: string) => { const g = table.grid[s]; if (!g) throw Error(`${pack} grid ${s}`); const [carers, others, who, by, ifFails, late] = g; return [s, { carers, others, who, by, ifFails, late }]; }));
	plan = setRiskPlan(plan, { ...table.risk, grid }, now());
	for (const section of p.paper) for (const reader of readers) plan = setShare(plan, section, reader, { shown: true, basis: 'agreed', at: plan.changedAt });
	const r = restore(plan, () => p);
	console.log(pack, r.ok ? 'ok' : JSON.stringify(r.problem, null, 1));
	const gaps = gapsOf(p, plan, walkOf(p, plan));
	console.log(gaps.map((g: any) => `${g.kind} ${g.path}`).join('\n'));
	writeFileSync(`${R}lib/packs/${pack}/v1/example.plan.json`, JSON.stringify(plan, null, '\t') + '\n');
}
