/** Fills what was looked up into the link that suggests a phrase. */
const link = document.querySelector<HTMLAnchorElement>('a.suggest');
const said = new URLSearchParams(location.search).get('q')?.trim();

if (link && said) {
  const address = new URL(link.href);
  address.searchParams.set('title', (link.dataset['title'] ?? '').replace('{said}', said));
  link.href = address.href;
}
