import type { Guide, Level, Phrase, Skill } from '../model/guide.ts';
import { topicOf } from '../model/relations.ts';

const most = 2;

/** The phrases on a skill’s page of a level’s booklet: the first two of the level’s ten that belong to the skill. */
export function heardOfSkill(guide: Guide, level: Level, skill: Skill): readonly Phrase[] {
  return level.hear
    .flatMap((id) => guide.phraseById.get(id) ?? [])
    .filter((phrase) => topicOf(guide, phrase).skill === skill.id)
    .slice(0, most);
}
