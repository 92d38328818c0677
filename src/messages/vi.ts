import type { RuleId } from "../rules/ruleIds";

/**
 * Words of the findings. {placeholders} are the finding's facts; {o} is the cell. Each says what is
 * wrong with the value as typed, why, and what to do next.
 */
export const ruleMessages: Readonly<Record<ActiveRuleId, string>> = {
  STR01:
    'Không thấy bảng "{bang}" (trang {sheet}). Dùng đúng mẫu báo cáo phiên bản {pb}, chép số liệu vào rồi nộp lại.',
  STR02: 'Trang {sheet} thiếu cột hoặc ô "{cot}". Lấy mẫu mới và chép số liệu sang.',
  STR03:
    "Mẫu báo cáo phiên bản {a} không khớp phiên bản đang dùng {b}. Xin Khối mẫu mới và chép số liệu sang.",
  STR04:
    "Tên tệp cho biết {x} nhưng nội dung ghi {y}; lấy theo nội dung. Đổi lại tên tệp cho khớp.",
  STR05:
    'Ô {o} phải là công thức nhưng đang là "{v}" gõ tay. Bấm Hoàn tác (Ctrl+Z), hoặc chép lại công thức từ mẫu mới.',
  STR06: "Ô {o} có lỗi công thức {loi}, nên không đọc được số. Gõ lại giá trị vào ô.",
  STR07:
    "Ô {o} lấy số từ tệp khác ({tep}); số có thể đã cũ. Chép giá trị rồi dán vào ô (dán giá trị).",
  STR08:
    "Có ô gộp tại {vung} trong bảng số liệu; chỉ lấy giá trị ô đầu. Bỏ gộp ô và ghi đủ từng ô.",
  STR09:
    'Bảng "{bang}" thiếu dòng bắt buộc "{dong}". Bấm Hoàn tác (Ctrl+Z), hoặc chép số liệu sang mẫu mới.',
  STR10:
    'Bảng "{bang}" có dòng trống ở giữa (dòng {r}). Dồn các dòng lên để sắp xếp, lọc không bỏ sót.',
  STR11: "Có {n} dòng hoặc cột đang ẩn chứa số liệu tại {vung}. Bỏ ẩn để soát trước khi ký.",
  HYG01:
    "Ô {o} gõ bằng Unicode tổ hợp ({n} ô trên trang) nên tra tên không khớp. Gõ lại bằng Unicode dựng sẵn (nhìn không đổi).",
  HYG02:
    "Ô {o} có khoảng trắng đặc biệt hoặc thừa ({n} ô trên trang). Gõ lại, bỏ khoảng trắng thừa.",
  HYG03: 'Ô {o} dùng bảng mã cũ TCVN3 (.VnTime): "{v}" → "{de_xuat}". Gõ lại bằng Unicode.',
  HYG04: 'Ô {o} dùng bảng mã cũ VNI: "{v}" → "{de_xuat}". Gõ lại bằng Unicode.',
  HYG05: 'Ô {o} có ký tự lỗi mã hóa "{v}". Gõ lại nội dung.',
  HYG06: 'Ô {o} là số ở dạng chữ "{v}", được đọc là {so} nhưng công thức không thấy. Gõ lại {so}.',
  HYG07: 'Ô {o}: "{v}" không rõ là {a} hay {b}. Hãy gõ lại số không có dấu phân cách.',
  HYG08: 'Ô {o} phải là số nguyên, đang ghi "{v}". Gõ lại bằng chữ số; không có thì gõ 0.',
  HYG09: 'Ô {o} ghi dấu "{v}". Nếu là không có thì gõ 0.',
  HYG10:
    'Ô {o} là ngày ở dạng chữ "{v}", được đọc là {ngay} nhưng công thức không thấy. Gõ lại ngày.',
  HYG11: 'Ô {o} ghi "{v}", không phải một ngày có thật. Gõ lại ngày/tháng/năm.',
  HYG12: "Ô {o}: ngày {v} có thể bị đảo ngày và tháng, là {a} hay {b}? Gõ lại cho đúng.",
  HYG13: 'Ô {o}: năm hai chữ số "{v}" được hiểu là {nam}. Gõ lại đủ bốn chữ số.',
  HYG14: 'Ô {o}: kỳ "{v}" được hiểu là Quý {q}. Chọn lại trong danh sách.',
  HYG15: "Ô {o} ghi tỷ lệ {v}. Hãy ghi số đếm, tỷ lệ đã có công thức.",
  HYG16: 'Ô {o}: chữ O hoặc l bị gõ thay số 0 hoặc 1 trong "{v}". Gõ lại bằng chữ số.',
  REQ01: 'Chưa nhập "{truong}" tại {o}. Ghi vào; không có thì gõ 0.',
  REQ02:
    "Đơn vị là cơ quan hành chính nhưng chưa nhập bảng hài lòng. Ghi bảng, hoặc giải trình chưa tổ chức khảo sát.",
  REQ03:
    'Đơn vị không phải cơ quan hành chính nhưng có nhập bảng hài lòng; số liệu sẽ không tính. Xóa bảng, hoặc báo Khối sửa mục "Là cơ quan hành chính".',
  REQ04: 'Ô {o} ("{truong}") phải chọn trong danh mục: {ds}.',
  REQ05:
    "Đã có ngày báo cáo khắc phục nhưng thiếu số báo cáo (hoặc ngược lại). Ghi đủ cả hai tại {o}.",
  REQ06:
    "Xếp loại chính thức phải có số và ngày quyết định. Ghi căn cứ, hoặc chọn lại tình trạng đánh giá.",
  REQ07:
    "Có tăng, giảm hoặc lý do khác ({n}) nhưng chưa ghi chú lý do. Ghi vào cột Ghi chú cùng dòng.",
  RNG01: "Ô {o} ghi {v}; số đếm phải là số nguyên từ 0 trở lên. Sửa lại số.",
  RNG02: "{o} = {v} lớn bất thường so với quý trước ({tr}).",
  RNG03: "Năm {v} ngoài nhiệm kỳ được cấu hình. Sửa năm báo cáo.",
  RNG04: "Dòng này của {quy} không phải tháng {m}. Ghi đúng tháng của dòng.",
  RNG05:
    "Tổ chức cơ sở đảng: tổng số phải bằng 1, đang ghi {v}. Số chi bộ ghi ở dòng Chi bộ trực thuộc.",
  XF01: "{ten_tu} ({a}) nhiều hơn {ten_mau} ({b}). Sửa một trong hai số.",
  XF02: "Tổng bốn mức xếp loại ({t}) khác số được đánh giá, xếp loại ({d}). Sửa cho khớp.",
  XF03: "Số không đánh giá ({x}) nhiều hơn tổng số ({y}). Sửa một trong hai.",
  XF04: "Số xuất sắc {xs} vượt 20% số hoàn thành tốt {tot}; nhiều nhất là {max}. Xem lại, hoặc giải trình.",
  XF05: "Đoàn viên ưu tú ({a}) nhiều hơn đoàn viên ({b}), hoặc đoàn viên nhiều hơn số kết nạp ({c}). Sửa số sai.",
  XF06: "Dự bị + chính thức ({x}) khác đảng viên cuối kỳ ({y}). Sửa cho khớp.",
  XF07: "Đảng viên cuối kỳ ghi {a}, tính theo biến động là {b} (lệch {c}). Đối chiếu lại các dòng tăng, giảm.",
  XF08: 'Bốn mức hài lòng cộng lại là {a}, khác số phiếu hợp lệ {b} ở lĩnh vực "{lv}". Sửa cho khớp.',
  XF09: "Phiếu hợp lệ ({a}) nhiều hơn phiếu phát ra ({b}). Sửa một trong hai số.",
  XF10: 'Nguồn "{n}": kỳ trước chuyển sang + tiếp nhận = {a} nhưng tổng xử lý = {b}. Đối chiếu lại từng cột.',
  XF11: 'Nguồn "{n}": {phan} ({a}) nhiều hơn {tong} ({b}). Sửa một trong hai số.',
  XF12: "{loai} nhưng đang ghi {n} chi bộ trực thuộc. Xem lại loại hình và số chi bộ (đảng bộ có từ 2 chi bộ, chi bộ không có).",
  XF13: "Không thuộc diện đăng ký chiếm {x}, trên 10%. Xem lại, hoặc giải trình.",
  XF14: "Mục con ({ten} = {a}) lớn hơn tổng ({b}). Sửa một trong hai số.",
  XF15: "Số người kiêm nhiệm ({a}) nhiều hơn số người của một dòng ({b}). Sửa một trong hai số.",
  XS01: "Kết nạp mới ở trang Đảng viên ({a}) khác tổng ba tháng ở trang Kết nạp ({b}). Sửa cho khớp.",
  XS02: "Tổng đảng viên ở bảng đăng ký ({a}) khác cuối kỳ ({b}) nhiều hơn số tăng, giảm trong năm. Xem lại tổng số lúc đăng ký.",
  XS03: "Tổng số đảng viên xếp loại năm {n} ({a}) khác đảng viên 31/12 ({b}). Xem lại, hoặc giải trình.",
  XS04: 'Trang Khắc phục dùng mã "{ma}" không có ở trang Kết luận. Sửa mã, hoặc thêm kết luận.',
  XS05: "Kết luận {so} ghi {a} hạn chế nhưng {khac} {b}. Sửa cho khớp.",
  XS06: 'Chưa có văn bản "{loai}" năm {n}. Khi ban hành thì ghi vào trang Văn bản; chưa có thì giải trình.',
  XS07: "Tự đánh giá thực hiện tốt 1374 là Có nhưng có {n} phản ánh quá hạn. Xem lại, hoặc giải trình.",
  XS08: "Số không đánh giá vì {ten} ở trang Xếp loại ({a}) nhiều hơn ở trang Đảng viên ({b}). Sửa một trong hai.",
  XS09: "Chưa đủ 6 tháng ({a}) nhiều hơn số kết nạp 6 tháng cuối năm ({b}).",
  XS10: "Loại hình / nhóm / cờ hành chính khác danh mục đơn vị.",
  XP01: "Đảng viên đầu kỳ ({a}) khác cuối kỳ quý trước ({b}).",
  XP02: "Số dồn trong năm giảm so với quý trước ở {o}.",
  XP03: "Kỳ trước chuyển sang ({a}) khác số chuyển kỳ sau của quý trước ({b}).",
  XP04: 'Kết luận {so} đã có ở quý trước nhưng biến mất. Bấm "Lấy lại từ kỳ trước".',
  XP05: "Thời hạn khắc phục của {kl}/{hc} bị sửa từ {a} thành {b}.",
  XP06: "Hạn chế đã khắc phục nay mở lại.",
  XP07: "Thiếu báo cáo quý trước ({ky}).",
  XP08: "Số đã đăng ký giảm từ {a} xuống {b} trong cùng năm.",
  XP09: "Xếp loại chính thức năm {n} bị thay đổi so với lần nộp trước hoặc khác số của Khối.",
  DAT01: "Thời hạn khắc phục {a} phải sau {moc} ({b}). Sửa ngày sai.",
  DAT02: "Ngày báo cáo khắc phục {a} trước ngày kết luận {b}. Sửa ngày sai.",
  DAT03: "{truong} {a} ở tương lai (hôm nay {b}). Gõ lại ngày đúng.",
  DAT04: "{truong} {a} sau ngày chốt {r}; chưa tính cho kỳ này. Không phải sửa nếu ngày đúng.",
  DAT05: "Hậu kiểm tra ({a}) trước báo cáo khắc phục ({b}). Xem lại hai ngày.",
  DAT06: "Ngày chốt {a} không thuộc {ky}; tạm tính theo ngày cuối quý. Sửa ngày chốt.",
  DUP01: 'Trùng {khoa} "{v}" tại dòng {r1} và {r2}. Bỏ hoặc sửa một dòng.',
  DUP02: "{dv} gửi {n} tệp; lấy lần nộp {k}. Các tệp khác: {ds}.",
  DUP03: "Hai đơn vị khác mã có nội dung giống hệt nhau: {ds}.",
  ROS01: 'Mã đơn vị "{v}" không có trong danh mục.',
  ROS02: "{v} đã {viec} từ {ngay}; số liệu báo cáo ở {don_vi_ke_thua}.",
  ROS03: 'Tên đơn vị "{a}" khác danh mục "{b}".',
  ROS04: "Chưa nhận báo cáo của {n} đơn vị: {ds}.",
  ROS05: "Đơn vị {v} nộp trễ {k} ngày.",
  FUP01:
    "Kết luận {so}, hạn chế {i}: quá hạn {k} ngày (hạn {d}), chưa có báo cáo khắc phục. Ghi số, ngày báo cáo; nếu chưa xong, giải trình hoặc xin gia hạn.",
  FUP02:
    "Kết luận {so}, hạn chế {i}: đến hạn trong {k} ngày (hạn {d}). Chuẩn bị báo cáo khắc phục.",
  FUP03:
    'Kết luận {so}, hạn chế {i}: hậu kiểm tra "{kq}" nhưng chưa giao thời hạn mới (việc của Khối).',
  FUP04: "Kết luận {so}, hạn chế {i}: chưa có thời hạn khắc phục (việc của Khối).",
  FUP05: "Kết luận {so}, hạn chế {i}: đã báo cáo {k} ngày, chưa hậu kiểm tra (việc của Khối).",
  FUP06:
    'Khối đã ban hành kết luận {so} ngày {d} ({cq}) cho đơn vị, nhưng trang Kết luận chưa có. Bấm "Thêm từ sổ của Khối".',
  FUP07: 'Đơn vị tự đánh giá "Đã xong" nhưng hậu kiểm tra "{kq}". Xem lại tự đánh giá.',
  FUP08:
    "Lần giao hạn {k} được mở khi lần {truoc} chưa hậu kiểm tra, hoặc đã khắc phục xong. Bỏ dòng, hoặc ghi hậu kiểm tra lần {truoc}.",
  FUP09: "Kết luận {so}, hạn chế {i}: báo cáo khắc phục trễ {k} ngày. Giải trình lý do.",
  FUP10:
    'Kết luận có độ mật "{m}" nhưng đã nhập nội dung. Xóa nội dung khỏi ô; tệp đã lưu hoặc đã gửi phải xử lý theo quy định bảo vệ bí mật nhà nước, báo người phụ trách.',
  AGG01: "Tổng {o} ở bảng tổng hợp ({a}) khác tổng các đơn vị ({b}).",
  AGG02: "{dv}: tệp còn {n} lỗi; các chỉ tiêu bị chạm chưa tính cho đơn vị này.",
  AGG04: "Số liệu công bố {a} khác số tính lại {b} ({n}/{d}).",
  AGG05: "Chưa nhập kết quả năm {nam_truoc} nên không tính được xu hướng.",
};

/** Retired rules keep their numbers and say nothing. */
export type ActiveRuleId = Exclude<RuleId, "DAT07" | "AGG03">;
