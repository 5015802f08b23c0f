/**
 * Whether the page around the pane is one of ours: it lets files be downloaded. Excel's own frames and windows may swallow a download
 * without a word.
 */
export function isAmongOwnPages(): boolean {
  try {
    return window.parent !== window && window.parent.location.origin === window.location.origin;
  } catch {
    return false;
  }
}

/** Hands bytes to the browser as a file to keep. Whether the browser keeps it, nobody is told. @throws where it has no way to */
export function download(bytes: Uint8Array, name: string, type: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type }));
  link.download = name;
  link.click();
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

/** The type of .xlsx files. */
export const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
