/**
 * The path under which the file of an address is kept, below the scope’s base: without query and anchor, a folder’s page
 * in full. Undefined where the address is outside of the scope or cannot be decoded.
 */
export function keptPath(address: string, scope: string): string | undefined {
  const bare = address.replace(/[?#].*$/, '');
  if (!bare.startsWith(scope)) return undefined;
  try {
    return decodeURIComponent(bare.slice(scope.length)).replace(/(^|\/)$/, '$1index.html');
  } catch {
    return undefined;
  }
}
