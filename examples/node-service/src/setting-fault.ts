/** A setting that the service cannot run with: its message is advice for who starts it, in one line. */
export class SettingFault extends Error {
  override readonly name = 'SettingFault';
}
