// Reading what a browser or a program sends, no further than it may go.

/** Reads the body up to the limit, whatever Content-Length says. @returns null beyond it. */
export async function readLimited(
  request: Request,
  maxBytes: number,
): Promise<Buffer<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > maxBytes) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
