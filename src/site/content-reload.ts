import type { AstroUserConfig } from 'astro';
import { collectionNames, collections } from '../model/collections.ts';

type Plugins = NonNullable<NonNullable<AstroUserConfig['vite']>['plugins']>;
type Plugin = Extract<Plugins[number], { readonly name: string }>;

/** A Vite plugin for `npm run dev`: a change to a content file reads the guide anew and reloads the page. */
export function contentReload(): Plugin {
  return {
    name: 'content-reload',
    configureServer({ watcher, moduleGraph, ws, config }) {
      const folders = collectionNames.map((name) => `${config.root}/${collections[name].folder}`);
      watcher.add(folders);
      watcher.on('all', (_event, path) => {
        if (!folders.some((folder) => path.startsWith(folder))) return;
        moduleGraph.invalidateAll();
        ws.send({ type: 'full-reload' });
      });
    },
  };
}
