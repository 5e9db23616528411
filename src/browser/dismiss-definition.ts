/** Escape hides the definition that hovering or focus has brought out, until the reader comes back to the term. */
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return;
  // An open definition stands above the page, where `:focus-within` of its term ends.
  const focused = document.activeElement?.closest<HTMLElement>('.term');
  const term = document.querySelector<HTMLElement>('.term:hover') ?? focused;
  if (!term) return;
  if (term.querySelector('.definition :focus')) term.querySelector('button')?.focus();
  term.dataset['dismissed'] = '';
  const comeBack = (): void => {
    delete term.dataset['dismissed'];
  };
  term.addEventListener('pointerleave', comeBack, { once: true });
  term.addEventListener('focusout', comeBack, { once: true });
});
