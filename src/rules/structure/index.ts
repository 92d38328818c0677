import type { Rule } from "../rule";
import { ofItsTemplate } from "./ofItsTemplate";
import { str01 } from "./str01MissingTable";
import { str02 } from "./str02MissingColumn";
import { str03 } from "./str03TemplateVersion";
import { str04 } from "./str04FileName";
import { str05 } from "./str05TypedOverFormula";
import { str06 } from "./str06ErrorValue";
import { str07 } from "./str07ExternalLink";
import { str08 } from "./str08MergedCells";
import { str09 } from "./str09MissingRow";
import { str10 } from "./str10BlankRow";
import { str11 } from "./str11HiddenCells";

/** Is the workbook still the template? */
export const structureRules: readonly Rule[] = [
  ofItsTemplate(str01),
  ofItsTemplate(str02),
  str03,
  str04,
  str05,
  str06,
  str07,
  str08,
  ofItsTemplate(str09),
  str10,
  str11,
];
