import type { APIRoute, GetStaticPaths } from 'astro';
import { bookFilesOf } from '../../site/book-files.ts';
import { sheetFilesOf } from '../../site/sheet-files.ts';

export const getStaticPaths = (async () =>
  [...(await sheetFilesOf()), ...bookFilesOf()].map(({ name, bytes }) => ({
    params: { sheet: name.replace(/\.pdf$/, '') },
    props: { bytes },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'application/pdf' } });
