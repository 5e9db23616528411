import type { APIRoute } from 'astro';
import { readerFiles } from '../../site/reader-files.ts';

export const GET: APIRoute = async () => {
  const { ebook } = await readerFiles();
  return new Response(ebook.bytes, { headers: { 'Content-Type': 'application/epub+zip' } });
};
