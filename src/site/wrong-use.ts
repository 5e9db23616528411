/** A command was asked for something that it cannot mean: a setting or an argument is wrong, and nothing was begun. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}
