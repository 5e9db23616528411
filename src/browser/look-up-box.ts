import { hitList } from './hit-list.ts';
import { lookUp, lookUpNames, type Answers } from './look-up.ts';
import { loadNames, loadText } from './look-up-sources.ts';
import { forgetLookUps, recentLookUps, rememberLookUp } from './recent-look-ups.ts';

/** How long a reader pauses, in milliseconds, before the full text is asked too. */
const pause = 150;

/** `<look-up-box>`: answers in a list below its search field while the reader types; arrow keys walk through them. */
class LookUpBox extends HTMLElement {
  #asked = 0;
  #answered: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    const { field } = this;
    const prepare = (): void => void loadNames().catch(() => undefined);
    if (this.readsAddress) prepare();
    field.addEventListener('focus', prepare);
    field.addEventListener('focus', () => this.#showRecent());
    field.addEventListener('input', () => this.#ask());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#goToBest();
    });
    this.addEventListener('keydown', (event) => this.#walk(event));
    this.list.addEventListener('click', (event) => {
      if (event.target instanceof Element && event.target.closest('a')) rememberLookUp(field.value.trim());
    });
    this.recent.addEventListener('click', (event) => {
      if (event.target instanceof HTMLButtonElement) this.#useRecent(event.target);
    });
    const query = this.readsAddress ? new URLSearchParams(location.search).get('q') : null;
    if (query) {
      field.value = query;
      this.#ask();
    }
  }

  /** Resolves when what stands in the field has been answered as well as it can be. */
  get answered(): Promise<void> {
    return this.#answered;
  }

  get readsAddress(): boolean {
    return this.dataset['readsAddress'] !== undefined;
  }

  get field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  get list(): HTMLElement {
    return this.querySelector('.hits') as HTMLElement;
  }

  get recent(): HTMLElement {
    return this.querySelector('.recent') as HTMLElement;
  }

  get status(): HTMLElement {
    return this.querySelector('[role="status"]') as HTMLElement;
  }

  #ask(): void {
    this.#answered = this.#answer(++this.#asked);
  }

  /** Goes to the best answer to what stands in the field, once it is there. */
  async #goToBest(): Promise<void> {
    const asked = this.#asked;
    await this.#answered;
    if (asked === this.#asked) this.list.querySelector('a')?.click();
  }

  async #answer(asked: number): Promise<void> {
    const query = this.field.value.trim();
    this.#showRecent();
    if (query === '') {
      this.list.replaceChildren();
      this.status.textContent = '';
      return;
    }
    try {
      const names = await loadNames();
      if (asked !== this.#asked) return;
      const atOnce = lookUpNames(names, query, true);
      if (atOnce.hits.length > 0) this.#show(query, atOnce);
      await new Promise((resolve) => setTimeout(resolve, pause));
      if (asked !== this.#asked) return;
      const full = await lookUp(names, loadText, query).catch(() => atOnce);
      // A reader who walks through the answers already keeps the ones that are there.
      const isWalking = this.list.contains(document.activeElement);
      if (asked === this.#asked && !isWalking) this.#show(query, full.hits.length > 0 ? full : atOnce);
    } catch {
      this.status.textContent =
        'The search index could not be loaded. The phrase book and the glossary list everything.';
    }
  }

  #show(query: string, { hits, nearest }: Answers): void {
    this.list.replaceChildren(...hitList(hits, nearest));
    if (this.readsAddress) history.replaceState(null, '', `?q=${encodeURIComponent(query)}`);
    if (hits.length > 0) {
      this.status.textContent = `${hits.length} ${hits.length === 1 ? 'answer' : 'answers'}`;
      return;
    }
    const help = document.createElement('a');
    help.href = `${this.dataset['nothingFound'] ?? ''}?q=${encodeURIComponent(query)}`;
    help.textContent = 'What to do now';
    this.status.replaceChildren(`Nothing found for “${query}”. `, help);
  }

  /** Shows the last look-ups on this device while the field is empty. */
  #showRecent(): void {
    const queries = this.field.value.trim() === '' ? recentLookUps() : [];
    this.recent.hidden = queries.length === 0;
    this.recent.replaceChildren(
      ...[...queries, 'Clear'].map((words, index) => {
        const button = document.createElement('button');
        button.type = 'button';
        button.textContent = words;
        if (index === queries.length) button.className = 'clear';
        return button;
      }),
    );
  }

  #useRecent(button: HTMLButtonElement): void {
    if (button.classList.contains('clear')) {
      forgetLookUps();
      this.#showRecent();
    } else {
      this.field.value = button.textContent;
      this.#ask();
    }
    this.field.focus();
  }

  #walk(event: KeyboardEvent): void {
    const stops = [this.field, ...this.list.querySelectorAll('a')];
    const at = stops.indexOf(document.activeElement as HTMLInputElement);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (at >= 0 && next) {
        event.preventDefault();
        next.focus();
      }
    } else if (event.key === 'Escape' && this.field.value !== '') {
      event.preventDefault();
      this.field.value = '';
      this.field.focus();
      this.#ask();
    }
  }
}

customElements.define('look-up-box', LookUpBox);
