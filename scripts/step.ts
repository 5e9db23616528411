import { report } from './report.ts';

/** Does a step’s work as `report` does a command’s, and ends with the build that has started it, however that ends. */
export async function step(work: () => Promise<void>): Promise<void> {
  process.once('disconnect', () => process.exit(1));
  // Waiting for the end of the build must not keep a step that is done.
  process.channel?.unref();
  await report(work);
}
