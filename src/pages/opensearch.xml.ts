import type { APIRoute } from 'astro';
import { withBase } from '../components/with-base.ts';
import { labels } from '../model/labels.ts';
import { settings } from '../site/guide.ts';

export const GET: APIRoute = () => {
  const home = `${settings.site ?? ''}${withBase('/')}`;
  return new Response(
    `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${labels.guide}</ShortName>
  <Description>${labels.subtitle}: what did they just say?</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Image width="16" height="16" type="image/svg+xml">${home}favicon.svg</Image>
  <Url type="text/html" template="${home}?q={searchTerms}"/>
</OpenSearchDescription>
`,
    { headers: { 'Content-Type': 'application/opensearchdescription+xml' } },
  );
};
