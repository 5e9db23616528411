import type { AstroUserConfig } from 'astro';

type Plugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>;
type Plugin = Extract<Plugins[number], { readonly name: string }>;

const name = 'offline-worker.js';

// A browser that has read the built site at the same address would go on showing that.
const farewell = `addEventListener('install', () => skipWaiting());
addEventListener('activate', (event) => event.waitUntil((async () => {
  await registration.unregister();
  for (const client of await clients.matchAll({ type: 'window' })) client.navigate(client.url);
})()));
`;

/** A Vite plugin: builds the offline worker into one file at the site’s root; `npm run dev` serves one that takes its leave. */
export function offlineWorkerFile(): Plugin {
  return {
    name: 'offline-worker-file',
    buildStart() {
      if (this.environment.name !== 'client' || this.environment.mode !== 'build') return;
      this.emitFile({ type: 'chunk', id: '/src/browser/offline-worker.ts', fileName: name });
    },
    configureServer({ middlewares }) {
      middlewares.use((request, response, next) => {
        if (!request.url?.split('?')[0]?.endsWith(`/${name}`)) return next();
        response.setHeader('Content-Type', 'text/javascript');
        response.end(farewell);
      });
    },
  };
}
