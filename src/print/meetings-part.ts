import { labels } from '../model/labels.ts';
import type { MeetingQuestions } from '../model/meeting-questions.ts';
import { runsOf } from './runs-of.ts';
import type { SheetFrame } from './sheet.ts';

/** Questions to ask, meeting by meeting. */
export function meetingsPart(meetings: readonly MeetingQuestions[]): SheetFrame['meetings'] {
  return {
    heading: labels.meetings,
    list: meetings.map(({ name, questions }) => ({ name, questions: questions.map(runsOf) })),
  };
}
