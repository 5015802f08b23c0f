/** A truth value as XML Schema and old writers spell it. */
export const isTrue = (value: string | null | undefined): boolean =>
  value !== null && value !== undefined && /^\s*(?:1|true|on)\s*$/i.test(value);
