/** Keys of years and ordinals: no separator of thousands stands in them, and none of them is ever 0. */
export const PLAIN_INTEGERS: ReadonlySet<string> = new Set([
  "nam",
  "nam_ap_dung",
  "nam_danh_gia",
  "thang",
  "lan_nop",
  "stt_hc",
  "vong",
  "stt",
  "tu_nam",
  "den_nam",
]);
