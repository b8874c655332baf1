export { renderPdf, type PdfOptions } from './pdf.js';
