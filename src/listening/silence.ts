/** Samples a second, of one byte each: the fewest that every browser plays. */
const rate = 8000;
/** Seconds. Chromium gives the system's media controls to nothing shorter than five (web.dev, “Media Session API”). */
const length = 10;

/** A sound file (WAV, 8 bits, one channel) in which there is nothing to hear. */
export function silence(): Blob {
  const header = new DataView(new ArrayBuffer(44));
  const text = (at: number, written: string) => {
    for (const [index, letter] of [...written].entries()) header.setUint8(at + index, letter.charCodeAt(0));
  };
  const samples = new Uint8Array(rate * length).fill(128);
  text(0, 'RIFF');
  header.setUint32(4, 36 + samples.length, true);
  text(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, rate, true);
  header.setUint32(28, rate, true);
  header.setUint16(32, 1, true);
  header.setUint16(34, 8, true);
  text(36, 'data');
  header.setUint32(40, samples.length, true);
  return new Blob([header.buffer, samples], { type: 'audio/wav' });
}
