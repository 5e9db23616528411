declare module 'fs-native-extensions' {
  /** Takes the exclusive lock of an open file, which ends when the file is closed; false where it is taken. */
  export function tryLock(fd: number): boolean;
  /** Exchanges two paths in one step, where the system can. */
  export function swap(from: string, to: string): Promise<void>;
}
