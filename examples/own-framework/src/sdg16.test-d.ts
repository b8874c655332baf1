import { findCommitments, getItem, getTarget } from '@actionline/taxonomy';

import { sdg16 } from './sdg16.js';
import { about } from './themes.js';

// ids are literal unions, though no package knows this framework
getItem(sdg16, 'sdg-16/16.b');
// @ts-expect-error [ts2345] – goal 16 has no target 16.c
getItem(sdg16, 'sdg-16/16.c');
getTarget(sdg16, 'sdg-16/16.4.a');
// @ts-expect-error [ts2345] – an item without a target of ours
getTarget(sdg16, 'sdg-16/16.3');

// so are the themes
findCommitments(sdg16, { theme: 'justice' });
// @ts-expect-error [ts2820] – the vocabulary has no such theme
findCommitments(sdg16, { theme: 'justise' });
// @ts-expect-error [ts2345] – nor has it this one
about('climate');
