import type { APIRoute } from 'astro';
import { withBase } from '../components/with-base.ts';
import { labels } from '../model/labels.ts';
import { markdownPages } from '../model/page-markdown.ts';
import { plainText } from '../model/plain-text.ts';
import { withoutMarkup } from '../model/without-markup.ts';
import { guide, settings } from '../site/guide.ts';

export const GET: APIRoute = () => {
  const linkTo = (address: string): string => `${settings.site ?? ''}${withBase(address)}`;
  const home = guide.pageById.get('home');
  const parts = [...markdownPages(guide)].map(([name, pages]) => {
    const links = pages.map(
      ({ address, title, summary }) => `- [${title}](${linkTo(address.replace(/\/$/, '.md'))}): ${summary}`,
    );
    return `## ${name}\n\n${links.join('\n')}`;
  });
  const whole = `## Optional\n\n- [The whole guide as JSON](${linkTo('/guide.json')}): every item with its fields, and [its schema](${linkTo('/guide.schema.json')})`;
  const text = [
    `# ${labels.guide}`,
    `> ${home ? withoutMarkup(plainText(home.description)) : ''}`,
    ...parts,
    whole,
  ].join('\n\n');
  return new Response(`${text}\n`, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
