import { gradedPages } from '../src/checks/readable.ts';
import { countWords } from '../src/model/count-words.ts';
import { parseContent } from '../src/model/parse-content.ts';
import { readContent } from '../src/site/read-content.ts';

const pages = gradedPages(parseContent(readContent(process.cwd())).content);
const middle = pages[Math.floor(pages.length / 2)];
for (const { entry, grade } of pages) {
  console.log(
    `${grade.toFixed(1).padStart(5)}  ${String(countWords([entry.fields, entry.blocks])).padStart(5)}  ${entry.path}`,
  );
}
console.log(
  `\nReading grade and words of ${pages.length} pages, hardest first; the middle one has grade ${middle?.grade.toFixed(1)}.`,
);
