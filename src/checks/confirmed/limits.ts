/** A form has no more findings than this that somebody would look at one by one. */
export const MOST_CONFIRMATIONS = 1000;
/** One line of a note. */
export const LONGEST_NOTE = 200;
