/** So many characters may be handed to a function at once. */
const PIECE = 0x8000;

/** Bytes as a text that programs hand each other (RFC 4648), in browsers and in Node. */
export function toBase64(bytes: Uint8Array): string {
  let characters = "";
  for (let at = 0; at < bytes.length; at += PIECE) characters += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(characters);
}

/** @throws DOMException where the text is no base64 */
export const fromBase64 = (text: string): Uint8Array =>
  Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
