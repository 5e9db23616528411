import { rules } from '../checks/rules.ts';
import { collectionNames, collections } from '../model/collections.ts';
import { describeFields } from '../model/describe-fields.ts';
import { parseRules, type RuleNotes } from '../model/parse-rules.ts';

/** The rules that diagrams and sheets can break, beside those of single files and those between files. */
const outputRules: Readonly<Record<string, RuleNotes>> = {
  'diagram-parses': {
    finds: 'A diagram that Mermaid cannot draw, an empty one, an unknown class or a colour of its own.',
    fix: 'Mend the Mermaid source at the place that the message names.',
  },
  'sheet-overflow': {
    finds: 'A text that does not fit its place on a level’s sheet, on A4 or US Letter.',
    fix: 'Shorten it; the smallest type is as small as it gets.',
  },
  'print-glyph': {
    finds: 'A character on a sheet that the print font lacks.',
    fix: 'Write it with another character.',
  },
};

/** The text of `docs/content-model.md`: every kind of content with its fields, and every rule with how to mend what it finds. */
export function contentModelPage(): string {
  const kinds = collectionNames.map((name) => {
    const { folder, ending, noun, schema } = collections[name];
    const rows = describeFields(name).map(
      ({ name: field, holds, required, description }) =>
        `| \`${field}\` | ${holds} | ${required ? 'yes' : 'no'} | ${description} |`,
    );
    return [
      `### A ${noun}: \`${folder}/<id>${ending}\``,
      schema.description ?? '',
      `| field | holds | needed | what it says |\n|---|---|---|---|\n${rows.join('\n')}`,
    ]
      .filter((part) => part !== '')
      .join('\n\n');
  });
  const notes: [string, RuleNotes][] = [
    ...Object.entries(parseRules),
    ...rules.map((rule): [string, RuleNotes] => [rule.name, rule]),
    ...Object.entries(outputRules),
  ];
  const rulesTable = notes.map(([name, { finds, fix }]) => `| \`${name}\` | ${finds} | ${fix} |`);
  return `# Content model

Printed from the schemas and the rules by \`npm run docs\`; a test compares them.

## Files and fields

The file’s name is the item’s id and its address, and never changes. \`.yml\` files are fields alone; \`.md\` and \`.mmd\`
files have fields between two lines of three hyphens, then a body. Fields are strict: one that is not listed here is an
error. *Line* is plain text on one line; *text* is a paragraph of running text with the marks of [Writing](writing.md).
Every list that can be computed is computed: a topic’s phrases, its neighbours, a skill’s topics, reading order.

${kinds.join('\n\n')}

## Rules

\`npm run check\` and \`npm run build\` report every problem at once, as
\`path:line:col  What is wrong. What to do. [rule]\`, and exit with 1.

| rule | finds | how to fix |
|---|---|---|
${rulesTable.join('\n')}
`;
}
