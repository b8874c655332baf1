import { counted, inWords } from './fr-grammar.js';
import type { ScopeMessages } from './scope-messages.js';
import { frenchTypography as set } from './typography.js';
import { upperFirst } from './upper-first.js';

const sentence = (count: number, one: string, many: string): string => upperFirst(counted(count, one, many));

/** The words on what a report is limited to, in French. */
export const frScope: ScopeMessages = {
  title: (title, name) => set(`${title} : ${name}`),
  name: ({ place, items, themes }) => [...(place === undefined ? [] : [place]), ...items, ...themes].join(', '),
  heading: 'Le périmètre de ce rapport',
  place: (place) =>
    `Seuls sont pris en compte ici les chiffres et les activités qui concernent ${place}. Une activité qui nomme plusieurs lieux est comptée dès lors qu’elle concerne aussi ${place}.`,
  items: (list) => set(`Seules ces parties du texte, et ce qui en relève, sont prises en compte : ${list}.`),
  themes: (list) => set(`Seuls les engagements du texte qui portent sur ces thèmes sont pris en compte : ${list}.`),
  severalPlaces: (count, place) =>
    set(
      count < 2
        ? `Un chiffre couvre à la fois ${place} et d’autres lieux. Il est écarté en entier : aucune source ne dit quelle part en revient à chacun.`
        : `${upperFirst(inWords(count))} chiffres couvrent à la fois ${place} et d’autres lieux. Ils sont écartés en entier : aucune source ne dit quelle part en revient à chacun.`,
    ),
  figures: (count) => `${sentence(count, 'autre chiffre fourni se situe', 'autres chiffres fournis se situent')} hors de ce périmètre.`,
  activities: (count) =>
    `${upperFirst(counted(count, 'activité fournie se situe', 'activités fournies se situent', 'feminine'))} hors de ce périmètre.`,
  statements: (count) =>
    `${sentence(count, 'jugement ou commentaire fourni se situe', 'jugements ou commentaires fournis se situent')} hors de ce périmètre.`,
  notJudgedTitle: 'Promesses non évaluées ici',
  notJudgedCaption: 'Promesses faites pour l’ensemble du texte',
  notJudged: (count, place) =>
    set(
      count < 2
        ? `Une promesse est faite pour l’ensemble du texte. Ce qui est publié sur ${place} ne suffit pas à dire si elle est tenue ; elle n’est donc pas évaluée ici.`
        : `${upperFirst(inWords(count))} promesses sont faites pour l’ensemble du texte. Ce qui est publié sur ${place} ne suffit pas à dire si elles sont tenues ; elles ne sont donc pas évaluées ici.`,
    ),
  headline: ({ judged, notJudged, place }) => {
    if (judged > 0)
      return notJudged < 2
        ? 'La promesse faite pour l’ensemble du texte n’est pas évaluée ici.'
        : `Les ${inWords(notJudged)} promesses faites pour l’ensemble du texte ne sont pas évaluées ici.`;
    return set(
      notJudged < 2
        ? `Ce qui est publié sur ${place} ne suffit pas à dire si la seule promesse vérifiable est tenue ; elle n’est pas évaluée ici.`
        : `Ce qui est publié sur ${place} ne suffit pas à dire si les ${inWords(notJudged)} promesses vérifiables sont tenues ; aucune n’est évaluée ici.`,
    );
  },
  notJudgedItem: (place) => set(`Cette promesse vaut pour l’ensemble du texte ; ce qui est publié sur ${place} ne suffit pas à l’évaluer.`),
  noActivity: 'Aucune activité n’est recensée dans le périmètre de ce rapport.',
};
