import { expect, it } from 'vitest';
import { withoutMarkup } from './without-markup.ts';

it('lets no tag begin in Markdown, and leaves arithmetic and fenced code alone', () => {
  const fence = '```html\n<script>ran()</script>\n```';
  expect(withoutMarkup(`a < b <c> </d> <!-- e -->\n\n${fence}\n\n<f>`)).toBe(
    `a < b \\<c> \\</d> \\<!-- e -->\n\n${fence}\n\n\\<f>`,
  );
});
