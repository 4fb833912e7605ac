import { planted } from './faults/planted.ts';
import { runSiteFault } from './faults/run-site.ts';
for (const f of planted.filter((f) => 'site' in f.caughtBy)) console.log(JSON.stringify(runSiteFault(f)));
