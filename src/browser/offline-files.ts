/** A file of the site: its path below the base, the first half of its SHA-256 in hex, and its size in bytes. */
export type OfflineFile = readonly [path: string, hash: string, bytes: number];

/** The files of one edition of the site that a device can keep. The worker of that edition knows where it lies. */
export interface OfflineFiles {
  /** What every visit leaves on the device: pages, names to look up, sheets, and what they are shown with. */
  readonly reading: readonly OfflineFile[];
  /** What the reader asks for: the full-text index, the sheets’ pictures, the guide for machines. */
  readonly more: readonly OfflineFile[];
  /** All the pages in one file, for a device that has few of them. */
  readonly pack: OfflineFile;
}

/** How many bytes either part is to download, compressed where servers compress. */
export interface OfflineSizes {
  readonly reading: number;
  readonly more: number;
}
