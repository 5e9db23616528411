import { writeFiles } from './write-files.ts';
import type { Contestant } from './contestant.ts';

/** Hugo with a page layout of a few lines and no search, if the machine has it; diagrams stay as their source. */
export const hugo: Contestant = {
  name: 'Hugo',
  packages: {},
  writeSite(folder, pages) {
    writeFiles(folder, {
      'config.toml': 'baseURL = "/"\ntitle = "Guide"\ndisableKinds = ["taxonomy", "term", "RSS"]\n',
      'layouts/_default/baseof.html': `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>{{ .Title }}</title></head><body><nav><a href="/">Guide</a></nav><main>{{ block "main" . }}{{ end }}</main></body></html>\n`,
      'layouts/_default/single.html': '{{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}{{ end }}\n',
      'layouts/_default/list.html': '{{ define "main" }}<h1>{{ .Title }}</h1>{{ end }}\n',
      ...Object.fromEntries(
        pages.map(({ address, title, markdown }) => [
          `content${address.slice(0, -1)}.md`,
          `---\ntitle: ${JSON.stringify(title)}\n---\n${markdown}`,
        ]),
      ),
    });
  },
  pages: 'content',
  command: ['hugo', '--quiet'],
  output: 'public',
  addressOf: (address) => address,
  diagram: 'code.language-mermaid',
  search: undefined,
};
