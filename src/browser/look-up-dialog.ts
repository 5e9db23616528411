/** Opens the header’s look-up for `/` and Ctrl or ⌘ K, and for a press on its link. */
const dialog = document.querySelector<HTMLDialogElement>('dialog.look-up-dialog');
const opener = document.querySelector<HTMLAnchorElement>('a.look-up-opener');

function open(event: Event): void {
  event.preventDefault();
  dialog?.showModal();
  dialog?.querySelector('input')?.select();
}

opener?.addEventListener('click', open);
dialog?.addEventListener('click', (event) => {
  if (event.target === dialog) dialog.close();
});
// A search field in Safari keeps Escape to itself, also when it is empty.
dialog?.addEventListener('keydown', (event) => {
  if (event.key === 'Escape' && !event.defaultPrevented) dialog.close();
});
document.addEventListener('keydown', (event) => {
  const isTyping = event.target instanceof HTMLElement && event.target.matches('input, textarea, select');
  const isShortcut = (event.key === 'k' && (event.ctrlKey || event.metaKey)) || (event.key === '/' && !isTyping);
  if (isShortcut && !dialog?.open) open(event);
});
