import type { Content, Entry } from '../model/content.ts';
import type { Place, Problem } from '../model/problem.ts';
import type { Guide, Level } from '../model/guide.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** What is wrong on a level’s laid-out sheet, at the places in the content that say it. */
export function sheetProblems(
  content: Content,
  guide: Guide,
  level: Level,
  paper: string,
  layout: SheetLayout,
): Problem[] {
  const placeOf = (field: string) => placeOfField(content, guide, level, field);
  return [
    ...layout.overflow.map(({ side, field, detail }) => ({
      ...placeOf(field),
      message: `Does not fit on side ${side} of the ${level.name} sheet (${paper}): ${detail.replace(/\.$/, '')}. Shorten it.`,
      rule: 'sheet-overflow',
    })),
    ...layout.missingGlyphs.map(({ character, field, text }) => ({
      ...placeOf(field),
      message: `The print font has no ${character}, in “${text}”. Write it with another character.`,
      rule: 'print-glyph',
    })),
  ];
}

function placeOfField(content: Content, guide: Guide, level: Level, field: string): Place {
  const [part, ...steps] = field.split(/[.[\]]+/).filter((step) => step !== '');
  const indexes = steps.filter((step) => /^\d+$/.test(step)).map(Number);
  const [first = 0, second = 0] = indexes;
  const at = (entry: Entry | undefined, ...path: (string | number)[]): Place =>
    entry?.placeOf(...path) ?? { path: level.path, line: 1, column: 1 };
  const own = content.levels.find(({ id }) => id === level.id);
  switch (part) {
    case 'skills':
      return at(
        content['can-dos'].find(({ id }) => id === guide.skills[first]?.id),
        level.id,
        second,
      );
    case 'hear': {
      const phrase = content.phrases.find(({ id }) => id === level.hear[first]);
      return steps.includes('ask') ? at(phrase, 'ask', 0) : at(phrase, 'says');
    }
    case 'numbers':
      return at(
        content.facts.find(({ id }) => id === level.numbers[first]),
        'name',
      );
    case 'meetings':
      return at(own, 'meetings', Object.keys(level.meetings)[first] ?? '', second);
    case 'stop':
      return at(own, 'tooFar', first);
    case 'diagram':
      return at(content.diagrams.find(({ id }) => id === level.diagram));
    default:
      return at(own, 'test');
  }
}
