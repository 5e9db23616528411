import type { Content, Entry } from '../model/content.ts';
import type { Guide, Level, Profile, Skill, SkillId } from '../model/guide.ts';
import type { Place, Problem } from '../model/problem.ts';
import { meetings, type Meeting } from '../model/schemas/phrase.ts';
import { layoutProblems } from './layout-problems.ts';
import type { SheetLayout } from './sheet-layout.ts';

/** What a sheet is for. */
export type SheetSubject =
  | { readonly kind: 'level'; readonly item: Level }
  | { readonly kind: 'skill'; readonly item: Skill }
  | { readonly kind: 'profile'; readonly item: Profile };

/** What is wrong on a laid-out sheet, at the places in the content that say it. */
export function sheetProblems(
  content: Content,
  guide: Guide,
  subject: SheetSubject,
  paper: string,
  layout: Pick<SheetLayout, 'overflow' | 'missingGlyphs'>,
): Problem[] {
  return layoutProblems(layout, {
    rule: 'sheet-overflow',
    nameOf: (side) => `side ${side} of the ${subject.item.name} sheet (${paper})`,
    placeOf: (field) => placeOfField(content, guide, subject, field),
  });
}

function placeOfField(content: Content, guide: Guide, subject: SheetSubject, field: string): Place {
  const [part, ...steps] = field.split(/[.[\]]+/).filter((step) => step !== '');
  const indexes = steps.filter((step) => /^\d+$/.test(step)).map(Number);
  const [first = 0, second = 0] = indexes;
  const { kind, item } = subject;
  const at = (entry: Entry | undefined, ...path: (string | number)[]): Place =>
    entry?.placeOf(...path) ?? { path: item.path, line: 1, column: 1 };
  const own = [...content.levels, ...content.skills, ...content.profiles].find(({ path }) => path === item.path);
  switch (part) {
    case 'skills': {
      const [skill, level] = cellOf(guide, subject, first);
      return at(
        content['can-dos'].find(({ id }) => id === skill),
        level,
        second,
      );
    }
    case 'hear': {
      const phrase = content.phrases.find(({ id }) => id === item.hear[first]);
      return steps.includes('ask') ? at(phrase, 'ask', 0) : at(phrase, 'says');
    }
    case 'numbers':
      return at(
        content.facts.find(({ id }) => kind !== 'profile' && id === item.numbers[first]),
        'name',
      );
    case 'diagram':
      return at(content.diagrams.find(({ id }) => kind !== 'profile' && id === item.diagram));
    case 'meetings': {
      const meeting = (Object.keys(meetings) as Meeting[])[first] ?? 'planning';
      // A profile’s questions are chosen, so that its file cannot say them shorter.
      return kind === 'profile' ? at(own, 'targets') : at(own, 'meetings', meeting, second);
    }
    case 'stop':
      if (kind === 'level') return at(own, 'tooFar', first);
      // The end of a skill’s body, which is all on its pages that is no field.
      return kind === 'profile' ? at(own, 'stop') : { path: item.path, line: own?.bodyLine ?? 1, column: 1 };
    case 'understand':
      return at(own, 'understand', first);
    case 'targets':
      return at(own, 'targets', guide.skills[first]?.id ?? '', 'why');
    case 'read':
      return at(own, 'read', first);
    case 'start':
      return at(own, 'start');
    case 'name':
    case 'gauge':
      return at(own, 'name');
    default:
      return at(own, kind === 'level' ? 'test' : 'summary');
  }
}

/** The skill and the level whose can-dos stand in a cell of the grid. */
function cellOf(guide: Guide, { kind, item }: SheetSubject, index: number): [skill: string, level: string] {
  if (kind === 'skill') return [item.id, guide.levels[index]?.id ?? ''];
  const skill = guide.skills[index]?.id ?? '';
  return [skill, kind === 'level' ? item.id : item.targets[skill as SkillId].level];
}
