// Pieces of sentences, all invented. In this order they make sense of a kind: when, who, what they did, where, why.

export const times = [
  'Từ đầu tháng ba',
  'Sau vụ gặt',
  'Sáng hôm ấy',
  'Mỗi phiên chợ',
  'Trong mùa nước nổi',
  'Hai năm trở lại đây',
  'Khi sương còn chưa tan',
  'Đến giữa buổi chiều',
];

export const people = [
  'bà con xóm Bến',
  'tổ đan lưới của chị Vẽ',
  'cụ Thuật',
  'nhóm thợ mộc trẻ',
  'những người trồng cói',
  'đội chèo thuyền',
  'anh Quý và hai người em',
  'lớp học buổi tối',
  'các hộ nuôi vịt',
  'đoàn văn công xã',
];

export const actions = [
  'dựng lại chiếc cầu gỗ 32 nhịp',
  'chở hơn 40 sọt cam',
  'ghi từng con số vào sổ tay',
  'phơi những tấm chiếu vừa dệt xong',
  'trồng thêm bốn hàng phi lao',
  'sửa chiếc máy bơm đã nghỉ từ lâu',
  'tập bài hát cho ngày hội làng',
  'nhặt hết đá trên thửa ruộng bậc thang',
  'thử mẻ men rượu thứ mười hai',
  'đo mực nước ba lần một ngày',
];

export const places = [
  'bên khúc sông cạn',
  'ở đầu con dốc',
  'dưới gốc đa già',
  'cạnh sân kho cũ',
  'trên bãi bồi',
  'giữa hai triền đồi',
  'ngoài cửa lạch',
  'trong gian nhà ba cột',
];

export const reasons = [
  'để kịp chuyến xe cuối tuần',
  'vì năm nay mưa đến sớm',
  'dù chưa ai hứa trả công',
  'như lời hẹn với người đi xa',
  'và đông người đến xem hơn mọi năm',
  'cho lũ trẻ có chỗ đọc sách',
  'bởi đất ở đây không phụ người',
  'mà chẳng cần đến một tờ thông báo',
];
