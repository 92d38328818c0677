import type { Rule } from "../rule";
import { hyg01 } from "./hyg01ComposedUnicode";
import { hyg02 } from "./hyg02Spaces";
import { hyg03 } from "./hyg03Tcvn3";
import { hyg04 } from "./hyg04Vni";
import { hyg05 } from "./hyg05Mojibake";
import { hyg06 } from "./hyg06NumberAsText";
import { hyg07 } from "./hyg07AmbiguousNumber";
import { hyg08 } from "./hyg08NotANumber";
import { hyg09 } from "./hyg09Dash";
import { hyg10 } from "./hyg10DateAsText";
import { hyg11 } from "./hyg11ImpossibleDate";
import { hyg12 } from "./hyg12SwappedDate";
import { hyg13 } from "./hyg13TwoDigitYear";
import { hyg14 } from "./hyg14QuarterSpelling";
import { hyg15 } from "./hyg15Percent";
import { hyg16 } from "./hyg16LetterForDigit";

/** Was the text typed so that it can be read? */
export const hygieneRules: readonly Rule[] = [
  hyg01,
  hyg02,
  hyg03,
  hyg04,
  hyg05,
  hyg06,
  hyg07,
  hyg08,
  hyg09,
  hyg10,
  hyg11,
  hyg12,
  hyg13,
  hyg14,
  hyg15,
  hyg16,
];
