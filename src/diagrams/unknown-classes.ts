import { diagramClasses } from './diagram-style.ts';
import { placeOfOffset, type DiagramProblem } from './diagram-problem.ts';

const use =
  /:::([\w-]+)|^[ \t]*(?:class|cssClass)[ \t]+(?:"[^"]*"|[\w-]+(?:[ \t]*,[ \t]*[\w-]+)*)[ \t]+([\w-]+)[ \t]*;?[ \t]*$/gm;

/** A problem for every use of a class that gives a node no look, as in a misspelt `:::stong`. */
export function unknownClasses(source: string): DiagramProblem[] {
  if (/^\s*classDiagram/m.test(source)) return [];
  const defined = new Set([
    ...diagramClasses,
    ...[...source.matchAll(/^\s*classDef\s+([\w-]+)/gm)].map(([, name]) => name),
  ]);
  return [...source.matchAll(use)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? '';
    if (defined.has(name)) return [];
    const offset = match.index + match[0].lastIndexOf(name);
    return [
      {
        ...placeOfOffset(source, offset),
        message: `No class is called “${name}”. Use ${diagramClasses.slice(0, -1).join(', ')} or ${diagramClasses.at(-1)}.`,
      },
    ];
  });
}
