/** A list of items that are XHTML already. */
export function listXhtml(items: readonly string[], tag: 'ul' | 'ol' = 'ul'): string {
  return `<${tag}>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</${tag}>`;
}
