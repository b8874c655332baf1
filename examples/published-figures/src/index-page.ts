import type { Locale } from '@actionline/core';
import { plainText, type Block } from '@actionline/report-kit';

import type { WrittenFile, WrittenReport } from './write-reports.js';

/** The words of the page, in the language of the reports that they stand over. */
const WORDS: Readonly<Record<Locale, { readonly name: string; readonly title: string; readonly intro: string; readonly open: string }>> = {
  en: {
    name: 'English',
    title: 'How two official plans on human rights stand',
    intro:
      'Each report sets what was promised beside the figures and activities that have been published, with their sources. Where nothing is published, it says so and concludes nothing.',
    open: 'Read the report',
  },
  fr: {
    name: 'Français',
    title: 'Où en sont deux plans officiels en faveur des droits de l’homme',
    intro:
      'Chaque rapport met en regard ce qui a été promis et les chiffres et activités publiés, avec leurs sources. Là où rien n’est publié, il le dit et n’en tire aucune conclusion.',
    open: 'Lire le rapport',
  },
};

/** A page that leads to every report: what it is, of which day, its answer, and its files with their sizes, each language in itself. */
export function indexPage(reports: readonly WrittenReport[]): string {
  const languages = [...new Set(reports.map(({ locale }) => locale))];
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${WORDS.en.title}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${languages.map((locale) => part(locale, reports)).join('\n')}
</main>
</body>
</html>
`;
}

function part(locale: Locale, reports: readonly WrittenReport[]): string {
  const { name, title, intro } = WORDS[locale];
  const tag = locale === 'en' ? 'h1' : 'h2';
  const its = reports.filter((one) => one.locale === locale);
  return `<section lang="${locale}" aria-labelledby="title-${locale}">
<p class="language">${name}</p>
<${tag} id="title-${locale}">${title}</${tag}>
<p>${intro}</p>
${its.map((one) => article(one, locale === 'en' ? 'h2' : 'h3')).join('\n')}
</section>`;
}

function article({ report, locale, files }: WrittenReport, tag: string): string {
  const [page, ...others] = files;
  const answer = answerOf(report.sections);
  return `<article>
<p class="kind">${escape(report.page.subtitle)}</p>
<${tag}>${escape(report.title)}</${tag}>
${answer === undefined ? '' : `<p class="answer">${escape(answer)}</p>`}
<p><a class="open" href="${page?.file ?? ''}">${WORDS[locale].open}</a></p>
<ul>
${[...(page === undefined ? [] : [page]), ...others].map((file) => `<li>${fileLink(file, locale)}</li>`).join('\n')}
</ul>
</article>`;
}

function fileLink({ name, file, bytes }: WrittenFile, locale: Locale): string {
  const size = new Intl.NumberFormat(locale, { style: 'unit', unit: 'kilobyte', maximumFractionDigits: 0 }).format(Math.ceil(bytes / 1000));
  return `<a href="${file}">${escape(name)}</a> <span>${size}</span>`;
}

/** The sentence that a report begins with. */
function answerOf(blocks: readonly Block[]): string | undefined {
  for (const block of blocks) {
    if (block.kind === 'paragraph') return plainText(block.children);
    const inner = block.kind === 'section' ? answerOf(block.blocks) : undefined;
    if (inner !== undefined) return inner;
  }
  return undefined;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const STYLE = `
:root{color-scheme:light dark;--text:#1b1f24;--quiet:#50565e;--rule:#d5d8dc;--accent:#1f2f4f;--link:#1a4b8c;--ground:#fff;--on-accent:#fff}
@media (prefers-color-scheme:dark){:root{--text:#e8eaed;--quiet:#a8b0ba;--rule:#3a414a;--accent:#c4d2ee;--link:#8fbcf7;--ground:#14181d;--on-accent:#101418}}
*{box-sizing:border-box}
body{margin:0;font:1rem/1.55 system-ui,sans-serif;color:var(--text);background:var(--ground)}
main{max-width:76rem;margin:0 auto;padding:2rem 1.25rem 4rem;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,28rem),1fr));gap:2rem 4rem}
section{display:grid;grid-template-rows:subgrid;grid-row:span 5;align-content:start;row-gap:0}
h1,section>h2{font:600 1.75rem/1.2 Georgia,"Liberation Serif",serif;color:var(--accent);margin:.2rem 0 .75rem;text-wrap:balance}
h3,article>h2{font:600 1.25rem/1.3 Georgia,"Liberation Serif",serif;color:var(--accent);margin:.15rem 0 .6rem;text-wrap:balance}
p{margin:0 0 1rem}
.language{margin:0;color:var(--quiet);font-size:.875rem}
article{border-top:3px solid var(--accent);padding:1rem 0 2rem}
.kind{margin:0;color:var(--quiet);font-size:.875rem}
.answer{font-size:1.0625rem}
a{color:var(--link);text-underline-offset:.15em}
.open{display:inline-block;background:var(--accent);color:var(--on-accent);padding:.5rem 1rem;border-radius:3px;text-decoration:none;font-weight:600}
:focus-visible{outline:3px solid #b25c00;outline-offset:2px}
ul{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;font-size:.9375rem}
li span{color:var(--quiet);font-size:.875rem}
`;
