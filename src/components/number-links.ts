/** A page whose links of the running text have numbers, and the addresses that these stand for, the first one’s first. */
export interface NumberedLinks {
  readonly html: string;
  readonly addresses: readonly string[];
}

/** Numbers the links of running text in a page’s HTML, for paper; one address has one number. */
export function numberLinks(html: string): NumberedLinks {
  const numbers = new Map<string, number>();
  const numbered = html.replace(/<a href="([^"]*)" data-note>/g, (_link, address: string) => {
    const number = numbers.get(address) ?? numbers.size + 1;
    numbers.set(address, number);
    return `<a href="${address}" data-note="${number}">`;
  });
  return { html: numbered, addresses: [...numbers.keys()] };
}
