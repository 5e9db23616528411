import { acyclicPrerequisites } from './acyclic-prerequisites.ts';
import { bannedWords } from './banned-words.ts';
import { currentSources } from './current-sources.ts';
import { knownNames } from './known-names.ts';
import { lineLengths } from './line-lengths.ts';
import { nearDuplicates } from './near-duplicates.ts';
import { readable } from './readable.ts';
import { readingOrder } from './reading-order.ts';
import type { Rule } from './rule.ts';
import { sectionOrder } from './section-order.ts';
import { shownDiagrams } from './shown-diagrams.ts';
import { typography } from './typography.ts';
import { uniqueNames } from './unique-names.ts';
import { uniqueOrder } from './unique-order.ts';
import { wholeFramework } from './whole-framework.ts';
import { wordBudgets } from './word-budgets.ts';

/** Every rule that holds between content files. */
export const rules: readonly Rule[] = [
  knownNames,
  uniqueNames,
  uniqueOrder,
  acyclicPrerequisites,
  readingOrder,
  wholeFramework,
  shownDiagrams,
  currentSources,
  sectionOrder,
  wordBudgets,
  lineLengths,
  bannedWords,
  readable,
  nearDuplicates,
  typography,
];
