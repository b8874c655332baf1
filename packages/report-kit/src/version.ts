/** The version of the four packages that produced a report; they are released together. */
export const SDK_VERSION = '0.1.0';
