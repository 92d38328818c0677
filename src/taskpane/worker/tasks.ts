import type { Tasks } from "../workbench";

/** Each task and what it needs, fetched when first asked for. */
export const TASKS: Tasks = {
  check: async (order) => {
    const { checkBytes } = await import(/* webpackChunkName: "checkBytes" */ "../check/checkBytes");
    return checkBytes(order);
  },
  checkOpen: async (order) => {
    const { checkSnapshot } = await import(
      /* webpackChunkName: "checkOpen" */ "../check/checkSnapshot"
    );
    return checkSnapshot(order);
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
};
