import { pick } from './random.js';

const VERBS = ['Triển khai', 'Rà soát', 'Kiểm tra', 'Hoàn thiện', 'Duy trì', 'Nâng cấp'];
const OBJECTS = [
  'việc kết nối, chia sẻ dữ liệu giữa các hệ thống thông tin dùng chung',
  'quy trình điện tử giải quyết thủ tục hành chính',
  'đường truyền số liệu chuyên dùng đến cấp xã',
  'các giải pháp bảo đảm an toàn thông tin theo cấp độ',
  'chương trình bồi dưỡng kỹ năng số cho cán bộ, công chức',
  'kho dữ liệu điện tử của tổ chức, cá nhân',
];
const PLACES = [
  'tại các sở, ban, ngành',
  'tại Trung tâm phục vụ hành chính công',
  'ở tất cả các xã, phường, đặc khu',
  'trên địa bàn miền núi và hải đảo',
];
const ENDS = [
  'bảo đảm liên tục, thông suốt',
  'phục vụ người dân và doanh nghiệp',
  'đúng thời hạn được giao',
  'làm cơ sở đánh giá kết quả cuối kỳ',
];

/** Số liệu của một hệ thống: name and unit. */
export const QUANTITIES = [
  { name: 'Số tài khoản đang hoạt động', unit: 'tài khoản' },
  { name: 'Số hồ sơ tiếp nhận trực tuyến', unit: 'hồ sơ' },
  { name: 'Số dịch vụ đã kết nối', unit: 'dịch vụ' },
  { name: 'Số lượt truy cập trong kỳ', unit: 'lượt' },
  { name: 'Số cơ quan, đơn vị sử dụng', unit: 'đơn vị' },
];

/**
 * Một câu việc, không có dấu cuối câu: about 150 characters.
 * @param {() => number} random
 */
export function composeWork(random) {
  const parts = [VERBS, OBJECTS, PLACES].map((words) => pick(random, words));
  return `${parts.join(' ')}, ${pick(random, ENDS)}`;
}

/**
 * Mã có số thứ tự: `numberId('xa', 7)` is "xa-0007".
 * @param {string} name
 * @param {number} index counted from 1
 */
export function numberId(name, index) {
  return `${name}-${String(index).padStart(4, '0')}`;
}
