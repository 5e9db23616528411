import type { KeeperRequest, KeeperState } from './keeper-message.ts';
import type { OfflineSizes } from './offline-files.ts';

/** `<keep-guide>`: says what a download of the whole guide weighs, keeps it on this device on request, and lets go of it. */
class KeepGuide extends HTMLElement {
  connectedCallback(): void {
    this.keepButton.addEventListener('click', () => void this.#keep());
    this.letGoButton.addEventListener('click', () => void this.#ask('let-go'));
    void this.#begin();
  }

  get keepButton(): HTMLButtonElement {
    return this.querySelector('.keep') as HTMLButtonElement;
  }

  get letGoButton(): HTMLButtonElement {
    return this.querySelector('.let-go') as HTMLButtonElement;
  }

  get status(): HTMLElement {
    return this.querySelector('[role="status"]') as HTMLElement;
  }

  async #begin(): Promise<void> {
    const { serviceWorker } = navigator as { serviceWorker?: ServiceWorkerContainer };
    if (!serviceWorker) {
      this.status.textContent = 'This browser keeps no pages, or not for this address.';
      return;
    }
    const registration = await serviceWorker.getRegistration();
    const state = registration?.active ? await this.#ask('state') : undefined;
    if (state && state.kept === state.total) return;
    const response = await fetch(this.dataset['sizes'] ?? '').catch(() => undefined);
    if (!response?.ok) {
      this.status.textContent = 'What there is to download cannot be asked without a network.';
      return;
    }
    const { reading, more } = (await response.json()) as OfflineSizes;
    const megabytes = ((registration?.active ? more : reading + more) / 1e6).toFixed(1);
    this.keepButton.textContent = `${this.keepButton.dataset['words']} (${megabytes} MB)`;
    this.keepButton.disabled = false;
  }

  async #keep(): Promise<void> {
    this.keepButton.disabled = true;
    this.status.textContent = 'Downloading …';
    // A browser that may throw away what it keeps is asked not to; it may say no.
    await (navigator.storage as StorageManager | undefined)?.persist().catch(() => false);
    // Only the frame’s script may name the worker’s.
    dispatchEvent(new Event('keep-guide'));
    await this.#ask('keep');
  }

  /** Asks the worker, and shows what it answers until it is done. */
  async #ask(request: KeeperRequest): Promise<KeeperState> {
    const { active } = await navigator.serviceWorker.ready;
    const { port1, port2 } = new MessageChannel();
    return new Promise((resolve) => {
      port1.onmessage = ({ data }: MessageEvent<KeeperState>) => {
        this.#show(request, data);
        if (!data.isDone) return;
        port1.close();
        resolve(data);
      };
      active?.postMessage(request, [port2]);
    });
  }

  #show(request: KeeperRequest, { kept, total, isDone, hasFailed }: KeeperState): void {
    const isWhole = kept === total;
    this.letGoButton.hidden = !isDone || kept === 0;
    if (!isDone) {
      // Every tenth part, so that a screen reader is not kept busy.
      const tenths = Math.floor((10 * kept) / total);
      const words = `${tenths * 10} % of the files are here.`;
      if (this.status.textContent !== words) this.status.textContent = words;
      return;
    }
    this.keepButton.hidden = isWhole;
    this.keepButton.disabled = request === 'state';
    this.status.textContent = isWhole
      ? 'The whole guide is kept on this device.'
      : hasFailed
        ? 'The download was cut short. What has come is kept, and the next try goes on from there.'
        : request === 'let-go'
          ? 'The extras are gone from this device. The pages and the sheets stay.'
          : '';
  }
}

customElements.define('keep-guide', KeepGuide);
