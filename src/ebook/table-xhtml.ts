/** A row of a table: its cells as XHTML, the first of which names it, and its anchor where it can be linked to. */
interface Row {
  readonly id?: string;
  readonly cells: readonly string[];
}

/** A table as XHTML, with the headings of its columns and rows marked as such. */
export function tableXhtml(header: readonly string[], rows: readonly Row[]): string {
  const head = header.map((cell) => `<th scope="col">${cell}</th>`).join('');
  const body = rows.map(({ id, cells: [first = '', ...others] }) => {
    const anchor = id === undefined ? '' : ` id="${id}"`;
    return `<tr${anchor}><th scope="row">${first}</th>${others.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<table><thead><tr>${head}</tr></thead><tbody>\n${body.join('\n')}\n</tbody></table>`;
}
