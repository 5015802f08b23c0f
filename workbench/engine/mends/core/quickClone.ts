import { Tools } from "@univerjs/core";

// Univer 0.25.1 asks four times what a value is before it copies it, numbers and texts too: half of the time of writing
// formats. What is no object is its own copy.
const deepClone = Tools.deepClone.bind(Tools);
Tools.deepClone = (value) => (typeof value === "object" && value !== null ? deepClone(value) : value);
