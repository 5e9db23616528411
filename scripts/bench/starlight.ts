import { writeFiles } from './write-files.ts';
import type { Contestant } from './contestant.ts';

/** Starlight as it comes, with Mermaid drawn in the reader’s browser. */
export const starlight: Contestant = {
  name: 'Starlight',
  packages: { astro: '7.3.4', '@astrojs/starlight': '0.42.4', 'astro-mermaid': '2.1.0', mermaid: '11.12.0' },
  writeSite(folder, pages) {
    writeFiles(folder, {
      'astro.config.mjs': `import starlight from '@astrojs/starlight';
import mermaid from 'astro-mermaid';
import { defineConfig } from 'astro/config';
export default defineConfig({ integrations: [mermaid(), starlight({ title: 'Guide', sidebar: [{ label: 'Caching', link: '/topics/caching/' }] })] });
`,
      'src/content.config.ts': `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';
export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`,
      'src/content/docs/index.md': '---\ntitle: Guide\n---\n',
      ...Object.fromEntries(
        pages.map(({ address, title, markdown }) => [
          `src/content/docs${address.slice(0, -1)}.md`,
          `---\ntitle: ${JSON.stringify(title)}\n---\n${markdown}`,
        ]),
      ),
    });
  },
  pages: 'src/content',
  command: [process.execPath, 'node_modules/astro/bin/astro.mjs', 'build'],
  output: 'dist',
  addressOf: (address) => address,
  diagram: 'pre.mermaid svg',
  search: {
    opener: 'button[data-open-modal]',
    field: '.pagefind-ui__search-input',
    answer: '.pagefind-ui__result-link',
  },
};
