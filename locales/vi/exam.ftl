### The question "Which exam?" after the language, and its answers.

exam-title = Quý vị đến chụp gì?
exam-other = Loại chụp khác
exam-unsure = Tôi không chắc
exam-unsure-hint = Cho tôi xem tất cả. Quý vị có thể chọn sau.
exam-note = Không chắc? Hãy hỏi nhân viên y tế quý vị sẽ chụp gì. Lựa chọn này không được lưu lại.
exam-swallow = Chụp thực quản, bao tử
exam-swallow-hint = Quý vị uống barium
exam-bowel = Chụp ruột già
exam-bowel-hint = Thụt barium (barium enema)
exam-heart = Chụp tim
exam-heart-hint = Thông tim
exam-tube = Ống thông hoặc stent
exam-tube-hint = Đặt một ống nhỏ
exam-bone = Xương hoặc khớp
exam-bone-hint = Mổ hoặc đưa kim vào, có hình dẫn đường
exam-womb = Chụp tử cung
exam-womb-hint = Tử cung và vòi trứng (HSG)
home-exam-swallow = Buổi chụp thực quản hoặc bao tử
home-exam-bowel = Buổi chụp ruột già
home-exam-heart = Buổi chụp tim (thông tim)
home-exam-tube = Ống thông hoặc stent
home-exam-bone = Chữa xương hoặc khớp
home-exam-womb = Buổi chụp tử cung
