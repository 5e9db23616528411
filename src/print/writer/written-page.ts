import type { Page } from '../page.ts';

/** What is kept of a page once its marks are written. */
export type WrittenPage = Omit<Page, 'width' | 'marks'>;
