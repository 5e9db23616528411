import { buildSite } from './build-site.ts';
import { report } from './report.ts';

await report(() => buildSite(process.cwd(), 'dist'));
