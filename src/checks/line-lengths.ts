import type { Content } from '../model/content.ts';
import { plainText } from '../model/plain-text.ts';
import type { Place } from '../model/problem.ts';
import type { Rule } from './rule.ts';

/** What stands in one line of a sheet is short enough for it. */
export const lineLengths: Rule = {
  name: 'line-length',
  finds:
    'A line too long for its place on the sheets: a phrase over 60 characters, its first question over 90, a can-do or a level’s question over 100.',
  fix: 'Shorten it; the longer wording can go into an alias or the second question.',
  *check(content) {
    for (const { what, text, most, place } of printedLines(content)) {
      if (text.length > most) {
        yield { place, message: `${what} has ${text.length} characters, expected at most ${most}. Shorten it.` };
      }
    }
  },
};

interface PrintedLine {
  readonly what: string;
  readonly text: string;
  readonly most: number;
  readonly place: Place;
}

function* printedLines(content: Content): Iterable<PrintedLine> {
  for (const { fields, placeOf } of content.phrases) {
    yield { what: 'The phrase', text: fields.says, most: 60, place: placeOf('says') };
    const [first] = fields.ask;
    if (first) yield { what: 'The first question', text: plainText(first), most: 90, place: placeOf('ask', 0) };
  }
  for (const { fields, placeOf } of content['can-dos']) {
    for (const [level, canDos] of Object.entries(fields)) {
      for (const [index, canDo] of canDos.entries()) {
        yield { what: 'The can-do', text: plainText(canDo), most: 100, place: placeOf(level, index) };
      }
    }
  }
  for (const { fields, placeOf } of content.levels) {
    for (const [meeting, questions] of Object.entries(fields.meetings)) {
      for (const [index, question] of questions.entries()) {
        yield {
          what: 'The question',
          text: plainText(question),
          most: 100,
          place: placeOf('meetings', meeting, index),
        };
      }
    }
  }
}
