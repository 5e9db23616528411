import type { Place } from './problem.ts';

/** Turns an offset in a file’s text into a place of that file. */
export function placesIn(path: string, text: string): (offset: number) => Place {
  const lineStarts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lineStarts.push(at + 1);
  return (offset) => {
    const line = lineStarts.findLastIndex((start) => start <= offset);
    return { path, line: line + 1, column: offset - (lineStarts[line] ?? 0) + 1 };
  };
}
