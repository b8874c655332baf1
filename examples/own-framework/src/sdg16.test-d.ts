import { defineFramework, findCommitments, getItem, getTarget } from '@actionline/taxonomy';

import { sdg16 } from './sdg16.js';
import { sdg16Themes } from './themes.js';

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

// nor can an item be about one, or be of a kind that is no level
const { id, title, issuer, validity } = sdg16;
const head = { id, title, issuer, validity };
const levels = [{ kind: 'target', label: { en: 'Target' }, commitment: true }] as const;
const item = { id: 'sdg-16/16.1', kind: 'target', label: { en: 'Less violence' } } as const;
const options = { vocabularies: { themes: sdg16Themes } };
defineFramework({ ...head, levels, items: [{ ...item, facets: { themes: ['violence'] } }] }, options);
// @ts-expect-error [ts2322] – the vocabulary has no such theme
defineFramework({ ...head, levels, items: [{ ...item, facets: { themes: ['climate'] } }] }, options);
// @ts-expect-error [ts2322] – no level has this kind
defineFramework({ ...head, levels, items: [{ ...item, kind: 'pledge' }] }, options);
