import type { MadeFile } from '../work/report-order.js';

/** Gives a file to the reader, as a download. */
export function saveFile({ name, type, content }: MadeFile): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // the browser has taken it by then
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
}
