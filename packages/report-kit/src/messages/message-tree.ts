/** Whether a member of messages is a group of others, and neither a text, a list nor a function. */
export function isMessageTree(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
