import type { APIRoute } from 'astro';
import { thirdPartyNotices } from '../site/third-party-notices.ts';

export const GET: APIRoute = () =>
  new Response(thirdPartyNotices(process.cwd()), { headers: { 'Content-Type': 'text/plain; charset=utf-8' } });
