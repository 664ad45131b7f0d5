/** What the system refuses, in our words. */

const WORDS: Readonly<Record<string, string>> = {
  EACCES: 'one that you may not use',
  EPERM: 'one that you may not use',
  EROFS: 'a disk that cannot be written',
  ENOSPC: 'a full disk',
  EDQUOT: 'a full disk',
  EFBIG: 'more than the disk takes',
  ENOENT: 'nothing there',
  ENOTDIR: 'a file where a folder should be',
  EISDIR: 'a folder',
  ELOOP: 'a link that leads to itself',
  ENAMETOOLONG: 'a name that is too long',
  EMFILE: 'too many open files',
  EIO: 'a disk that fails',
};

/** The reason of a failed call of the system, or its own message where we know no better. */
export function sayReason(error: unknown): string {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  return WORDS[code] ?? (error instanceof Error ? error.message : String(error));
}
