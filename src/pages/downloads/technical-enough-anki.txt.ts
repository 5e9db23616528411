import type { APIRoute } from 'astro';
import { readerFiles } from '../../site/reader-files.ts';

export const GET: APIRoute = async () => {
  const { deck } = await readerFiles();
  return new Response(deck.bytes, { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
};
