/**
 * Several things as a message lists them, not all of many.
 * @param between a blank between addresses; words of a form are listed as forms do it, in every language
 */
export const inList = (items: readonly string[], most: number, between: " " | "、" = " "): string =>
  `${items.slice(0, most).join(between)}${items.length > most ? " …" : ""}`;
