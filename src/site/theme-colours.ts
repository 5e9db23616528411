/** The ground of pages in either theme, for the bar that a browser or a system draws above them. */
export const themeColours = { light: '#ffffff', dark: '#10171d' } as const;
