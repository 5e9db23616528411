import type { APIRoute } from 'astro';
import { markdownPages, type MarkdownPage } from '../model/page-markdown.ts';
import { guide } from '../site/guide.ts';

export function getStaticPaths() {
  return [...markdownPages(guide).values()]
    .flat()
    .map((page) => ({ params: { markdown: page.address.slice(1, -1) }, props: page }));
}

export const GET: APIRoute<MarkdownPage> = ({ props: { markdown } }) =>
  new Response(markdown, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
