import type { PrintFace } from '../fonts/font-files.ts';
import type { TextStyle } from '../metrics.ts';

// Letters of the code face look larger than those of the text around.
const codeSize = 0.94;

/** How a face is set among text of a size in points. */
export function styleOf(face: PrintFace, size: number): TextStyle {
  return { face, size: face === 'code' ? size * codeSize : size };
}
