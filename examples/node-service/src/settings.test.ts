import { describe, expect, it } from 'vitest';

import { readSettings } from './settings.js';

describe('the settings of an environment', () => {
  it('serve this machine alone where nothing is said', () => {
    const { host, port, folder, writeToken } = readSettings({});
    expect([host, port, folder, writeToken]).toEqual(['127.0.0.1', 3000, 'database', undefined]);
  });

  it('let others in only where a token is asked for', () => {
    expect(() => readSettings({ HOST: '0.0.0.0' })).toThrow('WRITE_TOKEN');
    expect(readSettings({ HOST: '0.0.0.0', WRITE_TOKEN: 'a-token' }).writeToken).toBe('a-token');
    expect(() => readSettings({ HOST: '0.0.0.0', WRITE_TOKEN: '' })).toThrow('WRITE_TOKEN');
  });

  it.each(['', 'http', '70000', '-1'])('refuse the port "%s"', (PORT) => {
    expect(() => readSettings({ PORT })).toThrow('PORT');
  });

  it('refuse a folder without a name', () => {
    expect(() => readSettings({ DATA: ' ' })).toThrow('DATA');
  });
});
