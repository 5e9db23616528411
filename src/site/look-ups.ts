import type { Fact, LevelId, Skill } from '../model/guide.ts';
import type { Text } from '../model/text.ts';
import { guide } from './guide.ts';

/** What a product manager at a level can do in a skill. */
export function canDosOf({ id }: Skill, level: LevelId): readonly Text[] {
  return guide.canDos.get(id)?.[level] ?? [];
}

/** The short name of a fact’s source. */
export function sourceNameOf({ source }: Fact): string {
  return guide.sourceById.get(source)?.short ?? source;
}
