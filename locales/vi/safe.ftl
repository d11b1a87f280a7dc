# Topic: safe
safe-title = Có an toàn không?
safe-hint = X-quang, thuốc cản quang và quý vị

## safe/pregnant
safe-pregnant = Báo nhân viên y tế nếu có thể đang có thai
safe-pregnant-tell = [Tia X](x-ray) có thể gây hại cho thai nhi. Nếu đang có thai, hoặc nghĩ là mình có thể đang có thai, hãy cho nhân viên y tế biết **trước khi** bắt đầu chụp.
safe-pregnant-next = Họ có thể chờ, hoặc chọn cách khám khác. Nếu quý vị cần chụp, vẫn có thể chụp được.

## safe/womb-pregnant
safe-womb-pregnant = Không được chụp loại này khi có thai
safe-womb-pregnant-harm = [Tia X](x-ray) có thể gây hại cho thai nhi.
safe-womb-pregnant-tell = Quý vị đang có thai, hoặc có thể đang có thai? Hãy cho nhân viên y tế biết **trước khi** bắt đầu chụp. Khi đó phải hoãn chụp.
safe-womb-pregnant-infection = Quý vị bị nhiễm trùng ở tử cung, vòi trứng hoặc âm đạo? Cũng hãy cho biết. Phải chữa trước.

## safe/little-risk
safe-little-risk = Với đa số người, rủi ro thấp
safe-little-risk-risk = [Soi X-quang](fluoroscopy) dùng [bức xạ](radiation). Với đa số người, lần chụp này không được coi là có hại.
safe-little-risk-harm = Lần chụp có thể làm tăng chút ít khả năng bị ung thư về sau. Với một lần chụp, khả năng này nhỏ.
safe-little-risk-good = Nếu quý vị cần chụp, lần chụp được xem là lợi nhiều hơn hại.

## safe/how-much
safe-how-much = Một số loại chụp dùng nhiều bức xạ hơn loại khác
safe-how-much-nature = Ai cũng nhận [bức xạ](radiation) từ thiên nhiên. Để cho lượng bằng một lần chụp, thiên nhiên phải mất:
safe-how-much-chest = X-quang ngực: khoảng 2 hoặc 3 ngày
safe-how-much-swallow = Chụp thực quản (barium swallow): khoảng 4 tháng
safe-how-much-upper = Chụp bao tử (upper GI): khoảng 2 năm
safe-how-much-womb = Chụp tử cung: khoảng 5 đến 10 tháng
safe-how-much-heart = Chụp tim: khoảng 2 đến 3 năm
safe-how-much-enema = Chụp ruột già (barium enema): khoảng 2 đến 3 năm
safe-how-much-stent = Stent tim: khoảng 5 năm
safe-how-much-yours = Lần của quý vị có thể ít hơn hoặc nhiều hơn. Hãy hỏi là bao nhiêu.

## safe/how-much-more
safe-how-much-more = Chụp tim và đặt stent dùng nhiều bức xạ hơn
safe-how-much-more-nature = Để cho quý vị lượng [bức xạ](radiation) đó, thiên nhiên phải mất:
safe-how-much-more-heart = Chụp tim: khoảng 2 đến 3 năm
safe-how-much-more-stent = Stent tim: khoảng 5 năm
safe-how-much-more-yours = Đây là những mức thường gặp. Lần của quý vị có thể ít hơn nhiều hoặc nhiều hơn nhiều. Hãy hỏi bác sĩ: Tôi sẽ nhận bao nhiêu?

## safe/ask-how-much
safe-ask-how-much = Hỏi quý vị nhận bao nhiêu bức xạ
safe-ask-how-much-nature = Mỗi ngày, ai cũng nhận [bức xạ](radiation) từ thiên nhiên. Lần chụp cho quý vị thêm một ít.
safe-ask-how-much-depends = Nhận bao nhiêu là tùy loại chụp và tùy cơ thể quý vị.
safe-ask-how-much-ask = Hãy hỏi: Tôi sẽ nhận bao nhiêu? Làm sao để giữ cho ít?

## safe/past-x-rays
safe-past-x-rays = Nói về mọi lần chụp X-quang trước đây
safe-past-x-rays-linked = Rủi ro có thể liên quan đến số lần quý vị đã chụp [X-quang](x-ray).
safe-past-x-rays-talk = Hãy cho bác sĩ biết mọi lần quý vị đã chụp X-quang. Mang theo danh sách sẽ có ích.
safe-past-x-rays-need = Nếu cần chụp thì đừng bỏ chỉ vì trước đây đã chụp X-quang.

## safe/dye-allergy
safe-dye-allergy = Cho nhân viên y tế biết về dị ứng
safe-dye-allergy-risk = [Thuốc cản quang](contrast-dye) có thể gây [phản ứng dị ứng](allergic-reaction). Rủi ro này nhỏ.
safe-dye-allergy-lead = **Trước khi** chụp, hãy cho nhân viên y tế biết nếu quý vị:
safe-dye-allergy-past = Từng bị phản ứng với thuốc cản quang, chẳng hạn loại có i-ốt (điều này quan trọng nhất)
safe-dye-allergy-any = Bị dị ứng nào khác, chẳng hạn với tôm, cua, sò
safe-dye-allergy-asthma = Bị hen suyễn

## safe/long-exams
safe-long-exams = Chụp lâu có thể làm đỏ da, nhưng hiếm
safe-long-exams-skin = Trong những trường hợp hiếm, chụp lâu có thể làm da bị đỏ hoặc bị phỏng.
safe-long-exams-later = Có thể mấy tuần sau mới thấy, thường ở lưng. Hãy hỏi lần chụp vừa rồi có lâu không.
safe-long-exams-call = { $phone ->
    [none] Da bị đỏ hoặc đau? Hãy gọi nhân viên y tế.
   *[other] Da bị đỏ hoặc đau? Hãy gọi nhân viên y tế ở số { $phone }.
}
