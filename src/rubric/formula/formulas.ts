/** Whether score cells call the add-in's functions, or hold the equal formulas of Excel's own functions. */
export type Formulas = "addin" | "native";
