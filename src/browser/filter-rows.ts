import { contentWords } from './content-words.ts';

/** `<filter-rows>`: hides the rows after it that lack a word typed into it, and the sections that have none left. */
class FilterRows extends HTMLElement {
  connectedCallback(): void {
    this.hidden = false;
    this.querySelector('input')?.addEventListener('input', ({ target }) => {
      this.#filter((target as HTMLInputElement).value);
    });
  }

  #filter(typed: string): void {
    const words = typed.trim() === '' ? [] : contentWords(typed);
    const sections = [...(this.parentElement?.querySelectorAll<HTMLElement>('[data-filtered]') ?? [])];
    let shown = 0;
    for (const section of sections) {
      const rows = [...section.querySelectorAll<HTMLElement>('li')];
      for (const row of rows) {
        const text = (row.textContent + (row.dataset['also'] ?? '')).toLowerCase();
        row.hidden = !words.every((word) => text.includes(word));
      }
      const left = rows.filter((row) => !row.hidden).length;
      section.hidden = left === 0;
      shown += left;
    }
    const status = this.querySelector('[role="status"]');
    if (status) status.textContent = words.length === 0 ? '' : `${shown} shown`;
  }
}

customElements.define('filter-rows', FilterRows);
