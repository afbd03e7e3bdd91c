import { expect, test } from 'vitest';
import { importWords } from '../../../../src/pages/library-page/transfer/outcome-words.ts';
import type {
  FileEnd,
  TransferReport,
} from '../../../../src/pages/library-page/transfer/transfer-services.ts';
import { texts } from '../../reader/catalogue.ts';

const none: TransferReport = { added: 0, updated: 0, same: 0, refusedCount: 0, refused: [] };
const imported = (end: FileEnd, report: Partial<TransferReport> = {}) =>
  importWords(
    { kind: 'imported', report: { ...none, ...report }, end, isLater: false, takeSettings: null },
    texts('vi'),
  );

test('of a broken file that gave nothing, one reason; of one that gave something, what it gave and where it ended', () => {
  expect(imported('broken')).toBe('Tệp bị hỏng nên không lấy được bài nào. Chưa có gì thay đổi.');
  expect(imported('cut off')).toBe('Tệp bị cắt ngang nên không lấy được bài nào. Chưa có gì thay đổi.');
  expect(imported('whole')).toBe('Không lấy được bài nào từ tệp này.');
  expect(imported('broken', { added: 2 })).toBe(
    'Đã thêm 2 bài. Tệp bị hỏng từ giữa, chỉ lấy được những bài trước chỗ đó.',
  );
});

test('what was there and refused is not blamed on the file’s end', () => {
  expect(imported('cut off', { refusedCount: 3 })).toBe('Không lấy được bài nào từ tệp này.');
});

test('the same of another program’s file', () => {
  const found = (count: number, end: FileEnd) =>
    importWords({ kind: 'found', count, report: none, end, fetch: () => Promise.reject() }, texts('vi'));
  expect(found(0, 'broken')).toBe('Tệp bị hỏng nên không lấy được bài nào. Chưa có gì thay đổi.');
  expect(found(0, 'whole')).toBe('Tệp này không có bài nào của Báo Thanh Hóa.');
});
