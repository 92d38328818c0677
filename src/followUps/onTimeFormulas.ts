import {
  atMost,
  both,
  call,
  either,
  equal,
  field,
  firstOf,
  greater,
  here,
  isError,
  isNumber,
  less,
  not,
  notEqual,
  when,
  type Expression,
} from "../spreadsheet/expression";
import { countFault, errorFault, isBlank } from "../workbook/conditions";
import { hasInput } from "../workbook/rowHelpers";
import {
  deadline,
  hasState,
  isFinished,
  ofConclusion,
  reference,
  reinspection,
  report,
  stateIs,
} from "./roundFormulas";

const earliest = when(
  equal(report, 0),
  reinspection,
  when(equal(here("_hk"), 0), report, call("MIN", report, reinspection)),
);

/** CT7B reads this row: its conclusion is the bloc's, or cannot be told. */
const readByCt7b = when(
  hasInput(
    "ma_kl",
    "stt_hc",
    "vong",
    "noi_dung",
    "trach_nhiem",
    "thoi_han",
    "so_bc",
    "ngay_bc",
    "tu_dg",
    "ngay_hk",
    "so_hk",
    "kq_hk",
    "ghi_chu",
  ),
  when(
    isError(here("ma_kl")),
    1,
    when(
      isBlank(here("ma_kl")),
      1,
      when(greater(here("_kl"), 0), when(greater(ofConclusion("_cq"), 0), 1, 0), 0),
    ),
  ),
  0,
);
const inputErrors = errorFault(
  ...["ma_kl", "thoi_han", "ngay_bc", "ngay_hk", "kq_hk"].map((key) => here(key)),
);
const numberFault = countFault(here("stt_hc"), here("vong"));

/** What CT7B adds up: only conclusions of the bloc's three bodies (domain 1.7). */
export const onTimeFormulas: Readonly<Record<string, Expression>> = {
  /** L an input in error, T an input missing, else "". */
  _ct: when(
    equal(readByCt7b, 0),
    "",
    firstOf(
      [
        [either(equal(numberFault, 1), equal(inputErrors, 1)), "L"],
        [
          either(
            isBlank(here("ma_kl")),
            not(isNumber(here("stt_hc"))),
            not(isNumber(here("vong"))),
          ),
          "T",
        ],
      ],
      "",
    ),
  ),
  /** D due and remedied or reported on time, Q due and not, K without a deadline, else "". */
  _han: when(
    not(hasState),
    "",
    firstOf(
      [
        [notEqual(ofConclusion("_cq"), 2), ""],
        // Closed before this year.
        [both(isFinished, less(here("_hk"), field("tinh_dau_nam"))), ""],
        [equal(deadline, 0), "K"],
        [greater(deadline, reference), ""],
        [
          both(
            stateIs("DA_KHAC_PHUC", "CHO_HAU_KIEM_QUA_LAU", "CHO_HAU_KIEM"),
            atMost(earliest, deadline),
          ),
          "D",
        ],
      ],
      "Q",
    ),
  ),
};
