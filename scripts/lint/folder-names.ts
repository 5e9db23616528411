import type { Rule } from 'eslint';
import { relative, sep } from 'node:path';

/** Folders are named for what is in them; a drawer for everything has no name. */
export const folderNames: Rule.RuleModule = {
  meta: {
    type: 'problem',
    schema: [{ type: 'array', items: { type: 'string' } }],
    messages: {
      drawer:
        'A folder called “{{folder}}” takes anything. Move the file to the room that uses it, under its own name.',
    },
  },
  create(context) {
    const [drawers] = context.options as [readonly string[]];
    const folders = relative(context.cwd, context.filename).split(sep).slice(0, -1);
    const folder = folders.find((name) => drawers.includes(name.toLowerCase()));
    return {
      Program(node) {
        if (folder) context.report({ node, messageId: 'drawer', data: { folder } });
      },
    };
  },
};
