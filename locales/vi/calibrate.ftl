### For the staff: measures the screen. The words between quotation marks are those of calibrate-smaller and calibrate-larger.

calibrate-title = Đo màn hình này
calibrate-card = Áp một thẻ ngân hàng sát vào màn hình. Đặt góc trên của thẻ vào góc của khung.
calibrate-drag = Kéo tay nắm, hoặc bấm “Nhỏ hơn” và “Lớn hơn”, cho đến khi khung lớn bằng thẻ.
calibrate-copy = Sau đó chép dòng này vào tập tin cài đặt. Dòng này cho biết chiều ngang màn hình, tính bằng milimét.
calibrate-distance = Cũng xin đo từ mắt người đọc đến màn hình. Viết số milimét vào dòng này.
calibrate-window = Con số chỉ chính xác khi chương trình chiếm hết màn hình (--kiosk).
calibrate-box = Khung lớn bằng thẻ ngân hàng
calibrate-smaller = Nhỏ hơn
calibrate-larger = Lớn hơn
calibrate-done = Xong
