/** How a page fits its screen. */
export interface PageFit {
  readonly address: string;
  /** The parts that make the page wider than the screen, after its width; empty where it is not. */
  readonly tooWide: readonly string[];
  /** Where the meaning, the cost and the questions of a phrase end, in px from the top; 0 on other pages. */
  readonly answerEnd: number;
}

/**
 * Measures pages of the site on one screen. Runs in a loaded page and needs nothing around it: the page that is open is
 * measured as it is; another one takes its place with its own styles and body, which is far faster than loading it.
 */
export async function measurePages(addresses: readonly string[]): Promise<PageFit[]> {
  const fits: PageFit[] = [];
  for (const address of addresses) {
    if (address !== location.pathname) await take(address);
    await document.fonts.ready;
    fits.push({ address, tooWide: partsPastTheEdge(), answerEnd: answerEnd() });
  }
  return fits;

  async function take(address: string): Promise<void> {
    const html = await (await fetch(address)).text();
    const page = new DOMParser().parseFromString(html, 'text/html');
    const ownStyles = (head: HTMLHeadElement) =>
      [...head.querySelectorAll('style')].filter(({ textContent }) => !textContent.includes('@font-face'));
    for (const style of ownStyles(document.head)) style.remove();
    document.head.append(...ownStyles(page.head));
    const { theme } = document.documentElement.dataset;
    for (const { name } of [...document.documentElement.attributes]) document.documentElement.removeAttribute(name);
    for (const { name, value } of page.documentElement.attributes) document.documentElement.setAttribute(name, value);
    if (theme) document.documentElement.dataset['theme'] = theme;
    document.body.replaceWith(page.body);
  }

  function partsPastTheEdge(): string[] {
    const widest = Math.max(document.documentElement.scrollWidth, document.body.scrollWidth);
    if (widest <= innerWidth) return [];
    const isPast = (element: Element | null) => (element?.getBoundingClientRect().right ?? 0) > innerWidth + 0.5;
    const isInScroller = (element: Element | null): boolean =>
      element !== null &&
      (/auto|scroll|hidden/.test(getComputedStyle(element).overflowX) || isInScroller(element.parentElement));
    const parts = [...document.body.querySelectorAll('*')].filter(
      (element) => isPast(element) && !isPast(element.parentElement) && !isInScroller(element.parentElement),
    );
    const names = parts.map(
      (element) => `${element.localName}.${element.className}: ${element.textContent.slice(0, 40)}`,
    );
    return [`${widest} px wide`, ...names.slice(0, 3)];
  }

  function answerEnd(): number {
    const ends = ['.answer .lead', '.answer .cost', '.ask ol'].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().bottom ?? 0,
    );
    return Math.round(Math.max(...ends));
  }
}
