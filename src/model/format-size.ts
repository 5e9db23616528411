/** A file’s size as readers compare it: kilobytes below a thousand, else megabytes with one decimal. */
export function formatSize(kilobytes: number): string {
  return kilobytes < 1000 ? `${kilobytes} KB` : `${(kilobytes / 1000).toFixed(1)} MB`;
}
