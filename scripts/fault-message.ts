import { relative } from 'node:path';

/** What a fault of the system means and what to do about it, by its code; `{path}` is the file or folder that it is about. */
const messages: Readonly<Record<string, string>> = {
  EACCES: '{path} may not be read or written by this user. Change its owner or its mode',
  EBUSY: '{path} is in use. Close what has it open',
  EDQUOT: 'There is no room left for {path} in this user’s quota. Delete something',
  EEXIST: '{path} is there already. Move it away',
  EFBIG: '{path} would be larger than a file may be here. Raise the limit (“ulimit -f”)',
  EIO: '{path} cannot be read or written: the disk reports an error. Check the disk',
  EISDIR: '{path} is a folder, expected a file. Move it away',
  EMFILE: 'Too many files are open, among them {path}. Raise the limit (“ulimit -n”)',
  ENFILE: 'Too many files are open on this machine, among them {path}. Close some programs',
  ENOENT: '{path} is not there. Restore it',
  ENOLCK: 'The disk of {path} has no locks. Build in a folder on a local disk',
  ENOMEM: 'There is not enough memory to read or write {path}. Close some programs',
  ENOSPC: 'There is no space left on the disk for {path}. Delete something',
  ENOTDIR: '{path} goes through a file, expected a folder. Move that file away',
  ENOTEMPTY: '{path} is not empty. Stop what writes there',
  EPERM: '{path} may not be changed by this user. Change its owner or its mode',
  EROFS: '{path} is on a disk that is read-only. Make it writable',
  EXDEV: '{path} is on another disk than .cache. Put both on one',
};

/**
 * What a command says of a failure, in words of its own where the system is at fault: where, what, and what to do. A
 * mistake in a program keeps its stack, which tells more than its message.
 */
export function faultMessage(error: unknown, root: string): string {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code, path, dest } = cause as NodeJS.ErrnoException & { readonly dest?: string };
    const message = code === undefined ? undefined : messages[code];
    if (message === undefined) continue;
    const about = dest ?? path;
    // What fails while it writes does not say where.
    const place = about === undefined ? `a file in ${root}` : relative(root, about) || about;
    const isPackages = code === 'ENOENT' && /(?:^|[\\/])node_modules[\\/]/.test(place);
    return `${sentence(message.replace('{path}', place))}${isPackages ? ' with “npm ci”' : ''}, then run this again. [${code ?? ''}]`;
  }
  if (!(error instanceof Error)) return String(error);
  return [TypeError, RangeError, ReferenceError].some((mistake) => error instanceof mistake)
    ? (error.stack ?? error.message)
    : error.message;
}

function sentence(text: string): string {
  return text.startsWith('a file in ') ? `A${text.slice(1)}` : text;
}
