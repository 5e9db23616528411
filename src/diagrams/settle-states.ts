const titleDrop = 7;
const triangle = 'M9 2.5L19 7L9 11.5Z';

/** Gives the titles of composite states more room, and transitions the same arrowhead as other edges. */
export function settleStates(svg: Element): void {
  for (const label of svg.querySelectorAll('.statediagram-cluster .cluster-label')) {
    label.setAttribute('transform', `translate(0, ${titleDrop}) ${label.getAttribute('transform') ?? ''}`);
  }
  for (const path of svg.querySelectorAll('marker[id$="barbEnd"] > path')) path.setAttribute('d', triangle);
}
