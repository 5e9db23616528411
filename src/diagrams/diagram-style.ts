import type { ColourRole } from './display-list.ts';
import { sentinelByRole as colour } from './sentinel-colours.ts';

interface Paint {
  readonly fill: ColourRole;
  readonly line: ColourRole;
  readonly text: ColourRole;
}

const paintByClass = {
  strong: { fill: 'strong-node', line: 'strong-node', text: 'strong-text' },
  accent: { fill: 'accent-node', line: 'accent-line', text: 'text' },
  warn: { fill: 'warn-node', line: 'warn-line', text: 'text' },
  quiet: { fill: 'group', line: 'group-line', text: 'quiet-text' },
} as const satisfies Readonly<Record<string, Paint>>;

/** The classes an author may give to a node or a group, as in `A:::strong`. */
export const diagramClasses: readonly string[] = Object.keys(paintByClass);

const shapes = ':is(rect, circle, ellipse, polygon, path)';

const classRules = Object.entries(paintByClass).map(
  ([name, { fill, line, text }]) => `
.node.${name} ${shapes}, .cluster.${name} > rect, .statediagram-cluster.statediagram-state.${name} rect.outer { fill: ${colour[fill]}; stroke: ${colour[line]}; }
.node.${name} text, .node.${name} tspan, .cluster.${name} .cluster-label text { fill: ${colour[text]}; }`,
);

/** The style sheet that gives every drawn thing one of our colours, whatever theme Mermaid starts from. */
export const diagramStyle = `
.node ${shapes} { fill: ${colour.node}; stroke: ${colour['node-line']}; stroke-width: 1.25px; }
.node rect.label-container { rx: 6px; ry: 6px; }
.node .label rect { fill: none; stroke: none; }
.node text, .node tspan { fill: ${colour.text}; }
.cluster > rect { fill: ${colour.group}; stroke: ${colour['group-line']}; stroke-width: 1px; rx: 8px; ry: 8px; }
.cluster .cluster-label text { fill: ${colour.text}; font-size: 14px; font-weight: 600; }
.cluster .cluster-label tspan { font-weight: 600; }
.edgePaths path, .flowchart-link, path.transition, .relationshipLine { fill: none; stroke: ${colour.line}; stroke-width: 1.25px; }
.edgePaths .edge-thickness-thick { stroke-width: 2.5px; }
.edgePaths .edge-thickness-invisible { stroke: none; }
.edgePaths .edge-pattern-dotted, .edgePaths .edge-pattern-dashed { stroke-dasharray: 4 4; }
.edgeLabels text, .edgeLabel text, .edgeLabels tspan { font-size: 14px; fill: ${colour['quiet-text']}; }
.edgeLabels rect, .edgeLabel rect { opacity: 1; fill: ${colour['label-ground']}; stroke: none; }
.marker .arrowMarkerPath { fill: ${colour.line}; stroke: ${colour.line}; stroke-width: 0 !important; }
.marker.cross .arrowMarkerPath { stroke-width: 1.5px !important; }
.statediagram-cluster.statediagram-state rect.outer { fill: ${colour.group}; stroke: ${colour['group-line']}; stroke-width: 1px; rx: 8px; ry: 8px; }
.statediagram-cluster.statediagram-state rect.inner { fill: none; stroke: none; }
.statediagram-cluster .cluster-label text, .statediagram-cluster .cluster-label tspan { fill: ${colour.text}; font-size: 14px; font-weight: 600; }
.statediagram-note ${shapes} { fill: ${colour.note}; stroke: ${colour['note-line']}; stroke-width: 1px; }
.statediagram-note text, .statediagram-note tspan { font-size: 14px; }
.edgePaths path.note-edge { stroke: ${colour['note-line']}; }
.node .row-rect-even path { fill: ${colour.group}; }
.node [class^="row-rect"] path { stroke: none; }
.node .divider path { stroke: ${colour['group-line']}; stroke-width: 1px; }
.node .label.name text, .node .label.name tspan { font-size: 15px; font-weight: 600; }
.node[id*="-entity-"] .label:not([class*="attribute"]) tspan { font-weight: 600; }
.node .label.attribute-type tspan, .node .label.attribute-comment tspan { fill: ${colour['quiet-text']}; }
.marker.er path { fill: none; stroke: ${colour.line}; stroke-width: 1.25px; }
.marker.er circle { fill: ${colour['label-ground']}; stroke: ${colour.line}; stroke-width: 1.25px; }
text.actor, text.actor > tspan { fill: ${colour.text}; font-weight: 600 !important; stroke: none; }
rect.actor { fill: ${colour.node}; stroke: ${colour['node-line']}; stroke-width: 1.25px; rx: 6px; ry: 6px; }
.actor-man circle, .actor-man line { fill: ${colour.node}; stroke: ${colour['node-line']}; stroke-width: 1.25px; }
.actor-line { stroke: ${colour['group-line']}; stroke-width: 1px; }
.messageLine0, .messageLine1 { stroke: ${colour.line}; stroke-width: 1.25px; }
.messageText, .noteText, .noteText > tspan { fill: ${colour.text}; stroke: none; }
.labelBox { fill: ${colour.group}; stroke: ${colour['group-line']}; stroke-width: 1px; }
.labelText, .labelText > tspan { fill: ${colour.text}; font-size: 13px !important; font-weight: 600 !important; stroke: none; }
.loopText, .loopText > tspan, .sectionTitle, .sectionTitle > tspan { fill: ${colour['quiet-text']}; font-size: 14px !important; stroke: none; }
.messageGround { fill: ${colour['label-ground']}; stroke: none; }
.loopLine { fill: none; stroke: ${colour['group-line']}; stroke-width: 1px; stroke-dasharray: none; }
.note { fill: ${colour.note}; stroke: ${colour['note-line']}; stroke-width: 1px; }
.activation0, .activation1, .activation2 { fill: ${colour['accent-node']}; stroke: ${colour['accent-line']}; stroke-width: 1px; }
.sequenceNumber { fill: ${colour['strong-text']}; font-weight: 600; }
[id$="-sequencenumber"] circle { fill: ${colour['strong-node']}; r: 4.5px; }
[id$="head"] path { fill: ${colour.line}; stroke: none; }
[id$="-crosshead"] path { fill: none; stroke: ${colour.line}; stroke-width: 1.25px; }
${classRules.join('')}
`;
