/** What is said of the whole book, apart from what it says. */
export interface Imprint {
  /** The identifier that all editions share, as `urn:uuid:…`. */
  readonly identifier: string;
  readonly edition: string;
  /** The day of the build, as YYYY-MM-DD. */
  readonly built: string;
  /** The newest review date of the guide, as YYYY-MM-DD. */
  readonly reviewed: string;
  /** The public address of the site without a slash at the end; undefined where nobody has said. */
  readonly home: string | undefined;
}
