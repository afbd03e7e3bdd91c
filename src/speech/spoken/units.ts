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

/** What there is a count of for each; “mỗi ngày” can be meant of anything that is counted. */
const spans = 'năm tháng ngày đêm giờ phút vụ tuần quý lứa lần buổi ca lượt chuyến'.split(' ');

/** What people and things are counted in; such as follow “mỗi”. */
export const counted: ReadonlySet<string> = new Set([
  ...spans,
  ...'người hộ con cây suất sào lít khẩu xã tấn tạ lớp trạm trận xe đàn'.split(' '),
]);

/** Money or goods: an amount of them is always for each of what follows the bar. */
const goods = /(?<!\p{L})(?:đồng|vn[đd]|đ|usd|nghìn|ngàn|triệu|t[ỷỉ]|tấn|tạ|k?g|lít|ha|m[²³23]?|%)$/u;

/** The other sides of `25 nhóm/lớp`, `20 tàu/xe` could be a choice; not so those of `35 học sinh/lớp`. */
const countedFor = /(?:người|sinh|viên|em|cháu|trẻ|bộ|sĩ|con|bao|lần|bàn|điểm|ngày|sào)$/u;

/** An amount and the first word of its unit; but the third of `tháng 3`, `đợt 3` is a name. */
const measured =
  /(?<!(?<!\p{L})(?:tháng|đợt|thứ|quý|k[ỳì]|lần|kh[óo][aá]|ngày) )(?<![\p{L}\d./])\d[\d.,]* ?(%|\p{L}+[²³23]?)(?: \p{L}+){0,3}$/u;

/** What has been reached of what was aimed at. */
const afterReached = /(?<!\p{L})(?:đạt|được|gieo|trồng|ngân|hiện|thành|thu)(?: \p{L}+)? $/u;

/**
 * The rest of `đồng/kg`, `tấn/ha`, `km/h` (“trên”), of `triệu đồng/người/năm`, `USD/vé` (“mỗi”); but `ngày/tháng/năm` is a form,
 * `anh/chị`, `tàu/xe` a choice, `48kg/nữ` a heading.
 */
export const per: Rule = rule(
  `/(\\p{L}{1,8}[²³23]?)${wordEnd}(?=( \\d)?)`,
  ([, by = '', isNumbered], before) => {
    if (!/(?:\p{L}|[²³23%])$/u.test(before) || /(?<!\d )(?:ngày|tháng)$/.test(before)) return null;
    const name = nameOf(by);
    if (name) return `trên ${name}`;
    if (isNumbered || !/^(?!nam$|nữ$|bơi$)\p{Ll}+$/u.test(by)) return null;
    const left = before.replace(/(?:\/\p{L}+[²³23]?)+$/u, '');
    return isFor(left, by) ? `mỗi ${by}` : null;
  },
);

function isFor(left: string, by: string): boolean {
  const good = goods.exec(left);
  const before = good && left.slice(0, good.index);
  if (before !== null && isAmount(before)) return true;
  if (before !== null && counted.has(by)) return !/\p{L} $/u.test(before);
  return measured.test(left) && (spans.includes(by) || (counted.has(by) && countedFor.test(left)));
}

/**
 * The bar before the second amount of `8 lít/100km`, `10 giường/1 vạn dân`, `đạt 5 ha/6 ha`, `5 ha/kế hoạch 6 ha`; but `5 km/10 km` are
 * two of a kind.
 */
export const perAmount: Rule = rule(
  '/(?=\\d[\\d.,]* ?([\\p{L}%]?[\\p{L}²³23]*)|(?:tổng|kế hoạch|dự toán|chỉ tiêu|toàn) )',
  ([, unit], before) => {
    const found = measured.exec(before);
    if (!found) return null;
    const isOfKind = unit === '' || unit?.toLowerCase() === found[1] || found[1] === 'nam';
    return isOfKind && !afterReached.test(before.slice(0, found.index)) ? null : 'trên';
  },
);

function nameOf(written: string): string | undefined {
  const [, base = '', square, cube] = /^(.*?)(?:([²2])|([³3]))?$/.exec(written) ?? [];
  const name = units.get(base);
  return name && name + (square ? ' vuông' : '') + (cube ? ' khối' : '');
}
