import { useCallback } from "react";
import { useDrop } from "../controls/useDrop";

/** Takes files dropped anywhere on the page; true while some are held above it. */
export function useFileDrop(onFiles: (files: readonly File[]) => void): boolean {
  return useDrop(
    useCallback((dropped: DataTransfer | null) => onFiles([...(dropped?.files ?? [])]), [onFiles]),
  );
}
