import type { MessageKey } from '../reader/texts.ts';
import type { NarratorState } from '../speech/read-aloud.ts';

const failures = {
  'no-voice': 'noVoice',
  'not-allowed': 'speechNotAllowed',
  silent: 'speechSilent',
  network: 'speechNetwork',
  synthesis: 'speechFailed',
} as const satisfies Record<string, MessageKey>;

/** What the player tells of a state; null where what it does says enough. @param before the state that it came from */
export function wordsFor(state: NarratorState, before: NarratorState['reason']): MessageKey | null {
  const { status, reason } = state;
  if (reason === 'empty') return 'nothingToListen';
  if (status === 'failed' && reason) return failures[reason];
  if (status === 'finished') return 'finishedReading';
  if (status === 'speaking' && !state.voice) return 'findingVoice';
  return status === 'paused' && before === 'no-voice' ? 'voiceCame' : null;
}

/** How a Vietnamese voice comes onto this device. @param userAgent as the browser names itself */
export function voiceHelp(userAgent: string): MessageKey {
  const found = systems.find(([system]) => system.test(userAgent));
  return found?.[1] ?? 'voiceElsewhere';
}

/** Android names itself Linux too, and Chromium's own system does not. */
const systems: readonly (readonly [RegExp, MessageKey])[] = [
  [/Windows/, 'voiceOnWindows'],
  [/Android/, 'voiceOnAndroid'],
  [/Macintosh/, 'voiceOnMac'],
  [/Linux/, 'voiceOnLinux'],
];
