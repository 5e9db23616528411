import { buildSite } from './build-site.ts';
import { report } from './report.ts';

await report(async () => {
  await buildSite(process.cwd(), 'dist');
  await import('./serve.ts');
});
