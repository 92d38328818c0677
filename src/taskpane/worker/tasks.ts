import type { Tasks } from "../workbench";

// What the first finding needs: fetched while the page, or Excel, is still busy with itself.
const checkBytes = () => import(/* webpackChunkName: "checkBytes" */ "../check/checkBytes");
const checkSnapshot = () => import(/* webpackChunkName: "checkOpen" */ "../check/checkSnapshot");

export const PREPARATIONS: Readonly<Partial<Record<keyof Tasks, () => Promise<unknown>>>> = {
  check: checkBytes,
  checkOpen: checkSnapshot,
};

/** Each task and what it needs, fetched when first asked for. */
export const TASKS: Tasks = {
  check: async (order) => {
    if (order.previous === undefined) return (await checkBytes()).checkBytes(order);
    const { checkFileBeside } = await import("../check/checkBeside");
    return checkFileBeside(order, order.previous);
  },
  checkOpen: async (order) => {
    if (order.previous === undefined) return (await checkSnapshot()).checkSnapshot(order);
    const { checkBeside } = await import("../check/checkBeside");
    return checkBeside(order, order.previous);
  },
  findingsWritten: async (order) => {
    const { findingsWritten } = await import("../check/findingsWritten");
    return findingsWritten(order);
  },
  drawTemplate: async (order) => {
    const { drawTemplate } = await import("../template/drawTemplate");
    return drawTemplate(order);
  },
  templateSheets: async (order) => {
    const { templateSheets } = await import("../../app/templateSheets");
    return templateSheets(order);
  },
  checkedCopy: async (order) => {
    const { copyBytes } = await import("../copy/copyBytes");
    return copyBytes(order);
  },
  mend: async (order) => {
    const { mend } = await import(/* webpackChunkName: "mend" */ "../mending/mend");
    return mend(order);
  },
};
