import { builtBooks } from './built-books.ts';
import { builtBooklets, builtCards } from './built-pocket.ts';
import { builtSheets } from './built-sheets.ts';

/** Every PDF of the built site: its name and its bytes. */
export const everyPdf: readonly { readonly name: string; readonly bytes: Uint8Array }[] = [
  ...builtSheets,
  ...builtCards,
  ...builtBooklets,
  ...builtBooks,
];
