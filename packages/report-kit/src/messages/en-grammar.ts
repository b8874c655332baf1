/** That a value is to be kept, in English: “kept at 90%”, but “kept at least 90%”. */
export function kept(goal: string): string {
  return goal.startsWith('at ') ? `kept ${goal}` : `kept at ${goal}`;
}
