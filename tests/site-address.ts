/** The public address that the site under test is built for. */
export const siteAddress = 'https://guide.example';
