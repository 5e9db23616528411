import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
  cacheOfHashed,
  cacheOfOthers,
  hashedFolders,
  headersFile,
  headersOfAll,
  headersOverHttps,
} from '../../src/site/host-headers.ts';
import { builtSite } from '../built-site.ts';
import { builtFiles } from './built-files.ts';

const hashedPath = String.raw`^(?:/[^/]+)*/(?:${hashedFolders.join('|')})/`;
const all = { ...headersOfAll, ...headersOverHttps };

describe('the headers of a host', () => {
  test('are those of the list in nginx’s example', () => {
    const text = readFileSync('docs/hosting/nginx.conf', 'utf8');
    const headers = [...text.matchAll(/^ *add_header (\S+) (?:"([^"]+)"|(\$\w+)) always;$/gm)];
    expect(Object.fromEntries(headers.map(([, name, value, variable]) => [name, value ?? variable]))).toEqual({
      ...all,
      'Cache-Control': '$guide_cache',
    });
    expect(text).toContain(`"~${hashedPath}" "${cacheOfHashed}";\n    default "${cacheOfOthers}";`);
  });

  test('are those of the list in Caddy’s example', () => {
    const text = readFileSync('docs/hosting/Caddyfile', 'utf8');
    const [, block = ''] = /^\theader \{\n([^}]+)\n\t\}/m.exec(text) ?? [];
    const headers = [...block.matchAll(/^\t\t(\S+) "([^"]+)"$/gm)];
    expect(Object.fromEntries(headers.map(([, name, value]) => [name, value]))).toEqual(all);
    expect(headers.length).toBe(block.split('\n').length);
    for (const line of [
      `@hashed path_regexp ${hashedPath}`,
      `@others not path_regexp ${hashedPath}`,
      `header @hashed Cache-Control "${cacheOfHashed}"`,
      `header @others Cache-Control "${cacheOfOthers}"`,
    ]) {
      expect(text).toContain(`\n\t${line}\n`);
    }
  });

  test('are those of the list in the site’s own file, in lines that hosts take', () => {
    const text = readFileSync(join(builtSite, '_headers'), 'utf8');
    expect(text).toBe(headersFile('/'));
    // Cloudflare Pages cuts a line off at 2,000 characters.
    expect(text.split('\n').filter((line) => line.length > 1000)).toEqual([]);
    expect(headersFile('/guide/')).toContain('\n\n/guide/_astro/*\n  Cache-Control: public');
  });

  test('let browsers keep for ever only files that are named by their bytes', () => {
    const kept = builtFiles.filter((file) => hashedFolders.some((folder) => file.startsWith(`${folder}/`)));
    expect(kept.length).toBeGreaterThan(5);
    expect(kept.filter((file) => !/\.[\w-]{8}\.(?:js|css|woff2)$/.test(file))).toEqual([]);
  });
});
