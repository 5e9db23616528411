import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { labels } from './src/model/labels.ts';
import { contentReload } from './src/site/content-reload.ts';
import { offlineWorkerFile } from './src/site/offline-worker-file.ts';
import { readSettings } from './src/site/settings.ts';

const settings = readSettings(process.env, process.cwd());

export default defineConfig({
  ...(settings.site ? { site: settings.site } : {}),
  base: settings.base,
  trailingSlash: 'always',
  devToolbar: { enabled: false },
  // The offline worker has every page after the first visit.
  prefetch: false,
  image: { service: { entrypoint: 'astro/assets/services/noop' } },
  integrations: [
    starlight({
      title: labels.guide,
      description: labels.subtitle,
      favicon: '/favicon.svg',
      pagefind: false,
      expressiveCode: false,
      disable404Route: true,
      credits: false,
      locales: { root: { label: 'English', lang: 'en-GB' } },
      ...(settings.repository ? { social: [{ icon: 'github', label: 'Source', href: settings.repository }] } : {}),
      customCss: [
        './src/styles/tokens.css',
        './src/styles/frame.css',
        './src/styles/prose.css',
        './src/styles/print.css',
      ],
      components: {
        Footer: './src/site/frame/Footer.astro',
        Head: './src/site/frame/Head.astro',
        LanguageSelect: './src/site/frame/LanguageSelect.astro',
        PageTitle: './src/site/frame/PageTitle.astro',
        Search: './src/site/frame/Search.astro',
        SiteTitle: './src/site/frame/SiteTitle.astro',
        ThemeProvider: './src/site/frame/ThemeProvider.astro',
        ThemeSelect: './src/site/frame/ThemeSelect.astro',
      },
    }),
  ],
  vite: { plugins: [contentReload(), offlineWorkerFile()] },
});
