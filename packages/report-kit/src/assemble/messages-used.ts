import type { Messages } from '../messages/messages.js';
import { isMessageTree } from '../messages/message-tree.js';
import { messagesOf } from '../messages/report-words.js';
import type { ReportInput } from '../material/report-input.js';
import { assembleReport } from './assemble-report.js';

/**
 * The paths of the messages that a report looks at, in any form that it is rendered in: what somebody who translates for it has to have. Those of the flat tables are
 * among them, for every report has these.
 *
 * @throws {@link ActionlineError} as {@link assembleReport} does.
 *
 * @example
 * ```ts
 * import { messagesUsed } from '@actionline/report-kit';
 * import { unodcPledges } from '@actionline/taxonomy';
 *
 * const by = { preparedBy: 'Human Rights Desk', contact: 'desk@example.org', status: 'draft' } as const;
 * const used = messagesUsed({ framework: unodcPledges, observations: [], asOf: '2024-12-31', template: 'brief', locale: 'en', ...by });
 * used.includes('part.gap.thin'); // => false
 * ```
 */
export function messagesUsed(input: ReportInput): readonly string[] {
  const used = new Set<string>();
  const watched = watchedTree(messagesOf(input.locale, input.messages), '', (path) => used.add(path)) as unknown as Messages;
  // to be checked they are all looked at, once
  messagesOf(watched.locale, watched);
  used.clear();
  assembleReport({ ...input, locale: watched.locale, messages: watched });
  return [...used].sort();
}

/** The same messages, telling which of them is looked at; those of a group, not the group itself. */
function watchedTree(tree: Readonly<Record<string, unknown>> | Messages, path: string, tell: (path: string) => void): object {
  const groups = new Map<string, object>();
  // a copy, since what is frozen may not give anything else than it holds
  return new Proxy<Readonly<Record<string, unknown>>>(
    { ...tree },
    {
      get: (members, key) => {
        if (typeof key !== 'string' || !Object.hasOwn(members, key)) return undefined;
        const member = members[key];
        const at = path === '' ? key : `${path}.${key}`;
        if (!isMessageTree(member)) {
          tell(at);
          return member;
        }
        const known = groups.get(key) ?? watchedTree(member, at, tell);
        groups.set(key, known);
        return known;
      },
    },
  );
}
