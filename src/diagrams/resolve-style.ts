interface Declaration {
  readonly selector: string;
  readonly value: string;
  readonly important: boolean;
  readonly specificity: number;
}

type Sheet = ReadonlyMap<string, readonly Declaration[]>;

const inherited = new Set([
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'visibility',
  'font-size',
  'font-style',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
]);

const own = new Set(['display', 'opacity', 'rx', 'ry', 'r', 'marker-start', 'marker-mid', 'marker-end']);

const sheetByText = new Map<string, Sheet>();

/** What an element's property comes to after the style sheets of its drawing, attributes and inheritance. */
export function resolveStyle(element: Element, property: string): string | undefined {
  let winner: Declaration | undefined;
  for (const sheet of sheetsOf(element)) {
    for (const declaration of sheet.get(property) ?? []) {
      if (beats(declaration, winner) && element.matches(declaration.selector)) winner = declaration;
    }
  }
  const inline = inlineDeclarations(element.getAttribute('style')).get(property);
  const declared =
    inline && (inline.important || !winner?.important)
      ? inline.value
      : (winner?.value ?? element.getAttribute(property) ?? undefined);
  if (declared !== undefined && declared !== 'inherit' && declared !== '') return declared;
  const parent = element.parentElement;
  return parent && (inherited.has(property) || declared === 'inherit') ? resolveStyle(parent, property) : undefined;
}

/** Mermaid puts a drawing's only style sheets straight under its outermost `<svg>`. */
function sheetsOf(element: Element): Sheet[] {
  let drawing: Element | undefined;
  for (let at: Element | null = element; at; at = at.parentElement) if (at.localName === 'svg') drawing = at;
  const sheets: Sheet[] = [];
  for (let child = drawing?.firstElementChild; child; child = child.nextElementSibling) {
    if (child.localName === 'style') sheets.push(sheetOf(child.textContent));
  }
  return sheets;
}

function beats(candidate: Declaration, winner: Declaration | undefined): boolean {
  if (!winner) return true;
  if (candidate.important !== winner.important) return candidate.important;
  return candidate.specificity >= winner.specificity;
}

function sheetOf(css: string): Sheet {
  const known = sheetByText.get(css);
  if (known) return known;
  const sheet = new Map<string, Declaration[]>();
  const flat = css.replace(/\/\*[\s\S]*?\*\//g, '').replace(/@[^{}]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}/g, '');
  for (const [, selectors = '', body = ''] of flat.matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    for (const [property, { value, important }] of inlineDeclarations(body)) {
      if (!inherited.has(property) && !own.has(property)) continue;
      for (const selector of selectors.split(/,(?![^(]*\))/).map((part) => part.trim())) {
        const declaration = { selector, value, important, specificity: specificityOf(selector) };
        sheet.set(property, [...(sheet.get(property) ?? []), declaration]);
      }
    }
  }
  sheetByText.set(css, sheet);
  return sheet;
}

function specificityOf(selector: string): number {
  const ids = selector.match(/#[\w-]+/g)?.length ?? 0;
  const classes = selector.match(/\.[\w-]+|\[[^\]]*\]|:(?!:|not\b|is\b|where\b)[\w-]+/g)?.length ?? 0;
  const types = selector.replace(/\[[^\]]*\]/g, '').match(/(?:^|[\s>+~(])[a-z][\w-]*/gi)?.length ?? 0;
  return ids * 10_000 + classes * 100 + types;
}

const declarationsByText = new Map<string, ReadonlyMap<string, { value: string; important: boolean }>>();

function inlineDeclarations(text: string | null): ReadonlyMap<string, { value: string; important: boolean }> {
  const known = declarationsByText.get(text ?? '');
  if (known) return known;
  const declarations = new Map<string, { value: string; important: boolean }>();
  for (const part of (text ?? '').split(';')) {
    const colon = part.indexOf(':');
    if (colon < 0) continue;
    const value = part.slice(colon + 1);
    declarations.set(part.slice(0, colon).trim().toLowerCase(), {
      value: value.replace(/!\s*important/i, '').trim(),
      important: /!\s*important/i.test(value),
    });
  }
  declarationsByText.set(text ?? '', declarations);
  return declarations;
}
