/** How long the browser may take to begin: the address is of no use to it afterwards. */
const KEPT_MILLISECONDS = 60_000;

/** Lets the browser save bytes as a file, where it saves downloads. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  // A copy: what is handed in may be a part of something larger.
  const address = URL.createObjectURL(new Blob([Uint8Array.from(bytes)], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MILLISECONDS);
}
