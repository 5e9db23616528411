import { readFileSync } from 'node:fs';
import { unpackPrinted, type PrintedGuide } from './pack-printed.ts';
import { printedGuideVariable } from './printed-guide-variable.ts';

/** What the build has made before its pages; undefined where pages are served without a build. */
export const printedGuide: PrintedGuide | undefined = readHandedOver(process.env[printedGuideVariable]);

function readHandedOver(path: string | undefined): PrintedGuide | undefined {
  if (path === undefined) return undefined;
  const printed = unpackPrinted(readFileSync(path));
  if (!printed) throw new Error(`${path} is damaged. Build again.`);
  return printed;
}
