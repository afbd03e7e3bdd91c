import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

export interface SpeechService {
  /** For the environment variable SPEECHD_ADDRESS, by which browsers find it. */
  address: string;
  /** For ALSA_CONFIG_PATH: a sound device that nobody hears. Without any, Firefox plays no media. */
  sound: string;
  /** Everything that the voice has been given to say, in order, each as the browser handed it over. */
  said(): Promise<string[]>;
  /**
   * From now on the voice ends no more than so many utterances, counted from its first of all: it goes on with the last until
   * more are allowed. For tests that look at what a browser shows while a sentence is said, however slow the browser is.
   */
  allow(utterances: number | 'all'): Promise<void>;
  /** May be called again. */
  close(): Promise<void>;
}

/**
 * A speech service (speech-dispatcher) with one voice, espeak-ng's Vietnamese one, that really speaks and that nobody hears.
 *
 * Its stock module for espeak-ng is not used: it names 13,000 voices, a hundred variants of each, and Chromium took nine seconds
 * to list them.
 *
 * @throws when it is not installed or does not start; the set-up of `npm test` installs it.
 */
export async function openSpeechService(): Promise<SpeechService> {
  const folder = await mkdtemp(join(tmpdir(), 'doc-sach-speech-'));
  const at = (name: string) => join(folder, name);
  await mkdir(at('modules'));
  await writeFile(at('speechd.conf'), serviceSettings);
  await writeFile(at('modules/espeak-ng.conf'), voiceSettings(at('said'), at('allowed')));
  await writeFile(at('asound.conf'), soundSettings);
  await writeFile(at('said'), '');
  const paths = ['-C', folder, '-L', folder, '-P', at('pid'), '-S', at('socket')];
  const service = spawn('speech-dispatcher', ['--run-single', ...paths], {
    stdio: 'ignore',
    env: { ...process.env, ALSA_CONFIG_PATH: at('asound.conf') },
  });
  const ended = once(service, 'exit').catch(() => {});
  const close = async () => {
    service.kill();
    if (service.pid !== undefined) await ended;
    await rm(folder, { recursive: true, force: true });
  };
  try {
    await Promise.race([
      listening(at('socket')),
      once(service, 'error').then(([error]) => Promise.reject(error)),
    ]);
  } catch (error) {
    await close();
    throw error;
  }
  return {
    address: `unix_socket:${at('socket')}`,
    sound: at('asound.conf'),
    said: async () => (await readFile(at('said'), 'utf8')).split('\n').filter((line) => line !== ''),
    allow: async (utterances) => {
      if (utterances === 'all') return rm(at('allowed'), { force: true });
      // As a whole or not at all: the voice may be reading it.
      await writeFile(at('allowing'), `${utterances}\n`);
      await rename(at('allowing'), at('allowed'));
    },
    close,
  };
}

const serviceSettings = `
LogLevel 1
Timeout 0
CommunicationMethod "unix_socket"
AudioOutputMethod "alsa"
DefaultLanguage "vi"
AddModule "espeak-ng" "sd_generic" "espeak-ng.conf"
DefaultModule "espeak-ng"
`;

/** The service starts with a sound device only: this one takes everything and plays nothing. */
const soundSettings = `
pcm.!default { type null }
ctl.!default { type null }
`;

/**
 * The browser's text goes into a file, one utterance a line, and to the voice, whose sound goes nowhere. It ends when the
 * file of what is allowed is not there or holds a number that is large enough.
 */
const voiceSettings = (file: string, allowed: string) => `
GenericExecuteSynth "(printf %s \\'$DATA\\'; echo) | tee -a ${file} | espeak-ng -v vi --stdin --stdout > /dev/null; \
while test -e ${allowed} && test \`wc -l < ${file}\` -gt \`cat ${allowed}\`; do sleep 0.02; done"
GenericCmdDependency "espeak-ng"
GenericLanguage "vi" "vi" "utf-8"
AddVoice "vi" "MALE1" "Vietnamese"
DefaultVoice "Vietnamese"
GenericDelimiters ""
`;

/** @throws when nobody listens within ten seconds */
async function listening(socket: string): Promise<void> {
  const end = Date.now() + 10_000;
  for (;;) {
    const client = connect(socket);
    try {
      await once(client, 'connect');
      return;
    } catch (error) {
      if (Date.now() > end) throw error;
      await wait(50);
    } finally {
      client.destroy();
    }
  }
}
