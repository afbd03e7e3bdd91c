import { describe, expect, test } from 'vitest';
import { spokenForm } from '../../../src/speech/spoken-form.ts';

describe('units after a number in words', () => {
  test.each<[string, string]>([
    ['2,5 tỷ USD', 'hai phẩy năm tỷ đô la Mỹ'],
    ['3 tỷ VNĐ', 'ba tỷ đồng'],
    ['1,5 tỷ kWh', 'một phẩy năm tỷ ki-lô-oát giờ'],
    ['300 nghìn km', 'ba trăm nghìn ki-lô-mét'],
    ['5 triệu m3', 'năm triệu mét khối'],
    ['3,5 triệu km2', 'ba phẩy năm triệu ki-lô-mét vuông'],
    ['1,2 tỉ USD/năm', 'một phẩy hai tỉ đô la Mỹ mỗi năm'],
    ['hàng chục km, vài trăm ha', 'hàng chục ki-lô-mét, vài trăm héc-ta'],
    ['200 triệu đ', 'hai trăm triệu đồng'],
    ['hàng triệu V, đèn W', 'hàng triệu V, đèn W'],
    ['tỷ giá USD', 'tỷ giá USD'],
    ['đồng USD', 'đồng USD'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('the bar between two amounts', () => {
  test.each<[string, string]>([
    ['85 triệu đồng/lượng', 'tám mươi lăm triệu đồng mỗi lượng'],
    ['30.000 đồng/quả', 'ba mươi nghìn đồng mỗi quả'],
    ['5-10 USD/vé', 'năm đến mười đô la Mỹ mỗi vé'],
    ['5 tấn/xe', 'năm tấn mỗi xe'],
    ['35 học sinh/lớp', 'ba mươi lăm học sinh mỗi lớp'],
    ['60 ngày/lứa', 'sáu mươi ngày mỗi lứa'],
    ['3 tháng/năm', 'ba tháng mỗi năm'],
    ['1,5 bác sĩ/1 vạn dân', 'một phẩy năm bác sĩ trên một vạn dân'],
    ['8 lít/100km', 'tám lít trên một trăm ki-lô-mét'],
    ['100-200mm/24h', 'một trăm đến hai trăm mi-li-mét trên hai mươi tư giờ'],
    ['5 bàn/10 trận', 'năm bàn trên mười trận'],
    ['có 5 anh/chị', 'có năm anh/chị'],
    ['3 huyện/thị xã', 'ba huyện/thị xã'],
    ['ghi ngày/tháng/năm', 'ghi ngày/tháng/năm'],
    ['10.000 đồng/A', 'mười nghìn đồng/A'],
    ['cúm A/H5N1', 'cúm A/H5N1'],
    ['xã/phường', 'xã/phường'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('several Roman numerals', () => {
  test.each<[string, string]>([
    ['Phần I, II, III', 'Phần một, hai, ba'],
    ['quý I, II và III', 'quý một, hai và ba'],
    ['hạng II, III', 'hạng hai, ba'],
    ['mục I, báo động II', 'mục một, báo động hai'],
    ['Khu II, Chi bộ I', 'Khu hai, Chi bộ một'],
    ['quý III-2024', 'quý ba năm hai nghìn không trăm hai mươi tư'],
    ['quý I-II/2024', 'quý một đến hai năm hai nghìn không trăm hai mươi tư'],
    ['hạng I, V.League', 'hạng một, V.League'],
    ['hạng I, ông V.', 'hạng một, ông V.'],
    ['danh sách I, II', 'danh sách I, II'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('ratios, roads, added time, cold', () => {
  test.each<[string, string]>([
    ['tỷ lệ 1:2.000', 'tỷ lệ một trên hai nghìn'],
    ['tỷ lệ 1:20', 'tỷ lệ một trên hai mươi'],
    ['lúc 1:20', 'lúc một giờ hai mươi phút'],
    ['bản đồ 1/10.000', 'bản đồ một trên mười nghìn'],
    ['5.000/10.000 hộ', 'năm nghìn trên mười nghìn hộ'],
    ['Km0+100 - Km5+700', 'ki-lô-mét không cộng một trăm đến ki-lô-mét năm cộng bảy trăm'],
    ['dài 5 km - Km7', 'dài năm ki-lô-mét - ki-lô-mét bảy'],
    ['phút 90+3', 'phút chín mươi cộng ba'],
    ["phút 45+2', 90+1", 'phút bốn mươi lăm cộng hai, chín mươi cộng một'],
    ['mã 90+3', 'mã chín mươi+ba'],
    ['từ -2 đến 3°C', 'từ âm hai đến ba độ C'],
    ['từ -5 đến -2 độ', 'từ âm năm đến âm hai độ'],
    ['từ -2 đến 3 người', 'từ -hai đến ba người'],
    ['12 500 đồng', 'mười hai nghìn năm trăm đồng'],
    ['giá 1 250 000 đồng', 'giá một triệu hai trăm năm mươi nghìn đồng'],
    ['ngày 12 500 đồng', 'ngày mười hai năm trăm đồng'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});
