/**
 * Saves what a link with `download` leads to from what is kept on this device: browsers ask the server for such a link,
 * past the worker that has the file.
 */
document.addEventListener('click', (event) => {
  const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[download]') : null;
  const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
  // A link to bytes in memory is the one made below.
  if (!link || !serviceWorker?.controller || link.protocol === 'blob:') return;
  event.preventDefault();
  void save(link.href);
});

async function save(address: string): Promise<void> {
  const response = await fetch(address).catch(() => undefined);
  if (!response?.ok) return location.assign(address);
  const link = document.createElement('a');
  link.href = URL.createObjectURL(await response.blob());
  link.download = address.slice(address.lastIndexOf('/') + 1);
  link.click();
  // The browser may begin to read the bytes only after the click.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
