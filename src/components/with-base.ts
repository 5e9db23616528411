/** An address of the guide as it stands on this deployment, below the base path. */
export function withBase(address: string): string {
  return import.meta.env.BASE_URL.replace(/\/$/, '') + address;
}
