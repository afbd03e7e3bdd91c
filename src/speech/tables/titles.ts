import { table } from '../spoken/rule.ts';

/** What is an abbreviation only before a name or a number: `TS. Lê Văn A`, `Q.1`, `QL1A`. */
export const titles = table(`
tiến sĩ
bác sĩ
kỹ sư
kiến trúc sư
luật sư
quận
phường
quốc lộ
tỉnh lộ
đường tỉnh
`);
