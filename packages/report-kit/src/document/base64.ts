/** What every runtime has, and the language alone does not. */
declare const atob: (base64: string) => string;
declare const btoa: (binary: string) => string;

/** The bytes of a text in base64. */
export function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
}

/** Bytes as text in base64; of few bytes, such as a digest. */
export function base64Of(bytes: readonly number[]): string {
  return btoa(String.fromCharCode(...bytes));
}
