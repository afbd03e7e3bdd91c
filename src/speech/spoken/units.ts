import { unitSource, units } from '../tables/units.ts';
import { type Rule, rule, wordEnd } from './rule.ts';

/**
 * `kg`, `km²`, `m3`, `%` after a number; `2 đ` is two points as well as two đồng, `5 l` hardly litres: those only when
 * glued, in thousands, or before what they are reckoned by (`10.000 đ/kg`).
 */
export const unit: Rule = rule(`${unitSource}${wordEnd}(?=(/)?)`, ([written, by], before) => {
  const isDoubtful = !by && /(?<!\.\d\d)\d [đlgVW]$/.test(before + written);
  return /\d ?$/.test(before) && !isDoubtful ? nameOf(written.trim()) : null;
});

/** What people and things are counted in; such as follow “mỗi”. */
export const counted: ReadonlySet<string> = new Set(
  'người năm tháng ngày đêm giờ phút hộ vụ lượt con cây suất sào lít khẩu chuyến lần buổi ca xã tuần quý lứa tấn tạ'.split(
    ' ',
  ),
);

/** The rest of `đồng/kg`, `tấn/ha`, `km/h` (“trên”), of `triệu đồng/người/năm` (“mỗi”); but `ngày/tháng/năm` is a form. */
export const per: Rule = rule(`/(\\p{L}{1,8}[²³23]?)${wordEnd}`, ([, by = ''], before) => {
  if (!/(?:\p{L}|[²³23%])$/u.test(before) || /(?:ngày|tháng)$/.test(before)) return null;
  if (counted.has(by)) return `mỗi ${by}`;
  const name = nameOf(by);
  return name && `trên ${name}`;
});

function nameOf(written: string): string | undefined {
  const [, base = '', square, cube] = /^(.*?)(?:([²2])|([³3]))?$/.exec(written) ?? [];
  const name = units.get(base);
  return name && name + (square ? ' vuông' : '') + (cube ? ' khối' : '');
}
