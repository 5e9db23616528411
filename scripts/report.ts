import { WrongUse } from '../src/site/wrong-use.ts';
import { faultMessage } from './fault-message.ts';
import { StepFailed } from './step-failed.ts';

/** Runs a command’s work; a failure becomes its message on standard error, and exit code 1, or 2 for wrong use. */
export async function report(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof StepFailed) {
      process.exitCode = error.code;
      return;
    }
    console.error(faultMessage(error, process.cwd()));
    process.exitCode = error instanceof WrongUse ? 2 : 1;
  }
}
