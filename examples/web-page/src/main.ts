import { targetView } from './target-view.js';
import { words } from './words.js';

/** A fixed date keeps the page the same on every day; for a page that keeps up, `new Date().toISOString().slice(0, 10)`. */
const AS_OF = '2025-06-30';

const asked = new URLSearchParams(location.search).get('language') ?? navigator.language;
const language = asked.startsWith('fr') ? 'fr' : 'en';
const { other, caution, faults } = words[language];

const file = await fetch('./figures.csv');
const view = await targetView(file.ok ? await file.text() : '', AS_OF, language, Math.min(720, document.body.clientWidth - 32));

document.documentElement.lang = language;
document.title = view.title;
at('title').textContent = view.title;
at('status').textContent = view.status;
// the drawing is made from data by report-kit, which escapes every text in it
at('chart').innerHTML = view.chart ?? '';
at('explanation').replaceChildren(...view.explanation.map((text) => Object.assign(document.createElement('li'), { textContent: text })));
at('caution').textContent = caution;
at('faults').textContent = `${faults} ${view.faults.join(' ')}`;
at('faults').hidden = view.faults.length === 0;
Object.assign(at('other-language'), { textContent: other.name, href: `?language=${other.tag}`, lang: other.tag, hreflang: other.tag });

function at(id: string): HTMLElement {
  return document.getElementById(id)!;
}
