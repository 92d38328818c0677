import { NO_CELLS, type BlocFinding, type BlocRule } from "./blocRule";

/** Received by the day on which reports were due. */
export const ros05: BlocRule = {
  id: "ROS05",
  severity: "note",
  needs: "bloc",
  inSheet: false,
  spoils: false,
  touches: ["tblTienDo.ngay_nhan"],
  check: ({ received, dueOn }) =>
    received.flatMap(({ unit, file, receivedOn }): BlocFinding[] => {
      if (dueOn === null || receivedOn === null || receivedOn <= dueOn) return [];
      const facts = { v: unit, k: receivedOn - dueOn };
      return [{ rule: "ROS05", severity: "note", ...NO_CELLS, unit, file, facts }];
    }),
};
