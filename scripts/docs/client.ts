/// <reference lib="dom" />
/// <reference lib="dom.iterable" />
import MiniSearch, { type SearchResult } from 'minisearch';

import { search } from './search.js';
import { SEARCH_OPTIONS, type SearchEntry, type SearchHit } from './search-terms.js';

/** The search of the site, bundled to `assets/site-search.js`. The index comes as a script, since a page opened from a disk fetches nothing. */
declare global {
  interface Window {
    siteSearchIndex?: string;
  }
}

const ENGLISH = {
  export: 'export',
  guide: 'page',
  item: 'item',
  reading: 'The index is being read.',
  unread: 'The index of the search could not be read.',
  nothing: (query: string) => `Nothing found for “${query}”.`,
  results: (count: number) => (count === 1 ? '1 result' : `${String(count)} results`),
};
const FRENCH: typeof ENGLISH = {
  export: 'fonction ou type',
  guide: 'page',
  item: 'élément',
  reading: 'Lecture de l’index.',
  unread: 'L’index de la recherche n’a pas pu être lu.',
  nothing: (query) => `Aucun résultat pour «\u00a0${query}\u00a0».`,
  results: (count) => `${String(count)} ${count === 1 ? 'résultat' : 'résultats'}`,
};
const words = document.documentElement.lang === 'fr' ? FRENCH : ENGLISH;

const open = element('site-search-open');
const dialog = element('site-search') as HTMLDialogElement;
const input = element('site-search-input') as HTMLInputElement;
const results = element('site-search-results');
const status = element('site-search-status');
const base = document.documentElement.dataset['base'] ?? './';
let index: Promise<MiniSearch<SearchEntry>> | undefined;

open.addEventListener('click', show);
element('site-search-close').addEventListener('click', () => {
  dialog.close();
});
input.addEventListener('input', () => void answer());
dialog.addEventListener('keydown', walk);
document.addEventListener('keydown', shortcut, true);

function show(): void {
  dialog.showModal();
  input.select();
  void answer();
}

/** Takes the keys before typedoc’s own search does. */
function shortcut(event: KeyboardEvent): void {
  const typing = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
  const asked = (event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey));
  if (!asked) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (!dialog.open) show();
}

/** Up and down walk through the results; Enter in the field opens the first. */
function walk(event: KeyboardEvent): void {
  const links = [...results.querySelectorAll('a')];
  const at = links.findIndex((link) => link === document.activeElement);
  if (event.key === 'ArrowDown') (links[at + 1] ?? links[0])?.focus();
  else if (event.key === 'ArrowUp') (at > 0 ? links[at - 1] : input)?.focus();
  else if (event.key === 'Enter' && document.activeElement === input) links[0]?.click();
  else return;
  event.preventDefault();
}

async function answer(): Promise<void> {
  const query = input.value;
  if (query.trim() === '') {
    results.replaceChildren();
    status.textContent = '';
    return;
  }
  if (index === undefined) status.textContent = words.reading;
  index ??= loaded();
  const found = search(await index, query, document.documentElement.lang);
  // a slower answer to an older query is nobody’s any more
  if (query !== input.value) return;
  status.textContent = found.length === 0 ? words.nothing(query) : words.results(found.length);
  results.replaceChildren(...found.map(row));
}

function loaded(): Promise<MiniSearch<SearchEntry>> {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = `${base}assets/site-search-index.js`;
    script.addEventListener('load', () => {
      resolve(MiniSearch.loadJSON(window.siteSearchIndex ?? '', SEARCH_OPTIONS));
    });
    script.addEventListener('error', () => {
      status.textContent = words.unread;
      reject(new Error('assets/site-search-index.js could not be read'));
    });
    document.head.append(script);
  });
}

function row(found: SearchHit & Pick<SearchResult, 'id'>): HTMLLIElement {
  const item = document.createElement('li');
  const link = document.createElement('a');
  const where = document.createElement('span');
  link.href = base + found.url;
  link.textContent = found.title;
  link.lang = found.language;
  where.textContent = `${words[found.kind]} · ${found.page}`;
  item.append(link, where);
  link.addEventListener('click', () => {
    dialog.close();
  });
  return item;
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`The page has no ${id}.`);
  return found;
}
