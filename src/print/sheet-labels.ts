/** The words that sheets and other print have of their own, beside those that the pages have too. */
export const sheetLabels = {
  edition: 'Edition',
  reviewed: 'Reviewed',
  licence: 'CC BY 4.0',
  level: 'Level',
  skill: 'Skill',
  profile: 'Profile',
  numbers: ['Value', 'Window', 'What', 'Source'],
  noWindow: '–',
  targets: ['Skill', 'Level', 'Why'],
  minutes: 'min',
  minutesInAll: 'minutes in all, one attentive reading each.',
} as const;
