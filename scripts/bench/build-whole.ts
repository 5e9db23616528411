import { buildSite } from '../build-site.ts';

// Run as a program: builds all that `npm run build` builds, into the bench’s own folder.
await buildSite(process.cwd(), '.cache/bench/sites/whole');
