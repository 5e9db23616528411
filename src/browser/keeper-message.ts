/** What a page asks of the worker: how it stands, to keep everything, or to let go of what was kept on request. */
export type KeeperRequest = 'state' | 'keep' | 'let-go';

/** What the worker answers: how many files of those kept on request are on the device, of how many. */
export interface KeeperState {
  readonly kept: number;
  readonly total: number;
  /** Whether this is the last answer. */
  readonly isDone: boolean;
  /** Whether the keeping has failed. */
  readonly hasFailed: boolean;
}
