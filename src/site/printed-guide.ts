import { existsSync, readFileSync } from 'node:fs';
import { handOverPath } from './hand-over-path.ts';
import { unpackPrinted, type PrintedGuide } from './pack-printed.ts';

/** What the build has made before its pages; undefined where pages are served without a build. */
export const printedGuide: PrintedGuide | undefined = readHandedOver(handOverPath(process.cwd()));

function readHandedOver(path: string): PrintedGuide | undefined {
  if (!existsSync(path)) return undefined;
  const printed = unpackPrinted(readFileSync(path));
  if (!printed) throw new Error(`${path} is damaged. Build again.`);
  return printed;
}
