import { createContext, useContext } from "react";
import type { Outcome } from "../../hosts/port";
import type { Place } from "../../spreadsheet/address";

/** Leads to a cell of the open workbook, of a hidden sheet only with `reveal`; null where there is none, as in a browser. */
export type GoTo = ((place: Place, reveal?: boolean) => Promise<Outcome<null>>) | null;

const PlacesContext = createContext<GoTo>(null);
export const PlacesProvider = PlacesContext.Provider;

export function useGoTo(): GoTo {
  return useContext(PlacesContext);
}
