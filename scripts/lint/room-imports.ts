import type { Rule } from 'eslint';
import { isBuiltin } from 'node:module';
import { dirname, posix, relative, sep } from 'node:path';

interface Plan {
  /** The folders of `src/`, in the order in which data flows. */
  readonly rooms: readonly string[];
  /** Files that stand directly in `src/`, and the room they count as. */
  readonly roomByFile?: Readonly<Record<string, string>>;
  /** The only places that may import a package. A place that begins with a dot is the end of a file name. */
  readonly homes?: Readonly<Record<string, readonly string[]>>;
}

/** A file imports from its own room and the rooms before it, and a package only from the package’s homes. */
export const roomImports: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'object' }],
    messages: {
      room: '{{from}} may not import from {{to}}. Pass it in, or move the file.',
      noRoom: '{{from}} is not a room. Move the file into one of them: {{rooms}}.',
      home: 'Only {{homes}} may import {{name}}. Move this code there, or have its result passed in.',
    },
  },
  create(context) {
    const { rooms, roomByFile = {}, homes = {} } = context.options[0] as Plan;
    const file = relative(context.cwd, ownPath(context.filename)).split(sep).join('/');
    if (!file.startsWith('src/') || file.endsWith('.d.ts')) return {};
    const roomOf = (path: string): string | undefined => {
      const [, folder = ''] = path.split('/');
      return roomByFile[folder] ?? (rooms.includes(folder) ? folder : undefined);
    };
    const room = roomOf(file);

    const check = (node: Rule.Node, source: string): void => {
      const path = source.replace(/[?#].*$/, '');
      if (/^\.{0,2}\//.test(path)) {
        const target = path.startsWith('/') ? path.slice(1) : posix.join(dirname(file), path);
        const other = target.startsWith('src/') ? roomOf(target) : undefined;
        const isAllowed = other ? rooms.indexOf(other) <= rooms.indexOf(room ?? '') : /^src\/.*\.\w+$/.test(target);
        if (isAllowed || !room) return;
        const to = other ? `src/${other}` : target.split('/').slice(0, 2).join('/');
        context.report({ node, messageId: 'room', data: { from: `src/${room}`, to } });
        return;
      }
      const name = isBuiltin(path) ? 'node:*' : (/^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path);
      const allowed = homes[name];
      if (!allowed || allowed.some((home) => (home.startsWith('.') ? file.endsWith(home) : isWithin(file, home))))
        return;
      const places = allowed.map((home) => (home.startsWith('.') ? `*${home}` : home)).join(', ');
      context.report({ node, messageId: 'home', data: { homes: places, name: isBuiltin(path) ? path : name } });
    };

    return {
      Program(node) {
        if (room) return;
        const from = file.split('/').slice(0, 2).join('/');
        context.report({ node, messageId: 'noRoom', data: { from, rooms: rooms.join(', ') } });
      },
      'ImportDeclaration, ExportNamedDeclaration, ExportAllDeclaration, ImportExpression, TSImportType'(
        node: Rule.Node,
      ) {
        const text = 'source' in node && node.source ? startOfText(node.source) : undefined;
        if (text) check(node, text);
      },
      'JSXOpeningElement[name.name="script"] > JSXAttribute[name.name="src"] > Literal'(node: Rule.Node) {
        const text = startOfText(node);
        if (text?.startsWith('.')) check(node, text);
      },
    };
  },
};

/** The path of the file on disk: a `<script>` comes as a file below its component. */
function ownPath(path: string): string {
  return path.replace(/(\.astro)[\\/][^\\/]+$/, '$1');
}

/** What is certain of a string before it runs. */
function startOfText(node: object): string | undefined {
  if ('value' in node && typeof node.value === 'string') return node.value;
  if (!('quasis' in node)) return undefined;
  const [first] = node.quasis as readonly { readonly value: { readonly cooked?: string | null } }[];
  return first?.value.cooked ?? undefined;
}

function isWithin(file: string, place: string): boolean {
  return file === place || file.startsWith(`${place}/`);
}
