export const fileTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  zip: "application/zip",
} as const;

/** The browser reads the address after the click has returned. */
const READ_WITHIN_MS = 60_000;

/** Signs that no system takes in a file's name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;

/** Hands bytes to the browser as a file to keep; gives the name that the file has. */
export function saveFile(bytes: Uint8Array, name: string, ending: keyof typeof fileTypes): string {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([bytes as BlobPart], { type: fileTypes[ending] }));
  link.download = `${name.replace(FORBIDDEN, " ").trim()}.${ending}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), READ_WITHIN_MS);
  return link.download;
}
