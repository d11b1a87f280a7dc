### Listen, and the speech mode for people who cannot see. The speech-* messages are only heard.

button-listen = Nghe đọc
listen-all = Đọc hết cho tôi nghe
listen-repeat = Nghe lại
listen-next = Bỏ qua
listen-stop = Ngưng
listen-softer = Giảm tiếng
listen-louder = Tăng tiếng
listen-pace = Tốc độ: { $pace }
listen-slow = chậm
listen-usual = vừa
listen-fast = nhanh
listen-no-service = Máy này hiện không đọc được.
listen-no-voice = Máy này chưa có giọng đọc tiếng Việt.
listen-ask = Xin nhờ nhân viên y tế đọc cho quý vị nghe.
listen-larger = Chữ lớn hơn

speech-on = Giọng đọc đã mở.
speech-off = Giọng đọc đã tắt.
speech-keys = Bấm mũi tên xuống để đọc tiếp, mũi tên lên để trở lại phần trước. Dùng mũi tên bên trái hoặc bên phải để đi từ nút này sang nút khác. Phím Enter để bấm nút. Giữ phím Enter để tắt giọng đọc. Phím F7 làm tối màn hình.
speech-welcome = Để dùng tiếng Việt, xin tìm Tiếng Việt bằng các phím mũi tên. Sau đó bấm phím Enter.
speech-button = nút
speech-choice = lựa chọn
speech-chosen = đã chọn
speech-check-box = ô đánh dấu
speech-checked = đã đánh dấu
speech-not-checked = chưa đánh dấu
speech-not-chosen = chưa chọn
speech-link = từ có giải thích
speech-heading = tiêu đề
speech-picture = hình
speech-slider = thanh trượt
speech-percent = { $percent } phần trăm
speech-place = Trang { $number } trên { $total }
speech-parts = Số phần trên màn hình này: { $count }
speech-volume = Âm lượng: { $percent } phần trăm

speech-group = Âm thanh
speech-darken = Màn hình tối
speech-dark = Màn hình đã tối.
speech-light = Màn hình đã sáng lại.
speech-touch = Chạm để xem màn hình
