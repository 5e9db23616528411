/** Runs a command’s work; a failure becomes its message on standard error and exit code 1, without a stack trace. */
export async function report(work: () => Promise<void> | void): Promise<void> {
  try {
    await work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
