export declare function accessorsIn(text: string): Set<string>;
export declare function plainFields(text: string, accessors?: ReadonlySet<string>): string;
