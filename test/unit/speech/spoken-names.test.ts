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
