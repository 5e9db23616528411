import { lookUp, type Hit } from './look-up.ts';
import { indexOptions, type TextIndex } from './text-index.ts';

interface Pagefind extends TextIndex {
  readonly options: (options: object) => Promise<void>;
  readonly init: () => Promise<void>;
}

const base = import.meta.env.BASE_URL.replace(/\/$/, '');
let loading: Promise<TextIndex> | undefined;

/** The full-text index, loaded once when a reader first asks. */
function textIndex(): Promise<TextIndex> {
  loading ??= (async () => {
    const address = `${base}/pagefind/pagefind.js`;
    const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
    await pagefind.options({ ...indexOptions, baseUrl: `${base}/` });
    await pagefind.init();
    return pagefind;
  })();
  return loading;
}

/** `<look-up-box>`: answers in a list below its search field while the reader types; arrow keys walk through them. */
class LookUpBox extends HTMLElement {
  #asked = 0;
  #answered: Promise<void> = Promise.resolve();

  connectedCallback(): void {
    const { field } = this;
    field.addEventListener('focus', () => void textIndex().catch(() => undefined), { once: true });
    field.addEventListener('input', () => this.#ask());
    this.querySelector('form')?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#goToBest();
    });
    this.addEventListener('keydown', (event) => this.#walk(event));
    const query = new URLSearchParams(location.search).get('q');
    if (query && this.dataset['readsAddress'] !== undefined) {
      field.value = query;
      this.#ask();
    }
  }

  get field(): HTMLInputElement {
    return this.querySelector('input') as HTMLInputElement;
  }

  get list(): HTMLElement {
    return this.querySelector('.hits') as HTMLElement;
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
    if (query === '') {
      this.list.replaceChildren();
      this.status.textContent = '';
      return;
    }
    try {
      const hits = await lookUp(await textIndex(), query);
      if (asked === this.#asked) this.#show(query, hits);
    } catch {
      this.status.textContent =
        'The search index could not be loaded. The phrase book and the glossary list everything.';
    }
  }

  #show(query: string, hits: readonly Hit[]): void {
    this.list.replaceChildren(...hits.map(hitElement));
    this.status.textContent =
      hits.length > 0
        ? `${hits.length} ${hits.length === 1 ? 'answer' : 'answers'}`
        : `Nothing found for “${query}”. Try fewer words, or ask: “Could you say that again in terms of what our users see?”`;
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

function hitElement({ address, kind, title, answer }: Hit): HTMLElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = address;
  const parts = [
    ['hit-kind', kind],
    ['hit-title', title],
    ['hit-answer', answer],
  ] as const;
  for (const [name, text] of parts) {
    const part = document.createElement('span');
    part.className = name;
    part.textContent = text;
    link.append(part, ' ');
  }
  item.append(link);
  return item;
}

customElements.define('look-up-box', LookUpBox);
