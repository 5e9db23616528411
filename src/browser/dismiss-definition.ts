/** Escape hides the definitions that hovering or focus has brought out, until the reader comes back to their terms. */
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  // An open definition stands above the page, where `:focus-within` of its term ends.
  const focused = document.activeElement?.closest<HTMLElement>('.term');
  const hovered = document.querySelector<HTMLElement>('.term:hover');
  for (const term of new Set([focused, hovered])) if (term) dismiss(term);
});

function dismiss(term: HTMLElement): void {
  if (term.querySelector('.definition :focus')) term.querySelector('button')?.focus();
  term.dataset['dismissed'] = '';
  const comeBack = (): void => {
    delete term.dataset['dismissed'];
  };
  term.addEventListener('pointerleave', comeBack, { once: true });
  term.addEventListener('focusout', comeBack, { once: true });
}
