# Topic: after
after-title = Sau khi chụp
after-hint = Cần làm gì ở nhà

## after/emergency
after-emergency = Hãy gọi cấp cứu ngay
after-emergency-lead = { $emergency ->
    [none] Gọi số cấp cứu **ngay** khi có:
   *[other] Gọi { $emergency } **ngay** khi có:
}
after-emergency-chest = Đau ngực
after-emergency-breath = Khó thở, hoặc sưng mặt hay sưng cổ họng
after-emergency-faint = Ngất xỉu
after-emergency-stroke = Mặt xệ một bên, yếu một cánh tay, hoặc nói khó khăn
after-emergency-drive = Đừng chờ. Đừng tự lái xe. Nếu đang ở phòng khám, hãy báo ngay cho nhân viên y tế.

## after/emergency-more
after-emergency-more = Những lúc khác cần gọi cấp cứu
after-emergency-more-lead = { $emergency ->
    [none] Gọi số cấp cứu **ngay** khi có:
   *[other] Gọi { $emergency } **ngay** khi có:
}
after-emergency-more-bleed = Chảy máu, ấn vào vẫn không cầm
after-emergency-more-cold = Một cánh tay hoặc một chân trở nên lạnh, tái hoặc tê
after-emergency-more-belly = Đau bụng dữ dội
after-emergency-more-blood = Máu đỏ tươi chảy ra từ hậu môn
after-emergency-more-how = Khi gọi, hãy nói quý vị đang ở đâu.
after-emergency-more-rash = Nổi mẩn có thể xảy ra vài ngày sau. Khi đó, hãy gọi nhân viên y tế.

## after/barium
after-barium = Sau khi dùng barium, hãy uống thêm nước
after-barium-drink = Nếu đã dùng [barium](barium), hãy uống nước nhiều hơn thường ngày. Nhưng nếu được dặn phải uống ít nước, hãy hỏi trước.
after-barium-stools = Phân có thể nhạt màu trong vài ngày.
after-barium-tell = Hãy cho nhân viên y tế biết nếu quý vị bị táo bón (khó đi tiêu) quá hai ngày.

## after/barium-call
after-barium-call = Sau khi dùng barium, khi nào cần gọi
after-barium-call-lead = { $phone ->
    [none] **Gọi** nhân viên y tế nếu quý vị bị:
   *[other] **Gọi** nhân viên y tế ở số { $phone } nếu quý vị bị:
}
after-barium-call-belly = { $emergency ->
    [none] Đau bụng hoặc bụng trướng lên (đau dữ dội: gọi số cấp cứu)
   *[other] Đau bụng hoặc bụng trướng lên (đau dữ dội: gọi { $emergency })
}
after-barium-call-vomit = Ói hoặc sốt
after-barium-call-gas = Không đi tiêu hai ngày, hoặc không xì hơi được
after-barium-call-cough = Ho mãi sau khi uống barium

## after/catheter-site
after-catheter-site = Theo dõi chỗ đã đặt ống thông
after-catheter-site-bleed = { $emergency ->
    [none] Nếu chảy máu, hãy nằm xuống và **ấn** mạnh. Nếu không cầm, hãy gọi số cấp cứu.
   *[other] Nếu chảy máu, hãy nằm xuống và **ấn** mạnh. Nếu không cầm, hãy gọi { $emergency }.
}
after-catheter-site-call = { $phone ->
    [none] **Gọi** nhân viên y tế nếu quý vị bị:
   *[other] **Gọi** nhân viên y tế ở số { $phone } nếu quý vị bị:
}
after-catheter-site-growing = Chỗ sưng to dần
after-catheter-site-fluid = Nước hoặc mủ chảy ra
after-catheter-site-pain = Đau nhiều hơn, hoặc vùng đỏ lan ra
after-catheter-site-fever = Sốt

## after/site-care
after-site-care = Đừng dùng sức tay hoặc chân đó
after-site-care-lift = Đừng nâng đồ nặng cho đến khi nhân viên y tế cho phép.
after-site-care-ask = Hãy hỏi: Khi nào tôi được lái xe, tắm và làm việc? Có thể phải đợi vài ngày.
after-site-care-usual = Thường bị bầm và hơi đau.
after-site-care-rash = Nổi mẩn có thể xảy ra vài ngày sau. Khi đó, hãy gọi nhân viên y tế.

## after/home
after-home-adult = Sau thuốc an thần, người lớn đưa quý vị về
after-home-must = Sau khi dùng [thuốc an thần](sedative), **phải** có một người lớn đưa quý vị về nhà và ở lại với quý vị.
after-home-lead = Trong 24 giờ:
after-home-drive = **Đừng** lái xe hoặc dùng máy móc
after-home-alcohol = **Đừng** uống rượu bia
after-home-sign = **Đừng** ký giấy tờ quan trọng
after-home-food = Hãy ăn uống và dùng thuốc lại như thường khi nhân viên y tế cho phép.

## after/stent-home
after-stent-home-if = Nếu đã đặt stent, hãy bảo vệ stent
after-stent-home-pills = Nếu được cho thuốc ngừa cục máu đông, **đừng** ngưng trừ khi bác sĩ tim hoặc mạch máu bảo ngưng. [Stent](stent) có thể bị nghẹt.
after-stent-home-card = Luôn mang theo thẻ stent. Đưa thẻ ra trước khi mổ hoặc chụp MRI.
after-stent-home-ask = Hãy hỏi: Stent ở lại luôn, hay lấy ra?

## after/tube-home
after-tube-home = Chăm sóc ống dẫn lưu hoặc ống truyền thuốc
after-tube-home-pull = Đừng kéo ống. Nếu ống tuột ra, đừng đẩy vào lại. Hãy gọi nhân viên y tế.
after-tube-home-dry = Giữ cho sạch và khô.
after-tube-home-lead = { $phone ->
    [none] **Gọi** nhân viên y tế nếu quý vị bị:
   *[other] **Gọi** nhân viên y tế ở số { $phone } nếu quý vị bị:
}
after-tube-home-fever = Sốt hoặc ớn lạnh
after-tube-home-red = Da đỏ hoặc đau, hoặc có mủ
after-tube-home-flow = Rỉ nước, hoặc không chảy nữa

## after/bone-home
after-bone-home = Sau khi đưa kim vào khớp
after-bone-home-easy = Để [khớp](joint) nghỉ một ngày. Đừng chơi thể thao.
after-bone-home-ice = Bọc nước đá trong khăn rồi chườm sẽ đỡ, mỗi lần khoảng 15 phút.
after-bone-home-sore = Khớp có thể tê, rồi đau một hai ngày.
after-bone-home-sugar = Nếu bị tiểu đường: mũi chích steroid có thể làm tăng đường trong máu.

## after/bone-surgery
after-bone-surgery = Sau khi mổ xương
after-bone-surgery-dry = Giữ băng hoặc bột bó sạch và khô.
after-bone-surgery-raise = Kê tay hoặc chân lên gối để nghỉ.
after-bone-surgery-ask = Hãy hỏi: Tôi được dồn bao nhiêu sức nặng lên tay hoặc chân đó?
after-bone-surgery-lead = { $phone ->
    [none] **Gọi** ngay nhân viên y tế nếu:
   *[other] **Gọi** ngay nhân viên y tế ở số { $phone } nếu:
}
after-bone-surgery-numb = Ngón tay hoặc ngón chân tím, tái hoặc tê
after-bone-surgery-calf = Bắp chân đau hoặc sưng

## after/bone-call
after-bone-call = Sau mổ hoặc đưa kim vào khớp, khi nào cần gọi
after-bone-call-lead = { $phone ->
    [none] **Gọi** nhân viên y tế nếu quý vị bị:
   *[other] **Gọi** nhân viên y tế ở số { $phone } nếu quý vị bị:
}
after-bone-call-fever = Sốt hoặc ớn lạnh
after-bone-call-red = Đỏ, nóng hoặc sưng nhiều hơn
after-bone-call-pus = Chảy nước hoặc mủ
after-bone-call-pain = Đau tăng dần
after-bone-call-night = Nhiễm trùng khớp không thể chờ. Ban đêm, hãy đến phòng cấp cứu.

## after/womb-home
after-womb-home = Ở nhà, hãy dùng băng vệ sinh
after-womb-home-pad = Thuốc cản quang sẽ chảy ra. Thuốc có thể dính và có chút máu.
after-womb-home-bleeding = Trong một hai ngày, thường ra ít máu và đau quặn bụng.
after-womb-home-ask = Hãy hỏi: Khi nào tôi được tắm bồn, đi bơi và gần gũi vợ chồng?

## after/womb-call
after-womb-call = Sau khi chụp tử cung, khi nào cần gọi
after-womb-call-lead = { $phone ->
    [none] **Gọi** nhân viên y tế nếu quý vị bị:
   *[other] **Gọi** nhân viên y tế ở số { $phone } nếu quý vị bị:
}
after-womb-call-fever = Sốt
after-womb-call-pain = Đau nhiều, hoặc đau tăng dần
after-womb-call-bleeding = Ra nhiều máu (ướt đẫm một miếng băng vệ sinh trong một giờ)
after-womb-call-fluid = Ra dịch khác với bình thường
after-womb-call-rash = Nổi mẩn có thể xảy ra vài ngày sau. Khi đó cũng hãy gọi.

## after/milk
after-milk = Quý vị có thể tiếp tục cho con bú
after-milk-dye = Không cần ngưng cho bú vì [thuốc cản quang](contrast-dye). Chỉ rất ít thuốc vào sữa.
after-milk-sedative = Quý vị có dùng [thuốc an thần](sedative) hoặc thuốc giảm đau? Hãy hỏi khi nào cho bú được.
