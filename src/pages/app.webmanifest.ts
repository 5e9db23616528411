import type { APIRoute } from 'astro';
import { withBase } from '../components/with-base.ts';
import { labels } from '../model/labels.ts';
import { appIcons } from '../site/app-icons.ts';
import { themeColours } from '../site/theme-colours.ts';

export const GET: APIRoute = () =>
  new Response(
    JSON.stringify({
      id: withBase('/'),
      start_url: withBase('/'),
      scope: withBase('/'),
      name: `${labels.guide}: ${labels.subtitle.toLowerCase()}`,
      short_name: labels.guide,
      lang: 'en-GB',
      display: 'standalone',
      display_override: ['minimal-ui'],
      theme_color: themeColours.light,
      background_color: themeColours.light,
      icons: appIcons
        .filter(({ name }) => name.startsWith('icon-'))
        .map(({ name, size, isMaskable }) => ({
          src: withBase(`/icons/${name}`),
          sizes: `${size}x${size}`,
          type: 'image/png',
          purpose: isMaskable ? 'maskable' : 'any',
        })),
    }),
    { headers: { 'Content-Type': 'application/manifest+json' } },
  );
