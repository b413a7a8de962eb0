import type { ElementRole } from './form.js';

/** Tên kiểu trong Word: `id` in ASCII, `name` as the user sees it, `outline` from 0 for the navigation pane. */
export interface StyleName {
  readonly id: string;
  readonly name: string;
  readonly outline?: number;
}

/** Kiểu đoạn của từng yếu tố. */
export const paragraphStyles: Readonly<Record<ElementRole, StyleName>> = {
  nationalName: { id: 'QuocHieu', name: 'Quốc hiệu' },
  motto: { id: 'TieuNgu', name: 'Tiêu ngữ' },
  superiorAuthority: { id: 'CoQuanChuQuan', name: 'Cơ quan chủ quản' },
  issuingAuthority: { id: 'CoQuanBanHanh', name: 'Cơ quan ban hành' },
  number: { id: 'SoKyHieu', name: 'Số và ký hiệu' },
  placeAndDate: { id: 'DiaDanhNgayThang', name: 'Địa danh và ngày tháng' },
  dispatchSubject: { id: 'TrichYeuCongVan', name: 'Trích yếu công văn' },
  urgencyMark: { id: 'DauMucDoKhan', name: 'Dấu mức độ khẩn' },
  circulationMark: { id: 'ChiDanLuuHanh', name: 'Chỉ dẫn lưu hành' },
  rule: { id: 'DuongKe', name: 'Đường kẻ' },
  spacer: { id: 'DoanDem', name: 'Đoạn đệm' },
  documentType: { id: 'TenLoai', name: 'Tên loại văn bản' },
  subject: { id: 'TrichYeu', name: 'Trích yếu' },
  addressees: { id: 'KinhGui', name: 'Kính gửi' },
  legalBasis: { id: 'CanCu', name: 'Căn cứ ban hành' },
  enactingLine: { id: 'ThamQuyenBanHanh', name: 'Thẩm quyền ban hành' },
  part: { id: 'Phan', name: 'Phần', outline: 0 },
  chapter: { id: 'Chuong', name: 'Chương', outline: 1 },
  numberedSection: { id: 'Muc', name: 'Mục', outline: 2 },
  subsection: { id: 'TieuMuc', name: 'Tiểu mục', outline: 3 },
  article: { id: 'Dieu', name: 'Điều', outline: 4 },
  section: { id: 'MucLaMa', name: 'Mục La Mã', outline: 1 },
  clause: { id: 'Khoan', name: 'Khoản có tiêu đề', outline: 2 },
  subclause: { id: 'KhoanCon', name: 'Khoản con có tiêu đề', outline: 3 },
  point: { id: 'Diem', name: 'Điểm', outline: 4 },
  paragraph: { id: 'ThanVanBan', name: 'Thân văn bản' },
  dashItem: { id: 'GachDauDong', name: 'Gạch đầu dòng' },
  plusItem: { id: 'CongDauDong', name: 'Cộng đầu dòng' },
  tableCaption: { id: 'TenBang', name: 'Tên bảng' },
  tableHeader: { id: 'TieuDeCot', name: 'Tiêu đề cột' },
  tableCell: { id: 'OBang', name: 'Ô bảng' },
  tableGroup: { id: 'DongNhom', name: 'Dòng nhóm' },
  recipientsTitle: { id: 'NoiNhan', name: 'Nơi nhận' },
  recipient: { id: 'DanhSachNoiNhan', name: 'Danh sách nơi nhận' },
  signingCapacity: { id: 'ChucVuNguoiKy', name: 'Chức vụ người ký' },
  signatoryName: { id: 'HoTenNguoiKy', name: 'Họ tên người ký' },
  drafterMark: { id: 'NguoiSoanThao', name: 'Ký hiệu người soạn thảo' },
  annexLabel: { id: 'PhuLuc', name: 'Phụ lục', outline: 0 },
  annexTitle: { id: 'TieuDePhuLuc', name: 'Tiêu đề phụ lục' },
  annexReference: { id: 'ChiDanPhuLuc', name: 'Chỉ dẫn phụ lục' },
  pageNumber: { id: 'SoTrang', name: 'Số trang' },
  contactLine: { id: 'DiaChiLienHe', name: 'Địa chỉ liên hệ' },
  footnoteText: { id: 'FootnoteText', name: 'footnote text' },
};

/** Kiểu ký tự và kiểu bảng. */
export const otherStyles = {
  gap: { id: 'ChoTrong', name: 'Chỗ trống' },
  footnoteReference: { id: 'FootnoteReference', name: 'footnote reference' },
  dataTable: { id: 'BangSoLieu', name: 'Bảng số liệu' },
  layoutTable: { id: 'KhungBoCuc', name: 'Khung bố cục' },
} as const satisfies Record<string, StyleName>;

/** Mọi vai trò có kiểu trong tài liệu tham chiếu. */
export type StyleRole = ElementRole | keyof typeof otherStyles;

/** Mọi kiểu theo vai trò. */
export const styleNames: Readonly<Record<StyleRole, StyleName>> = { ...paragraphStyles, ...otherStyles };

/** Mã kiểu theo vai trò. */
export type StyleIds = Readonly<Record<StyleRole, string>>;

/** Mã kiểu của tài liệu tham chiếu đi kèm. */
export const defaultStyleIds = mapStyleIds((style) => style.id);

/** Lập bảng mã kiểu: what `chooseId` returns for the style of each role. */
export function mapStyleIds(chooseId: (style: StyleName) => string): StyleIds {
  const pairs = Object.entries(styleNames).map(([role, style]) => [role, chooseId(style)] as const);
  return Object.fromEntries(pairs) as StyleIds;
}
