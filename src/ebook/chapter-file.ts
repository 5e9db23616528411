/** The name of the file that holds a kind of item, or one item of a kind. */
export function chapterFile(kind: string, id?: string): string {
  return `${id === undefined ? kind : `${kind}-${id}`}.xhtml`;
}
