import { ActionlineError } from '@actionline/core';
import { show } from '@actionline/core/internal';

import { templateNames, type TemplateName } from '../document/report.js';
import type { SectionList } from '../material/template.js';
import { annual } from './annual.js';
import { brief } from './brief.js';
import { consultation } from './consultation.js';
import { country } from './country.js';
import { dataQuality } from './data-quality.js';
import { midTermReview } from './mid-term-review.js';
import { pledgeProgress } from './pledge-progress.js';

const BY_NAME: Readonly<Record<TemplateName, SectionList>> = {
  annual,
  'pledge-progress': pledgeProgress,
  'mid-term-review': midTermReview,
  country,
  brief,
  consultation,
  'data-quality': dataQuality,
};

/** The template that is given as such, or by its name. */
export function givenTemplate(given: TemplateName | SectionList): SectionList {
  if (typeof given === 'object' && (given as unknown) !== null && Array.isArray(given.sections) && templateNames.includes(given.name))
    return given;
  const known = templateNames.find((name) => name === given);
  if (known !== undefined) return BY_NAME[known];
  throw new ActionlineError(
    'bad-template',
    `The template was ${show(given)}; expected one of ${templateNames.map(show).join(', ')}, or a template made from one of these.`,
    { given },
  );
}
