/** One page in one browser, as far as the journeys need it; selectors are CSS, and the first match is meant. */
export interface Driver {
  /** Opens an address and waits until it is loaded. */
  readonly goto: (address: string) => Promise<void>;
  /** Scrolls to an element and presses it with the pointer. */
  readonly click: (selector: string) => Promise<void>;
  /** Chooses an option of a select by its value. */
  readonly choose: (selector: string, value: string) => Promise<void>;
  /** Types words into what has the focus. */
  readonly type: (words: string) => Promise<void>;
  readonly press: (key: Key) => Promise<void>;
  /** The value of an expression in the page, as JSON carries it. */
  readonly value: <Value>(expression: string) => Promise<Value>;
  /** Makes the page as wide as a phone, or as narrow as the browser’s window gets. */
  readonly narrow: () => Promise<void>;
  /** The folder that downloads are saved to. */
  readonly downloads: string;
  /** What the console has been told of errors, and errors that nobody caught, since the driver was opened. */
  readonly errors: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

/** A key, by the name that browsers give it. */
export type Key = 'Tab' | 'Enter' | 'Escape' | 'ArrowDown';
