import { table } from '../spoken/rule.ts';

/**
 * What stands after a document's number: `15/2020/NĐ-CP`, `58-NQ/TW` → what is said. Kinds of documents as Decree 30/2020/NĐ-CP,
 * appendix III, shortens them, with the Party's own (`QĐi`, `KL`).
 */
export const documentKinds = table(`
nghị định
nghị quyết
quyết định
QyĐ,QĐi=quy định
chỉ thị
thông tư
kế hoạch
kết luận
công điện
công văn
thông báo
báo cáo
hướng dẫn
TTr=tờ trình
CTr=chương trình
đề án
`);

/** The authorities that news name; others are in the table of abbreviations. */
export const authorities = table(`
chính phủ
TTg=thủ tướng
TU=tỉnh ủy
HU=huyện ủy
quốc hội
UBTVQH=ủy ban thường vụ quốc hội
bộ tài chính
bộ y tế
bộ công an
bộ nội vụ
bộ giáo dục và đào tạo
`);
