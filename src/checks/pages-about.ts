/** The ids of the pages about the guide that the foot of every page links to. */
export const pagesAbout: readonly string[] = ['about', 'accessibility'];
