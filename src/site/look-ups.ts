import type { Fact, LevelId, Skill } from '../model/guide.ts';
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
