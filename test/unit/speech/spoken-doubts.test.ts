import { describe, expect, test } from 'vitest';
import { spokenForm } from '../../../src/speech/spoken-form.ts';

describe('the editor and the standing committee, reporters and companies', () => {
  test.each<[string, string]>([
    ['Ủy viên BTV, Trưởng ban Tổ chức', 'Ủy viên ban thường vụ, Trưởng ban Tổ chức'],
    ['BTV, BCH Đảng bộ', 'ban thường vụ, ban chấp hành Đảng bộ'],
    ['ủy viên BCH, BTV', 'ủy viên ban chấp hành, ban thường vụ'],
    ['Hội nghị BTV mở rộng', 'Hội nghị ban thường vụ mở rộng'],
    ['Nghị quyết của BTV', 'Nghị quyết của ban thường vụ'],
    ['BTV Chi bộ', 'ban thường vụ Chi bộ'],
    ['BTV Tỉnh Đoàn', 'ban thường vụ Tỉnh Đoàn'],
    ['Theo BTV Tỉnh ủy', 'Theo ban thường vụ Tỉnh ủy'],
    ['BTV Ngọc Anh, BTV Đài huyện', 'BTV Ngọc Anh, BTV Đài huyện'],
    ['BTV Hoa', 'BTV Hoa'],
    ['PV, BTV', 'phóng viên, BTV'],
    ['BTV, PV báo', 'BTV, phóng viên báo'],
    ['Theo BTV', 'Theo BTV'],
    ['PV TTXVN, PV VOV', 'phóng viên thông tấn xã Việt Nam, phóng viên VOV'],
    ['PV GAS, PV Power', 'PV GAS, PV Power'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('a bar that means “or” stays', () => {
  test.each<[string, string]>([
    ['25 nhóm/lớp', 'hai mươi lăm nhóm/lớp'],
    ['trường/lớp học, tàu/xe', 'trường/lớp học, tàu/xe'],
    ['phường/xã, thôn/xã', 'phường/xã, thôn/xã'],
    ['cây/con, gia súc/đàn', 'cây/con, gia súc/đàn'],
    ['họ tên/năm sinh', 'họ tên/năm sinh'],
    ['hợp đồng/năm', 'hợp đồng/năm'],
    ['48kg/nữ', 'bốn mươi tám ki-lô-gam/nữ'],
    ['4x100m/nam', 'bốn nhân một trăm mét/nam'],
    ['tháng 3/tháng 4', 'tháng ba/tháng tư'],
    ['đợt 2/năm 2000', 'đợt hai/năm hai nghìn'],
    ['thứ 2/tuần', 'thứ hai/tuần'],
    ['ngày 5 tháng/năm', 'ngày năm tháng/năm'],
    ['5 km/10 km', 'năm ki-lô-mét/mười ki-lô-mét'],
    ['xe 4 chỗ/7 chỗ', 'xe bốn chỗ/bảy chỗ'],
    ['20 xã/25', 'hai mươi xã/hai mươi lăm'],
    ['8 nam/4 nữ', 'tám nam/bốn nữ'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('a bar that means “of” or “each”', () => {
  test.each<[string, string]>([
    ['5 tỷ đồng/tổng số 6 tỷ đồng', 'năm tỷ đồng trên tổng số sáu tỷ đồng'],
    ['gieo 5 ha/kế hoạch 6 ha', 'gieo năm héc-ta trên kế hoạch sáu héc-ta'],
    ['đạt 5 ha/6 ha', 'đạt năm héc-ta trên sáu héc-ta'],
    ['giải ngân được 5 tỷ đồng/6 tỷ đồng', 'giải ngân được năm tỷ đồng trên sáu tỷ đồng'],
    ['4 người/xe', 'bốn người mỗi xe'],
    ['3 sào/hộ', 'ba sào mỗi hộ'],
    ['5 nghìn lượt khách/ngày', 'năm nghìn lượt khách mỗi ngày'],
    ['5 triệu đồng/người/năm', 'năm triệu đồng mỗi người mỗi năm'],
    ['ĐVT: đồng/người', 'ĐVT: đồng mỗi người'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('shares and dates', () => {
  test.each<[string, string]>([
    ['trong 10 ngày 3/5 xã xong', 'trong mười ngày ba phần năm xã xong'],
    ['sau 5 ngày 1/2 diện tích', 'sau năm ngày một phần hai diện tích'],
    ['hơn 5 ngày 3/4 quân số', 'hơn năm ngày ba phần tư quân số'],
    ['nghỉ 5 ngày 2/9', 'nghỉ năm ngày hai tháng chín'],
    ['nghỉ 5 ngày 2/9 năm ngoái', 'nghỉ năm ngày hai tháng chín năm ngoái'],
    ['sau 5 ngày 21/10 lô hàng', 'sau năm ngày hai mươi mốt tháng mười lô hàng'],
    ['Từ 1-6 đến 30-6', 'Từ ngày một tháng sáu đến ngày ba mươi tháng sáu'],
    ['từ 5-12 đến 12-1', 'từ ngày năm tháng mười hai đến ngày mười hai tháng một'],
    ['từ 5-8 đến 12-3', 'từ năm đến tám đến ngày mười hai tháng ba'],
    ['dịp 30-4 - 1-5', 'dịp ngày ba mươi tháng tư đến ngày một tháng năm'],
    ['Ngày Thương binh - Liệt sĩ 27-7', 'Ngày Thương binh - Liệt sĩ ngày hai mươi bảy tháng bảy'],
    ['(3-1, 2-0)', '(ba một, hai không)'],
    ['(5-3, 6-3)', '(ngày năm tháng ba, sáu ba)'],
    ['niên khóa 2000/2001', 'niên khóa hai nghìn đến hai nghìn không trăm linh một'],
    ['lớp 9/2', 'lớp chín trên hai'],
    ['tiểu khu 3/4', 'tiểu khu ba trên bốn'],
    ['trong lớp 2/3 số em', 'trong lớp hai phần ba số em'],
    ['xếp thứ 3/10', 'xếp thứ ba trên mười'],
    ['đứng thứ 1/8', 'đứng thứ nhất trên tám'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('signs, minutes and digits', () => {
  test.each<[string, string]>([
    ['-3 - 1 độ C', 'âm ba đến một độ C'],
    ['-5 - -3 độ', 'âm năm đến âm ba độ'],
    ['lúc 17 giờ 05, xe', 'lúc mười bảy giờ không năm, xe'],
    ['17 giờ 05 phút', 'mười bảy giờ năm phút'],
    ['sau 24 giờ 05 người', 'sau hai mươi tư giờ năm người'],
    ['0237 3 852 345', 'không hai ba bảy, ba, tám năm hai, ba bốn năm'],
    ['gọi 112 tân binh', 'gọi một trăm mười hai tân binh'],
    ['gọi 113 cầu thủ', 'gọi một trăm mười ba cầu thủ'],
    ['cấp cứu 112 trẻ', 'cấp cứu một trăm mười hai trẻ'],
    ['gọi 113 để báo', 'gọi một một ba để báo'],
    ['gọi 113 ngay', 'gọi một một ba ngay'],
    ['gọi 113 hoặc 114.', 'gọi một một ba hoặc một một bốn.'],
    ['Cảnh sát 113 huyện', 'Cảnh sát một một ba huyện'],
    ['gọi số 113 báo', 'gọi số một một ba báo'],
    ['Đề án 06', 'Đề án không sáu'],
    ['Quyết định 06/QĐ-TTg', 'Quyết định không sáu của thủ tướng'],
    ['Chỉ thị số 05-CT/TW', 'Chỉ thị số không năm của trung ương'],
    ['Quyết định số 05', 'Quyết định số không năm'],
    ['quyết định 05 việc', 'quyết định năm việc'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});
