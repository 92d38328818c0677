import { agg01 } from "./agg01TotalDiffers";
import { agg02 } from "./agg02FileWithErrors";
import { agg04 } from "./agg04PublishedFigure";
import { agg05 } from "./agg05NoHistory";
import type { BlocRule } from "./blocRule";
import { dup02 } from "./dup02SeveralFiles";
import { dup03 } from "./dup03SameContent";
import { ros04 } from "./ros04NotReceived";
import { ros05 } from "./ros05Late";

/** Do the files of a quarter fit together? */
export const BLOC_RULES: readonly BlocRule[] = [
  dup02,
  dup03,
  ros04,
  ros05,
  agg01,
  agg02,
  agg04,
  agg05,
];
