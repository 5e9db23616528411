/** What a chapter is for the reading system; each name is also in the vocabulary of `epub:type`. */
export type ChapterKind = 'titlepage' | 'part' | 'chapter' | 'glossary' | 'index' | 'bibliography';

/** One file of the e-book, and the files below it in the contents. */
export interface Chapter {
  /** The file’s name, which never changes: readers’ bookmarks hold it. */
  readonly file: string;
  readonly title: string;
  readonly kind: ChapterKind;
  /** What follows the title, as XHTML. */
  readonly body: string;
  readonly chapters?: readonly Chapter[];
}
