import type { FileReason } from "../../../consolidation/fileReason";
import { formatSerial } from "../../../spreadsheet/serialDate";
import { reasons } from "../../words/en/reasons";
import { englishMoment } from "../../words/englishNumbers";

/** Why a file among many could not be read, where it is not as for one that is checked alone. */
const OF_MANY: Readonly<Record<string, string>> = {
  ...reasons,
  missing:
    "The file could not be opened: it was changed or moved after it was chosen, or another program holds it. Press Change and add that file anew.",
  blocWorkbook:
    "This is the bloc's workbook, not a unit's report. Keep it apart; do not send it with reports.",
  tooSlow:
    "Reading the file took too long, so it was skipped. Copy the figures into a new workbook and send that.",
  programFault: "The program could not check this file. Hand the file to the person in charge.",
};

/** Why a file does not count, or what is odd about one that does. */
export function fileReason(why: FileReason): string {
  switch (why.kind) {
    case "unreadable":
      return OF_MANY[why.code] ?? reasons.programFault;
    case "changed":
      return `Figures have changed since it was finalised (${englishMoment(why.at)}). Ask the unit.`;
    case "noUnit":
      return "The unit code is missing or cannot be read. Type it anew on the sheet Thông tin and send the file again.";
    case "noRoster":
      return "The bloc's roster is empty, so the file was not taken. Nothing is wrong with it; the bloc enters the roster and consolidates again.";
    case "unknownUnit": {
      const near = why.near.length === 0 ? "" : `; nearest: ${why.near.join(", ")}`;
      return `The unit code "${why.unit}" is not in the bloc's roster${near}. Correct the code and send it again.`;
    }
    case "endedUnit": {
      const heir =
        why.successor === null ? "" : ` Enter the figures in the report of ${why.successor}.`;
      return `${why.unit} ended on ${formatSerial(why.endedOn)} and reports no more for this quarter.${heir}`;
    }
    case "noPeriod":
      return "The year or quarter is missing or not valid. Enter it anew on the sheet Thông tin and send the file again.";
    case "otherPeriod":
      return `The file is of Q${why.period.quarter} ${why.period.year}; this is Q${why.wanted.quarter} ${why.wanted.year}. Send the file of this quarter.`;
    case "copy":
      return `The contents are exactly those of ${why.of}'s file. Look again and send your own unit's file.`;
    case "superseded":
      return why.same
        ? `Exactly the same as ${why.by}, which was taken. It need not be sent again.`
        : `${why.by} (submission ${why.submission}) was taken.`;
    case "older":
      return `The bloc's workbook has submission ${why.stacked}; this file is submission ${why.submission} and was not taken. If it is newer all the same: enter submission ${why.stacked + 1} and send it again.`;
  }
}
