/** The first half of the SHA-256 of bytes, in hex: 32 characters, enough to tell files apart by. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)).slice(0, 16);
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
