import type { APIRoute } from 'astro';
import { lookUpEntries } from '../model/look-up-entries.ts';
import { guide } from '../site/guide.ts';

export const GET: APIRoute = () =>
  new Response(JSON.stringify(lookUpEntries(guide)), { headers: { 'Content-Type': 'application/json' } });
