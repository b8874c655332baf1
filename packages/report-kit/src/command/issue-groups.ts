import { groupIssues, type Issue, type IssueGroup, type Severity } from '@actionline/core';

/** Issues of one cause, with the file that they were found in, or the target that they keep from being judged. */
export interface PlacedGroup extends IssueGroup {
  /** The file. */
  readonly file?: string;
  /** The target. */
  readonly target?: string;
  /** Set where the message is in the language of the person already. */
  readonly isSaid?: true;
  /** The ids of the first figures that they are about, where their rows are not known. */
  readonly figures?: readonly string[];
}

/** An issue about a figure, or about a target, whose row is not known. */
export interface PlacedIssue extends Issue {
  /** The file. */
  readonly file?: string;
  /** The target. */
  readonly target?: string;
  /** The id of the figure. */
  readonly figure?: string;
  /** Set where the message is in the language of the person already. */
  readonly isSaid?: true;
}

const MOST_FIGURES = 5;
const ORDER: readonly Severity[] = ['error', 'warning', 'info'];

/** Issues put together by cause, file and target. */
export function placedGroups(issues: readonly PlacedIssue[]): readonly PlacedGroup[] {
  const places = new Map<string, PlacedIssue[]>();
  for (const issue of issues) {
    const { file = '', target = '', code, severity, column = '', values } = issue;
    const place = JSON.stringify([file, target, code, severity, column, values?.['mend'] ?? '']);
    const known = places.get(place);
    if (known === undefined) places.set(place, [issue]);
    else known.push(issue);
  }
  return [...places.values()].flatMap((together) => {
    const [{ file, target, isSaid } = {}] = together;
    const figures = [...new Set(together.map(({ figure }) => figure).filter((id) => id !== undefined))].slice(0, MOST_FIGURES);
    return groupIssues(together).map((group) => ({
      ...group,
      ...(file === undefined ? {} : { file }),
      ...(target === undefined ? {} : { target }),
      ...(figures.length === 0 ? {} : { figures }),
      ...(isSaid === undefined ? {} : { isSaid }),
    }));
  });
}

/** Groups in the order in which to deal with them: the worst first, then the most frequent. */
export function inOrder(groups: readonly PlacedGroup[]): readonly PlacedGroup[] {
  return [...groups].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.count - a.count);
}
