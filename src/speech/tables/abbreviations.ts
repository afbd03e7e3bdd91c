import { table } from '../spoken/rule.ts';

/**
 * What the newspaper shortens and a newsreader says in full. Only what means one thing wherever it stands in a provincial
 * newspaper; other capitals are left to the voice (`ĐH` is a university or a congress, `CP` the government or a share). Compounds
 * stand without their marks: `VHTTDL` is `VH-TT&DL` too. A line without `=` is shortened to the initials of its syllables.
 */
export const abbreviations = table(`
UBND=ủy ban nhân dân
hội đồng nhân dân
mặt trận tổ quốc
UBMTTQ=ủy ban mặt trận tổ quốc
TP,Tp=thành phố
TX,Tx=thị xã
Hồ Chí Minh
thành phố Hồ Chí Minh
ban chấp hành
ban thường vụ
ủy viên ban chấp hành
ủy viên ban thường vụ
ban tuyên giáo tỉnh ủy
ban chỉ đạo
ban tổ chức
ban quản lý
đại biểu quốc hội
TW,TƯ=trung ương
trung học phổ thông
trung học cơ sở
tiểu học và trung học cơ sở
giáo dục thường xuyên
giáo dục và đào tạo
giao thông vận tải
nông nghiệp và phát triển nông thôn
nông nghiệp và môi trường
văn hóa, thể thao và du lịch
thông tin và truyền thông
tài nguyên và môi trường
khoa học và công nghệ
kế hoạch và đầu tư
lao động, thương binh và xã hội
kinh tế xã hội
quốc phòng an ninh
công nghiệp hóa
hiện đại hóa
công nghệ thông tin
cải cách hành chính
thủ tục hành chính
an toàn giao thông
tai nạn giao thông
trật tự an toàn giao thông
an ninh trật tự
cảnh sát giao thông
cảnh sát điều tra
công an nhân dân
quân đội nhân dân
lực lượng vũ trang
bộ đội biên phòng
tòa án nhân dân
viện kiểm sát nhân dân
kiểm sát nhân dân
cảnh sát hình sự
chỉ huy quân sự
thanh niên xung phong
phòng cháy, chữa cháy
cứu nạn, cứu hộ
phòng, chống thiên tai
tìm kiếm cứu nạn
bảo hiểm xã hội
bảo hiểm y tế
bảo hiểm thất nghiệp
ngân sách nhà nước
ngân hàng chính sách xã hội
bệnh viện đa khoa
an toàn thực phẩm
vệ sinh an toàn thực phẩm
dân tộc thiểu số
đặc biệt khó khăn
khu công nghiệp
cụm công nghiệp
khu kinh tế
hợp tác xã
trách nhiệm hữu hạn
doanh nghiệp
hội đồng quản trị
giải phóng mặt bằng
nông thôn mới
OCOP=ô cốp
cán bộ, công chức
cán bộ, công chức, viên chức
cựu chiến binh
đoàn viên thanh niên
thanh niên cộng sản
liên đoàn lao động
liên hiệp phụ nữ
xã hội chủ nghĩa
phóng viên
thông tấn xã Việt Nam
căn cước công dân
Việt Nam
câu lạc bộ
huấn luyện viên
vận động viên
sân vận động
huy chương vàng
huy chương bạc
huy chương đồng
phó giáo sư
giáo sư
ThS,Ths=thạc sĩ
CKI=chuyên khoa một
CKII=chuyên khoa hai
nghệ sĩ nhân dân
NSƯT=nghệ sĩ ưu tú
Đc,đc=đồng chí
vv=vân vân
`);
