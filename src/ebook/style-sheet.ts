import { diagramColours } from './diagram-colours.ts';

const rules = `@font-face { font-family: "Diagram"; font-weight: 400; src: url("diagram-regular.ttf"); }
@font-face { font-family: "Diagram"; font-weight: 600; src: url("diagram-semibold.ttf"); }
@font-face { font-family: "Diagram"; font-weight: 400; font-style: italic; src: url("diagram-italic.ttf"); }
body { line-height: 1.45; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; text-align: left; hyphens: none; -webkit-hyphens: none; break-after: avoid; page-break-after: avoid; }
h1 { font-size: 1.7em; margin: 0 0 0.7em; }
h2 { font-size: 1.3em; margin: 1.6em 0 0.5em; }
h3 { font-size: 1.1em; margin: 1.3em 0 0.4em; }
h4 { font-size: 1em; margin: 1em 0 0.3em; }
p { margin: 0 0 0.7em; }
.lead { font-size: 1.1em; }
.quiet, .facts { font-size: 0.9em; }
ul, ol { margin: 0 0 0.8em; padding-left: 1.4em; }
li { margin-bottom: 0.35em; }
li p { margin-bottom: 0.25em; }
dl { margin: 0 0 0.8em; }
dt { font-weight: bold; margin-top: 0.6em; break-after: avoid; page-break-after: avoid; }
dd { margin: 0.15em 0 0; }
dfn { font-style: normal; }
.quiet { font-weight: normal; }
.ask { display: block; }
.ask-title, .note-title, .in-words { font-weight: bold; margin-bottom: 0.25em; break-after: avoid; page-break-after: avoid; }
blockquote { margin: 0 0 0.8em; padding-left: 0.9em; border-left: 3px solid; }
.note, .stop { margin: 0 0 0.9em; padding: 0.6em 0.8em; border: 1px solid; border-left-width: 4px; }
.note p:last-child { margin-bottom: 0; }
.term { color: inherit; text-decoration: underline dotted; }
code, pre { font-family: monospace; font-size: 0.9em; }
pre { white-space: pre-wrap; padding: 0.5em 0.7em; border: 1px solid; }
table { border-collapse: collapse; width: 100%; margin: 0 0 0.9em; font-size: 0.85em; }
th, td { padding: 0.3em 0.35em; border-bottom: 1px solid; text-align: left; vertical-align: top; font-weight: normal; hyphens: auto; -webkit-hyphens: auto; }
@media (max-width: 23em) { th, td { overflow-wrap: anywhere; } }
thead { display: table-header-group; }
thead th { font-weight: bold; border-bottom-width: 2px; }
tr { break-inside: avoid; page-break-inside: avoid; }
figure { margin: 1.2em 0; }
.picture { padding: 0.6em; background: ${diagramColours.ground.light}; text-align: center; break-inside: avoid; page-break-inside: avoid; }
.picture svg { max-width: 100%; height: auto; max-height: 92vh; font-family: "Diagram", "Source Sans 3", sans-serif; }
.dg-semibold { font-weight: 600; }
.dg-italic { font-style: italic; }
figcaption { margin-top: 0.5em; font-size: 0.9em; }
.cover { margin: 0; text-align: center; }
.cover img { max-width: 100%; max-height: 98vh; }
nav ol { list-style: none; padding-left: 1em; }
nav > ol { padding-left: 0; }
`;

/**
 * The book’s style sheet. Text keeps the reader’s own colours, and lines take them too; only diagrams have colours, on
 * a ground of their own that is dark where the reader prefers dark.
 */
export function styleSheet(): string {
  const dark = Object.entries(diagramColours).map(
    ([role, colour]) => `.fill-${role} { fill: ${colour.dark}; } .stroke-${role} { stroke: ${colour.dark}; }`,
  );
  return `${rules}@media (prefers-color-scheme: dark) {
.picture { background: ${diagramColours.ground.dark}; }
${dark.join('\n')}
}
`;
}
