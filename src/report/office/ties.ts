/**
 * A figure stands in a content control (w:sdt) whose tag names it. Word, WPS and LibreOffice from 7.5 on keep it through typing before,
 * behind and into it, copying and saving, where a bookmark goes as soon as its text is typed over. LibreOffice 7.4 keeps the text
 * and drops the tags. Word takes 64 characters for a tag.
 */
const PREFIX = "rubric:1:";

export const tagOf = (figure: string): string => PREFIX + figure;

/** The figure that a tag names; null for a tag of others. */
export const figureOfTag = (tag: string): string | null => (tag.startsWith(PREFIX) ? tag.slice(PREFIX.length) : null);
