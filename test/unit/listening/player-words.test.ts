import { expect, it } from 'vitest';
import { voiceHelp, wordsFor } from '../../../src/listening/player-words.ts';
import type { NarratorState } from '../../../src/speech/read-aloud.ts';
import { voice } from '../speech/scripted-engine.ts';

const state = (change: Partial<NarratorState>): NarratorState => ({
  status: 'idle',
  reason: null,
  sentence: null,
  word: null,
  rate: 1,
  voice: voice('An'),
  ...change,
});

it.each([
  [{ status: 'failed', reason: 'no-voice' }, 'noVoice'],
  [{ status: 'failed', reason: 'not-allowed' }, 'speechNotAllowed'],
  [{ status: 'failed', reason: 'silent' }, 'speechSilent'],
  [{ status: 'failed', reason: 'network' }, 'speechNetwork'],
  [{ status: 'failed', reason: 'synthesis' }, 'speechFailed'],
  [{ status: 'finished', reason: 'empty' }, 'nothingToListen'],
  [{ status: 'finished' }, 'finishedReading'],
  [{ status: 'speaking', voice: null }, 'findingVoice'],
  [{ status: 'speaking' }, null],
  [{ status: 'paused' }, null],
] as const)('tells %o', (change, words) => {
  expect(wordsFor(state(change), null)).toBe(words);
});

it('tells of a voice that came', () => {
  expect(wordsFor(state({ status: 'paused' }), 'no-voice')).toBe('voiceCame');
});

it.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'voiceOnWindows'],
  ['Mozilla/5.0 (Linux; Android 14)', 'voiceOnAndroid'],
  ['Mozilla/5.0 (Android 14; Mobile; rv:140.0) Gecko/140.0', 'voiceOnAndroid'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', 'voiceOnMac'],
  ['Mozilla/5.0 (X11; Linux x86_64)', 'voiceOnLinux'],
  ['Mozilla/5.0 (X11; CrOS x86_64 14541.0.0)', 'voiceElsewhere'],
])('helps on %s', (userAgent, words) => {
  expect(voiceHelp(userAgent)).toBe(words);
});
