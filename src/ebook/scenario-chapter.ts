import type { Scenario } from '../model/guide.ts';
import { labels } from '../model/labels.ts';
import { meetings } from '../model/schemas/phrase.ts';
import type { Text } from '../model/text.ts';
import type { Book } from './book.ts';
import { chapterFile } from './chapter-file.ts';
import type { Chapter } from './chapter.ts';
import { escapeXml } from './escape-xml.ts';
import { inlineXhtml } from './inline-xhtml.ts';
import { linkXhtml } from './link-xhtml.ts';
import { listXhtml } from './list-xhtml.ts';
import { pairsXhtml } from './pairs-xhtml.ts';
import { sectionXhtml } from './section-xhtml.ts';

/** A scenario: a meeting replayed slowly. */
export function scenarioChapter(scenario: Scenario, { guide, hrefOf }: Book): Chapter {
  const inline = (text: Text): string => inlineXhtml(text, hrefOf);
  const next = scenario.next.flatMap((id) => guide.topicById.get(id) ?? []);
  const said = scenario.said.map(({ says, means, phrase }) => {
    const page = phrase === undefined ? undefined : guide.phraseById.get(phrase);
    const words = page ? linkXhtml(says, page.address, hrefOf) : escapeXml(says);
    return [`“${words}”`, inline(means)] as const;
  });
  return {
    file: chapterFile('scenario', scenario.id),
    title: scenario.title,
    kind: 'chapter',
    body: [
      `<p class="lead">${inline(scenario.summary)}</p>`,
      `<p class="facts">${meetings[scenario.meeting]}</p>`,
      sectionXhtml('scene', labels.scene, scenario.scene.map((line) => `<p>${inline(line)}</p>`).join('\n')),
      sectionXhtml('said', labels.said, pairsXhtml(said)),
      sectionXhtml('stake', labels.stake, `<p>${inline(scenario.stake)}</p>`),
      sectionXhtml(
        'ask',
        labels.threeQuestions,
        listXhtml(
          scenario.ask.map(({ ask, because }) => `<p><strong>${inline(ask)}</strong></p><p>${inline(because)}</p>`),
          'ol',
        ),
      ),
      sectionXhtml('say', labels.sayAtTheEnd, `<blockquote><p>${inline(scenario.say)}</p></blockquote>`),
      sectionXhtml(
        'next',
        labels.readAfter,
        pairsXhtml(next.map(({ title, address, summary }) => [linkXhtml(title, address, hrefOf), inline(summary)])),
      ),
    ].join('\n'),
  };
}
