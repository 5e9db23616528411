import { writeFiles } from './write-files.ts';
import type { Contestant } from './contestant.ts';

/** Docusaurus with a local search, and Mermaid drawn in the reader’s browser. */
export const docusaurus: Contestant = {
  name: 'Docusaurus',
  packages: {
    '@docusaurus/core': '3.10.2',
    '@docusaurus/preset-classic': '3.10.2',
    '@docusaurus/theme-mermaid': '3.10.2',
    '@mermaid-js/layout-elk': '0.1.9',
    '@easyops-cn/docusaurus-search-local': '0.55.3',
    react: '19.2.0',
    'react-dom': '19.2.0',
  },
  writeSite(folder, pages) {
    writeFiles(folder, {
      'docusaurus.config.js': `module.exports = {
  title: 'Guide', url: 'https://guide.example', baseUrl: '/', trailingSlash: true, onBrokenLinks: 'ignore',
  markdown: { format: 'md', mermaid: true, hooks: { onBrokenMarkdownLinks: 'ignore' } },
  presets: [['classic', { docs: { routeBasePath: '/', sidebarPath: './sidebars.js' }, blog: false }]],
  themes: ['@docusaurus/theme-mermaid', ['@easyops-cn/docusaurus-search-local', { indexBlog: false, docsRouteBasePath: '/' }]],
};
`,
      'sidebars.js': `module.exports = { guide: ['index'] };\n`,
      'docs/index.md': '---\nslug: /\n---\n\n# Guide\n',
      ...Object.fromEntries(
        pages.map(({ address, title, markdown }) => [
          `docs${address.slice(0, -1)}.md`,
          `---\ntitle: ${JSON.stringify(title)}\n---\n${markdown}`,
        ]),
      ),
    });
  },
  pages: 'docs',
  command: [process.execPath, 'node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build'],
  output: 'build',
  addressOf: (address) => address,
  diagram: '.docusaurus-mermaid-container svg',
  search: {
    field: '.navbar__search-input',
    answer: '[role="listbox"] [role="option"], .aa-suggestion, [class*="suggestion_"]',
  },
};
