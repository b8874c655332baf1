import { describe, expect, it } from 'vitest';

import { bytesAsText, containerOf, notATable, type Container } from './kind.js';

const ascii = (text: string): Uint8Array => Uint8Array.from(Array.from(text), (letter) => letter.codePointAt(0) ?? 0);
const utf16 = (text: string): string => text.replaceAll(/./gu, '$&\0');
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const part = (name: string): string => `PK\u0003\u0004${'\0'.repeat(26)}${name}`;

describe('what a file is', () => {
  it.each<[Container, string]>([
    ['text', 'id;value\n1;2\n'],
    ['text', '[1] see the notes\n'],
    ['text', '<5;1\n'],
    ['empty', ''],
    ['json', '[{"id":1}]'],
    ['json', '\u00ef\u00bb\u00bf {"data":[]}'],
    ['json', utf16('[["a","b"]]')],
    ['xlsx', part('[Content_Types].xml')],
    ['xlsx', part('xl/workbook.xml')],
    ['xlsb', `${part('[Content_Types].xml')}…${part('xl/workbook.bin')}`.replace('…', '')],
    ['ods', `${part('mimetype')}application/vnd.oasis.opendocument.spreadsheet`],
    ['office-other', `${part('mimetype')}application/vnd.oasis.opendocument.text`],
    ['office-other', `${part('[Content_Types].xml')}${part('word/document.xml')}`],
    ['zip', part('figures.csv')],
    ['gzip', '\u001f\u008b\u0008'],
    ['pdf', '%PDF-1.4'],
    ['xls', `${OLE}${'\0'.repeat(600)}${utf16('Workbook')}`],
    ['encrypted-office', `${OLE}${'\0'.repeat(600)}${utf16('EncryptedPackage')}`],
    ['ole', `${OLE}\0\0`],
    ['html', '<!DOCTYPE html><html><body>404'],
    ['html', '  <table><tr><td>1'],
    ['xml', '<?xml version="1.0"?><iati-activities>'],
    ['spreadsheet-xml', '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'],
    ['image', '\u0089PNG'],
    ['parquet', 'PAR1'],
    ['archive', '7z\u00bc\u00af\u0027\u001c'],
    ['binary', '\u0001\0\0\u0002\0\0'],
  ])('%s', (kind, bytes) => {
    expect(containerOf(ascii(bytes))).toBe(kind);
  });

  it('has advice for everything that no table is read from, and none for what it is read from', () => {
    for (const kind of ['text', 'json', 'xlsx'] as const) expect(notATable(kind)).toBeUndefined();
    for (const kind of ['pdf', 'xls', 'encrypted-office', 'ole', 'ods', 'zip', 'gzip', 'html', 'xml', 'empty', 'binary'] as const) {
      const issue = notATable(kind);
      expect(issue).toMatchObject({ code: 'not-a-table', severity: 'error', values: { given: kind } });
      expect(issue?.values?.['mend']).toMatch(/^[a-z-]+$/);
    }
    expect(notATable('encrypted-office')?.message).toContain('take the password off');
  });

  it('knows the bytes of a file that were taken for characters', () => {
    expect(bytesAsText('PK\u0003\u0004…')).toMatchObject({ code: 'bytes-as-text', values: { mend: 'give-bytes' } });
    expect(bytesAsText('%PDF-1.7')?.code).toBe('bytes-as-text');
    expect(bytesAsText('PK;value')).toBeUndefined();
  });
});
