import { describe, expect, test } from 'vitest';
import { spokenForm } from '../../../src/speech/spoken-form.ts';

describe('units', () => {
  test.each<[string, string]>([
    ['10.000 đ/kg', 'mười nghìn đồng trên ki-lô-gam'],
    ['10.000đ/kg', 'mười nghìn đồng trên ki-lô-gam'],
    ['giá 15.000 đ', 'giá mười lăm nghìn đồng'],
    ['được 5 đ', 'được năm đ'],
    ['lạnh -5 độ', 'lạnh âm năm độ'],
    ['từ 3-5 độ', 'từ ba đến năm độ'],
    ['37,5ºC', 'ba mươi bảy phẩy năm độ C'],
    ['37,5˚C', 'ba mươi bảy phẩy năm độ C'],
    ['sốt 39oC', 'sốt ba mươi chín độ C'],
    ['-5ºC', 'âm năm độ C'],
    ['1‰', 'một phần nghìn'],
    ['2‰ - 3‰', 'hai phần nghìn đến ba phần nghìn'],
    ['220V', 'hai trăm hai mươi vôn'],
    ['tàu 100CV', 'tàu một trăm mã lực'],
    ['bóng 60W', 'bóng sáu mươi oát'],
    ['khóa 5 V', 'khóa năm V'],
    ['24/24h', 'hai mươi tư trên hai mươi tư giờ'],
    ['3/4m', 'ba phần tư mét'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('amounts', () => {
  test.each<[string, string]>([
    ['$100', 'một trăm đô la Mỹ'],
    ['giá $1,5 triệu', 'giá một phẩy năm triệu đô la Mỹ'],
    ['US$1,200', 'một nghìn hai trăm đô la Mỹ'],
    ['100$', 'một trăm đô la Mỹ'],
    ['100 USD', 'một trăm đô la Mỹ'],
    ['20x30cm', 'hai mươi nhân ba mươi xen-ti-mét'],
    ['3x4 m', 'ba nhân bốn mét'],
    ['2x3x4m', 'hai nhân ba nhân bốn mét'],
    ['20 cm x 30 cm', 'hai mươi xen-ti-mét nhân ba mươi xen-ti-mét'],
    ['1,5 x 2m', 'một phẩy năm nhân hai mét'],
    ['4x100m', 'bốn nhân một trăm mét'],
    ['iPhone 4x', 'iPhone 4x'],
    ['cao 1m65, 1m7, 1m05', 'cao một mét sáu mươi lăm, một mét bảy, một mét không năm'],
    ['nặng 3kg6, rộng 1ha2', 'nặng ba ki-lô-gam sáu, rộng một héc-ta hai'],
    ['5m2, 12m3', 'năm mét vuông, mười hai mét khối'],
    ['3x4', '3x4'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('thousands', () => {
  test.each<[string, string]>([
    ['1,234,567', 'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy'],
    ['1,234', 'một phẩy hai trăm ba mươi tư'],
    [
      '1.234.567,891',
      'một triệu hai trăm ba mươi tư nghìn năm trăm sáu mươi bảy phẩy tám trăm chín mươi mốt',
    ],
    ['1 005 người', 'một nghìn không trăm linh năm người'],
    ['1 234 000', 'một triệu hai trăm ba mươi tư nghìn'],
    ['trồng 1\u00a0250 cây', 'trồng một nghìn hai trăm năm mươi cây'],
    ['phòng 101 102 103', 'phòng một trăm linh một một trăm linh hai một trăm linh ba'],
    ['tháng 5 500 ha lúa', 'tháng năm năm trăm héc-ta lúa'],
    ['năm 2024 005', 'năm hai nghìn không trăm hai mươi tư không không năm'],
    ['12 500 người', 'mười hai năm trăm người'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('telephone numbers', () => {
  test.each<[string, string]>([
    ['02373.852.345', 'không hai ba bảy ba, tám năm hai, ba bốn năm'],
    ['0237.3852.345', 'không hai ba bảy, ba tám năm hai, ba bốn năm'],
    ['gọi 1900 1234', 'gọi một chín không không, một hai ba bốn'],
    ['1800.1234', 'một tám không không, một hai ba bốn'],
    ['năm 1900 1234 người', 'năm một nghìn chín trăm một nghìn hai trăm ba mươi tư người'],
    ['0912.34.56.78', 'không chín một hai, ba bốn, năm sáu, bảy tám'],
    ['18001090', 'một tám không không, một không chín không'],
    ['1900 545 415', 'một chín không không, năm bốn năm, bốn một năm'],
    ['18001090 đồng', 'mười tám triệu không trăm linh một nghìn không trăm chín mươi đồng'],
    ['gọi 113', 'gọi một một ba'],
    ['Cảnh sát 113, cấp cứu 115', 'Cảnh sát một một ba, cấp cứu một một năm'],
    ['gọi 113, 114 hoặc 115', 'gọi một một ba, một một bốn hoặc một một năm'],
    ['Tổng đài 1022', 'Tổng đài một không hai hai'],
    ['đường dây nóng: 114', 'đường dây nóng: một một bốn'],
    ['cấp cứu 115 người', 'cấp cứu một trăm mười lăm người'],
    ['gọi 113 thanh niên', 'gọi một trăm mười ba thanh niên'],
    ['nắng nóng 115 ngày', 'nắng nóng một trăm mười lăm ngày'],
    ['113 hộ', 'một trăm mười ba hộ'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});
