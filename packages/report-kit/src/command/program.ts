import { Command, CommanderError, Option } from 'commander';

import { commandNames, options, optionsOf, type CommandName, type OptionName } from './command-names.js';
import { exitCodes } from './exit-code.js';
import type { Host } from './host.js';
import { unknownOption } from './unknown-option.js';
import { Refusal } from './refusal.js';
import { wrapped } from './table-lines.js';
import type { CommandHelp, CommandWords } from './words/command-words.js';

/** What was typed behind an option. */
type TypedValue = string | true | readonly string[];

/** What was typed: a command, its files and options, not looked at any further. */
export interface Typed {
  /** The command. */
  readonly command: CommandName;
  /** The files that were named. */
  readonly files: readonly string[];
  /** The options, by their names; `true` where one takes no value, a list where it may be given again. */
  readonly options: Readonly<Partial<Record<OptionName, TypedValue>>>;
}

/**
 * Takes what was typed apart. Help and version are printed here, and give nothing.
 *
 * @throws {@link Refusal} with `wrongUse` for a command, option or number of files that there is not.
 */
export function parseTyped(host: Host, words: CommandWords, version: string): Typed | undefined {
  let typed: Typed | undefined;
  const program = programOf(host, words, version, (given) => {
    typed = given;
  });
  if (host.args.length === 0) {
    host.warn(`${words.misuse.noCommand}\n\n${program.helpInformation()}`);
    throw new Refusal(exitCodes.wrongUse, '');
  }
  try {
    program.parse(host.args, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    // help and version are no faults
    if (error.exitCode === 0) return undefined;
    const command = commandNames.find((name) => host.args.includes(name));
    throw new Refusal(exitCodes.wrongUse, `${misuse(error, words, command)}\n${words.misuse.seeHelp(helpLine(command))}`, error);
  }
  return typed;
}

function programOf(host: Host, words: CommandWords, version: string, take: (typed: Typed) => void): Command {
  const { help } = words;
  const program = new Command('actionline')
    .exitOverride()
    .configureOutput({
      writeOut: host.print,
      writeErr: () => undefined,
      getOutHelpWidth: () => host.width ?? 80,
      getOutHasColors: () => false,
    })
    .configureHelp({
      minWidthToWrap: 20,
      styleTitle: (title) => headings(words)[title] ?? title,
      styleUsage: (usage) => usage.replace('[options]', help.optionsPlace).replace('[command]', help.commandPlace),
      subcommandTerm: (command) => command.name(),
    })
    .description(help.tagline)
    .version(version, '-V, --version', help.version)
    .helpOption('-h, --help', help.help)
    .helpCommand(false)
    .usage(`${help.commandPlace} ${help.optionsPlace}`)
    .addOption(optionOf('lang', words))
    .addHelpText('after', `\n${help.exitCodes}\n${help.exits.map((line) => `  ${line}`).join('\n')}\n\n${help.more}`);
  for (const name of commandNames) {
    const said = help.command[name];
    const one = name === 'describe';
    const command = program
      .command(name)
      .summary(said.summary)
      .description(said.description)
      .argument(one ? `[${help.filePlace}]` : `[${help.filesPlace}...]`, said.files)
      .addHelpText('after', () => afterHelp(name, said, words, host.width));
    for (const option of optionsOf(name)) command.addOption(optionOf(option, words));
    command.action((files: string | readonly string[] | undefined, given: Readonly<Record<string, TypedValue>>) => {
      const list = files === undefined ? [] : typeof files === 'string' ? [files] : files;
      const lang = program.opts<{ readonly lang?: string }>().lang;
      const own = Object.fromEntries(optionsOf(name).map((option) => [option, given[camelCase(option)]] as const));
      const options = { ...(lang === undefined ? {} : { lang }), ...withoutAbsent(own) };
      take({ command: name, files: list, options });
    });
  }
  return program;
}

function optionOf(name: OptionName, { help }: CommandWords): Option {
  const option = options[name];
  if (!('takes' in option)) return new Option(`--${name}`, help.option[name]);
  const taking = new Option(`--${name} <${help.takes[option.takes] ?? option.takes}>`, help.option[name]);
  return 'repeats' in option ? taking.argParser<readonly string[] | undefined>((value, before) => [...(before ?? []), value]) : taking;
}

/** The same as the parser names options in code. */
function camelCase(name: string): string {
  return name.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());
}

function withoutAbsent<T>(given: Readonly<Record<string, T | undefined>>): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(given).filter((entry): entry is [string, T] => entry[1] !== undefined));
}

function headings({ help }: CommandWords): Readonly<Record<string, string>> {
  return { 'Usage:': help.usage, 'Arguments:': help.arguments, 'Options:': help.options, 'Commands:': help.commands };
}

function afterHelp(name: CommandName, { examples }: CommandHelp, { help }: CommandWords, width = 80): string {
  const note = name === 'report' ? `\n${wrapped(help.formats, width).join('\n')}\n` : '';
  return `${note}\n${help.examples}\n${examples.map(([line, does]) => `  # ${does}\n  ${line}`).join('\n')}`;
}

/** The line that shows the help which belongs to what was typed. */
function helpLine(command: CommandName | undefined): string {
  return command === undefined ? 'actionline --help' : `actionline ${command} --help`;
}

/** What is wrong, in the words of the language: the parser says it in English, with what was given between quotes. */
function misuse({ code, message }: CommanderError, { misuse: said }: CommandWords, command: CommandName | undefined): string {
  const [, given = ''] = /'([^]*)'/.exec(message.split('\n')[0] ?? '') ?? [];
  const [, nearest] = /\(Did you mean (?:one of )?([^]*)\?\)$/.exec(message) ?? [];
  switch (code) {
    case 'commander.unknownOption':
      return unknownOption(given, command, said);
    case 'commander.unknownCommand':
      return said.unknownCommand(given, nearest);
    case 'commander.optionMissingArgument':
      return said.valueMissing(given.replace(/ <.*$/, ''));
    case 'commander.excessArguments':
      return said.tooManyFiles(1);
    // the program was named, and no command after it
    case 'commander.help':
      return said.noCommand;
    default:
      return message.replace(/^error: /, '');
  }
}
