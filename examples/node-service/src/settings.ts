import { SettingFault } from './setting-fault.js';

/** What the environment says about a service. */
export interface Settings {
  /** The address that it listens at: this machine alone, where not said. */
  readonly host: string;
  /** The port; 0 for any that is free. */
  readonly port: number;
  /** The folder of the database. */
  readonly folder: string;
  /** Who answers for the reports. */
  readonly preparedBy: string;
  /** Whom to ask about them. */
  readonly contact: string;
  /** What who sends records has to show. */
  readonly writeToken?: string;
}

/**
 * The settings of an environment.
 *
 * @throws {@link SettingFault} where others than this machine could put in records without a token, for a port that is none and for an empty folder.
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const { HOST: host = '127.0.0.1', PORT: port = '3000', DATA: folder = 'database' } = environment;
  // an empty token would be one that everyone has
  const writeToken = environment.WRITE_TOKEN === '' ? undefined : environment.WRITE_TOKEN;
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65_535)
    throw new SettingFault(`PORT is "${port}"; expected a number up to 65535, or 0 for any that is free.`);
  if (folder.trim() === '') throw new SettingFault('DATA is empty; expected a folder; leave it out for "database".');
  if (!OWN_MACHINE.includes(host) && writeToken === undefined)
    throw new SettingFault(`HOST is "${host}", and anyone who reaches it could put in records; set WRITE_TOKEN too, or leave HOST out.`);
  return {
    host,
    port: Number(port),
    folder,
    preparedBy: environment.PREPARED_BY ?? 'The office that runs this service',
    contact: environment.CONTACT ?? 'whoever runs this service',
    ...(writeToken === undefined ? {} : { writeToken }),
  };
}

const OWN_MACHINE = ['127.0.0.1', '::1', 'localhost'];
