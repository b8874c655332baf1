/** A value read from JSON, or what is wrong with its text. */
export type ExactJson = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

/** A text or a number, as JSON writes them. */
const TOKEN = /"[^"\\]*(?:\\.[^"\\]*)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gs;

/**
 * The value of a text in JSON with every number as the text that writes it, so that no digit is lost: 12345678901234567890 and 1.50 stay as they are. The text is checked first,
 * since only in sound JSON does every quotation mark begin or end a text.
 */
export function exactJson(text: string): ExactJson {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return { ok: true, value };
    return { ok: true, value: JSON.parse(text.replace(TOKEN, (token) => (token.startsWith('"') ? token : `"${token}"`))) };
  } catch (error) {
    return { ok: false, message: (error as Error).message.replace(/\s+/g, ' ').slice(0, 120) };
  }
}
