import type { WrittenReport } from './write-reports.js';

const FORMATS: Readonly<Record<string, string>> = {
  html: 'Page',
  md: 'Markdown',
  json: 'JSON',
  xlsx: 'Excel',
  zip: 'All tables as CSV',
};

/** A page that links every report; its texts are ours and our data's, so nothing in it needs escaping but `&` and `<`. */
export function indexPage(reports: readonly WrittenReport[], asOf: string): string {
  const entries = reports.map(
    ({ title, locale, files }) =>
      `<li lang="${locale}"><a class="title" href="${files['html'] ?? ''}">${escape(title)}</a><span>${Object.entries(files)
        .filter(([format]) => Object.hasOwn(FORMATS, format))
        .map(([format, file]) => `<a href="${file}">${FORMATS[format] ?? format}</a>`)
        .join(' · ')}</span></li>`,
  );
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Reports as of ${asOf}</title>
<style>
  body { font: 1.05rem/1.6 system-ui, sans-serif; color: #1c2430; background: #fff; max-width: 46rem; margin: 4rem auto; padding: 0 1.25rem; }
  h1 { font-size: 1.6rem; line-height: 1.25; }
  ul { list-style: none; padding: 0; }
  li { padding: 1rem 0; border-top: 1px solid #d5dae1; }
  .title { display: block; font-weight: 600; font-size: 1.1rem; }
  a { color: #1a4f8b; }
</style>
<main>
<h1>Reports as of ${asOf}</h1>
<p>Two official frameworks, evaluated from published figures, with what is recorded as done. Most targets have no evidence yet, and the reports say so.</p>
<ul>
${entries.join('\n')}
</ul>
</main>
</html>
`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
