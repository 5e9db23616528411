import { syllable } from 'syllable';
import { wordsIn } from '../model/count-words.ts';
import { plainText } from '../model/plain-text.ts';
import type { Block, Text } from '../model/text.ts';

/**
 * The Flesch–Kincaid grade of the running text in a value, however deep: about the school year in which it can be read.
 * Headings, tables, code and plain strings are left out, as they are not sentences; 0 where there are none.
 */
export function readingGrade(value: unknown): number {
  const paragraphs = paragraphsIn(value);
  const words = paragraphs.reduce((sum, paragraph) => sum + wordsIn(paragraph), 0);
  const sentences = paragraphs.reduce((sum, paragraph) => sum + sentencesIn(paragraph), 0);
  const syllables = paragraphs.reduce((sum, paragraph) => sum + syllablesIn(paragraph), 0);
  return words === 0 ? 0 : 0.39 * (words / sentences) + 11.8 * (syllables / words) - 15.59;
}

// A guide says most of its words many times.
const known = new Map<string, number>();

function syllablesIn(paragraph: string): number {
  return paragraph.split(/\s+/).reduce((sum, word) => {
    const count = known.get(word) ?? syllable(word);
    known.set(word, count);
    return sum + count;
  }, 0);
}

const segmenter = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

function sentencesIn(paragraph: string): number {
  return [...segmenter.segment(paragraph)].filter(({ segment }) => wordsIn(segment) > 0).length;
}

function paragraphsIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(paragraphsIn);
  if (typeof value !== 'object' || value === null) return [];
  if ('inlines' in value && 'markdown' in value) return [plainText(value as Text)];
  if ('type' in value) return paragraphsInBlock(value as Block);
  return Object.values(value).flatMap(paragraphsIn);
}

function paragraphsInBlock(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return [plainText(block.inlines)];
    case 'list':
      return paragraphsIn(block.items);
    case 'note':
      return paragraphsIn(block.blocks);
    default:
      return [];
  }
}
