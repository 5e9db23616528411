/** Style attributes turned into classes, which a strict content security policy allows. */
export interface StyleClasses {
  /** The style sheet that gives the classes their styles; empty where no page has a style attribute. */
  readonly sheet: string;
  /** A page’s HTML with classes in place of its style attributes. */
  readonly classed: (html: string) => string;
}

// As Astro writes HTML: scripts and styles whole, since what is in them is no tag; attributes in double quotes.
const scriptsAndTags = /<(script|style)\b[^>]*>[^]*?<\/\1>|<[a-z](?:"[^"]*"|[^">])*>/g;
const styleAttribute = /\sstyle="([^"]*)"/;
const classAttribute = /\sclass="([^"]*)"/;

/** Takes a class for each different style attribute of some pages; the same pages give the same classes. */
export function styleClasses(pages: Iterable<string>): StyleClasses {
  const values = new Set<string>();
  for (const html of pages) {
    for (const [tag, element] of html.matchAll(scriptsAndTags)) {
      const value = element ? undefined : styleAttribute.exec(tag)?.[1];
      if (value !== undefined) values.add(value);
    }
  }
  const classes = new Map([...values].sort().map((value, index) => [value, `style-${index + 1}`]));
  return {
    sheet: [...classes].map(([value, name]) => `.${name}{${declarationsOf(value)}}`).join(''),
    classed: (html) =>
      html.replace(scriptsAndTags, (tag, element: string | undefined) => {
        const value = element ? undefined : styleAttribute.exec(tag)?.[1];
        const name = value === undefined ? undefined : classes.get(value);
        if (name === undefined) return tag;
        const bare = tag.replace(styleAttribute, '');
        return classAttribute.test(bare)
          ? bare.replace(classAttribute, ` class="$1 ${name}"`)
          : bare.replace(/^<[^\s/>]+/, `$& class="${name}"`);
      }),
  };
}

/** A style attribute’s declarations as they stand in a style sheet. Throws for what could end the rule or the sheet. */
function declarationsOf(value: string): string {
  const declarations = value.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&#39;', "'").trim();
  if (/[<>{}&]/.test(declarations)) {
    throw new Error(`The style attribute “${value}” cannot be turned into a class. Put its style into a style sheet.`);
  }
  return declarations.replace(/;$/, '').replace(/\s*([:;])\s*/g, '$1');
}
