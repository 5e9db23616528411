/** The rows of a text whose fields are separated by tabs, with quotation marks around those that hold one. */
export function readSeparated(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field = '';
    if (text[at] === '"') {
      at += 1;
      while (text[at] !== '"' || text[at + 1] === '"') {
        if (at >= text.length) throw new Error('A quotation mark is never closed.');
        field += text[at] ?? '';
        at += text[at] === '"' ? 2 : 1;
      }
      at += 1;
    } else {
      while (at < text.length && text[at] !== '\t' && text[at] !== '\n') {
        if (text[at] === '"') throw new Error(`A bare quotation mark follows “${field.slice(-40)}”.`);
        field += text[at] ?? '';
        at += 1;
      }
    }
    row.push(field);
    const after = text[at];
    if (after !== '\t' && after !== '\n' && after !== undefined)
      throw new Error(`“${after}” follows a closed field “${field.slice(-40)}”.`);
    if (after !== '\t') {
      rows.push(row);
      row = [];
    }
    at += 1;
  }
  return rows;
}
