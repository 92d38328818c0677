type Parts = readonly string[];

export const FIRST_FINDING: Readonly<
  Record<"browser" | "browserWorker" | "excel" | "excelWorker", Parts>
>;
