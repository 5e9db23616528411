import type { APIRoute, GetStaticPaths } from 'astro';
import { pocketFilesOf } from '../../../site/pocket-files.ts';

export const getStaticPaths = (async () =>
  (await pocketFilesOf()).map(({ name, bytes }) => ({
    params: { pocket: name.replace(/\.pdf$/, '') },
    props: { bytes },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'application/pdf' } });
