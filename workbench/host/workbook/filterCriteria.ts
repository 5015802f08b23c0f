/** What a filter lets through, as the API describes it. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly criterion1?: unknown;
  readonly criterion2?: unknown;
  readonly operator?: string;
  readonly values?: readonly unknown[];
  readonly dynamicCriteria?: string;
  readonly color?: string;
  readonly icon?: unknown;
}
