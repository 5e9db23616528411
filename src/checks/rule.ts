import type { Content, Draft } from '../model/content.ts';
import type { RuleNotes } from '../model/parse-rules.ts';
import type { Place, Problem } from '../model/problem.ts';

/** What a rule says of a place; the rule’s name is added for it. */
export interface Finding {
  readonly place: Place;
  readonly message: string;
  /** Only where one rule goes by several names, as `known-topic` and `known-term`. */
  readonly rule?: string;
}

/**
 * A rule that holds between content files. It gets the files whose fields are right, and the drafts of all files: what
 * a faulty file names must exist, and others may name it, so that its own fault is not reported again elsewhere.
 */
export interface Rule extends RuleNotes {
  readonly name: string;
  readonly check: (content: Content, drafts: readonly Draft[]) => Iterable<Finding>;
}

/** The problems that a rule finds. */
export function runRule({ name, check }: Rule, content: Content, drafts: readonly Draft[]): Problem[] {
  return [...check(content, drafts)].map(({ place, message, rule }) => ({ ...place, message, rule: rule ?? name }));
}
