/** What cards and booklets take from outside the guide. */
export interface PocketSetting {
  readonly edition: string;
  /** The newest review date, as YYYY-MM-DD. */
  readonly reviewed: string;
  /** A page’s address as printed, and its full web address where the public address is known. */
  readonly linkTo: (address: string) => { readonly address: string; readonly url?: string };
}
