import type { APIRoute, GetStaticPaths } from 'astro';
import { webFonts } from '../../site/web-fonts.ts';

export const getStaticPaths = (async () =>
  (await webFonts).map(({ name, bytes }) => ({ params: { font: name }, props: { bytes } }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ bytes: Uint8Array<ArrayBuffer> }> = ({ props }) =>
  new Response(props.bytes, { headers: { 'Content-Type': 'font/woff2' } });
