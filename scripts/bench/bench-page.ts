import type { Guide } from '../../src/model/guide.ts';
import { markdownPages } from '../../src/model/page-markdown.ts';
import { plainText } from '../../src/model/plain-text.ts';

/** A page of the guide as other programs take it: Markdown, with the Mermaid source of its diagrams. */
export interface BenchPage {
  /** Its address in the guide, with a slash at both ends. */
  readonly address: string;
  readonly title: string;
  readonly markdown: string;
}

/** The pages of the guide that have words of their own. */
export function benchPages(guide: Guide): BenchPage[] {
  const sources = guide.diagrams.map(({ title, text, mermaid }) => ({
    words: `${title}: ${text.map(plainText).join(' ')}`,
    fence: `\n\n\`\`\`mermaid\n${mermaid.trim()}\n\`\`\``,
  }));
  return [...markdownPages(guide).values()].flat().map(({ address, title, markdown }) => {
    // Other programs read angle and curly brackets as markup.
    const words = markdown.replace(/^# .*\n/, '').replace(/[<{}]/g, (mark) => `&#${mark.charCodeAt(0)};`);
    const withSources = sources.reduce((text, { words: shown, fence }) => {
      const escaped = shown.replace(/[<{}]/g, (mark) => `&#${mark.charCodeAt(0)};`);
      return text.includes(escaped) ? text.replace(escaped, () => escaped + fence) : text;
    }, words);
    return { address, title, markdown: withSources };
  });
}
