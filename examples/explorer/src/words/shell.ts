import type { Lang, View } from '../address/address.js';
import { inFrench } from './in-french.js';

/** The words around every view. */
export interface ShellWords {
  readonly page: string;
  readonly skip: string;
  readonly views: Readonly<Record<View, string>>;
  readonly viewsLabel: string;
  readonly framework: string;
  readonly languages: string;
  readonly loading: string;
  /** What a link held that the page does not know. */
  readonly dropped: (parts: string) => string;
  readonly dismiss: string;
  readonly failedTitle: string;
  readonly failed: string;
  readonly failedLoad: string;
  readonly again: string;
  readonly startAnew: string;
  readonly privacy: string;
  readonly independent: string;
}

export const shell: Readonly<Record<Lang, ShellWords>> = {
  en: {
    page: 'Actionline explorer',
    skip: 'Skip to the content',
    views: { browse: 'Browse', data: 'Your figures', findings: 'Findings', report: 'Report' },
    viewsLabel: 'Views',
    framework: 'Framework',
    languages: 'Language',
    loading: 'Loading …',
    dropped: (parts) => `The link held something that this page does not know, and it was left out: ${parts}.`,
    dismiss: 'Close this message',
    failedTitle: 'This part of the page failed',
    failed: 'Nothing that you loaded was sent anywhere. You can try again, or begin anew. The message for whoever mends it:',
    failedLoad: 'A part of the page could not be loaded. See whether you are connected, then try again.',
    again: 'Try again',
    startAnew: 'Begin anew',
    privacy: 'Everything happens in this browser: no file and no figure leaves it, and nothing is kept when the page is closed.',
    independent:
      'Labels and summaries are the wording of this project; headings are official where they are given as such. This is no page of the European Union or the United Nations.',
  },
  fr: inFrench({
    page: 'Explorateur Actionline',
    skip: 'Aller au contenu',
    views: { browse: 'Parcourir', data: 'Vos chiffres', findings: 'Constats', report: 'Rapport' },
    viewsLabel: 'Vues',
    framework: 'Cadre',
    languages: 'Langue',
    loading: 'Chargement…',
    dropped: (parts) => `Le lien contenait un élément que cette page ne connaît pas et qui a été laissé de côté : ${parts}.`,
    dismiss: 'Fermer ce message',
    failedTitle: 'Cette partie de la page a échoué',
    failed: 'Rien de ce que vous avez chargé n’a été envoyé. Vous pouvez réessayer ou recommencer. Le message destiné à qui la réparera :',
    failedLoad: 'Une partie de la page n’a pas pu être chargée. Vérifiez la connexion, puis réessayez.',
    again: 'Réessayer',
    startAnew: 'Recommencer',
    privacy: 'Tout se passe dans ce navigateur : aucun fichier ni aucun chiffre n’en sort, et rien n’est conservé une fois la page fermée.',
    independent:
      'Les libellés et les résumés sont rédigés par ce projet ; les intitulés sont officiels lorsqu’ils sont donnés comme tels. Cette page n’émane ni de l’Union européenne ni des Nations Unies.',
  }),
};
