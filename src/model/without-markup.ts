/** Markdown in which no tag of HTML can begin outside of fenced code: some programs show Markdown with the HTML in it. */
export function withoutMarkup(markdown: string): string {
  return markdown.replace(/^```[^]*?^```$|<(?=[a-z/!?])/gim, (found) => (found === '<' ? '\\<' : found));
}
