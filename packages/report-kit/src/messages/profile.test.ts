import { isActionlineError, type Observation } from '@actionline/core';
import { describe, expect, it } from 'vitest';

import { explain } from '../explain/explain.js';
import { renderCsv } from '../render/csv/csv.js';
import { renderHtml } from '../render/html/html.js';
import { renderJson } from '../render/json/json.js';
import { renderMarkdown } from '../render/markdown/markdown.js';
import { figure, hundredIn2024, officers, oneTarget, spaced, year } from '../testing/one-target.js';
import { tinyObservations } from '../testing/tiny-framework.js';
import { tinyReport } from '../testing/tiny-report.js';
import { formatsFor } from './formats.js';
import { messagesFor } from './messages-for.js';
import type { Messages } from './messages.js';
import { withProfile, type Profile } from './profile.js';
import { profiles } from './profiles.js';

const [en, fr] = [messagesFor('en'), messagesFor('fr')];

/** A figure that none of the targets of its commitment counts, so that the report has what waits to be decided. */
const visits: Observation = {
  ...figure('visits', 5, year(2024), { measure: 'tiny/m.visits', unit: 'country' }),
  commitment: 'tiny/1.2',
};
/** A recurring promise that is met so far, and a total that is reached: more of the status words. */
const countries = ['KE', 'UG', 'XK'].flatMap((place) =>
  [2024, 2025].map((of) =>
    figure(`${place}-${String(of)}`, 1, of === 2024 ? year(of) : { start: '2025-01-01', end: '2025-03-31' }, {
      measure: 'tiny/m.countries',
      unit: 'country',
      place,
    }),
  ),
);

describe('the built-in messages', () => {
  it('are frozen, down to the last word', () => {
    const thawed = (tree: object, path: string): readonly string[] => [
      ...(Object.isFrozen(tree) ? [] : [path]),
      ...Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
        typeof value === 'object' && value !== null ? thawed(value, `${path}.${key}`) : [],
      ),
    ];
    expect([...thawed(en, 'en'), ...thawed(fr, 'fr'), ...thawed(withProfile(en, { page: { contents: 'Index' } }), 'ours')]).toEqual([]);
    expect(() => {
      (en.status.achieved as { label: string }).label = 'Done';
    }).toThrow(TypeError);
  });
});

describe('status words that are replaced', () => {
  /** Words that nothing else has. */
  const words = (messages: Messages): Profile => ({
    status: Object.fromEntries(
      Object.keys(messages.status).map((status, at) => [status, { label: `Word${String(at)}`, meaning: `What ${String(at)} means.` }]),
    ),
    statusWhen: Object.fromEntries(Object.keys(messages.statusWhen).map((status, at) => [status, `When${String(at)}`])),
  });

  it.each([
    ['English', en],
    ['French', fr],
  ])('leave no trace of the old in any format, in %s', (_, messages) => {
    const own = withProfile(messages, words(messages));
    for (const observations of [tinyObservations, [...tinyObservations, visits], [...tinyObservations, ...countries]]) {
      const report = tinyReport({ observations, messages: own });
      const told = [renderHtml(report), renderMarkdown(report), renderCsv(report), renderJson(report)].join('\n');
      expect(told).toContain('Word');
      const old = [
        ...Object.values(messages.status).flatMap(({ label, meaning }) => [label, meaning]),
        ...Object.values(messages.statusWhen),
      ];
      for (const label of old) {
        // a single word small is a word of the language: “is met”, « est atteint »
        const found = label.includes(' ') ? told.toLowerCase().includes(label.toLowerCase()) : told.includes(label);
        expect(found, label).toBe(false);
      }
    }
  });

  it('leave what is not replaced as it is, and the messages given too', () => {
    const own = withProfile(en, { status: { missed: { label: 'Not kept' } } });
    expect(own.status.missed).toEqual({ label: 'Not kept', meaning: en.status.missed.meaning });
    expect(own.part).toEqual(en.part);
    expect(en.status.missed.label).toBe('Missed');
  });
});

describe('the conventions of the EU', () => {
  const eu = withProfile(fr, profiles['eu-fr']);
  const inKosovo = figure('a', 30, year(2024), { place: 'XK', measure: 'tiny/m.officers' });
  const text = (html: string): string => html.replace(/<style>[\s\S]*?<\/style>|<[^<>]*>/g, '\n');

  it('set no space before a double mark and none inside guillemets, in French', () => {
    const own = text(renderHtml(tinyReport({ messages: eu })));
    expect(own).toContain('Résultats publiés: 1 Protéger les personnes');
    expect(own).toContain('Sous «Ligne», une entrée');
    expect(own).not.toMatch(/[ \u00a0\u202f][;:!?»]|«[ \u00a0\u202f]/);
    // one that does not break stays before the sign of per cent
    expect(own).toMatch(/40\u00a0%/);
    expect(text(renderHtml(tinyReport({ messages: fr })))).toMatch(/Résultats publiés\u00a0: 1 Protéger/);
  });

  it('set the words of the data likewise', () => {
    const narratives = [{ about: 'tiny', text: 'Un mot.', language: 'fr', author: 'A' }];
    expect(eu.typography('Vraiment ? « Oui » : 40 %')).toBe('Vraiment? «Oui»: 40\u00a0%');
    expect(renderMarkdown(tinyReport({ messages: eu, narratives }))).toContain('Un mot.');
  });

  it.each([
    [withProfile(en, profiles['eu-en']), '* This designation is without prejudice to positions on status'],
    [eu, '* Cette désignation est sans préjudice des positions sur le statut'],
  ])('mark Kosovo wherever it is named, with one footnote', (messages, note) => {
    const { told } = { told: text(renderHtml(tinyReport({ messages, observations: [inKosovo] }))) };
    expect(told).toContain('Kosovo*');
    expect(told.split(note)).toHaveLength(2);
    expect(told.replaceAll('Kosovo*', '')).not.toMatch(/Kosovo(?! declaration|\.)/);
    // nothing is said of a place that is not named
    expect(text(renderHtml(tinyReport({ messages })))).not.toContain(note);
  });

  it('mark it behind the article in a sentence', () => {
    const { evaluation, framework } = oneTarget(hundredIn2024({ ...officers, reporters: ['XK', 'UG', 'KE'] }), [
      figure('a', 40, year(2024), { place: 'KE' }),
    ]);
    const said = explain(evaluation, eu, { framework }).map((sentence) => spaced(sentence.text));
    expect(said.join(' ')).toContain('pour le Kosovo* et l’Ouganda');
  });

  it('name countries as the style guide does, with the article that goes with the name', () => {
    const { place, thePlaces } = formatsFor(eu);
    expect(['CD', 'MM', 'KE'].map(place)).toEqual(['République démocratique du Congo', 'Myanmar/Birmanie', 'Kenya']);
    expect(['CD', 'MM', 'HK', 'MO', 'CG'].map((code) => thePlaces([code]))).toEqual([
      'la République démocratique du Congo',
      'le Myanmar/Birmanie',
      'Hong Kong',
      'Macao',
      'le Congo',
    ]);
    const { thePlaces: inEnglish } = formatsFor(withProfile(en, profiles['eu-en']));
    expect(inEnglish(['GM', 'CD'])).toBe('the Democratic Republic of the Congo and The Gambia');
  });
});

describe('the names of the UN', () => {
  it('are those of M49, with their articles', () => {
    const [english, french] = [formatsFor(withProfile(en, profiles['un-en'])), formatsFor(withProfile(fr, profiles['un-fr']))];
    expect(['KP', 'RU', 'BO', 'SY', 'VN'].map((code) => english.thePlaces([code]))).toEqual([
      'the Democratic People’s Republic of Korea',
      'the Russian Federation',
      'Bolivia (Plurinational State of)',
      'the Syrian Arab Republic',
      'Viet Nam',
    ]);
    expect(['KP', 'RU', 'SV', 'PS', 'RE', 'GB', 'IQ'].map((code) => french.thePlaces([code]))).toEqual([
      'la République populaire démocratique de Corée',
      'la Fédération de Russie',
      'El Salvador',
      'l’État de Palestine',
      'la Réunion',
      'le Royaume-Uni de Grande-Bretagne et d’Irlande du Nord',
      'l’Iraq',
    ]);
  });
});

describe('a map of one’s own', () => {
  it('names places and notes, over those of a house, whatever alias a figure uses', () => {
    const own = withProfile(en, profiles['eu-en'], {
      placeNames: { XK: 'Kosovo (UNSCR 1244)' },
      placeNotes: { KE: { mark: '†', text: 'Coast only.' } },
    });
    const { place, places } = formatsFor(own);
    expect(place('XKX')).toBe('Kosovo (UNSCR 1244)*');
    expect(places(['UG', 'KE'])).toBe('Kenya† and Uganda');
  });

  it('is sorted by the order of the language', () => {
    // by code points É comes after every plain letter
    expect(formatsFor(fr).places(['ZM', 'US', 'FR', 'ET'])).toBe('États-Unis, Éthiopie, France et Zambie');
    expect(formatsFor(en).places(['ZM', 'AX', 'AL'])).toBe('Åland Islands, Albania and Zambia');
  });
});

describe('messages that are none', () => {
  const message = (action: () => unknown): string => {
    try {
      action();
    } catch (error) {
      if (isActionlineError(error)) return `${error.code}: ${error.message}`;
      throw error;
    }
    return '';
  };

  it('are told of, each with where it stands and what is like it', () => {
    const { skip: _skip, ...page } = en.page;
    const broken = { ...en, page: { ...page, skipp: 'x' }, quoted: 'x' } as unknown as Messages;
    const told = message(() => tinyReport({ messages: broken }));
    expect(told).toMatch(/^bad-argument: The messages have 3 errors; expected what the type Messages asks for:/);
    expect(told).toContain('page.skipp');
    expect(told).toContain('write "skip"');
    expect(told).toContain('The key "skip" is missing');
    expect(told).toContain('expected a function that returns a text');
  });

  it('are told of in a profile too, where only what is given has to be right', () => {
    expect(message(() => withProfile(en, { statsu: {} } as unknown as Profile))).toContain('write "status"');
    expect(message(() => withProfile(en, { placeNotes: { XK: { mark: '*' } } }))).toContain('The key "text" is missing');
    expect(message(() => withProfile(en, null as unknown as Profile))).toContain('The profile has 1 error');
    expect(message(() => withProfile(en, {}))).toBe('');
  });
});

it('a language that is written from right to left turns the page', () => {
  const report = tinyReport({ messages: withProfile(en, { locale: 'ar', direction: 'rtl' }) });
  expect(renderHtml(report)).toMatch(/^<!DOCTYPE html><html lang="ar" dir="rtl">/);
});

it('refuses a typography that gives no text', () => {
  const typography = (() => null) as unknown as (text: string) => string;
  expect(() => withProfile(en, { typography })).toThrow(expect.objectContaining({ code: 'bad-argument' }) as Error);
});
