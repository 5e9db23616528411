import type { Diagram } from '../model/guide.ts';
import { escapeHtml } from './escape-html.ts';
import { inlineHtml } from './inline-html.ts';

/** A diagram as a figure: the picture, its title, and everything it says in words one step away. */
export function figureHtml({ title, text }: Diagram, picture: string): string {
  return `<figure class="diagram">
<div class="diagram-scroll" tabindex="0" role="group" aria-label="${escapeHtml(title)}">${picture}</div>
<figcaption><strong>${escapeHtml(title)}</strong>
<details><summary>The picture in words</summary><ol>${text.map((sentence) => `<li>${inlineHtml(sentence)}</li>`).join('')}</ol></details>
</figcaption>
</figure>`;
}
