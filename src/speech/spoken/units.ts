import { unitSource, units } from '../tables/units.ts';
import { type Rule, rule, wordEnd } from './rule.ts';

/** A number, or words that end one: `5 triệu m3`, `hàng chục km`. */
const afterAmount = /(?:\d ?|(?<!\p{L})(?:chục|trăm|nghìn|ngàn|vạn|triệu|t[ỷỉ]) )$/u;

/** Whether what follows is counted by what stands before it. */
export function isAmount(before: string): boolean {
  return afterAmount.test(before);
}

/**
 * `kg`, `km²`, `m3`, `%` after an amount; `2 đ` is two points as well as two đồng, `5 l` hardly litres: those only when
 * glued, in thousands, or before what they are reckoned by (`10.000 đ/kg`).
 */
export const unit: Rule = rule(`${unitSource}${wordEnd}(?=(/)?)`, ([written, by], before) => {
  const isDoubtful = !by && /(?<!\.\d\d)\d [đlgVW]$|\p{L} [lgVWhs]$/u.test(before + written);
  return isAmount(before) && !isDoubtful ? nameOf(written.trim()) : null;
});

/** What people and things are counted in; such as follow “mỗi”. */
export const counted: ReadonlySet<string> = new Set(
  'người năm tháng ngày đêm giờ phút hộ vụ lượt con cây suất sào lít khẩu chuyến lần buổi ca xã tuần quý lứa tấn tạ lớp trạm trận xe đàn'.split(
    ' ',
  ),
);

/** Money or goods: an amount of them is always for each of what follows the bar. */
const goods = /(?:đồng|vn[đd]|đ|usd|tấn|tạ|k?g|lít|ha|m[²³23]?)$/u;

/**
 * The rest of `đồng/kg`, `tấn/ha`, `km/h` (“trên”), of `triệu đồng/người/năm`, `USD/vé` (“mỗi”); but `ngày/tháng/năm` is a form
 * and `anh/chị` a choice.
 */
export const per: Rule = rule(`/(\\p{L}{1,8}[²³23]?)${wordEnd}`, ([, by = ''], before) => {
  if (!/(?:\p{L}|[²³23%])$/u.test(before) || /(?<!\d )(?:ngày|tháng)$/.test(before)) return null;
  const name = nameOf(by);
  if (name) return `trên ${name}`;
  const good = /^\p{Ll}+$/u.test(by) && goods.exec(before);
  return counted.has(by) || (good && isAmount(before.slice(0, good.index))) ? `mỗi ${by}` : null;
});

/** The bar before the second amount of `8 lít/100km`, `10 giường/1 vạn dân`, `200mm/24h`. */
export const perAmount: Rule = rule('/(?=\\d)', (_, before) =>
  /(?<![\p{L}\d./])\d[\d.,]* ?(?:%|\p{L}+[²³]?)(?: \p{L}+){0,2}$/u.test(before) ? 'trên' : null,
);

function nameOf(written: string): string | undefined {
  const [, base = '', square, cube] = /^(.*?)(?:([²2])|([³3]))?$/.exec(written) ?? [];
  const name = units.get(base);
  return name && name + (square ? ' vuông' : '') + (cube ? ' khối' : '');
}
