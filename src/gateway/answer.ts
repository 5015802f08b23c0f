/** Gives the answer to a question once the request that asked it has come back. */
export type Answer<T> = () => T;
