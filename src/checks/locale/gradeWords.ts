/** Grades as some forms write them out: data of the field, in Chinese whatever the language. */
export const longGrades: Readonly<Record<string, string>> = { 优: "优秀", 良: "良好", 中: "中等", 差: "差" };
