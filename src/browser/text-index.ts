/** What a full-text search gives back of one page before the page’s own data is loaded. */
export interface TextMatch {
  readonly id: string;
  readonly score: number;
  readonly data: () => Promise<{
    readonly url: string;
    readonly excerpt: string;
    /** The whole of the page’s indexed text. */
    readonly content: string;
    readonly meta: Readonly<Record<string, string>>;
  }>;
}

/** The part of Pagefind’s interface that look-ups use. */
export interface TextIndex {
  readonly search: (query: string) => Promise<{ readonly results: readonly TextMatch[] }>;
}

/** How the index weighs matches; the page and the search test use the same. */
export const indexOptions = {
  ranking: {
    termFrequency: 0.6,
    termSimilarity: 2,
    termSaturation: 1.2,
    pageLength: 0.3,
    metaWeights: { title: 8 },
  },
} as const;
