/** Samples a second: the fewest that every browser plays. */
const rate = 8000;
/** Seconds. Chromium gives the system's media controls to nothing shorter than five (web.dev, “Media Session API”). */
const length = 10;
/** Hertz, a whole number of turns in that time: so low that no device plays it, and ears hardly hear it. */
const pitch = 20;
/**
 * Of the 32767 of a full sample: 70 dB below it. Firefox takes for silence what stays below −72 dB, the noise of 12 bits
 * (its source, dom/media/AudibilityMonitor.h), and gives media keys to no silence (w3c/mediasession, issue 328).
 */
const loudness = 10;

/** A sound file (WAV, 16 bits, one channel) in which there is nothing to hear, and which browsers take for a sound. */
export function inaudibleSound(): Blob {
  const header = new DataView(new ArrayBuffer(44));
  const text = (at: number, written: string) => {
    for (const [index, letter] of [...written].entries()) header.setUint8(at + index, letter.charCodeAt(0));
  };
  const samples = new DataView(new ArrayBuffer(rate * length * 2));
  for (let index = 0; index < rate * length; index++) {
    const sample = loudness * Math.sin((2 * Math.PI * pitch * index) / rate);
    samples.setInt16(index * 2, Math.round(sample), true);
  }
  text(0, 'RIFF');
  header.setUint32(4, 36 + samples.byteLength, true);
  text(8, 'WAVEfmt ');
  header.setUint32(16, 16, true);
  header.setUint16(20, 1, true);
  header.setUint16(22, 1, true);
  header.setUint32(24, rate, true);
  header.setUint32(28, rate * 2, true);
  header.setUint16(32, 2, true);
  header.setUint16(34, 16, true);
  text(36, 'data');
  header.setUint32(40, samples.byteLength, true);
  return new Blob([header.buffer, samples.buffer], { type: 'audio/wav' });
}
