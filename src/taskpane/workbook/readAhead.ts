import type { ExcelHost } from "../../hosts/port";

/** The host with its workbook being read already: whoever asks first gets that reading. */
export function readAhead(host: ExcelHost): ExcelHost {
  let begun: ReturnType<ExcelHost["read"]> | null = host.read();
  return {
    ...host,
    read: () => {
      const reading = begun ?? host.read();
      begun = null;
      return reading;
    },
  };
}
