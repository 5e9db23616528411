import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { report } from './report.ts';

interface Bom {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string; 'bom-ref': string } };
  components: { 'bom-ref': string }[];
}

const file = 'sbom.cdx.json';

await report(() => {
  const npm = process.env['npm_execpath'];
  if (!npm) throw new Error('The list of packages is made by npm. Run “npm run sbom”.');
  const args = [npm, 'sbom', '--sbom-format=cyclonedx', '--omit=dev', '--package-lock-only'];
  const bom = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', maxBuffer: 2 ** 26 })) as Bom;
  // What would differ from one run, one npm and one folder to the next.
  delete bom.serialNumber;
  delete bom.metadata.timestamp;
  delete bom.metadata.tools;
  bom.metadata.component.name = bom.metadata.component['bom-ref'].replace(/@[^@]+$/, '');
  writeFileSync(file, `${JSON.stringify(bom, null, 1)}\n`);
  console.log(`  ${bom.components.length} packages are listed in ${file}, as CycloneDX.`);
});
