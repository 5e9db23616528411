/** The text with numbers kept on one line with their units. */
export function unbroken(text: string): string {
  return text
    .replace(/(\d) (?=(?:%|s|ms|min|h|d|px|KB|MB|GB)(?![\p{L}\p{N}]))/gu, '$1\u00a0')
    .replace(/(× )(?=\d)/g, '×\u00a0');
}
