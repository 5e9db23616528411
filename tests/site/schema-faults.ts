/** Any value that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
type Schema = Readonly<Record<string, unknown>>;

const remarks = new Set(['$schema', '$id', 'title', 'description', 'default']);
const formats: Readonly<Record<string, RegExp>> = {
  date: /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/,
  uri: /^[a-z][a-z0-9+.-]*:\S+$/i,
};

/**
 * One line for each place where a JSON value is not as its schema says. Knows the keywords that the guide’s schema uses,
 * its own `refersTo` among them (the list at the root that has an item of this id); any other keyword is a fault too.
 */
export function schemaFaults(value: Json, schema: Schema, root: Json = value, place = '$'): string[] {
  return Object.entries(schema).flatMap(([keyword, rule]) => {
    if (remarks.has(keyword)) return [];
    const check = checks[keyword];
    if (!check) return [`${place}: the schema’s keyword “${keyword}” is not known`];
    return check({ value, rule, schema, root, place });
  });
}

interface Case {
  readonly value: Json;
  readonly rule: unknown;
  readonly schema: Schema;
  readonly root: Json;
  readonly place: string;
}

const checks: Readonly<Record<string, (found: Case) => string[]>> = {
  type: ({ value, rule, place }) =>
    isOfType(value, String(rule)) ? [] : [`${place}: ${shown(value)} is no ${String(rule)}`],
  const: ({ value, rule, place }) => (value === rule ? [] : [`${place}: ${shown(value)} is not ${shown(rule)}`]),
  enum: ({ value, rule, place }) =>
    (rule as unknown[]).includes(value) ? [] : [`${place}: ${shown(value)} is none of ${shown(rule)}`],
  pattern: ({ value, rule, place }) =>
    typeof value !== 'string' || new RegExp(String(rule), 'u').test(value)
      ? []
      : [`${place}: ${shown(value)} does not match ${String(rule)}`],
  format: ({ value, rule, place }) => {
    const format = formats[String(rule)];
    if (!format) return [`${place}: the schema’s format “${String(rule)}” is not known`];
    return typeof value !== 'string' || format.test(value) ? [] : [`${place}: ${shown(value)} is no ${String(rule)}`];
  },
  minLength: ({ value, rule, place }) => tooLittle(lengthOf(value), rule, `${place}: too short`),
  maxLength: ({ value, rule, place }) => tooMuch(lengthOf(value), rule, `${place}: too long`),
  minimum: ({ value, rule, place }) => tooLittle(numberIn(value), rule, `${place}: too small`),
  exclusiveMinimum: ({ value, rule, place }) =>
    numberIn(value) === rule ? [`${place}: too small`] : tooLittle(numberIn(value), rule, `${place}: too small`),
  maximum: ({ value, rule, place }) => tooMuch(numberIn(value), rule, `${place}: too large`),
  minItems: ({ value, rule, place }) => tooLittle(countOf(value), rule, `${place}: too few`),
  maxItems: ({ value, rule, place }) => tooMuch(countOf(value), rule, `${place}: too many`),
  items: ({ value, rule, root, place }) =>
    isList(value) ? value.flatMap((item, index) => schemaFaults(item, rule as Schema, root, `${place}[${index}]`)) : [],
  properties: ({ value, rule, root, place }) =>
    Object.entries(rule as Readonly<Record<string, Schema>>).flatMap(([name, inner]) =>
      isRecord(value) && value[name] !== undefined ? schemaFaults(value[name], inner, root, `${place}.${name}`) : [],
    ),
  required: ({ value, rule, place }) =>
    isRecord(value)
      ? (rule as string[]).filter((name) => !(name in value)).map((name) => `${place}: “${name}” is missing`)
      : [],
  additionalProperties: ({ value, rule, schema, root, place }) => {
    const known = Object.keys(schema['properties'] ?? {});
    const others = isRecord(value) ? Object.entries(value).filter(([name]) => !known.includes(name)) : [];
    if (rule === false) return others.map(([name]) => `${place}: “${name}” is not in the schema`);
    return others.flatMap(([name, inner]) => schemaFaults(inner, rule as Schema, root, `${place}.${name}`));
  },
  refersTo: ({ value, rule, root, place }) => {
    const list = isRecord(root) ? root[String(rule)] : undefined;
    const isThere = isList(list) && list.some((item) => isRecord(item) && item['id'] === value);
    return isThere ? [] : [`${place}: ${String(rule)} has no ${shown(value)}`];
  },
};

// A limit says nothing about values of another type.
function tooLittle(size: number | undefined, least: unknown, fault: string): string[] {
  return size !== undefined && size < Number(least) ? [fault] : [];
}

function tooMuch(size: number | undefined, most: unknown, fault: string): string[] {
  return size !== undefined && size > Number(most) ? [fault] : [];
}

function lengthOf(value: Json): number | undefined {
  return typeof value === 'string' ? value.length : undefined;
}

function numberIn(value: Json): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function countOf(value: Json): number | undefined {
  return isList(value) ? value.length : undefined;
}

function isOfType(value: Json, type: string): boolean {
  if (type === 'array') return isList(value);
  if (type === 'object') return isRecord(value);
  if (type === 'integer') return Number.isInteger(value);
  if (type === 'null') return value === null;
  return typeof value === type;
}

function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

function isRecord(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function shown(value: unknown): string {
  return JSON.stringify(value).slice(0, 80);
}
