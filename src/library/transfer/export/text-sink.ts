/** Writes text into a stream of bytes, and waits until the stream takes more. */
export interface TextSink {
  write(text: string): Promise<void>;
  close(): Promise<void>;
}

export function textSink(stream: WritableStream<Uint8Array>): TextSink {
  const writer = stream.getWriter();
  const encoder = new TextEncoder();
  return {
    write: (text) => writer.write(encoder.encode(text)),
    close: () => writer.close(),
  };
}
