# Topic: results
results-title = Kết quả
results-hint = Ai đọc, rồi sau đó ra sao

## results/depends
results-depends = Kết quả tùy theo loại chụp
results-depends-exam = Mỗi loại chụp tìm những điều khác nhau.
results-depends-many = Soi X-quang có thể giúp tìm ra nhiều loại vấn đề.

## results/who
results-who = Một bác sĩ đọc hình của quý vị
results-who-reads = [Bác sĩ X-quang](radiologist) đọc hình của quý vị.
results-who-more = Có thể bác sĩ chuyên khoa cần xem kết quả, hoặc quý vị cần làm thêm xét nghiệm hay chụp hình. Việc này có thể giúp tìm ra điều gì không ổn.
results-who-late = { $phone ->
    [none] Đến ngày đã báo mà chưa có tin? Hãy gọi nhân viên y tế.
   *[other] Đến ngày đã báo mà chưa có tin? Hãy gọi nhân viên y tế ở số { $phone }.
}

## results/ask
results-ask = Nói chuyện với bác sĩ về kết quả
results-ask-lead = Quý vị có thể hỏi:
results-ask-when = Khi nào tôi có kết quả?
results-ask-mean = Kết quả có nghĩa gì đối với tôi?
results-ask-next = Tôi có cần xét nghiệm hoặc chụp thêm không?
results-ask-call = Tôi gọi cho ai nếu có thắc mắc?

## results/remember
results-remember = Ba điều cần nhớ
results-remember-general-1 = **Trước khi chụp:** hỏi về ăn, uống và thuốc
results-remember-general-2 = Nói với nhân viên y tế: có thai, dị ứng, bệnh, thuốc
results-remember-general-3 = { $emergency ->
    [none] Ở nhà bị đau ngực hoặc khó thở: gọi số cấp cứu
   *[other] Ở nhà bị đau ngực hoặc khó thở: gọi { $emergency }
}
results-remember-swallow-1 = **Trước khi chụp:** ngưng ăn uống khi nhân viên y tế bảo
results-remember-swallow-2 = Báo nhân viên y tế nếu có thể có thai, hoặc nếu bị sặc
results-remember-swallow-3 = { $emergency ->
    [none] Ở nhà: uống thêm nước. Đau bụng dữ dội: gọi số cấp cứu
   *[other] Ở nhà: uống thêm nước. Đau bụng dữ dội: gọi { $emergency }
}
results-remember-bowel-1 = **Trước khi chụp:** làm trống ruột, theo tờ hướng dẫn
results-remember-bowel-2 = Báo nhân viên y tế nếu có thể có thai, hoặc nếu đau
results-remember-bowel-3 = { $emergency ->
    [none] Ở nhà: uống thêm nước. Đau bụng dữ dội: gọi số cấp cứu
   *[other] Ở nhà: uống thêm nước. Đau bụng dữ dội: gọi { $emergency }
}
results-remember-heart-1 = **Trước khi chụp:** hỏi về thuốc loãng máu, thuốc tiểu đường và ăn uống
results-remember-heart-2 = Nhờ sẵn một người lớn đưa quý vị về nhà và ở lại
results-remember-heart-3 = { $emergency ->
    [none] Đau ngực, hoặc chảy máu không cầm: gọi số cấp cứu
   *[other] Đau ngực, hoặc chảy máu không cầm: gọi { $emergency }
}
results-remember-tube-1 = **Trước khi chụp:** hỏi về thuốc loãng máu, thuốc tiểu đường và ăn uống
results-remember-tube-2 = Hỏi cái gì ở lại trong người, và chăm sóc thế nào
results-remember-tube-3 = { $emergency ->
    [none] Đau ngực, hoặc chảy máu không cầm: gọi số cấp cứu
   *[other] Đau ngực, hoặc chảy máu không cầm: gọi { $emergency }
}
results-remember-bone-1 = **Trước khi chụp:** hỏi về ăn uống và thuốc, và cho nhân viên y tế biết nếu bị nhiễm trùng
results-remember-bone-2 = Sau khi dùng thuốc an thần, **phải** có một người lớn đưa quý vị về nhà
results-remember-bone-3 = Sốt, hoặc khớp nóng và sưng: gọi nhân viên y tế. Ban đêm, đến phòng cấp cứu
results-remember-womb-1 = **Trước khi chụp:** có thai thì không được chụp
results-remember-womb-2 = Hỏi về thuốc giảm đau. Quý vị có thể nói “ngưng”
results-remember-womb-3 = Sốt, đau nhiều hoặc ra nhiều máu: gọi nhân viên y tế
