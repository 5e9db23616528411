import type { Settings } from './settings.ts';

/** An address of the guide as it is printed, and in full for QR codes where the public address is known. */
export interface PublishedAddress {
  /** A short web address, or a path where the public address is unknown. */
  readonly address: string;
  readonly url?: string;
}

/** Where a page of the guide is published, as far as it is known. */
export function publishedAt(page: string, { site, base }: Settings): PublishedAddress {
  const path = base.replace(/\/$/, '') + page;
  return site ? { address: site.replace(/^https?:\/\//, '') + path, url: site + path } : { address: path };
}
