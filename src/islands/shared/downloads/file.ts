/** A file to save: its name, its media type and what is in it. */
export interface SavedFile {
  readonly name: string;
  readonly type: string;
  readonly content: BlobPart;
}

/** Media types by the ending of a file's name. */
export const TYPES = {
  csv: 'text/csv;charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  html: 'text/html;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json',
  md: 'text/markdown;charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Names a file and gives it the type that its ending stands for. */
export function file(name: string, ending: keyof typeof TYPES, content: BlobPart): SavedFile {
  return { name: `${name}.${ending}`, type: TYPES[ending], content };
}
