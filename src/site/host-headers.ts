import { headerPolicy } from './security-policy.ts';

/** What this site never asks a device for, by names that Chromium knows: it reports any other as an error. */
const permissions = [
  ...['accelerometer', 'autoplay', 'browsing-topics', 'camera', 'display-capture', 'geolocation', 'gyroscope'],
  ...['magnetometer', 'microphone', 'midi', 'payment', 'publickey-credentials-get', 'screen-wake-lock', 'usb'],
].map((feature) => `${feature}=()`);

/** The headers that every file of the site is sent with, by their names. */
export const headersOfAll: Readonly<Record<string, string>> = {
  'Content-Security-Policy': headerPolicy,
  'Permissions-Policy': [...permissions, 'clipboard-write=(self)'].join(', '),
  'Referrer-Policy': 'same-origin',
  'X-Content-Type-Options': 'nosniff',
};

/** The headers beside those that may only be sent over HTTPS, by their names. */
export const headersOverHttps: Readonly<Record<string, string>> = {
  'Strict-Transport-Security': 'max-age=31536000',
};

/** The folders whose files have a hash of their bytes in their names. */
export const hashedFolders = ['_astro', 'fonts'] as const;

/** How long a browser keeps a file with a hash in its name: for ever. */
export const cacheOfHashed = 'public, max-age=31536000, immutable';

/** How long a browser keeps every other file: until it has asked whether there is a newer one. */
export const cacheOfOthers = 'no-cache';

/** The text of the site’s `_headers`, which Netlify and Cloudflare Pages read; both have browsers ask again of themselves. */
export function headersFile(base: string): string {
  const rules: readonly (readonly [path: string, headers: Readonly<Record<string, string>>])[] = [
    [`${base}*`, { ...headersOfAll, ...headersOverHttps }],
    ...hashedFolders.map((folder) => [`${base}${folder}/*`, { 'Cache-Control': cacheOfHashed }] as const),
  ];
  return rules
    .map(([path, headers]) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n\n')
    .concat('\n');
}
