import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, readFileSync, openSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

import { stringify } from 'yaml';

import { printed } from '../program.js';

/** The registry that is started, and what it leaves to another version: its own tag of node-fetch is not on every mirror. */
const MANIFEST = { private: true, dependencies: { verdaccio: '6.8.0' }, overrides: { 'node-fetch': '2.7.0' } };
const USER = 'rehearsal';
/** Ends the registry when the rehearsal is gone, whatever ended it. */
const WITH_PARENT = `data:text/javascript,${encodeURIComponent("process.on('disconnect', () => process.exit())")}`;

/** A registry on this machine, for one rehearsal. */
export interface Registry {
  readonly url: string;
  /** What makes npm, pnpm and yarn of a process use it, and touch nothing of the user's: settings, cache and token of its own. */
  readonly env: Readonly<Record<string, string>>;
  /** Ends it; may be called twice. */
  readonly stop: () => Promise<void>;
}

/**
 * Installs and starts verdaccio in a folder, on a free port of the loopback address. It keeps the packages of `@actionline` for
 * itself and takes every other from the registry that npm is set to.
 */
export async function startRegistry(folder: string): Promise<Registry> {
  mkdirSync(folder, { recursive: true });
  const upstream = await printed('npm', ['config', 'get', 'registry'], { cwd: folder });
  writeFileSync(join(folder, 'package.json'), JSON.stringify(MANIFEST));
  await printed('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: folder });

  const url = `http://127.0.0.1:${String(await freePort())}`;
  const config = join(folder, 'config.yaml');
  writeFileSync(
    config,
    stringify({
      storage: join(folder, 'storage'),
      auth: { htpasswd: { file: join(folder, 'htpasswd'), max_users: 1 } },
      uplinks: { upstream: { url: upstream, maxage: '30m' } },
      packages: {
        '@actionline/*': { access: '$all', publish: '$authenticated' },
        '**': { access: '$all', proxy: 'upstream' },
      },
      web: { enable: false },
      max_body_size: '100mb',
      log: { type: 'stdout', format: 'json', level: 'warn' },
    }),
  );
  const log = join(folder, 'log');
  const file = openSync(log, 'a');
  const command = join(folder, 'node_modules/verdaccio/bin/verdaccio');
  const server = spawn(process.execPath, ['--import', WITH_PARENT, command, '--config', config, '--listen', url], {
    cwd: folder,
    stdio: ['ignore', file, file, 'ipc'],
  });
  const stop = (): Promise<void> => ended(server);
  try {
    await answers(url, server, log);
    const npmrc = join(folder, 'npmrc');
    writeFileSync(npmrc, `registry=${url}/\n${url.replace('http:', '')}/:_authToken=${await token(url)}\n`, { mode: 0o600 });
    return { url, env: settings(folder, url, npmrc), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** By the environment, since that counts for more than the `.npmrc` of a project. */
function settings(folder: string, url: string, npmrc: string): Readonly<Record<string, string>> {
  return {
    npm_config_registry: `${url}/`,
    npm_config_userconfig: npmrc,
    npm_config_cache: join(folder, 'cache'),
    // a stranger has not our settings, which `npm run` hands down
    npm_config_engine_strict: 'false',
    npm_config_save_exact: 'false',
    npm_config_provenance: 'false',
    npm_config_audit: 'false',
    npm_config_fund: 'false',
    npm_config_update_notifier: 'false',
    XDG_CACHE_HOME: join(folder, 'xdg-cache'),
    XDG_DATA_HOME: join(folder, 'xdg-data'),
    YARN_NPM_REGISTRY_SERVER: url,
    YARN_UNSAFE_HTTP_WHITELIST: '127.0.0.1',
    YARN_GLOBAL_FOLDER: join(folder, 'yarn'),
    YARN_ENABLE_TELEMETRY: '0',
    TURBO_TELEMETRY_DISABLED: '1',
  };
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (typeof address === 'object' && address !== null) resolve(address.port);
        else reject(new Error('no free port on the loopback address'));
      });
    });
  });
}

async function answers(url: string, server: ChildProcess, log: string): Promise<void> {
  for (let tries = 0; tries < 300; tries += 1) {
    if (server.exitCode !== null) break;
    const response = await fetch(`${url}/-/ping`).catch(() => undefined);
    if (response?.ok === true) return;
    await wait(200);
  }
  throw new Error(`the registry did not start; it said\n${readFileSync(log, 'utf8')}`);
}

async function token(url: string): Promise<string> {
  const response = await fetch(`${url}/-/user/org.couchdb.user:${USER}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ name: USER, password: crypto.randomUUID() }),
  });
  const { token: given } = (await response.json()) as { readonly token?: string };
  if (given === undefined) throw new Error(`the registry made no user: it answered ${String(response.status)}`);
  return given;
}

async function ended(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null) return;
  const closed = new Promise<void>((resolve) =>
    server.once('close', () => {
      resolve();
    }),
  );
  server.kill('SIGTERM');
  const stubborn = setTimeout(() => server.kill('SIGKILL'), 5000);
  await closed;
  clearTimeout(stubborn);
}
