const by = (bodies: readonly string[], kinds: readonly string[]) =>
  bodies.flatMap((body) => kinds.map((kind) => `${body}${kind}`));

const STACKING = ["Clustered", "Stacked", "Stacked100"];
const FLAT = ["", "Stacked", "Stacked100"];

/** The types of charts by their names in Office.js. */
export const CHART_TYPES: ReadonlySet<string> = new Set([
  ...by(["Column", "3DColumn", "Bar", "3DBar"], STACKING),
  ...by(["Line", "LineMarkers", "Area", "3DArea"], FLAT),
  ...by(
    ["Cylinder", "Cone", "Pyramid"].flatMap((body) => [`${body}Col`, `${body}Bar`]),
    STACKING,
  ),
  ...["CylinderCol", "ConeCol", "PyramidCol", "3DColumn", "3DLine"],
  ...["Pie", "3DPie", "PieExploded", "3DPieExploded", "PieOfPie", "BarOfPie"],
  ...["Doughnut", "DoughnutExploded", "Radar", "RadarMarkers", "RadarFilled"],
  ...by(["XYScatter"], ["", "Smooth", "SmoothNoMarkers", "Lines", "LinesNoMarkers"]),
  ...["Surface", "SurfaceWireframe", "SurfaceTopView", "SurfaceTopViewWireframe"],
  ...["Bubble", "Bubble3DEffect", "StockHLC", "StockOHLC", "StockVHLC", "StockVOHLC"],
  ...["Histogram", "Boxwhisker", "Pareto", "RegionMap", "Treemap", "Waterfall"],
  ...["Sunburst", "Funnel"],
]);

/** Both axes have numbers: the first row or column is always that of the x axis. */
export const hasNumbersAcross = (type: string) => /^(?:XYScatter|Bubble)/.test(type);
