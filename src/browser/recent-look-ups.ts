const key = 'recent-look-ups';
const most = 5;

/** The last few things looked up on this device, newest first; nothing where the browser keeps no storage. */
export function recentLookUps(): readonly string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]');
    return Array.isArray(stored) ? stored.filter((query) => typeof query === 'string').slice(0, most) : [];
  } catch {
    return [];
  }
}

/** Remembers a query on this device. */
export function rememberLookUp(query: string): void {
  const others = recentLookUps().filter((known) => known !== query);
  try {
    localStorage.setItem(key, JSON.stringify([query.slice(0, 200), ...others].slice(0, most)));
  } catch {
    // A browser that keeps nothing is one the reader chose.
  }
}

/** Forgets every remembered query. */
export function forgetLookUps(): void {
  try {
    localStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
