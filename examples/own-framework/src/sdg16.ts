import { defineFramework } from '@actionline/taxonomy';

import { birthsBaseline, punishmentBaseline } from './figures.js';
import { assetsReturned, birthsRegistered, childrenPunished, homicideRate, illicitFlows } from './measures.js';
import { sdg16Themes } from './themes.js';

/** The last day of the 2030 Agenda; only targets 16.4 and 16.9 name the year themselves. */
const END = '2030-12-31';
const fromTheStart = { start: '2016-01-01' } as const;
const by2030 = { ...fromTheStart, end: END } as const;

/**
 * Goal 16 and its twelve targets, under short names of our own. The numbers are those of the 2030 Agenda; a requirement
 * has a value or a date only where the Agenda gives one, and where it must be read into the words, both readings stand.
 */
export const sdg16 = defineFramework(
  {
    id: 'sdg-16',
    title: { en: 'Sustainable Development Goal 16', fr: 'Objectif de développement durable 16' },
    shortTitle: { en: 'SDG 16', fr: 'ODD 16' },
    issuer: { actor: 'un-general-assembly', name: { en: 'United Nations General Assembly', fr: 'Assemblée générale des Nations Unies' } },
    document: {
      title: 'Transforming our world: the 2030 Agenda for Sustainable Development',
      publisher: 'United Nations',
      published: '2015-09-25',
      reference: 'A/RES/70/1',
      url: 'https://sdgs.un.org/2030agenda',
      language: 'en',
    },
    edition: { id: '2015', label: { en: 'Resolution 70/1', fr: 'Résolution 70/1' } },
    validity: by2030,
    release: { id: '1', date: '2025-12-31', contentHash: '' },
    levels: [
      { kind: 'goal', label: { en: 'Goal', fr: 'Objectif' }, commitment: false },
      { kind: 'target', label: { en: 'Target', fr: 'Cible' }, commitment: true },
    ],
    items: [
      {
        id: 'sdg-16/16',
        kind: 'goal',
        label: { en: 'Peace, justice and sound institutions', fr: 'Paix, justice et institutions solides' },
        summary: {
          en: 'People live in peace, can have their rights upheld, and are served by institutions they can trust.',
          fr: 'Chacun vit en paix, peut faire valoir ses droits et compter sur des institutions dignes de confiance.',
        },
      },
      {
        id: 'sdg-16/16.1',
        kind: 'target',
        parent: 'sdg-16/16',
        label: { en: 'Less violence', fr: 'Moins de violence' },
        summary: {
          en: 'Far fewer people suffer or die from violence.',
          fr: 'Bien moins de personnes subissent la violence ou en meurent.',
        },
        facets: { themes: ['violence'] },
      },
      {
        id: 'sdg-16/16.2',
        kind: 'target',
        parent: 'sdg-16/16',
        label: { en: 'No violence against children', fr: 'Aucune violence contre les enfants' },
        summary: {
          en: 'No child is abused, exploited, trafficked or tortured any more.',
          fr: 'Plus aucun enfant n’est maltraité, exploité, victime de traite ou torturé.',
        },
        facets: { themes: ['violence'] },
      },
      {
        id: 'sdg-16/16.3',
        kind: 'target',
        parent: 'sdg-16/16',
        label: { en: 'Rule of law and justice for all', fr: 'État de droit et justice pour tous' },
        summary: {
          en: 'The law holds for everyone, and everyone can go to court.',
          fr: 'La loi vaut pour tous, et chacun peut saisir la justice.',
        },
        facets: { themes: ['justice'] },
      },
      {
        id: 'sdg-16/16.4',
        kind: 'target',
        parent: 'sdg-16/16',
        label: { en: 'Illicit flows and organised crime', fr: 'Flux illicites et crime organisé' },
        summary: {
          en: 'Less money and fewer arms flow illicitly, stolen assets go back, and organised crime is fought.',
          fr: 'Moins d’argent et d’armes circulent illicitement, les avoirs volés sont rendus et le crime organisé est combattu.',
        },
        facets: { themes: ['crime'] },
      },
      {
        id: 'sdg-16/16.5',
        kind: 'target',
        parent: 'sdg-16/16',
        label: { en: 'Less corruption', fr: 'Moins de corruption' },
        summary: { en: 'Corruption and bribes become much rarer.', fr: 'La corruption et les pots-de-vin deviennent bien plus rares.' },
        facets: { themes: ['crime', 'institutions'] },
      },
      {
        id: 'sdg-16/16.6',
        kind: 'target',
        parent: 'sdg-16/16',
        label: { en: 'Institutions that work and answer', fr: 'Des institutions qui agissent et rendent compte' },
        summary: {
          en: 'Public bodies do their work well, in the open, and answer for it.',
          fr: 'Les organismes publics font bien leur travail, au grand jour, et en répondent.',
        },
        facets: { themes: ['institutions'] },
      },
      {
        id: 'sdg-16/16.7',
        kind: 'target',
        parent: 'sdg-16/16',
        label: { en: 'Decisions that include people', fr: 'Des décisions qui associent chacun' },
        summary: {
          en: 'Decisions are taken with the people they are about, at every level.',
          fr: 'Les décisions se prennent avec les personnes concernées, à tous les échelons.',
        },
        facets: { themes: ['institutions'] },
      },
      {
        id: 'sdg-16/16.8',
        kind: 'target',
        parent: 'sdg-16/16',
        label: { en: 'A fuller say for developing countries', fr: 'Plus de poids pour les pays en développement' },
        summary: {
          en: 'Developing countries take a larger part in the bodies that govern the world’s affairs.',
          fr: 'Les pays en développement prennent une plus grande part aux instances de la gouvernance mondiale.',
        },
        facets: { themes: ['institutions'] },
      },
      {
        id: 'sdg-16/16.9',
        kind: 'target',
        parent: 'sdg-16/16',
        label: { en: 'A legal identity for everyone', fr: 'Une identité juridique pour chacun' },
        summary: {
          en: 'Every person has a legal identity by 2030, beginning with a registered birth.',
          fr: 'Chaque personne a une identité juridique d’ici à 2030, à commencer par une naissance enregistrée.',
        },
        facets: { themes: ['freedoms'] },
      },
      {
        id: 'sdg-16/16.10',
        kind: 'target',
        parent: 'sdg-16/16',
        label: { en: 'Information and basic freedoms', fr: 'Information et libertés fondamentales' },
        summary: {
          en: 'People can find out what public bodies know, and their freedoms are protected.',
          fr: 'Chacun peut accéder à l’information publique, et les libertés sont protégées.',
        },
        facets: { themes: ['freedoms', 'justice'] },
      },
      {
        id: 'sdg-16/16.a',
        kind: 'target',
        parent: 'sdg-16/16',
        label: { en: 'Stronger national bodies against violence', fr: 'Des organismes nationaux plus forts contre la violence' },
        summary: {
          en: 'National bodies become better able to prevent violence and to fight terrorism and crime.',
          fr: 'Les organismes nationaux préviennent mieux la violence et combattent mieux le terrorisme et la criminalité.',
        },
        facets: { themes: ['violence', 'institutions'] },
      },
      {
        id: 'sdg-16/16.b',
        kind: 'target',
        parent: 'sdg-16/16',
        label: { en: 'Laws that do not discriminate', fr: 'Des lois sans discrimination' },
        summary: {
          en: 'Laws and policies treat nobody worse, and are applied so.',
          fr: 'Les lois et les politiques ne désavantagent personne, et sont appliquées ainsi.',
        },
        facets: { themes: ['justice'] },
      },
    ],
    targets: [
      // “Significantly reduce”: a way to go, with no value and no date of its own.
      {
        id: 'sdg-16/16.1',
        commitment: 'sdg-16/16.1',
        label: { en: 'A lower homicide rate', fr: 'Un taux d’homicides plus bas' },
        requirement: { kind: 'direction', direction: 'decrease', measure: homicideRate, window: fromTheStart },
      },
      // “End”: none left, with no date of its own. Both the value and the date are a reading, so the other reading stands beside it.
      {
        id: 'sdg-16/16.2',
        commitment: 'sdg-16/16.2',
        label: { en: 'No child hit or humiliated at home', fr: 'Aucun enfant frappé ou humilié chez lui' },
        requirement: {
          kind: 'level-by',
          direction: 'decrease',
          comparison: 'at-most',
          level: { value: 0 },
          measure: childrenPunished,
          baseline: punishmentBaseline,
          due: END,
        },
        interpretation: {
          taken: {
            id: 'none-left',
            label: { en: 'None left by 2030', fr: 'Plus aucun d’ici à 2030' },
            reason: {
              en: 'To end a thing is to leave none of it, and the Agenda runs to 2030.',
              fr: 'Mettre fin, c’est ne rien laisser, et le Programme court jusqu’en 2030.',
            },
          },
          others: [
            {
              id: 'fewer',
              label: { en: 'Fewer and fewer', fr: 'De moins en moins' },
              reason: { en: 'The target itself names neither a value nor a date.', fr: 'La cible elle-même ne fixe ni valeur ni date.' },
              requirement: { kind: 'direction', direction: 'decrease', measure: childrenPunished, window: fromTheStart },
            },
          ],
        },
      },
      // Three things at once, by 2030: the weakest decides. The parts become targets of their own.
      {
        id: 'sdg-16/16.4',
        commitment: 'sdg-16/16.4',
        label: { en: 'Flows down, assets back, crime fought', fr: 'Moins de flux, avoirs rendus, crime combattu' },
        requirement: {
          kind: 'all-of',
          parts: [
            {
              id: 'sdg-16/16.4.a',
              commitment: 'sdg-16/16.4',
              label: { en: 'Less illicit money', fr: 'Moins d’argent illicite' },
              requirement: { kind: 'direction', direction: 'decrease', measure: illicitFlows, window: by2030 },
            },
            {
              id: 'sdg-16/16.4.b',
              commitment: 'sdg-16/16.4',
              label: { en: 'More stolen assets returned', fr: 'Plus d’avoirs volés restitués' },
              requirement: { kind: 'direction', direction: 'increase', measure: assetsReturned, window: by2030 },
            },
            {
              id: 'sdg-16/16.4.c',
              commitment: 'sdg-16/16.4',
              label: { en: 'Act against organised crime', fr: 'Agir contre le crime organisé' },
              requirement: { kind: 'standing' },
            },
          ],
        },
      },
      // “Develop”: a continuing promise; no number is made up for it.
      {
        id: 'sdg-16/16.6',
        commitment: 'sdg-16/16.6',
        label: { en: 'Keep building sound institutions', fr: 'Continuer à bâtir des institutions solides' },
        requirement: { kind: 'standing' },
      },
      // “For all”, “by 2030”: a value and a date in the words themselves.
      {
        id: 'sdg-16/16.9',
        commitment: 'sdg-16/16.9',
        label: { en: 'Every birth registered', fr: 'Chaque naissance enregistrée' },
        requirement: {
          kind: 'level-by',
          direction: 'increase',
          comparison: 'at-least',
          level: { value: 100 },
          measure: birthsRegistered,
          baseline: birthsBaseline,
          due: END,
        },
      },
    ],
  },
  { vocabularies: { themes: sdg16Themes } },
);
