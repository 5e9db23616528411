import type { Fact, LevelId, Skill, Topic } from '../model/guide.ts';
import { readingMinutes } from '../model/reading-minutes.ts';
import { factOrigin } from '../model/relations.ts';
import type { Text } from '../model/text.ts';
import { guide } from './guide.ts';

/** What a product manager at a level can do in a skill. */
export function canDosOf({ id }: Skill, level: LevelId): readonly Text[] {
  return guide.canDos.get(id)?.[level] ?? [];
}

/** Where a fact comes from: its source’s short name, or its formula. */
export function sourceNameOf(fact: Fact): string {
  return factOrigin(guide, fact);
}

/** How many minutes one attentive reading of topics takes. */
export function minutesOf(topics: readonly Topic[]): number {
  return readingMinutes(guide, topics);
}

/** A time in minutes as it is read, from an hour on to the nearest five minutes. */
export function hoursAndMinutes(minutes: number): string {
  if (minutes < 60) return `${minutes} min`;
  const rounded = 5 * Math.round(minutes / 5);
  return rounded % 60 === 0 ? `${rounded / 60} h` : `${Math.floor(rounded / 60)} h ${rounded % 60} min`;
}
