import { describe, expect, test } from 'vitest';
import { spokenForm } from '../../../src/speech/spoken-form.ts';

describe('lists of days', () => {
  test.each<[string, string]>([
    ['ngày 1, 2 và 3/5', 'ngày một, hai và ba tháng năm'],
    ['ngày 1,2,3/5', 'ngày một, hai, ba tháng năm'],
    ['các ngày 1,2 và 3/5', 'các ngày một, hai và ba tháng năm'],
    ['ngày 1,2 tháng 5', 'ngày một, hai tháng năm'],
    ['(1-3/5)', '(ngày một đến ngày ba tháng năm)'],
    ['cao 1,2 mét', 'cao một phẩy hai mét'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('days with a hyphen', () => {
  test.each<[string, string]>([
    ['dịp 30-4 và 1-5', 'dịp ngày ba mươi tháng tư và ngày một tháng năm'],
    ['Ngày Quốc tế Phụ nữ 8-3', 'Ngày Quốc tế Phụ nữ ngày tám tháng ba'],
    ['Ngày Quốc tế Lao động 1-5', 'Ngày Quốc tế Lao động ngày một tháng năm'],
    ['Ngày Thầy thuốc Việt Nam 27-2', 'Ngày Thầy thuốc Việt Nam ngày hai mươi bảy tháng hai'],
    ['sáng 5-3', 'sáng ngày năm tháng ba'],
    ['sáng 5-6, xã', 'sáng ngày năm tháng sáu, xã'],
    ['Hội thi (5-3) mở', 'Hội thi (ngày năm tháng ba) mở'],
    ['Quốc khánh (2-9)', 'Quốc khánh (ngày hai tháng chín)'],
    ['từ 25-3, đến 30-6', 'từ ngày hai mươi lăm tháng ba, đến ngày ba mươi tháng sáu'],
    ['mỗi ngày 2-3 lần', 'mỗi ngày hai đến ba lần'],
    ['nghỉ lễ 2-3 ngày', 'nghỉ lễ hai đến ba ngày'],
    ['sáng 5-6 giờ', 'sáng năm đến sáu giờ'],
    ['đến 5-10 người', 'đến năm đến mười người'],
    ['vận động 5-10 hộ', 'vận động năm đến mười hộ'],
    ['thắng 3-1', 'thắng ba một'],
    ['tỉ số 2-0', 'tỉ số hai không'],
    ['thắng đậm (5-3)', 'thắng đậm (năm ba)'],
    ['dẫn trước 3-1', 'dẫn trước ba một'],
    ['5-10 người', 'năm đến mười người'],
    ['28-4 đến 3-5', 'ngày hai mươi tám tháng tư đến ngày ba tháng năm'],
    ['tăng từ 2-3 đến 4-5 lần', 'tăng từ hai đến ba đến bốn đến năm lần'],
    ['từ 28-4 đến 3-5 người', 'từ ngày hai mươi tám tháng tư đến ba đến năm người'],
    ['từ 5-3 điểm', 'từ năm ba điểm'],
    ['trên sân nhà 2-1', 'trên sân nhà hai một'],
    ['Giỗ Tổ (10-3)', 'Giỗ Tổ (ngày mười tháng ba)'],
    ['ăn giỗ 2-3 mâm', 'ăn giỗ hai đến ba mâm'],
    ['từ 5-10/3', 'từ ngày năm đến ngày mười tháng ba'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('a date or a fraction', () => {
  test.each<[string, string]>([
    ['chào mừng 2/9', 'chào mừng ngày hai tháng chín'],
    ['nghỉ 2/9', 'nghỉ ngày hai tháng chín'],
    ['Sáng nay, 2/9, tỉnh', 'Sáng nay, ngày hai tháng chín, tỉnh'],
    ['Chủ nhật (2/3)', 'Chủ nhật (ngày hai tháng ba)'],
    ['thứ Hai, 3/4', 'thứ Hai, ngày ba tháng tư'],
    ['Sáng 5/6 xã Nga An họp', 'Sáng ngày năm tháng sáu xã Nga An họp'],
    ['nghỉ 2/3 thời gian', 'nghỉ hai phần ba thời gian'],
    ['đến nay 4/5 dự án', 'đến nay bốn phần năm dự án'],
    ['đến 2/3 số hộ', 'đến hai phần ba số hộ'],
    ['1/2 và 3/4 diện tích', 'một phần hai và ba phần tư diện tích'],
    ['2/9', 'hai phần chín'],
    ['(30/4)', '(ngày ba mươi tháng tư)'],
    ['tỷ số 5/3', 'tỷ số năm trên ba'],
    ['tỷ lệ 3/1', 'tỷ lệ ba trên một'],
    ['tỷ lệ sống 3/1', 'tỷ lệ sống ba trên một'],
    ['sân nhà 2/9', 'sân nhà ngày hai tháng chín'],
    ['sân nhà 2/3 trận', 'sân nhà hai phần ba trận'],
    ['Giỗ Tổ Hùng Vương 10/3', 'Giỗ Tổ Hùng Vương ngày mười tháng ba'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('house numbers', () => {
  test.each<[string, string]>([
    ['Số 27/5 phố Huế', 'Số hai mươi bảy trên năm phố Huế'],
    ['số nhà 27/5', 'số nhà hai mươi bảy trên năm'],
    ['ngõ 12/5', 'ngõ mười hai trên năm'],
    ['ngách 12/5/7', 'ngách mười hai trên năm trên bảy'],
    ['hẻm 2/9', 'hẻm hai trên chín'],
    ['nhà 20/11', 'nhà hai mươi trên mười một'],
    ['kiệt 30/4', 'kiệt ba mươi trên bốn'],
    ['số 3/5, ngõ 2', 'số ba trên năm, ngõ hai'],
    ['đa số 2/3', 'đa số hai phần ba'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('days after a number', () => {
  test.each<[string, string]>([
    ['lúc 19h30 ngày 3/9', 'lúc mười chín giờ ba mươi phút ngày ba tháng chín'],
    ['lúc 19h 30 ngày 3-9', 'lúc mười chín giờ ba mươi phút ngày ba tháng chín'],
    ['sáng 7:30 ngày 8-10', 'sáng bảy giờ ba mươi phút ngày tám tháng mười'],
    ['15 giờ 30 ngày 2/9', 'mười lăm giờ ba mươi ngày hai tháng chín'],
    [
      'từ 7h00 ngày 2-3 đến 17h00 ngày 4-5',
      'từ bảy giờ ngày hai tháng ba đến mười bảy giờ ngày bốn tháng năm',
    ],
    ['trước 17 giờ 00 ngày 5-6', 'trước mười bảy giờ ngày năm tháng sáu'],
    ['17 giờ 05', 'mười bảy giờ không năm'],
    ['Quyết định 1234 ngày 2/3', 'Quyết định một nghìn hai trăm ba mươi tư ngày hai tháng ba'],
    ['số 45 ngày 1-6', 'số bốn mươi lăm ngày một tháng sáu'],
    ['sau 3 ngày 4/5', 'sau ba ngày bốn tháng năm'],
    ['trong 2 ngày 5 và 6/9', 'trong hai ngày năm và ngày sáu tháng chín'],
    ['trong 3 ngày 7, 8, 9/10', 'trong ba ngày bảy, tám, chín tháng mười'],
    ['ngày 2-3 xã mở hội', 'ngày hai tháng ba xã mở hội'],
    ['trong 30 ngày 3-9', 'trong ba mươi ngày ba đến chín'],
    ['sau 5 ngày 2-3 lần', 'sau năm ngày hai đến ba lần'],
    ['ngày 5-6 tháng 6', 'ngày năm đến sáu tháng sáu'],
    ['uống ngày 2-3 lần', 'uống ngày hai đến ba lần'],
    ['ngày 5-3 lần đầu', 'ngày năm tháng ba lần đầu'],
    ['mỗi ngày 1/2 viên', 'mỗi ngày một phần hai viên'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});

describe('seasons', () => {
  test.each<[string, string]>([
    ['mùa giải 2024/2025', 'mùa giải hai nghìn không trăm hai mươi tư đến hai nghìn không trăm hai mươi lăm'],
    ['niên vụ 2024/25', 'niên vụ hai nghìn không trăm hai mươi tư đến hai nghìn không trăm hai mươi lăm'],
    ['mùa 2024/27', 'mùa hai nghìn không trăm hai mươi tư trên hai mươi bảy'],
    ['đạt 2024/2025 hộ', 'đạt hai nghìn không trăm hai mươi tư trên hai nghìn không trăm hai mươi lăm hộ'],
  ])('%s → %s', (written, said) => {
    expect(spokenForm(written).text).toBe(said);
  });
});
