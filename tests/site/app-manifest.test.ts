import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../built-site.ts';
import { builtFiles } from './built-files.ts';
import { builtPage } from './built-page.ts';

interface Manifest {
  readonly name: string;
  readonly short_name: string;
  readonly start_url: string;
  readonly scope: string;
  readonly display: string;
  readonly theme_color: string;
  readonly background_color: string;
  readonly icons: readonly { src: string; sizes: string; type: string; purpose: string }[];
}

const manifest = JSON.parse(readFileSync(join(builtSite, 'app.webmanifest'), 'utf8')) as Manifest;

describe('the web app manifest', () => {
  test('is named on every page, with an icon for iOS and a colour for each theme', () => {
    for (const { path, document } of builtFiles
      .filter((file) => /^[^/]+\.html$|^offline\/index/.test(file))
      .map(builtPage)) {
      const href = (rel: string) => document.querySelector(`head > link[rel="${rel}"]`)?.getAttribute('href');
      expect(href('manifest'), path).toBe('/app.webmanifest');
      expect(href('apple-touch-icon'), path).toBe('/icons/apple-touch-icon.png');
      const colours = [...document.querySelectorAll('meta[name="theme-color"]')];
      expect(colours.map((meta) => meta.getAttribute('media'))).toEqual([
        '(prefers-color-scheme: light)',
        '(prefers-color-scheme: dark)',
      ]);
    }
  });

  test('says what a browser asks for before it offers to install', () => {
    expect(manifest.name).toMatch(/^Technical Enough/);
    expect(manifest.short_name.length).toBeLessThanOrEqual(16);
    expect([manifest.start_url, manifest.scope, manifest.display]).toEqual(['/', '/', 'standalone']);
    expect([manifest.theme_color, manifest.background_color].every((colour) => /^#[0-9a-f]{6}$/.test(colour))).toBe(
      true,
    );
  });

  test('has its icons, of the sizes it says, the maskable one without a clear corner', async () => {
    expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose}`)).toEqual([
      '192x192 any',
      '512x512 any',
      '512x512 maskable',
    ]);
    for (const { src, sizes, type, purpose } of manifest.icons) {
      const image = sharp(join(builtSite, src));
      const { format, width, height } = await image.metadata();
      expect([`image/${format}`, `${width}x${height}`]).toEqual([type, sizes]);
      const { data } = await image.ensureAlpha().raw().toBuffer({ resolveWithObject: true });
      expect(data[3], src).toBe(purpose === 'maskable' ? 255 : 0);
    }
  });

  test('has the colours of the pages’ ground', () => {
    const tokens = readFileSync('src/styles/tokens.css', 'utf8');
    const [, light, dark] = /--paper: light-dark\((#\w+), (#\w+)\)/.exec(tokens) ?? [];
    expect(manifest.background_color).toBe(light);
    expect(
      builtPage('index.html')
        .document.querySelector('meta[name="theme-color"][media*="dark"]')
        ?.getAttribute('content'),
    ).toBe(dark);
  });
});
