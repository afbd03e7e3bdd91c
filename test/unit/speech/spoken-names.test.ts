import { describe, expect, test } from 'vitest';
import { spokenForm } from '../../../src/speech/spoken-form.ts';

describe('places', () => {
  test.each<[string, string]>([
    ['TT Bút Sơn', 'thị trấn Bút Sơn'],
    ['TT. Nga Sơn', 'thị trấn Nga Sơn'],
    ['P. Đông Thọ, P.Hạc Thành', 'phường Đông Thọ, phường Hạc Thành'],
    ['TT Huế, TT Donald Trump', 'TT Huế, TT Donald Trump'],
    ['ông P. Văn Đức, đ/c P. Thị Hà', 'ông P. Văn Đức, đồng chí P. Thị Hà'],
    ['tại Km5+300', 'tại ki-lô-mét năm cộng ba trăm'],
    ['Km 12 + 50, quốc lộ 1A', 'ki-lô-mét mười hai cộng năm mươi, quốc lộ 1A'],
    ['Km15', 'ki-lô-mét mười lăm'],
    ['dài 5 km', 'dài năm ki-lô-mét'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('people and offices', () => {
  test.each<[string, string]>([
    ['(SN 1985)', '(sinh năm một nghìn chín trăm tám mươi lăm)'],
    ['SN: 2001', 'sinh năm hai nghìn không trăm linh một'],
    ['SN 27', 'SN hai mươi bảy'],
    ['UBMTTQ tỉnh', 'ủy ban mặt trận tổ quốc tỉnh'],
    ['Sở VH,TT&DL', 'Sở văn hóa, thể thao và du lịch'],
    ['Sở VH, TT&DL', 'Sở văn hóa, thể thao và du lịch'],
    ['HĐND, UBND', 'hội đồng nhân dân, ủy ban nhân dân'],
    ['BS.CKII Lê Thị Hoa', 'bác sĩ chuyên khoa hai Lê Thị Hoa'],
    ['BS.CKII. Lê', 'bác sĩ chuyên khoa hai Lê'],
    ['BS CKI Trần', 'bác sĩ chuyên khoa một Trần'],
    ['BSCKII Trần', 'bác sĩ chuyên khoa hai Trần'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('what only looks like an abbreviation', () => {
  test.each<[string, string]>([
    ['VN-Index, VN Express', 'VN-Index, VN Express'],
    ['PV GAS, PV Power, TP Bank', 'PV GAS, PV Power, TP Bank'],
    ['tuyển VN gặp Lào', 'tuyển Việt Nam gặp Lào'],
    ['PV Minh Anh, PV Quang', 'phóng viên Minh Anh, phóng viên Quang'],
    ['TP Vinh, TP Bạc Liêu', 'thành phố Vinh, thành phố Bạc Liêu'],
    ['Theo VTV, BTV', 'Theo VTV, BTV'],
    ['BTV Lê Hà', 'BTV Lê Hà'],
    ['BTV Tỉnh ủy, BTV các huyện ủy', 'ban thường vụ Tỉnh ủy, ban thường vụ các huyện ủy'],
    ['thế kỷ III TCN', 'thế kỷ ba trước công nguyên'],
    ['trường TCN', 'trường TCN'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('more abbreviations', () => {
  test.each<[string, string]>([
    ['(TTXVN)', '(thông tấn xã Việt Nam)'],
    ['LĐLĐ tỉnh', 'liên đoàn lao động tỉnh'],
    ['Đoàn TNCS', 'Đoàn thanh niên cộng sản'],
    ['NSƯT Lan', 'nghệ sĩ ưu tú Lan'],
    ['Viện KSND', 'Viện kiểm sát nhân dân'],
    ['Bộ CHQS', 'Bộ chỉ huy quân sự'],
    ['CBCCVC', 'cán bộ, công chức, viên chức'],
    ['UVBCH, UVBTV', 'ủy viên ban chấp hành, ủy viên ban thường vụ'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});
