import { programmesById, wordingFor } from '/tmp/steady/wt/examples/src/cli/programmes.ts';
import { samplePlan } from '/tmp/steady/wt/examples/src/cli/sample-plan.ts';
import { offeredBy } from '/tmp/steady/wt/examples/src/lib/programme/offered.ts';
const seenCards = new Set<string>(), seenSteps = new Set<string>();
for (const id of process.argv.slice(2)) {
 const p = programmesById.get(id)!;
 const plan = samplePlan(p, 1, 'thin', 'en-GB');
 const w = wordingFor(plan);
 console.log('#### ' + id, JSON.stringify(p.landmarks), 'paper', p.paper.join(','), [...p.closed]);
 for (const { step, journey } of p.steps.values()) {
  const q: any = step.question;
  if (seenSteps.has(step.id)) { console.log('== ' + step.id); continue; }
  seenSteps.add(step.id);
  if (q.kind === 'info') { console.log(`${step.id} info`); continue; }
  const meta = Object.fromEntries(Object.entries(q).filter(([k]) => !['kind'].includes(k)));
  console.log(`${step.id} [${journey.id}] ${q.kind} ${JSON.stringify(meta).slice(0,260)} ONLY ${JSON.stringify(step.only) ?? ''} :: ${w.ask(step.id)}`);
  const off: any = offeredBy(p, q);
  for (const [part, cards] of Object.entries(off)) for (const c of cards as Set<string>) {
   if (seenCards.has(c)) { continue; }
   seenCards.add(c);
   const card: any = p.cards.get(c);
   console.log(`   ${c}${card.aim ? ' ^' + card.aim : ''}${card.trueWords ? ' T:' + card.trueWords : ''} ${w.card(c)}`);
  }
 }
}
