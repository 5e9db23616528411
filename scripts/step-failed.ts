/** A step of a build has failed, and has said why; `code` is the exit code that it asks for. */
export class StepFailed extends Error {
  readonly code: number;

  constructor(code: number) {
    super(`A step of the build has failed with exit code ${code}.`);
    this.name = 'StepFailed';
    this.code = code;
  }
}
