# Topic: what-happens
what-happens-title = Diễn tiến buổi chụp
what-happens-hint = Buổi chụp, từng bước một

## what-happens/where
what-happens-where = Quý vị đến trung tâm hoặc bệnh viện
what-happens-where-center = Quý vị có thể đến trung tâm X-quang như một [bệnh nhân ngoại trú](outpatient).
what-happens-where-hospital = Hoặc quý vị có thể chụp trong lúc nằm bệnh viện.

## what-happens/clothes
what-happens-clothes = Có thể quý vị thay áo choàng
what-happens-clothes-gown = Có thể quý vị phải cởi một phần hoặc hết quần áo. Sau đó, nhân viên y tế đưa quý vị áo choàng bệnh viện.
what-happens-clothes-help = Cần giúp thay áo? Hãy nói với nhân viên y tế.

## what-happens/shield
what-happens-shield = Có thể có hoặc không có tấm chắn
what-happens-shield-shield = Tấm chắn chì hoặc [tạp dề chì](lead-apron) chặn [bức xạ](radiation) mà quý vị không cần. Có thể che bụng dưới hoặc phần khác.
what-happens-shield-today = Ngày nay thường không cần nữa. Nếu muốn biết thêm, hãy hỏi nhân viên y tế.

## what-happens/comfort
what-happens-comfort = Trước tiên, có thể quý vị được cho thuốc
what-happens-comfort-medicine = Với một số loại chụp, quý vị được cho thuốc giảm đau. Hoặc quý vị được cho [thuốc an thần](sedative) để thư giãn.
what-happens-comfort-needle = Có thể quý vị nhận thuốc này khi phải đưa kim vào [khớp](joint) hoặc [động mạch](artery).
what-happens-comfort-tell = Nếu thấy đau hoặc sợ, hãy cho nhân viên y tế biết.

## what-happens/drink
what-happens-drink = Có thể quý vị uống thuốc cản quang
what-happens-drink-drink = Với một số loại chụp, quý vị uống một chất lỏng có [thuốc cản quang](contrast-dye). [Barium](barium) là một loại.
what-happens-drink-clearer = Thuốc này giúp các phần trong cơ thể hiện rõ hơn.

## what-happens/dye
what-happens-dye = Thuốc cản quang có thể vào bằng cách khác
what-happens-dye-lead = Nếu không phải uống [thuốc cản quang](contrast-dye), quý vị có thể nhận thuốc qua:
what-happens-dye-iv = [Đường truyền tĩnh mạch (IV)](iv-line), vào tĩnh mạch
what-happens-dye-enema = [Thụt qua hậu môn](enema), vào trực tràng (đoạn cuối của ruột)

## what-happens/table
what-happens-table = Nhân viên y tế giúp quý vị ở bàn X-quang
what-happens-table-lead = Quý vị nằm hoặc đứng ở bàn X-quang. Nhân viên y tế có thể nhờ quý vị:
what-happens-table-turn = Xoay người
what-happens-table-move = Cử động một phần cơ thể
what-happens-table-breath = Nín thở trong chốc lát

## what-happens/catheter
what-happens-catheter = Một số loại chụp dùng ống thông
what-happens-catheter-numb = Nếu quý vị cần [ống thông (catheter)](catheter), trước tiên nhân viên y tế làm tê chỗ đó.
what-happens-catheter-needle = Sau đó, bác sĩ đưa kim vào. Chỗ đó có thể là bẹn (háng), khuỷu tay hoặc phần khác.

## what-happens/pictures
what-happens-pictures = Máy chụp hình chuyển động
what-happens-pictures-scanner = Bác sĩ hoặc [kỹ thuật viên X-quang](technologist) chụp hình bằng [máy X-quang](c-arm). Nhân viên y tế xem hình trên màn hình.
what-happens-pictures-long = Buổi chụp có thể mất khoảng:
what-happens-pictures-most = 45 đến 60 phút (chụp nuốt, bao tử hoặc ruột già)
what-happens-pictures-small-bowel = 90 phút đến 3 giờ (ruột non)

## what-happens/finish
what-happens-finish = Rồi buổi chụp kết thúc
what-happens-finish-catheter = Nếu quý vị có [ống thông](catheter), bác sĩ sẽ lấy ống ra. Nhân viên y tế có thể theo dõi quý vị một lúc.
what-happens-finish-ask = Trước khi về, hãy hỏi nhân viên y tế: “Về nhà tôi phải làm gì? Nếu cần giúp, tôi gọi cho ai?”
