/** The commands. */
export const commandNames = ['describe', 'check', 'evaluate', 'report'] as const;

/** The name of a command. */
export type CommandName = (typeof commandNames)[number];

/** The forms that a report is written in. */
export const formatNames = ['html', 'pdf', 'docx', 'xlsx', 'csv', 'zip', 'md', 'json', 'reply-csv', 'reply-xlsx'] as const;

/** The name of a form. */
export type FormatName = (typeof formatNames)[number];

/** What an option takes, in the help, whether it may be given again, and which commands have it. */
export const options = {
  framework: { takes: 'name', commands: ['check', 'evaluate', 'report'] },
  measures: { takes: 'file', commands: ['check', 'evaluate', 'report'] },
  'as-of': { takes: 'date', commands: ['check', 'evaluate', 'report'] },
  description: { takes: 'file', commands: ['check', 'evaluate', 'report'] },
  measure: { takes: 'id', commands: ['describe', 'check', 'evaluate', 'report'] },
  unit: { takes: 'unit', commands: ['describe', 'check', 'evaluate', 'report'] },
  role: { takes: 'role', commands: ['describe', 'check', 'evaluate', 'report'] },
  'source-title': { takes: 'title', commands: ['describe', 'check', 'evaluate', 'report'] },
  template: { takes: 'name', commands: ['report'] },
  format: { takes: 'list', commands: ['report'] },
  out: { takes: 'folder', commands: ['report'] },
  'prepared-by': { takes: 'office', commands: ['report'] },
  contact: { takes: 'who', commands: ['report'] },
  status: { takes: 'word', commands: ['report'] },
  activities: { takes: 'file', commands: ['report'] },
  since: { takes: 'date', commands: ['report'] },
  place: { takes: 'code', commands: ['report'] },
  item: { takes: 'id', repeats: true, commands: ['evaluate', 'report'] },
  force: { commands: ['report'] },
  json: { commands: ['describe', 'check', 'evaluate'] },
  quiet: { commands: ['describe', 'check', 'evaluate', 'report'] },
  lang: { takes: 'en|fr', commands: ['describe', 'check', 'evaluate', 'report'] },
} as const satisfies Readonly<
  Record<string, { readonly takes?: string; readonly repeats?: true; readonly commands: readonly CommandName[] }>
>;

/** The name of an option, without its dashes. */
export type OptionName = keyof typeof options;

/** The options that a command has. */
export function optionsOf(command: CommandName): readonly OptionName[] {
  return optionNames.filter((name) => (options[name].commands as readonly CommandName[]).includes(command));
}

/** Every option. */
export const optionNames = Object.keys(options) as readonly OptionName[];
