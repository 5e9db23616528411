import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readSettings } from '../src/site/settings.ts';
import { report } from './report.ts';
import { restoreFolder } from './replace-folder.ts';
import { serveFolder } from './serve-folder.ts';

await report(async () => {
  const folder = join(process.cwd(), 'dist');
  await restoreFolder(folder);
  if (!existsSync(folder)) throw new Error('There is no dist/ to serve. Run “npm run build” first.');
  const { base } = readSettings(process.env, process.cwd());
  const port = Number(process.env['PORT'] ?? 4321);
  const { address } = await serveFolder(folder, base, port).catch((error: unknown) => {
    if ((error as { code?: string }).code !== 'EADDRINUSE') throw error;
    return serveFolder(folder, base, 0);
  });
  console.log(`\n  The guide is at ${address} (Ctrl C stops it)`);
});
