# Topic: safe
safe-title = Có an toàn không?
safe-hint = X-quang, thuốc cản quang và quý vị

## safe/pregnant
safe-pregnant = Báo nhân viên y tế nếu có thể đang có thai
safe-pregnant-tell = [Tia X](x-ray) có thể gây hại cho thai nhi. Nếu đang có thai, hoặc nghĩ là mình có thể đang có thai, hãy cho nhân viên y tế biết **trước khi** bắt đầu chụp.
safe-pregnant-next = Họ có thể chờ, hoặc chọn cách khám khác. Nếu quý vị cần chụp, vẫn có thể chụp được.

## safe/little-risk
safe-little-risk = Với đa số người, rủi ro thấp
safe-little-risk-risk = [Soi X-quang](fluoroscopy) dùng [bức xạ](radiation). Với đa số người, lần chụp không được coi là có hại.
safe-little-risk-dose = Quý vị nhận bao nhiêu bức xạ là tùy loại chụp. Hãy hỏi bác sĩ: “Tôi sẽ nhận bao nhiêu?”

## safe/how-much
safe-how-much = Một số loại chụp dùng nhiều bức xạ hơn
safe-how-much-lead = Mỗi ngày, ai cũng nhận [bức xạ](radiation) từ thiên nhiên. Một lần chụp cho lượng bức xạ khoảng bằng thiên nhiên trong:
safe-how-much-chest = X-quang ngực: khoảng 2 đến 3 ngày
safe-how-much-swallow = Chụp nuốt barium: khoảng 4 tháng
safe-how-much-upper = Chụp bao tử (upper GI): khoảng 2 năm
safe-how-much-enema = Chụp thụt barium: khoảng 2 đến 3 năm

## safe/past-x-rays
safe-past-x-rays = Nói về mọi lần chụp X-quang trước đây
safe-past-x-rays-adds = Rủi ro từ [tia X](x-ray) có thể cộng dồn theo thời gian.
safe-past-x-rays-talk = Hãy cho bác sĩ biết mọi lần quý vị đã chụp X-quang. Nên mang theo danh sách.

## safe/dye-allergy
safe-dye-allergy = Cho nhân viên y tế biết về dị ứng
safe-dye-allergy-risk = Với [thuốc cản quang](contrast-dye), có một rủi ro nhỏ bị [phản ứng dị ứng](allergic-reaction).
safe-dye-allergy-lead = **Trước khi** chụp, hãy cho nhân viên y tế biết nếu quý vị:
safe-dye-allergy-past = Từng bị phản ứng với thuốc cản quang (điều này quan trọng nhất)
safe-dye-allergy-allergy = Có bất cứ dị ứng nào, chẳng hạn với i-ốt hoặc tôm, cua, sò

## safe/long-exams
safe-long-exams = Chụp lâu có thể làm đỏ da, nhưng hiếm
safe-long-exams-skin = Trong những trường hợp hiếm, chụp lâu có thể làm da bị đỏ hoặc bị phỏng.
safe-long-exams-tell = Nếu thấy da bị như vậy, hãy cho nhân viên y tế biết. Quý vị có thể hỏi họ về mọi rủi ro.
