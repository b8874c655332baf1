import type { Page } from 'playwright-core';

/** A file as a person has it. */
export interface OwnFile {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/** Drops files on the page as a person does: the browser hands it a list of files, and nothing of theirs is read before. */
export async function drop(page: Page, files: readonly OwnFile[]): Promise<void> {
  const handed = files.map(({ name, content }) => ({ name, base64: Buffer.from(content).toString('base64') }));
  await page.evaluate((given) => {
    const carried = new DataTransfer();
    for (const { name, base64 } of given) {
      carried.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    }
    const place = document.querySelector('.drop');
    if (place === null) throw new Error('There is no place to drop on.');
    for (const type of ['dragenter', 'dragover', 'drop'])
      place.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: carried }));
  }, handed);
}

/** Officers trained in two years, as an office keeps them: 1,600 and 1,500, more than the 3,000 of pledge 7. (The figures are made up.) */
export const officersTable = `Year;Country;Officers trained
2024;Kenya;1 600
2025;Kenya;1 500
`;

/** The same in the table of this project, each year known from the day that it ended. */
export const officersCsv = `id,measure,value,unit,period_start,period_end,role,source_title
y24,unodc-hr75/m.officers-trained,1600,officer,2024-01-01,2024-12-31,result,Annual report 2024
y25,unodc-hr75/m.officers-trained,1500,officer,2025-01-01,2025-12-31,result,Annual report 2025
`;
