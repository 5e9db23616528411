import type { APIRoute } from 'astro';
import { withBase } from '../components/with-base.ts';
import { guideJsonSchema } from '../model/guide-json.ts';
import { settings } from '../site/guide.ts';

export const GET: APIRoute = () => {
  const id = `${settings.site ?? ''}${withBase('/guide.schema.json')}`;
  return new Response(JSON.stringify(guideJsonSchema(id), null, 2), {
    headers: { 'Content-Type': 'application/schema+json' },
  });
};
