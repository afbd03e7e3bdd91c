document.title = 'Đọc Sạch';
