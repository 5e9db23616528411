import { describe, expect, it } from 'vitest';
import { measureWith } from '../fonts/measure-with.ts';
import { openFonts } from '../fonts/open-fonts.ts';
import { openPdf } from '../testing/open-pdf.ts';
import { readFontFiles } from '../testing/read-font-files.ts';
import { flatten, readStructuredText } from '../testing/structured-text.ts';
import { writePdf } from '../writer/write-pdf.ts';
import { createCanvas } from './canvas.ts';
import { createSetting } from './setting.ts';
import { setText, type TextOptions } from './set-text.ts';

const fonts = openFonts(readFontFiles());
const setting = createSetting({ side: 1, metrics: measureWith(fonts), scale: 1, air: 0, bottom: Infinity });
const text =
  'The authentication of international customers depends on availability monitoring, and every department of the company knows it.';

describe('setText', () => {
  it('parts words only where it is told to', () => {
    expect(linesOf({ isHyphenated: true }).filter((line) => line.endsWith('-')).length).toBeGreaterThan(0);
    expect(linesOf({}).filter((line) => line.endsWith('-'))).toEqual([]);
  });

  it('parts no last word, no link and no code', () => {
    const parted = (run: object) =>
      linesOf({ isHyphenated: true, width: 60 }, [
        { text: 'A ', style: 'plain' },
        { text: 'authentication', style: 'plain', ...run },
      ]).filter((line) => line.endsWith('-'));
    expect(parted({})).toEqual([]);
    expect(parted({ text: 'authentication there' })).toHaveLength(1);
    expect(parted({ text: 'authentication there', link: { url: 'https://guide.example' } })).toEqual([]);
    expect(parted({ text: 'authentication there', style: 'code' })).toEqual([]);
  });

  it('writes a parted word that reads as one', async () => {
    const bytes = await writePdf([pageOf({ isHyphenated: true })], fonts, {
      title: 'Parted',
      author: 'Somebody',
      subject: 'A word',
      date: new Date(0),
    });
    const pdf = await openPdf(bytes);
    const { root } = await readStructuredText(await pdf.getPage(1));
    await pdf.loadingTask.destroy();
    const elements = flatten(root);
    expect(elements.flatMap(({ role, alt }) => (role === 'Span' && alt ? [alt] : []))).toEqual(['international ']);
    const said = elements.map((element) => element.text).join('');
    expect(said.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
  });
});

function pageOf(options: Partial<TextOptions>, words: Parameters<typeof setText>[0] = text) {
  const canvas = createCanvas(300, 300);
  const set = setText(words, { field: 'text', width: 110, size: 9, colour: '#000000', key: 'p', ...options }, setting);
  set.place(canvas, 10, 10, canvas.open('P', undefined, { key: 'p' }));
  return canvas.finish();
}

function linesOf(options: Partial<TextOptions>, words?: Parameters<typeof setText>[0]): string[] {
  const byLine = Map.groupBy(
    pageOf(options, words).marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : [])),
    ({ y }) => y,
  );
  return [...byLine.values()].map((marks) => marks.map((mark) => mark.text).join(''));
}
