### The list of keys: each key as it stands on a keyboard in the US, and what it does. Keep the names of keys short.

help-title = Các phím quý vị có thể dùng
help-open = Cách dùng phím

help-tab = Tab, Shift + Tab
help-tab-does = Đến nút kế tiếp hoặc nút trước
help-arrows = Phím mũi tên
help-arrows-does = Đến nút gần nhất theo hướng đó
help-enter = Enter hoặc Space
help-enter-does = Bấm nút đó
help-escape = Esc
help-escape-does = Đóng khung, hoặc trở lại
help-home = Home
help-home-does = Đến trang các chủ đề
help-page = Page Up, Page Down
help-page-does = Đưa đoạn chữ dài lên hoặc xuống
help-help = F1 hoặc ?
help-help-does = Mở và đóng danh sách này
help-speech = Giữ phím Enter, hoặc F8
help-speech-does = Mở hoặc tắt giọng đọc
help-dark = F7
help-dark-does = Làm tối màn hình, khi giọng đọc đang mở
