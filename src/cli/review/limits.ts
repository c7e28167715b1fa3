/** What a round takes at most where the command line says nothing else. */
export const LIMITS = {
  /** Of a file, in megabytes of 2^20 bytes. */
  size: 100,
  /** How many files a round may have. */
  files: 10_000,
  /** Seconds for a file. */
  time: 300,
  /** Megabytes for the file that a thread has in hand. */
  memory: 2048,
} as const;

export const MEGABYTE = 2 ** 20;
