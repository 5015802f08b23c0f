import type { NotApplicable, NotChecked } from "../locale/ledgerWords";

/** Where a check writes down, while it runs, what it looked at and what it had to pass over. */
export interface Recorder {
  /** So many lines, cells or tables could be judged, those with findings among them. */
  looked(count?: number): void;
  /** So many should have been judged and could not be. */
  notChecked(why: NotChecked, count?: number): void;
  /** The form has nothing that the check is about; counts where nothing was looked at. The first reason is told. */
  notApplicable(why: NotApplicable): void;
}

/** What was passed over for one reason. */
export interface PassedOver {
  readonly why: NotChecked;
  readonly count: number;
}

/** What a check wrote down. */
export interface Recorded {
  readonly looked: number;
  readonly notChecked: readonly PassedOver[];
  readonly notApplicable: NotApplicable | null;
}

/** A recorder, and what it holds by then. */
export function startRecord(): { readonly recorder: Recorder; readonly recorded: () => Recorded } {
  let all = 0;
  let absent: NotApplicable | null = null;
  const passed = new Map<NotChecked, number>();
  return {
    recorder: {
      looked: (count = 1) => {
        all += count;
      },
      notChecked: (why, count = 1) => {
        if (count > 0) passed.set(why, (passed.get(why) ?? 0) + count);
      },
      notApplicable: (why) => {
        absent ??= why;
      },
    },
    recorded: () => ({
      looked: all,
      notChecked: [...passed].map(([why, count]) => ({ why, count })),
      notApplicable: absent,
    }),
  };
}
