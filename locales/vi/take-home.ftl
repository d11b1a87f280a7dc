### What a patient takes along: a booklet or a list on paper, and a code for the phone.

take-home = Đem về nhà
take-home-scan = Xin hướng máy ảnh điện thoại vào ô vuông này
print-start = In
print-going = Đang in.
print-at-desk = Giấy sẽ ra ở quầy tiếp tân.
print-at-beside = Giấy sẽ ra ở máy in bên cạnh màn hình này.
print-at-nurse = Giấy sẽ ra ở quầy y tá.
print-failed = Không in được. Xin hỏi nhân viên.
print-no-paper = Máy in hết giấy. Xin báo cho nhân viên.
print-enough = Bây giờ không in thêm được nữa. Xin hỏi nhân viên.
print-copy = Máy tính của máy in có thể giữ lại một bản danh sách của quý vị.
list-note-paper = Hãy đưa tờ giấy này cho nhân viên y tế xem. Đây không phải là mẫu đơn hay giấy đồng ý.
