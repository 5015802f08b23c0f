import { download, XLSX } from "../download";

const fileTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: XLSX,
  zip: "application/zip",
  "rubric.json": "application/json",
} as const;

/** Signs that no system takes in a file's name. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]+/gu;

/** Hands bytes to the browser as a file to keep; gives the name that the file has. */
export function saveFile(bytes: Uint8Array, name: string, ending: keyof typeof fileTypes): string {
  const whole = `${name.replace(FORBIDDEN, " ").trim()}.${ending}`;
  download(bytes, whole, fileTypes[ending]);
  return whole;
}
