import { collections } from '../model/collections.ts';
import { ownProse } from './own-prose.ts';
import type { Rule } from './rule.ts';

const banned =
  /\b(just|simply|obviously|easy|easily|trivial|trivially|leverag(?:e|es|ed|ing)|seamless(?:ly)?|robust(?:ly)?|delv(?:e|es|ed|ing)|crucial(?:ly)?)\b/gi;

/** Words that belittle or blur stay out of prose; somebody’s quoted words may have them. */
export const bannedWords: Rule = {
  name: 'banned-word',
  finds:
    'One of the words *just, simply, obviously, easy, trivial, leverage, seamless, robust, delve, crucial* in the guide’s own voice.',
  fix: 'Cut the word or say what is meant. Inside “quotation marks” it may stay.',
  *check(_content, drafts) {
    for (const draft of drafts) {
      const { noun } = collections[draft.collection];
      for (const { text, placeOf } of ownProse(draft)) {
        const ownVoice = text.replace(/“[^”]*”/g, (quotation) => ' '.repeat(quotation.length));
        for (const { 0: word, index } of ownVoice.matchAll(banned)) {
          yield {
            place: placeOf(index),
            message: `Unexpected word “${word}” in a ${noun}. Cut it or say what is meant.`,
          };
        }
      }
    }
  },
};
