/** What a PDF says about itself; the date is passed in so that the same input gives the same bytes. */
export interface DocumentFacts {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly date: Date;
}
