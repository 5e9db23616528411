import { isMap, isNode, isScalar, parseDocument, Scalar } from 'yaml';
import type { FieldPath } from './content.ts';
import type { Fault } from './fault.ts';
import { sourceIndex } from './source-index.ts';
import { yamlFaults } from './yaml-faults.ts';

/** Fields as they were written; offsets count characters from the start of the YAML. */
export interface YamlFields {
  /** What the fields hold, as plain values; undefined where the YAML is too broken to tell. */
  readonly value: unknown;
  readonly faults: readonly Fault[];
  /** Where a field’s value begins, or what is around the field where it is not there. */
  readonly offsetOf: (field: FieldPath) => number;
  /** Where the name of a field in a group begins. */
  readonly offsetOfName: (group: FieldPath, name: string) => number;
  /** Where a character of a field’s text stands. */
  readonly offsetInText: (field: FieldPath, index: number) => number;
}

/** Fields in YAML, and what is wrong with them before anybody asks what they mean. */
export function parseYaml(source: string): YamlFields {
  const document = parseDocument(source, { prettyErrors: false, logLevel: 'error' });
  const faults = yamlFaults(document, source);
  const isReadable =
    document.errors.every(({ code }) => code === 'DUPLICATE_KEY') && faults.length === document.errors.length;
  const nodeAt = (field: FieldPath): unknown => (field.length > 0 ? document.getIn(field, true) : document.contents);
  const offsetOf = (field: FieldPath): number => {
    const node = nodeAt(field);
    if (isNode(node) && node.range) return node.range[0];
    return field.length > 0 ? offsetOf(field.slice(0, -1)) : 0;
  };
  return {
    value: isReadable ? document.toJS() : undefined,
    faults,
    offsetOf,
    offsetOfName: (group, name) => {
      const map = nodeAt(group);
      const key = isMap(map)
        ? map.items.map((pair) => pair.key).findLast((each) => isScalar(each) && each.toString() === name)
        : undefined;
      return isScalar(key) && key.range ? key.range[0] : offsetOf(group);
    },
    offsetInText: (field, index) => {
      const node = nodeAt(field);
      if (!isScalar(node) || typeof node.value !== 'string' || !node.range) return offsetOf(field);
      const [start, end] = node.range;
      const isBlock = node.type === Scalar.BLOCK_FOLDED || node.type === Scalar.BLOCK_LITERAL;
      const isQuoted = node.type === Scalar.QUOTE_DOUBLE || node.type === Scalar.QUOTE_SINGLE;
      const textAt = isBlock ? source.indexOf('\n', start) + 1 : isQuoted ? start + 1 : start;
      return textAt + sourceIndex(source.slice(textAt, end), node.value, index);
    },
  };
}
