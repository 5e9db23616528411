import type { PDFPageProxy } from 'pdfjs-dist';

/** One element as a reader finds it: its role, its description, and its own text or its children. */
export interface ReadElement {
  readonly role: string;
  readonly alt?: string;
  readonly text: string;
  readonly children: readonly ReadElement[];
}

/** What a page says to assistive technology, and the texts that belong to no element and to no artefact. */
export interface ReadPage {
  readonly root: ReadElement;
  readonly untagged: readonly string[];
}

interface TreeNode {
  readonly role?: string;
  readonly alt?: string;
  readonly type?: string;
  readonly id?: string;
  readonly children?: readonly TreeNode[];
}

/** Reads a page's structure tree back with the text of each element. */
export async function readStructuredText(page: PDFPageProxy): Promise<ReadPage> {
  const content = await page.getTextContent({ includeMarkedContent: true });
  const textById = new Map<string, string>();
  const untagged: string[] = [];
  const open: string[] = [];
  for (const item of content.items) {
    if ('str' in item) {
      const owner = open.at(-1);
      if (owner === undefined) untagged.push(item.str);
      else textById.set(owner, (textById.get(owner) ?? '') + item.str + lineEnd(item));
    } else if (item.type.startsWith('begin')) {
      open.push((item as { id?: string | null }).id ?? 'artefact');
    } else {
      open.pop();
    }
  }
  const tree = (await page.getStructTree()) as TreeNode;
  return { root: readNode(tree, textById), untagged: untagged.filter((text) => text.trim() !== '') };
}

// The reader drops the space a line ends in; only an address breaks where there is none.
function lineEnd({ str, hasEOL }: { str: string; hasEOL: boolean }): string {
  return hasEOL && !str.endsWith('/') ? ' ' : '';
}

function readNode(node: TreeNode, textById: ReadonlyMap<string, string>): ReadElement {
  const children = node.children ?? [];
  const elements = children.filter((child) => child.role !== undefined).map((child) => readNode(child, textById));
  const own = children.filter((child) => child.type === 'content').map((child) => textById.get(child.id ?? '') ?? '');
  // A word on two lines says what stands for it as a whole; the reader gives that as its description.
  const isParted = node.role === 'Span' && node.alt !== undefined;
  return {
    role: node.role ?? 'Root',
    ...(node.alt === undefined ? {} : { alt: node.alt }),
    text: isParted ? (node.alt ?? '') : own.join(''),
    children: elements,
  };
}

/** An element and all below it, in reading order. */
export function flatten(element: ReadElement): readonly ReadElement[] {
  return [element, ...element.children.flatMap(flatten)];
}
