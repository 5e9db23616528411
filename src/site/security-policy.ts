/** The name of the one Trusted Types policy: only `src/browser/offline-mark.ts` may name a script for the browser to run. */
const trustedTypes = ["require-trusted-types-for 'script'", 'trusted-types offline-worker'];

/** What no page needs, whatever stands on it; `frame-ancestors` holds only as a header. */
const refusals = ["object-src 'none'", "frame-src 'none'", "base-uri 'none'", "form-action 'self'"];

/** The part of the content security policy that is the same for every file, as a header’s value. */
export const headerPolicy = [
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "media-src 'none'",
  "worker-src 'self'",
  "script-src-attr 'none'",
  "style-src-attr 'none'",
  ...refusals,
  "frame-ancestors 'none'",
  ...trustedTypes,
].join('; ');

/**
 * The content security policy of one page: this site’s own files, and in the page itself the scripts and styles with these
 * hashes. Pagefind’s search is WebAssembly.
 */
export function pagePolicy(scriptHashes: readonly string[], styleHashes: readonly string[]): string {
  return [
    "default-src 'self'",
    ["script-src 'self' 'wasm-unsafe-eval'", ...scriptHashes.map(quoted)].join(' '),
    ["style-src 'self'", ...styleHashes.map(quoted)].join(' '),
    "img-src 'self' data:",
    ...refusals,
    ...trustedTypes,
  ].join('; ');
}

function quoted(hash: string): string {
  return `'${hash}'`;
}
