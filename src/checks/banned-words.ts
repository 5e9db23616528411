import { collectionNames, collections } from '../model/collections.ts';
import type { Content, Entry } from '../model/content.ts';
import { eachProse } from './each-prose.ts';
import type { Rule } from './rule.ts';

const banned = /\b(just|simply|obviously|easy|easily|trivial|trivially|leverag(?:e|es|ed|ing)|seamless(?:ly)?|robust(?:ly)?|delv(?:e|es|ed|ing)|crucial(?:ly)?)\b/gi;

/** Words that belittle or blur stay out of prose; somebody’s quoted words may have them. */
export const bannedWords: Rule = {
  name: 'banned-word',
  finds: 'One of the words *just, simply, obviously, easy, trivial, leverage, seamless, robust, delve, crucial* in the guide’s own voice.',
  fix: 'Cut the word or say what is meant. Inside “quotation marks” it may stay.',
  *check(content: Content) {
    for (const entry of collectionNames.flatMap((name): readonly Entry[] => content[name])) {
      for (const { text, place } of eachProse(entry)) {
        const ownVoice = text.replace(/“[^”]*”/g, '');
        for (const [word] of ownVoice.matchAll(banned)) {
          yield { place, message: `Unexpected word “${word}” in a ${collections[entry.collection].noun}. Cut it or say what is meant.` };
        }
      }
    }
  },
};
