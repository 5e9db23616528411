import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { builtSite } from './built-site.ts';

interface Item {
  readonly id: string;
  readonly address: string;
}

interface Level extends Item {
  readonly name: string;
  readonly order: number;
  readonly test: string;
  readonly fits: string;
  readonly can: readonly string[];
  readonly needNot: readonly string[];
  readonly selfCheck: readonly string[];
  readonly tooFar: readonly string[];
  readonly hear: readonly string[];
  readonly numbers: readonly string[];
  readonly next: readonly string[];
  readonly diagram: string;
  readonly meetings: Readonly<Record<string, readonly string[]>>;
}

interface Skill extends Item {
  readonly name: string;
  readonly short: string;
  readonly summary: string;
  readonly understand: readonly string[];
  readonly learn: readonly { readonly item: string }[];
  readonly hear: readonly string[];
  readonly numbers: readonly string[];
  readonly diagram: string;
  readonly meetings: Readonly<Record<string, readonly string[]>>;
  readonly body: readonly string[];
}

interface Topic extends Item {
  readonly title: string;
  readonly level: string;
  readonly skill: string;
  readonly questions: readonly { readonly ask: string }[];
  readonly sources: readonly string[];
  readonly body: readonly string[];
}

interface Profile extends Item {
  readonly name: string;
  readonly summary: string;
  readonly targets: Readonly<Record<string, { readonly level: string; readonly why: string }>>;
  readonly hear: readonly string[];
  readonly read: readonly string[];
  readonly start: string;
  readonly stop: string;
}

interface Phrase extends Item {
  readonly says: string;
  readonly aliases: readonly string[];
  readonly means: string;
  readonly ask: readonly string[];
  readonly topic: string;
}

interface Fact extends Item {
  readonly name: string;
  readonly value: string;
  readonly unit?: string;
  readonly window?: string;
  /** Absent where the value is computed. */
  readonly source?: string;
  readonly computed?: string;
}

interface Guide {
  readonly $schema: string;
  readonly edition: string;
  readonly built: string;
  readonly reviewed: string;
  readonly levels: readonly Level[];
  readonly skills: readonly Skill[];
  readonly topics: readonly Topic[];
  readonly phrases: readonly Phrase[];
  readonly terms: readonly (Item & { readonly name: string })[];
  readonly scenarios: readonly (Item & {
    readonly said: readonly { readonly says: string; readonly means: string }[];
  })[];
  readonly profiles: readonly Profile[];
  readonly pages: readonly (Item & {
    readonly title: string;
    readonly part: string;
    readonly body: readonly string[];
  })[];
  readonly facts: readonly Fact[];
  readonly sources: readonly (Item & { readonly short: string; readonly title: string; readonly url: string })[];
  readonly diagrams: readonly {
    readonly id: string;
    readonly title: string;
    readonly description: string;
    readonly text: readonly string[];
    readonly mermaid: string;
  }[];
  readonly 'can-dos': readonly ({ readonly id: string } & Readonly<Record<string, readonly string[]>>)[];
}

/** The guide as the built site hands it to machines: its `guide.json`. */
export const builtGuide = JSON.parse(readFileSync(join(builtSite, 'guide.json'), 'utf8')) as Guide;
