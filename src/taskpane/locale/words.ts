/** The same keys with other texts: Chinese gives the keys, every other language has them all. */
export type Words<T> = { readonly [K in keyof T]: T[K] extends string ? string : Words<T[K]> };
