import published from "../../cases/tianhe-2023/published.json";

/** The form as published: cell texts, weights and the department's own entries. */
export { published };

export type PublishedRow = (typeof published.rows)[number];

/** Score and remark of every published row, in the order of the rows. */
export const publishedEntries: readonly { readonly score: number; readonly remark: string }[] = published.rows.map(
  ({ score, remark }) => ({ score, remark: remark ?? "" }),
);
