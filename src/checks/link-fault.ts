import { nearestName } from '../model/nearest-name.ts';
import type { Anchors } from './known-addresses.ts';

/** What is wrong with a link’s address on a page; undefined where it leads somewhere. */
export function linkFault(href: string, page: string, addresses: ReadonlyMap<string, Anchors>): string | undefined {
  if (/^(?:https:\/\/|mailto:)/.test(href)) {
    return URL.canParse(href) ? undefined : `Unexpected address “${href}”. Write it in full, as https://example.org/.`;
  }
  if (/^http:/.test(href)) return `Unexpected address “${href}”, expected a safe one. Write it with https.`;
  if (/^[a-z][a-z+.-]*:|^\/\//i.test(href)) {
    return `Unexpected address “${href}”. Write one from the root with a slash at both ends, or a full https address.`;
  }
  const { path = '', anchor } = /^(?<path>[^?#]*)[^#]*(?:#(?<anchor>.*))?$/s.exec(href)?.groups ?? {};
  const address = path === '' ? page : path;
  if (!addresses.has(address)) {
    const near = nearestAddress(address, [...addresses.keys()]);
    const hint = near ? `Did you mean “${near}”?` : 'Write the page first, or name another.';
    if (address.startsWith('/')) return `No page has the address “${address}”. ${hint}`;
    return `Unexpected address “${address}”, expected one from the root. ${hint}`;
  }
  const anchors = addresses.get(address);
  if (anchor === undefined || !anchors || anchors.has(anchor)) return undefined;
  const near = nearestName(anchor, anchors);
  return `No part of “${address}” has the anchor “#${anchor}”. ${near ? `Did you mean “#${near}”?` : 'Name one of its headings, or leave it out.'}`;
}

/** The known address that ends in the same word, or else the one that is spelt most alike. */
function nearestAddress(address: string, known: readonly string[]): string | undefined {
  const [word] = /[^/]+(?=\/*$)/.exec(address.replace(/\.(?:md|html?)$/, '')) ?? [];
  return (word && known.find((each) => each.endsWith(`/${word}/`))) ?? nearestName(address, known);
}
