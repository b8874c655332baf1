import { themes as officialThemes } from '@actionline/taxonomy';

import type { AskedScope, ReportScope } from '../document/report-scope.js';
import type { Formats } from '../messages/formats.js';
import type { Messages } from '../messages/messages.js';
import { ownWords } from '../messages/own-text.js';
import type { ReportInput } from './report-input.js';

/** A scope with its name in the words of a report, and those of its items and themes; an id that has no name stands for itself. */
export function namedScope(
  asked: AskedScope,
  { framework, vocabularies }: Pick<ReportInput, 'framework' | 'vocabularies'>,
  messages: Messages,
  formats: Formats,
): ReportScope {
  const { place, items, themes } = asked;
  const labels = new Map((vocabularies?.themes ?? officialThemes).concepts.map(({ id, label }) => [id, label]));
  const itemNames = items?.map((id) => {
    const item = framework.items.find((one) => one.id === id);
    return `${item?.notation ?? id} ${ownWords(item?.heading ?? item?.label, messages)}`.trim();
  });
  const themeNames = themes?.map((id) => ownWords(labels.get(id), messages) || id);
  const name = messages.scope.name({
    place: place === undefined ? undefined : formats.place(place),
    items: itemNames ?? [],
    themes: themeNames ?? [],
  });
  return {
    ...asked,
    ...(itemNames === undefined ? {} : { itemNames }),
    ...(themeNames === undefined ? {} : { themeNames }),
    name,
  };
}
