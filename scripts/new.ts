import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { collectionNames, collections, type Collection } from '../src/model/collections.ts';
import { describeFields, type FieldNote } from '../src/model/describe-fields.ts';
import { idPattern } from '../src/model/schemas/fields.ts';
import { topicSections } from '../src/model/topic-sections.ts';

const [noun = '', id = ''] = process.argv.slice(2);
// A skill’s row of can-dos is written once, with the skill.
const kinds = collectionNames.filter((name) => name !== 'can-dos').map((name) => collections[name].noun);
const collection = collectionNames.find((name) => collections[name].noun === noun);

if (!collection) wrongUse(`Say what to write: npm run new <${kinds.join('|')}> <id>`);
else if (!idPattern.test(id))
  wrongUse(`Say its id, lower-case words joined by hyphens: npm run new ${noun} cold-start`);
else await write(collection, id);

async function write(name: Collection, itsId: string): Promise<void> {
  const { folder, ending } = collections[name];
  const path = `${folder}/${itsId}${ending}`;
  if (existsSync(path)) {
    wrongUse(`${path} is already written. Choose another id.`);
    return;
  }
  const notes = describeFields(name);
  const fields = notes.map((note, index) => fieldLines(note, notes[index - 1])).join('\n');
  const text = ending === '.yml' ? `${fields}\n` : `---\n${fields}\n---\n\n${bodyOf(name)}`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
  console.log(
    `${path} is ready to fill in. “npm run check” says what is missing; docs/writing.md tells how to word it.`,
  );
}

/** A field’s line below a comment that explains it; fields inside lists are indented below their first item. */
function fieldLines({ name, holds, required, description }: FieldNote, previous: FieldNote | undefined): string {
  const parent = name.slice(0, name.lastIndexOf('.') + 1);
  const key = name.slice(parent.length);
  const indent = '  '.repeat((name.match(/\./g)?.length ?? 0) + (name.match(/\[\]/g)?.length ?? 0));
  const opensItem = parent.endsWith('[].') && previous?.name === parent.slice(0, -3);
  const start = opensItem ? `${indent.slice(2)}- ` : indent;
  return `${indent}# ${description} (${holds}${required ? '' : '; may be left out'})\n${required ? start : `${indent}# `}${key}:`;
}

function bodyOf(name: Collection): string {
  if (name === 'diagrams') return 'flowchart TB\n';
  if (name === 'topics')
    return Object.values(topicSections)
      .map((title) => `## ${title}\n`)
      .join('\n');
  return '';
}

function wrongUse(message: string): void {
  console.error(message);
  process.exitCode = 2;
}
