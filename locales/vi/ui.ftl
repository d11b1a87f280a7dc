### The words of the frame: buttons, hints, questions of the program itself.
### Keep button words short (about 12 letters).

home-title = Soi X-quang của quý vị
home-notice = Đây chỉ là thông tin chung, không thay cho lời dặn của nhân viên y tế.
home-draft = Chưa có chuyên viên y tế nào xem lại những lời này. Nếu không chắc, xin hỏi nhân viên y tế.
own-card = { $clinic } viết trang này.

languages-title = Xin chạm vào ngôn ngữ của quý vị
languages-second-title = Xin chọn ngôn ngữ thứ hai
languages-more = Thêm ngôn ngữ
welcome-touch = Xin chạm vào màn hình để bắt đầu

button-home = Trang đầu
button-back = Trở lại
button-next = Tiếp
button-next-topic = Tiếp theo: { $topic }
button-display = Chữ và màu
button-close = Đóng
button-up = Lên
button-down = Xuống
button-words = Giải thích từ
button-about = Giới thiệu
button-language = Ngôn ngữ: { $language }

place = { $number } trên { $total }
place-step = Bước { $number } trên { $total }

words-title = Giải thích từ
about-title = Giới thiệu tài liệu này
about-sources = Nguồn tham khảo

display-title = Chữ và màu
display-text-size = Cỡ chữ
display-sample = A
display-text-size-step = Cỡ chữ { $step } trên 5
display-colors = Màu sắc
# Paper: dark letters on a light ground.
display-paper = Nền sáng
display-night = Nền tối
display-contrast = Tương phản
display-two-languages = Hai ngôn ngữ
display-off = Không dùng
display-choose = Chọn
display-moving-pictures = Hình chuyển động
display-play = Chạy
display-hold-still = Đứng yên
display-touch = Cách chạm
display-touch-usual = Bình thường
display-hands-shake = Tay tôi run

idle-title = Quý vị còn xem không?
idle-count = { $seconds ->
   *[other] Màn hình sẽ bắt đầu lại sau { $seconds } giây.
}
idle-stay = Tôi còn xem
idle-leave = Bắt đầu lại

button-play = Chạy
button-pause = Tạm dừng
film-bar = Vị trí trong đoạn phim

dose-years = { $years ->
   *[other] { $years } năm
}
dose-background = Thiên nhiên, 1 năm
