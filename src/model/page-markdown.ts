import { blockText } from './block-text.ts';
import type { Guide, Level, Phrase, Profile, Scenario, Skill, Topic } from './guide.ts';
import { labels } from './labels.ts';
import { plainText } from './plain-text.ts';
import type { Block, Text } from './text.ts';
import { withoutMarkup } from './without-markup.ts';

/** A page for readers that take Markdown: its address, its title, one sentence about it, and its words. */
export interface MarkdownPage {
  readonly address: string;
  readonly title: string;
  readonly summary: string;
  readonly markdown: string;
}

/** The pages of the guide that have words of their own, by the part of the guide that they belong to. */
export function markdownPages(guide: Guide): ReadonlyMap<string, readonly MarkdownPage[]> {
  return new Map([
    ['Phrases', guide.phrases.map(phrasePage)],
    ['Topics', guide.topics.map((topic) => topicPage(guide, topic))],
    ['Scenarios', guide.scenarios.map(scenarioPage)],
    ['Skills', guide.skills.map(skillPage)],
    ['Levels', guide.levels.map((level) => levelPage(guide, level))],
    ['Profiles', guide.profiles.map((profile) => profilePage(guide, profile))],
  ]);
}

function phrasePage({ address, says, means, cost, whyNow, ask, dontSay, aliases }: Phrase): MarkdownPage {
  return page(address, `“${says}”`, means, [
    section(labels.phraseCost, plainText(cost)),
    section(labels.ask, numbered(ask)),
    section(labels.whyNow, plainText(whyNow)),
    section(labels.dontSay, `“${plainText(dontSay)}”`),
    aliases.length > 0 ? section(labels.aliases, aliases.join(' · ')) : '',
  ]);
}

function topicPage(guide: Guide, topic: Topic): MarkdownPage {
  const sources = topic.sources.flatMap((id) => guide.sourceById.get(id) ?? []);
  return page(topic.address, topic.title, topic.summary, [
    ...topic.blocks.map((block) => blockMarkdown(guide, block)),
    section(
      labels.changes,
      (['user', 'cost', 'time', 'risk'] as const)
        .map((key) => `- ${labels.change[key]}: ${plainText(topic.changes[key])}`)
        .join('\n'),
    ),
    section(
      labels.questions,
      topic.questions
        .map(({ ask, listen }, index) => `${index + 1}. ${plainText(ask)} ${labels.listen}: ${plainText(listen)}`)
        .join('\n'),
    ),
    section(
      labels.misconceptions,
      topic.misconceptions
        .map(({ wrong, right }) => `- Wrong: ${plainText(wrong)} Right: ${plainText(right)}`)
        .join('\n'),
    ),
    section(labels.byLevel, [...guide.levels.map(({ id, name }) => byLevel(topic, id, name)), stop(topic)].join('\n')),
    section(labels.say, plainText(topic.say)),
    section(
      labels.sources,
      sources.map(({ title, publisher, url }) => `- [${title}](${url}), ${publisher}`).join('\n'),
    ),
  ]);
}

function byLevel({ byLevel: texts }: Topic, id: string, name: string): string {
  return `- ${name}: ${plainText(texts[id as keyof typeof texts])}`;
}

function stop({ stop: text }: Topic): string {
  return `\n${plainText(text)}`;
}

function scenarioPage({ address, title, summary, scene, said, stake, ask, say }: Scenario): MarkdownPage {
  return page(address, title, summary, [
    section(labels.scene, scene.map(plainText).join('\n')),
    section(labels.said, said.map(({ says, means }) => `- “${says}” ${plainText(means)}`).join('\n')),
    section(labels.stake, plainText(stake)),
    section(
      labels.threeQuestions,
      ask.map(({ ask: words, because }, at) => `${at + 1}. ${plainText(words)} ${plainText(because)}`).join('\n'),
    ),
    section(labels.sayAtTheEnd, plainText(say)),
  ]);
}

function skillPage({ address, name, summary, understand, learn, blocks }: Skill): MarkdownPage {
  return page(address, name, summary, [
    ...blocks.map(blockText),
    section(labels.understand, bullets(understand)),
    section(labels.learn, learn.map(({ item }) => `- ${item}`).join('\n')),
  ]);
}

function levelPage(guide: Guide, level: Level): MarkdownPage {
  const canDos = guide.skills.map(({ id, name }) => {
    const row = guide.canDos.get(id);
    return `### ${name}\n\n${bullets(row?.[level.id as keyof typeof row] ?? [])}`;
  });
  return page(level.address, level.name, level.test, [
    plainText(level.fits),
    ...level.blocks.map((block) => blockMarkdown(guide, block)),
    section(labels.can, bullets(level.can)),
    section(labels.needNot, bullets(level.needNot)),
    section(labels.canDos, canDos.join('\n\n')),
    section(labels.selfCheck, numbered(level.selfCheck)),
    section(labels.tooFar, bullets(level.tooFar)),
  ]);
}

function profilePage(guide: Guide, profile: Profile): MarkdownPage {
  const targets = guide.skills.map(({ id, name }) => {
    const { level, why } = profile.targets[id as keyof typeof profile.targets];
    return `- ${name}: ${guide.levelById.get(level)?.name}. ${plainText(why)}`;
  });
  const read = profile.read.map((id, index) => `${index + 1}. ${guide.topicById.get(id)?.title}`);
  return page(profile.address, profile.name, profile.summary, [
    plainText(profile.product),
    section(labels.targets, targets.join('\n')),
    section(labels.read, read.join('\n')),
    section(labels.start, plainText(profile.start)),
    section(labels.stop, plainText(profile.stop)),
  ]);
}

function page(address: string, title: string, summary: Text, parts: readonly string[]): MarkdownPage {
  const words = plainText(summary);
  const markdown = [`# ${title}`, words, ...parts.filter((part) => part !== '')].join('\n\n');
  return {
    address,
    title: withoutMarkup(title),
    summary: withoutMarkup(words),
    markdown: `${withoutMarkup(markdown)}\n`,
  };
}

function section(title: string, words: string): string {
  return `## ${title}\n\n${words}`;
}

function bullets(texts: readonly Text[]): string {
  return texts.map((text) => `- ${plainText(text)}`).join('\n');
}

function numbered(texts: readonly Text[]): string {
  return texts.map((text, index) => `${index + 1}. ${plainText(text)}`).join('\n');
}

/** A block in Markdown: code in a fence, a table with its rule, a diagram as its words. */
function blockMarkdown({ diagramById }: Guide, block: Block): string {
  switch (block.type) {
    case 'code':
      return `\`\`\`${block.language}\n${block.value}\n\`\`\``;
    case 'table': {
      const [header = '', ...rows] = blockText(block).split('\n');
      return [header, `|${'---|'.repeat(block.header.length)}`, ...rows].join('\n');
    }
    case 'diagram': {
      const diagram = diagramById.get(block.id);
      return diagram ? `${diagram.title}: ${diagram.text.map(plainText).join(' ')}` : '';
    }
    default:
      return blockText(block);
  }
}
