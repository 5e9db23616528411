import type { APIRoute } from 'astro';
import { settings } from '../site/guide.ts';

export const GET: APIRoute = () => {
  const sitemap = settings.site ? `Sitemap: ${settings.site}${settings.base}sitemap-index.xml\n` : '';
  return new Response(`User-agent: *\nAllow: /\n${sitemap}`, { headers: { 'Content-Type': 'text/plain' } });
};
