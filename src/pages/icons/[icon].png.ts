import type { APIRoute, GetStaticPaths } from 'astro';
import { appIconPng, appIcons, type AppIcon } from '../../site/app-icons.ts';

export const getStaticPaths = (() =>
  appIcons.map((icon) => ({
    params: { icon: icon.name.replace(/\.png$/, '') },
    props: { icon },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ icon: AppIcon }> = async ({ props }) =>
  new Response(new Uint8Array(await appIconPng(props.icon)), { headers: { 'Content-Type': 'image/png' } });
