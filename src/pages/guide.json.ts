import type { APIRoute } from 'astro';
import { withBase } from '../components/with-base.ts';
import { guideJson } from '../model/guide-json.ts';
import { buildDate } from '../site/build-date.ts';
import { guide, settings } from '../site/guide.ts';
import { reviewDate } from '../site/review-date.ts';

export const GET: APIRoute = () => {
  const schema = `${settings.site ?? ''}${withBase('/guide.schema.json')}`;
  const json = guideJson(guide, {
    edition: settings.edition,
    built: buildDate(settings, guide),
    reviewed: reviewDate(guide),
    schema,
  });
  return new Response(JSON.stringify(json), { headers: { 'Content-Type': 'application/json' } });
};
