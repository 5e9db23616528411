/** `<line-tools>`: buttons that copy its words, or hand them to the device’s own way of sharing; hidden without scripts. */
class LineTools extends HTMLElement {
  connectedCallback(): void {
    const text = this.dataset['text'] ?? '';
    const [copy, share] = this.querySelectorAll('button');
    this.hidden = false;
    copy?.addEventListener('click', () => void this.#copy(text));
    if (share && 'share' in navigator) {
      share.hidden = false;
      // A reader who closes the sheet again has changed their mind; nothing went wrong.
      share.addEventListener('click', () => void navigator.share({ text, url: location.href }).catch(() => undefined));
    }
  }

  async #copy(text: string): Promise<void> {
    const status = this.querySelector('[role="status"]');
    if (!status) return;
    try {
      await navigator.clipboard.writeText(text);
      status.textContent = 'Copied';
    } catch {
      status.textContent = 'This browser does not allow copying. Select the words instead.';
    }
  }
}

customElements.define('line-tools', LineTools);
