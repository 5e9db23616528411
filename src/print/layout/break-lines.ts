/** One word of a paragraph; `gap` is the space to the next word, which starts a new line only if `breakAfter`. A line does not like to end in a short one. */
export interface BreakWord {
  readonly width: number;
  readonly gap: number;
  readonly breakAfter: boolean;
  readonly isShort: boolean;
  /** The width of the hyphen that a line ends in where it ends here, inside a word. */
  readonly hyphen?: number;
}

/** The words of one line, from `start` up to but not including `end`. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly width: number;
}

// A line costs far more than any raggedness, so the breaker never adds one to look better.
const lineCost = 1000;
const runtCost = 45;
const runtShare = 0.22;
const loneRuntShare = 0.4;
const shortEndCost = 4;
// A hyphen is worth a seventh of a line left empty, a second one below it twice as much.
const hyphenCost = 2;
const mostHyphensInARow = 2;

/** Breaks a paragraph into the fewest lines, and among those picks the least ragged without a short last word; balanced lines are all alike, the last one too. */
export function breakLines(words: readonly BreakWord[], measure: number, isBalanced = false): readonly Line[] {
  const bestCost: number[] = [0];
  const bestStart: number[] = [0];
  const bestWidth: number[] = [0];
  const hyphensInARow: number[] = [0];
  for (let end = 1; end <= words.length; end++) {
    bestCost[end] = Infinity;
    const isLast = end === words.length;
    if (!isLast && !words[end - 1]?.breakAfter) continue;
    const { hyphen } = words[end - 1] ?? {};
    let width = hyphen ?? 0;
    for (let start = end - 1; start >= 0; start--) {
      const word = words[start];
      if (!word) break;
      width += word.width + (start < end - 1 ? word.gap : 0);
      const startsLine = start === 0 || words[start - 1]?.breakAfter === true;
      const before = bestCost[start] ?? Infinity;
      const hyphens = hyphen === undefined ? 0 : (hyphensInARow[start] ?? 0) + 1;
      if (startsLine && before < Infinity && hyphens <= mostHyphensInARow) {
        const lastShare = isLast && start > 0 ? width / measure : 1;
        const runt = lastShare < (start === end - 1 ? loneRuntShare : runtShare) ? runtCost : 0;
        const shortEnd = !isLast && words[end - 1]?.isShort ? shortEndCost : 0;
        const cost =
          before + raggedness(width, measure, isLast && !isBalanced) + shortEnd + runt + hyphens * hyphenCost;
        if (cost < (bestCost[end] ?? Infinity)) {
          bestCost[end] = cost;
          bestStart[end] = start;
          bestWidth[end] = width;
          hyphensInARow[end] = hyphens;
        }
      }
      if (width > measure && startsLine) break;
    }
  }
  const lines: Line[] = [];
  for (let end = words.length; end > 0; end = bestStart[end] ?? 0) {
    lines.unshift({ start: bestStart[end] ?? 0, end, width: bestWidth[end] ?? 0 });
  }
  return lines;
}

function raggedness(width: number, measure: number, mayBeShort: boolean): number {
  const free = (measure - width) / measure;
  if (free < -0.0001) return 1e6 * (1 - free);
  return lineCost + (mayBeShort ? 0 : 100 * free * free);
}
