import { createHash } from 'node:crypto';

const decoder = new TextDecoder('utf-8', { fatal: true });
const encoder = new TextEncoder();

/** Hex SHA-256 of bytes. */
export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

/** Text to UTF-8. */
export function encode(text: string): Uint8Array {
  return encoder.encode(text);
}

/** UTF-8 to text; throws on bytes that are none. */
export function decode(bytes: Uint8Array): string {
  return decoder.decode(bytes);
}
