import { factText } from '../model/fact-text.ts';
import type { Fact, Guide } from '../model/guide.ts';
import { factOrigin } from '../model/relations.ts';
import { unbroken } from '../model/unbroken.ts';
import { escapeXml } from './escape-xml.ts';
import { tableXhtml } from './table-xhtml.ts';

/** Numbers with their windows and sources; `anchored` rows can be linked to. */
export function factRows(facts: readonly Fact[], guide: Guide, anchored = false): string {
  return tableXhtml(
    ['Value', 'Window', 'What', 'Source'],
    facts.map((fact) => ({
      ...(anchored ? { id: fact.id } : {}),
      cells: [
        breakable(escapeXml(unbroken(factText(fact, 'value')))),
        escapeXml(unbroken(fact.window ?? '–')),
        escapeXml(unbroken(fact.name)),
        // A formula may break anywhere; on a phone, its column is narrow.
        escapeXml(factOrigin(guide, fact)),
      ],
    })),
  );
}

/** The words with places to break inside numbers that are wider than a phone’s column. */
function breakable(words: string): string {
  return words.replace(/\d+(?:,\d{3}){4,}/g, (number) => number.replaceAll(',', ',<wbr/>'));
}
