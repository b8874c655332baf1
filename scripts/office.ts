import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { assembleReport } from '@actionline/report-kit';
import { renderDocx } from '@actionline/report-kit/docx';
import { renderReplyXlsx, renderXlsx } from '@actionline/report-kit/xlsx';

import { hostileInput, hostileWords } from '../packages/report-kit/src/testing/hostile-input.js';

/*
 * `npm run office`: opens documents of Word and workbooks whose every text is hostile in LibreOffice, and looks for the words in what they came to.
 * Needs LibreOffice with Writer and Calc, at SOFFICE or `soffice`, and pdftotext.
 */

const soffice = process.env['SOFFICE'] ?? 'soffice';

/** The words without white space, marks and what no format can carry. */
const bare = (text: string): string => text.replaceAll(/\[U\+[0-9A-F]+\]|[^\p{L}\p{N}]/gu, '');

const folder = mkdtempSync(join(tmpdir(), 'actionline-office-'));

function converted(file: string, format: 'pdf' | 'csv'): string {
  // every sheet of a workbook as a table of its own
  const filter = format === 'csv' ? 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1' : format;
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
  return execFileSync(soffice, [profile, '--headless', '--convert-to', filter, '--outdir', folder, join(folder, file)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** The text that a file came to: of a document of Word on its pages, of a workbook in its sheets. */
function textOf(file: string): string {
  if (file.endsWith('.docx')) {
    converted(file, 'pdf');
    return execFileSync('pdftotext', [join(folder, file.replace(/docx$/, 'pdf')), '-'], { encoding: 'utf8', maxBuffer: 1e8 });
  }
  const written = converted(file, 'csv').matchAll(/-> (\S+\.csv)|-> (.+?\.csv) using/g);
  return [...written].map(([, plain, spaced]) => readFileSync(plain ?? spaced ?? '', 'utf8')).join('\n');
}

let faults = 0;
try {
  for (const [at, [what, words]] of Object.entries(hostileWords).entries()) {
    const report = assembleReport({ ...hostileInput(words), template: 'annual', locale: 'en' });
    const files = {
      [`${String(at)}.docx`]: await renderDocx(report, { pictures: 'svg' }),
      [`${String(at)}.xlsx`]: await renderXlsx(report),
      [`${String(at)}.reply.xlsx`]: await renderReplyXlsx(report),
    };
    for (const [file, bytes] of Object.entries(files)) {
      writeFileSync(join(folder, file), bytes);
      const text = textOf(file);
      const found = bare(text).split(bare(words)).length - 1;
      const isFormula = /#NAME\?|#VALUE!|Err:\d/.test(text);
      if (found === 0 || isFormula) faults += 1;
      console.log(
        `${found === 0 || isFormula ? 'FAULT' : 'ok   '} ${what}, ${file}: found ${String(found)} times${isFormula ? ', a formula ran' : ''}`,
      );
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
console.log(faults === 0 ? 'Every text arrived as text.' : `${String(faults)} files with a fault.`);
process.exitCode = faults === 0 ? 0 : 1;
