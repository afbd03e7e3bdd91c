import { describe, expect, it, vi } from 'vitest';
import { importSettings } from '../../../src/pages/options/import-settings.ts';
import { texts } from '../reader/catalogue.ts';

const translate = texts('en');
const file = (text: string, size = text.length) => ({ size, text: async () => text });
const ours = (parts: object) => file(JSON.stringify({ format: 'doc-sach-settings', version: 1, ...parts }));

describe('importSettings', () => {
  it('takes a sound file', async () => {
    expect(await importSettings(ours({ settings: { size: 30 } }), translate)).toEqual({
      change: { size: 30 },
      words: translate('settingsImported'),
    });
  });

  it('takes one as large as a file may be', async () => {
    const largest = { ...ours({ settings: { size: 30 } }), size: 1_000_000 };
    expect((await importSettings(largest, translate)).change).toEqual({ size: 30 });
  });

  it('says what it could not take of a damaged file, and of a later one', async () => {
    const settings = { size: 'x', face: 7, theme: 'grey' };
    const { change, words } = await importSettings(ours({ version: 3, settings }), translate);
    expect(change).toEqual({ theme: 'grey' });
    expect(words).toBe(
      [translate('settingsImported'), translate('fileLater'), translate('fileDamaged', '2')].join(' '),
    );
  });

  it.each([
    ['is none of ours', file('hello'), 'fileUnknown'],
    ['is too large by a byte', { ...ours({ settings: { size: 30 } }), size: 1_000_001 }, 'fileTooLarge'],
    ['has nothing sound', ours({ settings: { size: 'x' } }), 'fileEmpty'],
    ['holds no choice', ours({ settings: {} }), 'fileEmpty'],
  ] as const)('changes nothing for a file that %s', async (_, chosen, message) => {
    expect(await importSettings(chosen, translate)).toEqual({ change: null, words: translate(message) });
  });

  it('changes nothing when the file cannot be read', async () => {
    vi.spyOn(console, 'info').mockImplementation(() => {});
    const gone = { size: 10, text: () => Promise.reject(new Error('gone')) };
    expect(await importSettings(gone, translate)).toEqual({
      change: null,
      words: translate('fileUnreadable'),
    });
  });
});
