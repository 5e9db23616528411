import type { Place } from '../model/problem.ts';
import type { Content } from '../model/content.ts';
import { termNames } from '../model/term-names.ts';
import type { Rule } from './rule.ts';

/** No two terms, and no two phrases, answer to one name; no two pages share a title. */
export const uniqueNames: Rule = {
  name: 'unique-name',
  finds:
    'Two terms or two phrases with the same name or alias, or two pages with the same title. A look-up could not choose.',
  fix: 'Keep the name in one of them; merge the two if they mean the same.',
  *check(content) {
    for (const names of [termNamesIn(content), phraseNamesIn(content), titlesIn(content)]) {
      const firstByName = new Map<string, Place>();
      for (const { name, place } of names) {
        const key = name
          .toLowerCase()
          .replace(/[’']/g, '’')
          .replace(/[.?!]+$/, '');
        const first = firstByName.get(key);
        if (first)
          yield {
            place,
            message: `The name “${name}” is already used in ${first.path}:${first.line}. Keep it in one of the two.`,
          };
        else firstByName.set(key, place);
      }
    }
  },
};

interface Named {
  readonly name: string;
  readonly place: Place;
}

function termNamesIn(content: Content): Named[] {
  return content.terms.flatMap(({ id, fields, placeOf }) => [
    ...(termNames('', fields).includes(id) ? [] : [{ name: id, place: placeOf() }]),
    { name: fields.name, place: placeOf('name') },
    ...(fields.expansion ? [{ name: fields.expansion, place: placeOf('expansion') }] : []),
    ...fields.aliases.map((name, index) => ({ name, place: placeOf('aliases', index) })),
  ]);
}

function phraseNamesIn(content: Content): Named[] {
  return content.phrases.flatMap(({ fields, placeOf }) => [
    { name: fields.says, place: placeOf('says') },
    ...fields.aliases.map((name, index) => ({ name, place: placeOf('aliases', index) })),
  ]);
}

function titlesIn(content: Content): Named[] {
  return [...content.topics, ...content.scenarios, ...content.pages].map(({ fields, placeOf }) => ({
    name: fields.title,
    place: placeOf('title'),
  }));
}
