### For the staff, behind the PIN. Button words are short.

one-moment = Xin chờ một chút

staff-title = Dành cho nhân viên
staff-pin = Xin nhập mã PIN
staff-digits = Số chữ số đã nhập: { $count }
staff-erase = Xóa
staff-enter = Xác nhận
staff-checking = Đang kiểm tra
staff-wrong = Mã PIN này sai
staff-wait = Xin chờ: { $seconds } giây
staff-quit = Thoát
staff-restart = Mở lại
staff-quit-ask = Tắt máy này? Máy sẽ tắt cho đến khi có người mở lại.
staff-measure = Đo màn hình
staff-languages = Ngôn ngữ hiển thị cho đến khi mở lại
staff-state = Tình trạng
staff-version = Phiên bản { $version }
staff-running = Đã chạy { $minutes } phút
staff-memory = Bộ nhớ: { $megabytes } MB
staff-restarts = Số lần mở lại sau sự cố: { $count }
staff-log = Các dòng cuối của nhật ký
staff-log-empty = Nhật ký chưa ghi gì
