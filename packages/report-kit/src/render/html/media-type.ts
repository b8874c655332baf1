const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv',
  json: 'application/json',
  md: 'text/markdown',
  zip: 'application/zip',
};

/** The media type of a format, by the ending of its file; nothing where it is not known. */
export function mediaType(format: string | undefined): string | undefined {
  return format !== undefined && Object.hasOwn(TYPES, format) ? TYPES[format] : undefined;
}
