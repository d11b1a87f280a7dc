# Topic: what-happens
what-happens-title = Diễn tiến buổi chụp
what-happens-hint = Buổi chụp, từng bước một

## what-happens/where
what-happens-where = Quý vị đến trung tâm hoặc bệnh viện
what-happens-where-center = Quý vị có thể đến trung tâm X-quang rồi về trong ngày ([ngoại trú](outpatient)).
what-happens-where-hospital = Hoặc quý vị có thể chụp trong lúc nằm bệnh viện.

## what-happens/clothes
what-happens-clothes = Có thể quý vị phải thay áo bệnh viện
what-happens-clothes-gown = Có thể quý vị phải cởi một phần hoặc hết quần áo. Khi đó, nhân viên y tế đưa quý vị áo bệnh viện.
what-happens-clothes-help = Cần giúp thay áo? Hãy nói với nhân viên y tế.

## what-happens/shield
what-happens-shield = Có thể có hoặc không có tấm chắn
what-happens-shield-shield = Tấm chắn chì hoặc [áo chì](lead-apron) chặn [bức xạ](radiation) mà quý vị không cần. Có thể che bụng dưới hoặc phần khác.
what-happens-shield-today = Bây giờ thường không cần nữa. Nếu muốn biết thêm, hãy hỏi nhân viên y tế.

## what-happens/comfort
what-happens-comfort = Trước tiên, có thể quý vị được cho thuốc
what-happens-comfort-medicine = Với một số loại chụp, quý vị được cho thuốc giảm đau. Có thể có [thuốc an thần](sedative) để thư giãn, hoặc cả hai.
what-happens-comfort-needle = Có thể quý vị được cho thuốc này khi phải đưa kim vào [khớp](joint) hoặc [động mạch](artery).
what-happens-comfort-tell = Nếu thấy đau hoặc sợ, hãy cho nhân viên y tế biết.

## what-happens/drink
what-happens-drink = Có thể quý vị phải uống thuốc cản quang
what-happens-drink-drink = Với một số loại chụp, quý vị uống một chất lỏng có [thuốc cản quang](contrast-dye). [Barium](barium) là một loại.
what-happens-drink-clearer = Thuốc này giúp thấy rõ các phần trong cơ thể hơn.

## what-happens/dye
what-happens-dye = Thuốc cản quang có thể vào bằng cách khác
what-happens-dye-lead = Nếu không phải uống [thuốc cản quang](contrast-dye), quý vị có thể nhận thuốc qua:
what-happens-dye-iv = [Đường truyền tĩnh mạch (IV)](iv-line), vào tĩnh mạch
what-happens-dye-enema = [Thụt qua hậu môn](enema), vào trực tràng (đoạn cuối của ruột)
what-happens-dye-needle = Kim, vào khớp
what-happens-dye-womb = Ống nhỏ, vào tử cung

## what-happens/table
what-happens-table = Nhân viên y tế giúp quý vị ở bàn X-quang
what-happens-table-lead = Quý vị nằm trên bàn X-quang hoặc đứng cạnh bàn. Nhân viên y tế có thể nhờ quý vị:
what-happens-table-turn = Xoay người
what-happens-table-move = Cử động một phần cơ thể
what-happens-table-breath = Nín thở trong chốc lát

## what-happens/catheter
what-happens-catheter = Một số loại chụp dùng ống thông
what-happens-catheter-numb = Nếu quý vị cần [ống thông](catheter), trước tiên nhân viên y tế làm tê chỗ đó.
what-happens-catheter-needle = Sau đó, bác sĩ đưa kim vào. Chỗ đó có thể là bẹn (háng), cổ tay, khuỷu tay hoặc phần khác.

## what-happens/pictures
what-happens-pictures = Máy chụp hình chuyển động
what-happens-pictures-scanner = Bác sĩ hoặc [kỹ thuật viên X-quang](technologist) chụp hình bằng [máy X-quang](c-arm). Nhân viên y tế xem hình trên màn hình.
what-happens-pictures-takes = Mất khoảng:
what-happens-pictures-short = 15 đến 30 phút (thực quản hoặc bao tử)
what-happens-pictures-longer = 30 đến 60 phút (ruột già hoặc tim)
what-happens-pictures-hours = Vài giờ (ruột non)

## what-happens/feel
what-happens-feel = Quý vị có thể cảm thấy
what-happens-feel-barium = Barium: vị như phấn, đầy bụng, đau quặn
what-happens-feel-dye = Thuốc cản quang vào máu: ấm nóng trong vài giây
what-happens-feel-needle = Kim: nhói một chút, rồi căng tức
what-happens-feel-womb = Chụp tử cung: đau quặn bụng một lúc
what-happens-feel-tell = Nếu ngứa, sưng hoặc khó thở, hãy báo nhân viên y tế **ngay**.

## what-happens/finish
what-happens-finish = Rồi buổi chụp kết thúc
what-happens-finish-catheter = Nếu quý vị có [ống thông](catheter), bác sĩ sẽ lấy ống ra. Nhân viên y tế có thể theo dõi quý vị một lúc.
what-happens-finish-ask = Trước khi về, hãy hỏi nhân viên y tế: “Về nhà tôi phải làm gì? Nếu cần giúp, tôi gọi cho ai?”

## what-happens/swallow-drink
what-happens-swallow-drink = Quý vị uống barium từng ngụm
what-happens-swallow-drink-fizz = Có thể quý vị phải nuốt hạt sủi bọt trước. Hãy cố đừng ợ.
what-happens-swallow-drink-drink = Rồi uống từng ngụm [barium](barium), một loại [thuốc cản quang](contrast-dye) màu trắng. Nhân viên y tế bảo khi nào nuốt.
what-happens-swallow-drink-taste = Vị như phấn. Thuốc giúp thấy rõ các phần trong cơ thể hơn.

## what-happens/swallow-table
what-happens-swallow-table = Quý vị đứng, xoay người và nằm
what-happens-swallow-table-stand = Quý vị đứng cạnh bàn X-quang. Sau đó bàn có thể ngả ra để quý vị nằm.
what-happens-swallow-table-turn = Nhân viên y tế nhờ quý vị xoay người, cử động, và nín thở trong chốc lát.
what-happens-swallow-table-sit = Nếu không đứng được, hãy nói. Quý vị có thể ngồi.

## what-happens/swallow-pictures
what-happens-swallow-pictures = Nhân viên y tế xem quý vị nuốt
what-happens-swallow-pictures-scanner = Bác sĩ hoặc [kỹ thuật viên](technologist) chụp hình chuyển động bằng máy X-quang.
what-happens-swallow-pictures-watch = Họ xem barium đi xuống trên màn hình.
what-happens-swallow-pictures-press = Có thể có người ấn bụng quý vị để barium lan ra.

## what-happens/swallow-feel
what-happens-swallow-feel = Quý vị có thể thấy đầy bụng
what-happens-swallow-feel-full = Quý vị có thể thấy đầy bụng hoặc hơi buồn nôn. Đa số không đau.
what-happens-swallow-feel-tell = Nếu bị sặc, ngứa hoặc khó thở, hãy báo nhân viên y tế **ngay**.

## what-happens/swallow-long
what-happens-swallow-long = Mất bao lâu
what-happens-swallow-long-short = Chụp thực quản hoặc bao tử mất khoảng 15 đến 30 phút.
what-happens-swallow-long-long = Chụp ruột non mất vài giờ. Giữa các lần chụp, quý vị chờ.
what-happens-swallow-long-home = Sau đó, thường thì quý vị được ăn, uống và về nhà. Hãy hỏi trước.

## what-happens/bowel-tube
what-happens-bowel-tube = Quý vị được thụt barium
what-happens-bowel-tube-side = Quý vị nằm nghiêng trên bàn X-quang. Hình đầu tiên cho thấy ruột có trống không.
what-happens-bowel-tube-tube = Một ống nhỏ vào trực tràng (đoạn cuối của ruột). Đó là [thụt qua hậu môn](enema).
what-happens-bowel-tube-balloon = Có thể có quả bóng nhỏ giữ ống.

## what-happens/bowel-fill
what-happens-bowel-fill = Barium làm đầy ruột
what-happens-bowel-fill-barium = [Barium](barium), một loại [thuốc cản quang](contrast-dye) màu trắng, chảy vào. Thường bơm cả không khí.
what-happens-bowel-fill-clear = Thuốc giúp thấy rõ ruột hơn.
what-happens-bowel-fill-feel = Quý vị thấy đầy bụng và có thể đau quặn. Hãy thở chậm và sâu. Nếu đau, hãy báo nhân viên y tế.

## what-happens/bowel-turn
what-happens-bowel-turn = Quý vị xoay người để chụp
what-happens-bowel-turn-turn = Nhân viên y tế nhờ quý vị xoay người, cử động, và nín thở trong chốc lát.
what-happens-bowel-turn-tip = Bàn có thể nghiêng. Có thể có người ấn bụng quý vị.

## what-happens/bowel-pictures
what-happens-bowel-pictures = Nhân viên y tế xem trên màn hình
what-happens-bowel-pictures-scanner = Bác sĩ hoặc [kỹ thuật viên](technologist) chụp hình chuyển động bằng máy X-quang.
what-happens-bowel-pictures-long = Chụp mất khoảng 30 đến 60 phút.
what-happens-bowel-pictures-shot = Có thể quý vị được chích thuốc cho ruột giãn ra. Khi đó hãy hỏi khi nào được lái xe.

## what-happens/bowel-toilet
what-happens-bowel-toilet = Rồi quý vị đi vệ sinh
what-happens-bowel-toilet-out = Phần lớn barium chảy ra, và ống được rút ra. Rồi quý vị đi vệ sinh.
what-happens-bowel-toilet-last = Có thể chụp thêm một hai hình.
what-happens-bowel-toilet-home = Thường thì quý vị được ăn, uống và về nhà. Hãy hỏi trước.

## what-happens/heart-ready
what-happens-heart-ready = Nhân viên y tế giúp quý vị thư giãn
what-happens-heart-ready-line = Quý vị có [đường truyền IV](iv-line) ở cánh tay. Miếng dán trên ngực cho thấy nhịp tim.
what-happens-heart-ready-relax = Quý vị có thể dùng thuốc giảm đau, [thuốc an thần](sedative) để thư giãn, hoặc cả hai. Quý vị vẫn thức.
what-happens-heart-ready-table = Quý vị nằm trên bàn X-quang.

## what-happens/heart-numb
what-happens-heart-numb = Cổ tay hoặc bẹn được làm tê
what-happens-heart-numb-numb = Trước tiên, nhân viên y tế làm tê cổ tay hoặc bẹn (háng). Nhói một chút.
what-happens-heart-numb-needle = Rồi kim và một ống nhỏ ([ống thông](catheter)) đi vào. Quý vị có thể thấy căng tức.
what-happens-heart-numb-elbow = Đôi khi là khuỷu tay hoặc phần khác.

## what-happens/heart-tube
what-happens-heart-tube = Ống đi đến tim
what-happens-heart-tube-feel = Quý vị không cảm thấy ống bên trong.
what-happens-heart-tube-watch = [Máy X-quang](c-arm) chạy quanh quý vị và chụp hình chuyển động. Nhân viên y tế xem trên màn hình.
what-happens-heart-tube-tell = Nếu ngực đau hoặc thắt lại, hãy báo nhân viên y tế **ngay**.

## what-happens/heart-dye
what-happens-heart-dye = Thuốc cho thấy dòng máu
what-happens-heart-dye-warm = [Thuốc cản quang](contrast-dye) vào qua ống. Quý vị có thể thấy ấm nóng trong vài giây.
what-happens-heart-dye-breath = Có thể phải nín thở.
what-happens-heart-dye-stent = Nếu [động mạch](artery) hẹp, có thể đặt [stent](stent).
what-happens-heart-dye-tell = Nếu ngứa, sưng hoặc khó thở, hãy báo nhân viên y tế **ngay**.

## what-happens/heart-rest
what-happens-heart-rest = Rút ống ra, quý vị nằm nghỉ
what-happens-heart-rest-out = Nhân viên y tế rút ống ra, rồi ấn chỗ đó hoặc quấn băng ép.
what-happens-heart-rest-still = Quý vị nghỉ vài giờ. Hãy nằm yên theo lời dặn.
what-happens-heart-rest-tell = Nếu thấy chỗ đó ướt, hoặc thấy không khỏe, hãy lên tiếng gọi.
what-happens-heart-rest-long = Phần chụp thường mất 30 đến 60 phút.

## what-happens/tube-ready
what-happens-tube-ready = Nhân viên y tế chuẩn bị cho quý vị
what-happens-tube-ready-line = Quý vị có [đường truyền IV](iv-line). Da được làm sạch và làm tê. Hơi nhói.
what-happens-tube-ready-relax = Quý vị có thể dùng thuốc giảm đau, [thuốc an thần](sedative) để thư giãn, hoặc cả hai. Có người ngủ thiếp đi.
what-happens-tube-ready-table = Quý vị nằm trên bàn X-quang. Có thể phải nín thở.

## what-happens/tube-in
what-happens-tube-in = Một ống nhỏ đi vào
what-happens-tube-in-place = Kim và một ống nhỏ ([ống thông](catheter)) đi vào ở bẹn (háng), cổ tay, khuỷu tay hoặc phần khác.
what-happens-tube-in-watch = Nhân viên y tế xem màn hình. Với [thuốc cản quang](contrast-dye), quý vị có thể thấy ấm nóng.
what-happens-tube-in-tell = Nếu ngứa, đau hoặc khó thở, hãy báo nhân viên y tế **ngay**.

## what-happens/tube-kind
what-happens-tube-kind = Đặt stent, ống dẫn lưu hoặc ống truyền
what-happens-tube-kind-stent = [Stent](stent): quả bóng làm rộng chỗ hẹp, stent giữ cho chỗ đó mở
what-happens-tube-kind-drain = Ống dẫn lưu: ống mềm cho chất lỏng dư chảy ra
what-happens-tube-kind-line = Ống truyền thuốc: ống mềm đưa thuốc vào [tĩnh mạch](vein) lớn
what-happens-tube-kind-tight = Đặt stent tim có thể thấy thắt ngực vài giây. Hãy báo nhân viên y tế.

## what-happens/tube-rest
what-happens-tube-rest = Rồi quý vị nghỉ
what-happens-tube-rest-out = Khi đặt stent, quả bóng và ống thông được rút ra. Stent, ống dẫn lưu hoặc ống truyền thuốc ở lại.
what-happens-tube-rest-still = Quý vị nghỉ, thường là nhiều giờ. Hãy nằm yên theo lời dặn.
what-happens-tube-rest-tell = Nếu thấy chỗ đó ướt, hoặc thấy không khỏe, hãy lên tiếng gọi.
what-happens-tube-rest-long = Đặt stent tim mất 30 phút đến 2 giờ.

## what-happens/bone-numb
what-happens-bone-numb = Nếu đưa kim vào khớp
what-happens-bone-numb-table = Quý vị nằm trên bàn X-quang. Da được làm sạch và làm tê. Nhói vài giây.
what-happens-bone-numb-pressure = Rồi quý vị thấy căng tức, hoặc thấy [khớp](joint) căng lên.
what-happens-bone-numb-relax = Trước đó, có thể quý vị được cho thuốc giảm đau, [thuốc an thần](sedative) để thư giãn, hoặc cả hai.

## what-happens/bone-needle
what-happens-bone-needle = Nhân viên y tế thấy kim đi đâu
what-happens-bone-needle-dye = Một ít [thuốc cản quang](contrast-dye) cho thấy kim có đúng chỗ không.
what-happens-bone-needle-move = Nhân viên y tế có thể nhờ quý vị cử động khớp.
what-happens-bone-needle-long = Mất khoảng 15 đến 30 phút.
what-happens-bone-needle-tell = Nếu ngứa, sưng hoặc khó thở, hãy báo nhân viên y tế **ngay**.

## what-happens/bone-sleep
what-happens-bone-sleep = Hoặc nếu mổ
what-happens-bone-sleep-sleep = Quý vị ngủ, hoặc một phần cơ thể được làm tê. Nhân viên y tế cùng quý vị chọn.
what-happens-bone-sleep-feel = Nếu thức, quý vị có thể thấy có gì chạm vào hoặc xê dịch. Nếu đau, hãy báo nhân viên y tế **ngay**.

## what-happens/bone-c-arm
what-happens-bone-c-arm = Khi mổ, máy cho thấy xương
what-happens-bone-c-arm-arm = [Máy X-quang](c-arm) ở phía trên quý vị. Máy có hình chữ C.
what-happens-bone-c-arm-screen = Bác sĩ mổ xem màn hình nhiều lần, để chắc mỗi phần nằm đúng chỗ.
what-happens-bone-c-arm-staff = Nhân viên y tế mặc áo chì, vì ngày nào họ cũng làm việc gần tia X.

## what-happens/bone-rest
what-happens-bone-rest = Rồi quý vị nghỉ
what-happens-bone-rest-needle = Sau khi đưa kim vào khớp, thường thì quý vị về được trong ngày. Hãy nghỉ ở nhà.
what-happens-bone-rest-surgery = Sau khi mổ, quý vị vào phòng hồi tỉnh. Y tá trông chừng và cho thuốc giảm đau.
what-happens-bone-rest-ask = Hãy hỏi: Khi nào tôi được về? Hình cho thấy gì?

## what-happens/womb-lie
what-happens-womb-lie = Quý vị nằm trên bàn X-quang
what-happens-womb-lie-like = Giống như khám phụ khoa.
what-happens-womb-lie-lie = Quý vị nằm ngửa và gập đầu gối.
what-happens-womb-lie-open = Một dụng cụ giữ âm đạo mở. Cổ tử cung được làm sạch.

## what-happens/womb-tube
what-happens-womb-tube = Thuốc cản quang vào tử cung
what-happens-womb-tube-tube = Một ống nhỏ ([ống thông](catheter)) đi qua cổ tử cung.
what-happens-womb-tube-dye = [Thuốc cản quang](contrast-dye) chảy vào. Thuốc giúp thấy rõ tử cung và vòi trứng hơn.

## what-happens/womb-pictures
what-happens-womb-pictures = Nhân viên y tế xem trên màn hình
what-happens-womb-pictures-scanner = Bác sĩ hoặc [kỹ thuật viên](technologist) chụp hình chuyển động bằng máy X-quang.
what-happens-womb-pictures-turn = Nhân viên y tế có thể nhờ quý vị xoay người, hoặc nín thở trong chốc lát.
what-happens-womb-pictures-long = Chụp mất khoảng 30 phút.

## what-happens/womb-feel
what-happens-womb-feel = Quý vị có thể đau quặn bụng
what-happens-womb-feel-cramps = Giống như đau bụng kinh, nhẹ hoặc nhiều. Thường mau dịu.
what-happens-womb-feel-faint = Nếu thấy muốn xỉu, ngứa hoặc khó thở, hãy báo nhân viên y tế **ngay**.
what-happens-womb-feel-stop = Quý vị có thể nói “ngưng”. Hãy chọn một dấu hiệu trước khi bắt đầu.

## what-happens/womb-finish
what-happens-womb-finish = Rồi buổi chụp kết thúc
what-happens-womb-finish-out = Nhân viên y tế rút ống ra. Hãy nghỉ cho đến khi thấy khỏe.
what-happens-womb-finish-pad = Thuốc cản quang chảy ra. Hãy dùng băng vệ sinh.
what-happens-womb-finish-ask = Hãy hỏi: Về nhà tôi phải làm gì? Nếu cần giúp, tôi gọi cho ai?
