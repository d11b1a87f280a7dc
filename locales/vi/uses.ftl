# Topic: uses
uses-title = Công dụng thường gặp
uses-hint = Có thể giúp quý vị ra sao

## uses/overview
uses-overview = Đây là những công dụng thường gặp
uses-overview-show = Soi X-quang có thể cho thấy đường tiêu hóa chuyển động, dòng máu trong tim, và cơ quan sinh sản của phụ nữ.
uses-overview-guide = Cách này có thể dẫn đường khi đặt ống nhỏ, và khi chữa xương và khớp.
uses-overview-next = Các trang sau cho biết thêm.

## uses/swallow-enema
uses-swallow-enema = Cho thấy đường tiêu hóa chuyển động
uses-swallow-enema-barium = [Barium](barium) là một loại [thuốc cản quang](contrast-dye) màu trắng. Quý vị uống, hoặc nhân viên y tế đưa vào bằng cách [thụt qua hậu môn](enema).
uses-swallow-enema-shows = Nhờ đó, nhân viên y tế thấy thực quản, bao tử hoặc ruột chuyển động ra sao.
uses-swallow-enema-names = Lần chụp này gọi là chụp thực quản có uống barium (barium swallow), hoặc chụp ruột già có thụt barium (barium enema).

## uses/heart
uses-heart = Cho thấy dòng máu trong tim
uses-heart-exam = Cách khám tim này gọi là [thông tim](cardiac-catheterization).
uses-heart-flow = Trên màn hình, nhân viên y tế thấy máu chảy qua các [động mạch](artery) của quý vị.
uses-heart-helps = Cách này có thể giúp tìm ra một số vấn đề về tim, và cũng có thể giúp chữa.

## uses/catheter-stent
uses-catheter-stent = Giúp đặt ống nhỏ đúng chỗ
uses-catheter-stent-catheter = [Ống thông (catheter)](catheter) là một ống nhỏ, rỗng. Ống đưa chất lỏng vào cơ thể hoặc dẫn chất lỏng dư ra ngoài.
uses-catheter-stent-stent = [Stent](stent) làm thông mạch máu bị hẹp hoặc bị nghẹt.
uses-catheter-stent-place = Nhờ soi X-quang, nhân viên y tế thấy nên đặt ống vào đâu.

## uses/bones
uses-bones = Có thể dẫn đường khi mổ xương và khớp
uses-bones-lead = Bác sĩ mổ có thể nhờ soi X-quang dẫn đường để:
uses-bones-joint = Thay [khớp](joint) mới
uses-bones-bone = Chữa xương gãy

## uses/hysterosalpingogram
uses-hysterosalpingogram = Có thể cho thấy cơ quan sinh sản của phụ nữ
uses-hysterosalpingogram-exam = Lần chụp này có tên dài: [chụp tử cung và vòi trứng (hysterosalpingogram)](hysterosalpingogram), hay HSG. Đó là chụp hình cơ quan sinh sản của phụ nữ, chẳng hạn như tử cung.
uses-hysterosalpingogram-ask = Không chắc mình sẽ chụp loại nào? Hãy hỏi nhân viên y tế.
