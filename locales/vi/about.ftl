# The pages of the screen about this guide

## about/what
about-what = Tài liệu này là gì
about-what-plain = Tài liệu này nói về soi X-quang bằng lời dễ hiểu. Tài liệu được làm cho người bệnh.
about-what-who = Các bác sĩ ở phòng khám của quý vị không viết tài liệu này.
about-what-advice = Tài liệu này không thay cho lời dặn của nhân viên y tế.

## about/not
about-not = Tài liệu này không làm gì
about-not-lead = Tài liệu này:
about-not-diagnosis = **Không** tìm ra quý vị bị bệnh gì
about-not-advice = **Không** đưa lời khuyên cho riêng quý vị
about-not-know = **Không** biết quý vị là ai
about-not-store = **Không** lưu giữ hồ sơ nào về quý vị

## about/source
about-source = Thông tin lấy từ đâu
# Print the name as it stands.
about-source-credit = Nguồn: MedlinePlus, National Library of Medicine
about-source-others = Các thông tin khác đến từ các tổ chức y tế và các nghiên cứu. Mọi nguồn đều được ghi ở các trang cuối.
about-source-new = Lời văn là của chúng tôi.

## about/differs
about-differs = Chỗ chúng tôi theo lời khuyên mới hơn
about-differs-lead = MedlinePlus nói ba điều theo cách cũ hơn. Lời khuyên mới hơn của chuyên gia là:
about-differs-shield = Tấm chắn: máy ngày nay dùng ít bức xạ hơn, nên thường không cần
about-differs-shellfish = Dị ứng tôm, cua, sò: không có nhiều rủi ro hơn các dị ứng khác
about-differs-pregnancy = Có thai: đa số liều bức xạ thấp hơn nhiều so với mức gây hại; nếu cần chụp, vẫn có thể chụp

## about/status
about-status = Những lời này còn cần được xem lại
about-status-draft = Chưa có chuyên viên y tế nào xem lại những lời này. Cũng chưa có người dịch có chuyên môn nào xem lại.
about-status-ask = Quý vị không chắc? Hãy hỏi nhân viên y tế.

## about/licence
about-licence = Được dùng miễn phí
about-licence-free = Chương trình này và lời văn được dùng miễn phí. Giấy phép: MIT hoặc Apache-2.0.
about-licence-fonts = Phông chữ: SIL Open Font License 1.1.
about-licence-date = Lời văn được viết vào tháng 11 năm 2026.
