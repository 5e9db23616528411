import type { APIRoute, GetStaticPaths } from 'astro';
import { sheetFilesOf } from '../../site/sheet-files.ts';

export const getStaticPaths = (async () =>
  (await sheetFilesOf()).map(({ name, bytes }) => ({
    params: { sheet: name.replace(/\.pdf$/, '') },
    props: { bytes },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'application/pdf' } });
