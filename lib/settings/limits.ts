/** A backup file of more bytes than this is none: it could not be stored, for the browsers grant 10 MB and a copy stands beside it for the way back. */
export const LARGEST_BACKUP = 5 * 1024 * 1024;

/** From this part of the storage on the reader is told that it is nearly full: one more backup of usual size still fits. */
export const NEARLY_FULL = 0.8;
