import { wellFormed } from "./leaving";

/** `JSON.stringify` leaves these as they are, and a terminal obeys them. */
const unsafe = /[\u007F-\u009F\u061C\u200E\u200F\u2028\u2029\u202A-\u202E\u2066-\u2069]/g;

const escaped = (sign: string): string => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** Data as JSON for people and programs: the same data, and nothing in it that controls a terminal. */
export const asJson = (data: unknown): string =>
  `${JSON.stringify(data, (_, value: unknown) => (typeof value === "string" ? wellFormed(value) : value), 2)}\n`.replace(
    unsafe,
    escaped,
  );
