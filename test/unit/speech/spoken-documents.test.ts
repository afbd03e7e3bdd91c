import { describe, expect, test } from 'vitest';
import { spokenForm } from '../../../src/speech/spoken-form.ts';
import { abbreviations } from '../../../src/speech/tables/abbreviations.ts';
import { authorities, documentKinds } from '../../../src/speech/tables/documents.ts';
import { titles } from '../../../src/speech/tables/titles.ts';

describe('who made a document, and of what kind it is, are said once', () => {
  test.each<[string, string]>([
    ['Chỉ thị 17-CT/TU của Ban Thường vụ', 'Chỉ thị mười bảy của Ban Thường vụ'],
    ['Chỉ thị 17-CT/TU về rừng', 'Chỉ thị mười bảy của tỉnh ủy về rừng'],
    ['Nghị quyết 18/NQ-HĐND của HĐND tỉnh', 'Nghị quyết mười tám của hội đồng nhân dân tỉnh'],
    [
      'Quyết định 5/QĐ-TTg ngày 2/3/2000 của Thủ tướng',
      'Quyết định năm ngày hai tháng ba năm hai nghìn của Thủ tướng',
    ],
    [
      'Quyết định 5/QĐ-TTg, ngày 2 tháng 3 năm 2000, của Thủ tướng',
      'Quyết định năm, ngày hai tháng ba năm hai nghìn, của Thủ tướng',
    ],
    [
      'Quyết định 5/QĐ-TTg ngày 2/3 về rừng của xã',
      'Quyết định năm của thủ tướng ngày hai tháng ba về rừng của xã',
    ],
    ['Quy định số 41-QĐ/TW', 'Quy định số bốn mươi mốt của trung ương'],
    ['theo 41-QĐ/TW', 'theo bốn mươi mốt quyết định của trung ương'],
    ['Đề án 06/CP', 'Đề án không sáu của chính phủ'],
    ['Luật 37/2000/QH10 của Quốc hội', 'Luật ba mươi bảy năm hai nghìn của Quốc hội'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('of a code that is known in part the letters are left whole', () => {
  test.each<[string, string]>([
    ['Công văn 3456/UBND-NN', 'Công văn ba nghìn bốn trăm năm mươi sáu UBND-NN'],
    ['Tờ trình 250/TTr-SNN', 'Tờ trình hai trăm năm mươi TTr-SNN'],
    ['Thông tư 30/2000/TT-XYZ của Bộ', 'Thông tư ba mươi năm hai nghìn TT-XYZ của Bộ'],
    ['Thông tư 29/2000/TT-BGDĐT', 'Thông tư hai mươi chín năm hai nghìn của bộ giáo dục và đào tạo'],
    ['Hướng dẫn 05-HD/BTGTU', 'Hướng dẫn không năm của ban tuyên giáo tỉnh ủy'],
    ['Đề án số 01-ĐA/TU', 'Đề án số không một của tỉnh ủy'],
    ['99/XYZ-7', 'chín mươi chín/XYZ-bảy'],
    ['30/2000/XYZ', '30/2000/XYZ'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

test('every abbreviation is written in plain letters, as a newspaper writes them', () => {
  const written = [abbreviations, authorities, documentKinds, titles].flatMap((table) => [...table.keys()]);
  expect(written.filter((form) => !/^[A-ZĐƯa-zđ]+$/.test(form))).toEqual([]);
  expect(spokenForm('TAND tỉnh').text).toBe('tòa án nhân dân tỉnh');
});
