import type { PlantedFault } from "./plantedFault";
import { crossFieldFaults } from "./plants/crossField";
import { crossSheetFaults } from "./plants/crossSheet";
import { dateFaults } from "./plants/dates";
import { followUpFaults } from "./plants/followUps";
import { hygieneFaults } from "./plants/hygiene";
import { rangeFaults, requiredFaults } from "./plants/required";
import { structureFaults } from "./plants/structure";

/** Every fault of the demo, family by family; a unit may have several. */
export const PLANTED_FAULTS: readonly PlantedFault[] = [
  ...structureFaults,
  ...hygieneFaults,
  ...requiredFaults,
  ...rangeFaults,
  ...crossFieldFaults,
  ...crossSheetFaults,
  ...dateFaults,
  ...followUpFaults,
];
