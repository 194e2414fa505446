// The body of a reply, never more than the limit of it: neither as it comes nor as it unpacks.
import type { IncomingMessage } from 'node:http';
import { pipeline, type Readable, Transform } from 'node:stream';
import { createBrotliDecompress, createGunzip } from 'node:zlib';

/** Told apart from what a network does. */
export class TooLargeError extends Error {}
export class UnknownEncodingError extends Error {}

/** @throws TooLargeError, UnknownEncodingError, or what the network or the unpacking threw. */
export async function readBody(reply: IncomingMessage, maxBytes: number): Promise<Uint8Array> {
  if (Number(reply.headers['content-length'] ?? 0) > maxBytes) throw new TooLargeError();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of unpacked(reply, maxBytes)) {
    size += chunk.byteLength;
    if (size > maxBytes) throw new TooLargeError();
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function unpacked(reply: IncomingMessage, maxBytes: number): Readable {
  const encoding = (reply.headers['content-encoding'] ?? '').trim().toLowerCase();
  if (encoding === '' || encoding === 'identity') return reply;
  if (!/^(x-)?gzip$|^br$/.test(encoding)) throw new UnknownEncodingError();
  const unpack = encoding === 'br' ? createBrotliDecompress() : createGunzip();
  // A stream that unpacks to nothing is counted as it comes. Errors reach the reader of the last stream.
  return pipeline(reply, atMost(maxBytes), unpack, () => {});
}

function atMost(maxBytes: number): Transform {
  let size = 0;
  return new Transform({
    transform(chunk: Uint8Array, _encoding, pass) {
      size += chunk.byteLength;
      if (size > maxBytes) pass(new TooLargeError());
      else pass(null, chunk);
    },
  });
}
