import { beforeAll, describe, expect, test } from 'vitest';
import { builtGuide } from '../built-guide.ts';
import { bookLines } from './book-lines.ts';
import { builtBooks } from './built-books.ts';
import { everyPdf } from './every-pdf.ts';
import { comparable, unsaid } from './said-by-guide.ts';
import {
  readTaggedPdf,
  textOf,
  textsOf,
  wordsOf,
  type TaggedElement,
  type TaggedPdf,
} from './tagged/read-tagged-pdf.ts';

const inline = new Set(['Span', 'Link', 'Code', 'Reference']);
const { diagrams } = builtGuide;

describe.each(everyPdf)('$name', ({ name, bytes }) => {
  let pdf: TaggedPdf;
  let texts: readonly string[];

  beforeAll(async () => {
    pdf = await readTaggedPdf(bytes);
    texts = pdf.elements.filter(isText).map((element) => wordsOf(element, pdf));
  }, 60_000);

  test('says nothing that neither the guide nor a label of print says', () => {
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.flatMap(unsaid)).toEqual([]);
  });

  test('draws and describes diagrams of the guide, in the diagrams’ own words', () => {
    const figures = pdf.elements.filter(({ role }) => role === 'Figure');
    expect(figures.flatMap((figure) => wrongWords(figure, pdf))).toEqual([]);
  });

  test.runIf(builtBooks.some((book) => book.name === name))('says all of the guide, in its order', () => {
    expect(bookLines.length).toBeGreaterThan(8_000);
    expect(missingInOrder(texts, bookLines)).toEqual([]);
    const drawn = pdf.elements.filter(({ role }) => role === 'Figure').map(descriptionOf);
    const shown = builtGuide.topics
      .flatMap(({ body }) => body.flatMap((line) => /^\[Diagram: (.+)\]$/.exec(line)?.[1] ?? []))
      .map((id) => diagrams.find((diagram) => diagram.id === id)?.description ?? id);
    expect(shown.length).toBeGreaterThan(50);
    expect(shown.filter((description) => !drawn.includes(description))).toEqual([]);
  });
});

/** Whether an element is one text: a paragraph, a heading, a cell, with what is stressed or linked in it. */
function isText({ role, kids }: TaggedElement): boolean {
  if (inline.has(role) || role === 'Lbl' || role === 'Figure') return false;
  return kids.some((kid) => kid.kind === 'content' || (kid.kind === 'element' && inline.has(kid.element.role)));
}

/** The lines that no text from the last one found onwards holds. */
function missingInOrder(texts: readonly string[], lines: readonly string[]): readonly string[] {
  const read = texts.map((text) => comparable(text).toLowerCase());
  let from = 0;
  return lines.filter((line) => {
    const wanted = comparable(line).toLowerCase();
    const at = read.findIndex((text, index) => index >= from && text.includes(wanted));
    if (at >= 0) from = at;
    return at < 0;
  });
}

/** What is wrong with the words of a figure: none of its diagram’s, or no diagram’s description. */
function wrongWords(figure: TaggedElement, pdf: TaggedPdf): readonly string[] {
  const description = descriptionOf(figure);
  const words = comparable(textsOf(figure, pdf).join(' '));
  if (/^QR code: https:\/\//.test(description)) return words === '' ? [] : [words];
  const diagram = diagrams.find((one) => one.description === description);
  if (!diagram) return [description];
  const source = new Set(wordsIn(diagram.mermaid.replace(/<br\/?>|#quot;/g, ' ')));
  const isNumbered = source.has('autonumber');
  return wordsIn(words).filter((word) => !source.has(word) && !(isNumbered && /^\d+$/.test(word)));
}

function descriptionOf({ dictionary }: TaggedElement): string {
  return textOf(dictionary, 'Alt') ?? '';
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
