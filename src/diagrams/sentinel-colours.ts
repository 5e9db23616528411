import type { ColourRole } from './display-list.ts';

const roles = [
  'ground',
  'node',
  'node-line',
  'strong-node',
  'strong-text',
  'accent-node',
  'accent-line',
  'warn-node',
  'warn-line',
  'group',
  'group-line',
  'line',
  'text',
  'quiet-text',
  'label-ground',
  'note',
  'note-line',
] as const satisfies readonly ColourRole[];

/** The colour that stands for a role while Mermaid draws; no two roles share one, and no theme uses any. */
export const sentinelByRole = Object.fromEntries(
  roles.map((role, index) => [role, `#0${(index + 16).toString(16)}0d9`]),
) as Readonly<Record<ColourRole, string>>;

const roleBySentinel = new Map<string, ColourRole>(roles.map((role) => [sentinelByRole[role], role]));

/** The role a drawn colour stands for: `null` for no paint, `undefined` for a colour that is not ours. */
export function roleOfColour(colour: string | undefined): ColourRole | null | undefined {
  const written = hexOfColour(colour ?? '#000000');
  return written === 'none' || written === 'transparent' ? null : roleBySentinel.get(written);
}

/** A colour in lower case, with `rgb()` as `#rrggbb`, and `transparent` if nothing of it can be seen. */
export function hexOfColour(colour: string): string {
  const written = colour.trim().toLowerCase();
  const [, red, green, blue, alpha] =
    /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)\s*(?:[,/]\s*([\d.]+)\s*)?\)$/.exec(written) ?? [];
  if (red === undefined) return written;
  if (alpha !== undefined && Number(alpha) === 0) return 'transparent';
  return `#${[red, green, blue].map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
}
