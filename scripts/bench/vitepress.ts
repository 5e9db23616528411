import { writeFiles } from './write-files.ts';
import type { Contestant } from './contestant.ts';

/** VitePress with its local search, and Mermaid drawn in the reader’s browser. */
export const vitepress: Contestant = {
  name: 'VitePress',
  packages: { vitepress: '1.6.4', 'vitepress-plugin-mermaid': '2.0.17', mermaid: '11.12.0' },
  writeSite(folder, pages) {
    writeFiles(folder, {
      'docs/.vitepress/config.mts': `import { withMermaid } from 'vitepress-plugin-mermaid';
export default withMermaid({
  title: 'Guide', cleanUrls: false, ignoreDeadLinks: true,
  vite: { optimizeDeps: { include: ['mermaid'] } },
  themeConfig: { search: { provider: 'local' }, sidebar: [{ text: 'Caching', link: '/topics/caching/' }] },
});
`,
      'docs/index.md': '# Guide\n',
      ...Object.fromEntries(
        pages.map(({ address, title, markdown }) => [`docs${address}index.md`, `# ${title}\n${markdown}`]),
      ),
    });
  },
  pages: 'docs',
  command: [process.execPath, 'node_modules/vitepress/bin/vitepress.js', 'build', 'docs'],
  output: 'docs/.vitepress/dist',
  addressOf: (address) => address,
  diagram: '.mermaid svg',
  search: {
    opener: '.DocSearch-Button, #local-search button',
    field: '#localsearch-input',
    answer: '.results .result',
  },
};
