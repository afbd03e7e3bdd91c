import { describe, expect, test } from 'vitest';
import { spokenForm } from '../../../src/speech/spoken-form.ts';

describe('numbers, ranges, Roman numerals', () => {
  test.each<[string, string]>([
    ['1.234.567 người', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy người'],
    ['3.000 tỷ đồng', 'ba nghìn tỷ đồng'],
    ['lần thứ I', 'lần thứ nhất'],
    ['thắng 1 - 2', 'thắng một hai'],
    ['2020-2025', 'hai nghìn không trăm hai mươi đến hai nghìn không trăm hai mươi lăm'],
    ['mạng 5G', 'mạng 5G'],
    ['F0 B52 COVID-19', 'F0 B52 COVID-mười chín'],
    ['thứ 4', 'thứ tư'],
    ['thứ 1', 'thứ nhất'],
    ['1.2.3.4', '1.2.3.4'],
    ['năm 2024 - 5 năm sau', 'năm hai nghìn không trăm hai mươi tư - năm năm sau'],
    ['0,05', 'không phẩy không năm'],
    ['4.0', 'bốn chấm không'],
    ['1.005.000', 'một triệu không trăm linh năm nghìn'],
    ['từ 500 nghìn - 1 triệu đồng', 'từ năm trăm nghìn đến một triệu đồng'],
    ['10-15 con', 'mười đến mười lăm con'],
    ['sinh năm 1985-1990', 'sinh năm một nghìn chín trăm tám mươi lăm đến một nghìn chín trăm chín mươi'],
    ['7 triệu lượt khách', 'bảy triệu lượt khách'],
    ['15 người', 'mười lăm người'],
    ['101 bậc', 'một trăm linh một bậc'],
    ['44.444', 'bốn mươi tư nghìn bốn trăm bốn mươi tư'],
    ['100', 'một trăm'],
    ['1.000.000.000 đồng', 'một tỷ đồng'],
    ['2.500 tỷ đồng', 'hai nghìn năm trăm tỷ đồng'],
    ['20.000.000 đồng', 'hai mươi triệu đồng'],
    ['999.999', 'chín trăm chín mươi chín nghìn chín trăm chín mươi chín'],
    ['3,14', 'ba phẩy mười bốn'],
    ['tăng 1,2 lần', 'tăng một phẩy hai lần'],
    ['mã 007', 'mã không không bảy'],
    ['năm 1945', 'năm một nghìn chín trăm bốn mươi lăm'],
    ['năm 2000', 'năm hai nghìn'],
    ['năm 2025', 'năm hai nghìn không trăm hai mươi lăm'],
    [
      'giai đoạn 2021-2025',
      'giai đoạn hai nghìn không trăm hai mươi mốt đến hai nghìn không trăm hai mươi lăm',
    ],
    ['từ 18 - 25 tuổi', 'từ mười tám đến hai mươi lăm tuổi'],
    ['nhiệm kỳ 2020-2025', 'nhiệm kỳ hai nghìn không trăm hai mươi đến hai nghìn không trăm hai mươi lăm'],
    ['Huân chương hạng Nhì', 'Huân chương hạng Nhì'],
    ['Đội I', 'Đội I'],
    ['đạt 3 HCV, 2 HCB', 'đạt ba huy chương vàng, hai huy chương bạc'],
    ['Hà Nội - Huế', 'Hà Nội - Huế'],
    ['Thanh Hóa 3 - 1 Hà Nội', 'Thanh Hóa ba một Hà Nội'],
    ['hòa 2-2', 'hòa hai hai'],
    ['thua 0-3', 'thua không ba'],
    ['tỷ số chung cuộc 1-2', 'tỷ số chung cuộc một hai'],
    ['máy bay B52, Su-30', 'máy bay B52, Su-ba mươi'],
    ['5G, 4K', '5G, 4K'],
    ['U23 Việt Nam', 'U23 Việt Nam'],
    ['iPhone 15', 'iPhone mười lăm'],
    ['G7', 'G7'],
    ['H5N1', 'H5N1'],
    ['2.0', 'hai chấm không'],
    ['v1.2.3', 'v1.2.3'],
    ['10.000.000.000.000 đồng', 'mười nghìn tỷ đồng'],
    ['số 1234567890123456789', 'số 1234567890123456789'],
    ['xã Nga An', 'xã Nga An'],
    ['(ảnh)', '(ảnh)'],
    ['“Tốt lắm!”', '“Tốt lắm!”'],
    ['1. Nội dung', 'một. Nội dung'],
    ['a) b) c)', 'a) b) c)'],
    ['từ 7 đến 9 tấn', 'từ bảy đến chín tấn'],
    ['1 tỷ 200 triệu đồng', 'một tỷ hai trăm triệu đồng'],
    ['3x4', '3x4'],
    ['ông A. (58 tuổi)', 'ông A. (năm mươi tám tuổi)'],
    ['2G-3G', '2G-3G'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('times', () => {
  test.each<[string, string]>([
    ['12,5 ha', 'mười hai phẩy năm héc-ta'],
    ['14h30', 'mười bốn giờ ba mươi phút'],
    ['14:33', 'mười bốn giờ ba mươi ba phút'],
    ['7h30 - 9h', 'bảy giờ ba mươi phút đến chín giờ'],
    ['từ 7h-9h30', 'từ bảy giờ đến chín giờ ba mươi phút'],
    ['48h qua', 'bốn mươi tám giờ qua'],
    ['05 hộ', 'năm hộ'],
    ['22 giờ 30 phút', 'hai mươi hai giờ ba mươi phút'],
    ['1 xã, 11 thôn, 21 hộ', 'một xã, mười một thôn, hai mươi mốt hộ'],
    ['12.345,67 ha', 'mười hai nghìn ba trăm bốn mươi lăm phẩy sáu mươi bảy héc-ta'],
    ['0,5 ha', 'không phẩy năm héc-ta'],
    ['8 giờ', 'tám giờ'],
    ['8h', 'tám giờ'],
    ['8h00', 'tám giờ'],
    ['5h05', 'năm giờ năm phút'],
    ["20h15'", 'hai mươi giờ mười lăm phút'],
    ['9h30 phút', 'chín giờ ba mươi phút'],
    ['23:59:59', 'hai mươi ba giờ năm mươi chín phút năm mươi chín giây'],
    ['06:05', 'sáu giờ năm phút'],
    ['lúc 6h, đến 18h', 'lúc sáu giờ, đến mười tám giờ'],
    ['24/24 giờ', 'hai mươi tư trên hai mươi tư giờ'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('units', () => {
  test.each<[string, string]>([
    ['15,5% dân số', 'mười lăm phẩy năm phần trăm dân số'],
    ['từ 5 - 10%', 'từ năm đến mười phần trăm'],
    ['5% - 10%', 'năm phần trăm đến mười phần trăm'],
    ['5 km²', 'năm ki-lô-mét vuông'],
    ['1.111,2km2', 'một nghìn một trăm mười một phẩy hai ki-lô-mét vuông'],
    ['300 m3', 'ba trăm mét khối'],
    ['25°C', 'hai mươi lăm độ C'],
    ['25 - 30°C', 'hai mươi lăm đến ba mươi độ C'],
    ['-5°C', 'âm năm độ C'],
    ['6 tấn/ha', 'sáu tấn trên héc-ta'],
    ['50.000 đồng/kg', 'năm mươi nghìn đồng trên ki-lô-gam'],
    ['80 triệu đồng/người/năm', 'tám mươi triệu đồng mỗi người mỗi năm'],
    ['60 km/h', 'sáu mươi ki-lô-mét trên giờ'],
    ['100.000đ', 'một trăm nghìn đồng'],
    ['5 đ', 'năm đ'],
    ['1.015 m', 'một nghìn không trăm mười lăm mét'],
    ['99,98%', 'chín mươi chín phẩy chín mươi tám phần trăm'],
    ['6,5-7%', 'sáu phẩy năm đến bảy phần trăm'],
    ['38°C', 'ba mươi tám độ C'],
    ['30 °C', 'ba mươi độ C'],
    ['5m', 'năm mét'],
    ['100m2', 'một trăm mét vuông'],
    ['1,5 km', 'một phẩy năm ki-lô-mét'],
    ['500kg', 'năm trăm ki-lô-gam'],
    ['10 kg', 'mười ki-lô-gam'],
    ['250ml', 'hai trăm năm mươi mi-li-lít'],
    ['1.200 m³', 'một nghìn hai trăm mét khối'],
    ['15 m3/s', 'mười lăm mét khối trên giây'],
    ['15 tạ/sào', 'mười lăm tạ mỗi sào'],
    ['2 lần/tuần', 'hai lần mỗi tuần'],
    ['3 người/hộ', 'ba người mỗi hộ'],
    ['300.000 đồng/m²', 'ba trăm nghìn đồng trên mét vuông'],
    ['40 MW', 'bốn mươi mê-ga-oát'],
    ['110 kV', 'một trăm mười ki-lô-vôn'],
    ['100 USD', 'một trăm đô la Mỹ'],
    ['5.000đ', 'năm nghìn đồng'],
    ['200.000 VNĐ', 'hai trăm nghìn đồng'],
    ['80%', 'tám mươi phần trăm'],
    ['-3°C', 'âm ba độ C'],
    ['50-60 triệu đồng/ha/năm', 'năm mươi đến sáu mươi triệu đồng trên héc-ta mỗi năm'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('dates', () => {
  test.each<[string, string]>([
    ['Ngày 14/3/2025, tỉnh họp', 'Ngày mười bốn tháng ba năm hai nghìn không trăm hai mươi lăm, tỉnh họp'],
    ['ngày 14-3', 'ngày mười bốn tháng ba'],
    ['sáng 2-9-1945', 'sáng ngày hai tháng chín năm một nghìn chín trăm bốn mươi lăm'],
    ['ngày 21-25/10', 'ngày hai mươi mốt đến ngày hai mươi lăm tháng mười'],
    [
      'từ 30/9 - 2/10/2024',
      'từ ngày ba mươi tháng chín đến ngày hai tháng mười năm hai nghìn không trăm hai mươi tư',
    ],
    ['tháng 10/2024', 'tháng mười năm hai nghìn không trăm hai mươi tư'],
    ['10/2024', 'tháng mười năm hai nghìn không trăm hai mươi tư'],
    ['quý 3/2024', 'quý ba năm hai nghìn không trăm hai mươi tư'],
    ['5-3-2', 'năm-ba-hai'],
    ['trực 24/7', 'trực hai mươi tư trên bảy'],
    ['2/3 số hộ', 'hai phần ba số hộ'],
    ['10/11 xã', 'mười trên mười một xã'],
    ['ngày 8/3', 'ngày tám tháng ba'],
    ['8/3', 'ngày tám tháng ba'],
    ['Quốc khánh 2/9', 'Quốc khánh ngày hai tháng chín'],
    ['lễ 30/4 - 1/5', 'lễ ngày ba mươi tháng tư đến ngày một tháng năm'],
    ['tháng 4', 'tháng tư'],
    ['1/4', 'một phần tư'],
    ['20/11', 'ngày hai mươi tháng mười một'],
    ['ngày 01/01/2025', 'ngày một tháng một năm hai nghìn không trăm hai mươi lăm'],
    ['Ngày 5-8-1964', 'Ngày năm tháng tám năm một nghìn chín trăm sáu mươi tư'],
    ['sáng 3/2', 'sáng ngày ba tháng hai'],
    ['tối 31/12', 'tối ngày ba mươi mốt tháng mười hai'],
    ['từ 1/7', 'từ ngày một tháng bảy'],
    ['dịp 20/11', 'dịp ngày hai mươi tháng mười một'],
    ['đến 30/6', 'đến ngày ba mươi tháng sáu'],
    ['ngày 12, 13/5', 'ngày mười hai, ngày mười ba tháng năm'],
    ['ngày 5 và 6/11', 'ngày năm và ngày sáu tháng mười một'],
    ['mùng 4/4', 'mùng bốn tháng tư'],
    ['ngày 24/7', 'ngày hai mươi tư tháng bảy'],
    ['tháng 4/2025', 'tháng tư năm hai nghìn không trăm hai mươi lăm'],
    ['tháng 3-2020', 'tháng ba năm hai nghìn không trăm hai mươi'],
    ['quý 4/2024', 'quý tư năm hai nghìn không trăm hai mươi tư'],
    ['1/2 diện tích', 'một phần hai diện tích'],
    ['3/4 chặng', 'ba phần tư chặng'],
    ['17/19 xã', 'mười bảy trên mười chín xã'],
    ['29/27 chỉ tiêu', 'hai mươi chín trên hai mươi bảy chỉ tiêu'],
    ['500 kWh/tháng', 'năm trăm ki-lô-oát giờ mỗi tháng'],
    ['sơ đồ 4-4-2', 'sơ đồ bốn-bốn-hai'],
    ['20.10.2024', 'ngày hai mươi tháng mười năm hai nghìn không trăm hai mươi tư'],
    ['45/13', 'bốn mươi lăm trên mười ba'],
    ['từ ngày 1 - 5/9', 'từ ngày một đến ngày năm tháng chín'],
    [
      'từ 25/12/2024 đến 3/1/2025',
      'từ ngày hai mươi lăm tháng mười hai năm hai nghìn không trăm hai mươi tư đến ngày ba tháng một năm hai nghìn không trăm hai mươi lăm',
    ],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('abbreviations and names', () => {
  test.each<[string, string]>([
    ['Quý IV/2024', 'Quý bốn năm hai nghìn không trăm hai mươi tư'],
    ['quý IV', 'quý bốn'],
    ['thế kỷ XXI', 'thế kỷ hai mươi mốt'],
    ['thế kỷ XIX-XX', 'thế kỷ mười chín đến hai mươi'],
    ['Đại hội XIII', 'Đại hội mười ba'],
    ['lần thứ IV', 'lần thứ tư'],
    ['khóa XIV – XV', 'khóa mười bốn đến mười lăm'],
    ['áo XL-XXL, VI-X', 'áo XL-XXL, VI-X'],
    ['UBND TP Thanh Hóa', 'ủy ban nhân dân thành phố Thanh Hóa'],
    ['TP. Thanh Hóa', 'thành phố Thanh Hóa'],
    ['TP.Thanh Hóa và TX.Bỉm Sơn', 'thành phố Thanh Hóa và thị xã Bỉm Sơn'],
    ['Sở NN&PTNT, Sở VH-TT&DL', 'Sở nông nghiệp và phát triển nông thôn, Sở văn hóa, thể thao và du lịch'],
    ['Sở LĐ-TB&XH', 'Sở lao động, thương binh và xã hội'],
    ['PGS.TS. Nguyễn Văn An', 'phó giáo sư tiến sĩ Nguyễn Văn An'],
    ['GS.TS Lê', 'giáo sư tiến sĩ Lê'],
    ['ThS. Lê Bình', 'thạc sĩ Lê Bình'],
    ['TS. Trần', 'tiến sĩ Trần'],
    ['PCCC&CNCH', 'phòng cháy, chữa cháy và cứu nạn, cứu hộ'],
    ['UBND-HĐND tỉnh', 'ủy ban nhân dân-hội đồng nhân dân tỉnh'],
    ['CNH-HĐH đất nước', 'công nghiệp hóa-hiện đại hóa đất nước'],
    ['TP.HCM', 'thành phố Hồ Chí Minh'],
    ['TP. HCM', 'thành phố Hồ Chí Minh'],
    ['TP HCM', 'thành phố Hồ Chí Minh'],
    ['rau, v.v. và quả', 'rau, vân vân và quả'],
    ['quả, v.v.', 'quả, vân vân.'],
    ['QL1A', 'quốc lộ một A'],
    ['ĐT.506', 'đường tỉnh năm trăm linh sáu'],
    ['Q.1', 'quận một'],
    ['A & B', 'A và B'],
    ['đ/c Nam', 'đồng chí Nam'],
    ['T.Ư', 'trung ương'],
    ['UBND. Ông', 'ủy ban nhân dân. Ông'],
    ['tên Q.Anh TS khó', 'tên Q.Anh TS khó'],
    ['khóa XV', 'khóa mười lăm'],
    ['Quân khu IV', 'Quân khu bốn'],
    ['Chương II', 'Chương hai'],
    ['Hạng III', 'Hạng ba'],
    ['VI khuẩn', 'VI khuẩn'],
    ['ĐBQH tỉnh', 'đại biểu quốc hội tỉnh'],
    ['Trường THPT Đào Duy Từ', 'Trường trung học phổ thông Đào Duy Từ'],
    ['Trường TH&THCS Nga Sơn', 'Trường tiểu học và trung học cơ sở Nga Sơn'],
    ['Sở GD&ĐT', 'Sở giáo dục và đào tạo'],
    ['Sở GD-ĐT', 'Sở giáo dục và đào tạo'],
    ['phát triển KT-XH', 'phát triển kinh tế xã hội'],
    ['bảo đảm QP-AN', 'bảo đảm quốc phòng an ninh'],
    ['lực lượng PCCC và CNCH', 'lực lượng phòng cháy, chữa cháy và cứu nạn, cứu hộ'],
    ['TTATGT', 'trật tự an toàn giao thông'],
    ['HTX và DN', 'hợp tác xã và doanh nghiệp'],
    ['sản phẩm OCOP', 'sản phẩm ô cốp'],
    ['CLB Đông Á Thanh Hóa', 'câu lạc bộ Đông Á Thanh Hóa'],
    ['HLV, VĐV', 'huấn luyện viên, vận động viên'],
    ['NSND Lê Thị', 'nghệ sĩ nhân dân Lê Thị'],
    ['BS. Trần Thị Cúc', 'bác sĩ Trần Thị Cúc'],
    ['BS Trần', 'bác sĩ Trần'],
    ['KTS Nguyễn Nam', 'kiến trúc sư Nguyễn Nam'],
    ['ThS, BS Lê', 'thạc sĩ, bác sĩ Lê'],
    ['Đ/c Lê Văn A', 'đồng chí Lê Văn A'],
    ['XHCN Việt Nam', 'xã hội chủ nghĩa Việt Nam'],
    ['VN', 'Việt Nam'],
    ['TX Nghi Sơn', 'thị xã Nghi Sơn'],
    ['TX. Bỉm Sơn', 'thị xã Bỉm Sơn'],
    ['Tp. Sầm Sơn', 'thành phố Sầm Sơn'],
    ['TW Đảng', 'trung ương Đảng'],
    ['BCH Đảng bộ', 'ban chấp hành Đảng bộ'],
    ['BHYT, BHXH', 'bảo hiểm y tế, bảo hiểm xã hội'],
    ['NTM nâng cao', 'nông thôn mới nâng cao'],
    ['P.5, Q.1', 'phường năm, quận một'],
    ['PV (tổng hợp)', 'phóng viên (tổng hợp)'],
    ['QL 45, QL217B', 'quốc lộ bốn mươi lăm, quốc lộ hai trăm mười bảy B'],
    ['TL.512', 'tỉnh lộ năm trăm mười hai'],
    ['ĐT 506B', 'đường tỉnh năm trăm linh sáu B'],
    ['A&B', 'A và B'],
    ['Việt Nam & Lào', 'Việt Nam và Lào'],
    ['COVID-19', 'COVID-mười chín'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('documents', () => {
  test.each<[string, string]>([
    ['Nghị quyết số 58-NQ/TW', 'Nghị quyết số năm mươi tám của trung ương'],
    [
      'Nghị định số 12/2024/NĐ-CP',
      'Nghị định số mười hai năm hai nghìn không trăm hai mươi tư của chính phủ',
    ],
    ['theo QĐ-UBND và NQ-HĐND', 'theo quyết định của ủy ban nhân dân và nghị quyết của hội đồng nhân dân'],
    ['TU-UBND, TB-XYZ', 'TU-ủy ban nhân dân, TB-XYZ'],
    ['Nghị định 15/2024/NĐ-CP', 'Nghị định mười lăm năm hai nghìn không trăm hai mươi tư của chính phủ'],
    ['Luật số 10/2020/QH14', 'Luật số mười năm hai nghìn không trăm hai mươi của quốc hội khóa mười bốn'],
    ['Quyết định 153/QĐ-TTg', 'Quyết định một trăm năm mươi ba của thủ tướng'],
    ['tỷ số 2-1', 'tỷ số hai một'],
    ['15/2020/QĐ-UBND', 'mười lăm năm hai nghìn không trăm hai mươi quyết định của ủy ban nhân dân'],
    ['Nghị quyết 18-NQ/TU', 'Nghị quyết mười tám của tỉnh ủy'],
    ['Chỉ thị 40-CT/TW', 'Chỉ thị bốn mươi của trung ương'],
    ['Kế hoạch số 12/KH-UBND', 'Kế hoạch số mười hai của ủy ban nhân dân'],
    ['Quyết định số 1234/QĐ-UBND', 'Quyết định số một nghìn hai trăm ba mươi tư của ủy ban nhân dân'],
    [
      'Thông tư 27/2023/TT-BTC',
      'Thông tư hai mươi bảy năm hai nghìn không trăm hai mươi ba của bộ tài chính',
    ],
    ['số 99/XYZ-ABC', 'số chín mươi chín/XYZ-ABC'],
    [
      'Nghị quyết 57-NQ/TW ngày 22/12/2024',
      'Nghị quyết năm mươi bảy của trung ương ngày hai mươi hai tháng mười hai năm hai nghìn không trăm hai mươi tư',
    ],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('telephone numbers and addresses', () => {
  test.each<[string, string]>([
    ['Gọi 0912 345 678 ngay', 'Gọi không chín một hai, ba bốn năm, sáu bảy tám ngay'],
    ['0237.3852.432', 'không hai ba bảy, ba tám năm hai, bốn ba hai'],
    ['0912345678', 'không chín một hai ba bốn năm sáu bảy tám'],
    ['xem https://baothanhhoa.vn/a/b.htm?c=1.', 'xem baothanhhoa chấm vn.'],
    ['www.thanhhoa.gov.vn, nhé', 'thanhhoa chấm gov chấm vn, nhé'],
    ['thu@baothanhhoa.vn.', 'thu a còng baothanhhoa chấm vn.'],
    ['024.3825.1234', 'không hai bốn, ba tám hai năm, một hai ba bốn'],
    ['0373 852 123', 'không ba bảy ba, tám năm hai, một hai ba'],
    ['hotline 0987.654.321.', 'hotline không chín tám bảy, sáu năm bốn, ba hai một.'],
    ['facebook.com/abc?x=1', 'facebook chấm com'],
    ['http://a.b.vn, rồi', 'a chấm b chấm vn, rồi'],
    ['toasoan@baothanhhoa.vn', 'toasoan a còng baothanhhoa chấm vn'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('in its passage', () => {
  const text = 'Lễ hội mở cửa ngày 2/9 và đón 1.200 khách.';

  test('what stands before a stretch tells what its first number is', () => {
    const start = text.indexOf('2/9');
    expect(spokenForm(text, { start, end: start + 3 }).text).toBe('hai tháng chín');
  });

  test('what stands after a stretch is not said', () => {
    expect(spokenForm(text, { start: 0, end: text.indexOf(' khách') }).text).toMatch(/một nghìn hai trăm$/);
  });

  test('cells of a row are parted by pauses', () => {
    expect(spokenForm('Lúa | 12 ha | 5 tấn').text).toBe('Lúa, mười hai héc-ta, năm tấn');
  });

  test('a word tells where it is written', () => {
    const form = spokenForm('Có 1.200 ha lúa.');
    const at = (word: string) => form.wordAt(form.text.indexOf(word));
    expect(at('Có')).toEqual({ start: 0, end: 2 });
    expect(at('nghìn')).toEqual({ start: 3, end: 8 });
    expect(at('héc-ta')).toEqual({ start: 9, end: 11 });
    expect(at('lúa')).toEqual({ start: 12, end: 16 });
    expect(form.wordAt(10_000)).toEqual({ start: 12, end: 16 });
  });

  test('marks alone have no word', () => {
    expect(spokenForm('…').wordAt(0)).toBeNull();
  });
});

test.each([
  ['digits', '1'.repeat(20_000)],
  ['grouped digits', '1.'.repeat(20_000)],
  ['dates', '1/2-'.repeat(10_000)],
  ['capitals', 'UBND-'.repeat(8000)],
  ['an address', `a${'.a'.repeat(20_000)}.vn`],
  ['dashes', '1 - '.repeat(10_000)],
])('a long row of %s takes time in proportion', (_, text) => {
  // Quadratic work would be 10^9 steps and more: past what the runner allows.
  expect(spokenForm(text).text.length).toBeGreaterThan(0);
});
