// Serves the built site as a host should: node tools/serve.js --port 4173
import { parseArgs } from 'node:util';
import { createSiteServer } from './site/site-server.js';

const { values } = parseArgs({
	options: { port: { type: 'string', default: '4173' }, folder: { type: 'string', default: 'build' } }
});

createSiteServer(values.folder).listen(Number(values.port));
