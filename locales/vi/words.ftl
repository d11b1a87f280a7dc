# The glossary: each word, and its short meaning.
word-allergic-reaction = Phản ứng dị ứng
word-allergic-reaction-meaning = Khi cơ thể phản ứng xấu với một thứ gì, chẳng hạn như nổi mẩn, sưng hoặc khó thở.

word-artery = Động mạch
word-artery-meaning = Mạch máu đưa máu từ tim đến các phần khác trong cơ thể.

word-barium = Barium
word-barium-meaning = Thuốc cản quang màu trắng, giống phấn. Hiện rất rõ trên hình X-quang.

word-cardiac-catheterization = Thông tim
word-cardiac-catheterization-meaning = Một cách khám tim. Nhân viên y tế luồn một ống nhỏ qua mạch máu đến tim.

word-catheter = Ống thông (catheter)
word-catheter-meaning = Một ống nhỏ, rỗng, được đưa vào cơ thể. Ống đưa chất lỏng vào hoặc dẫn chất lỏng dư ra ngoài.

word-contrast-dye = Thuốc cản quang
word-contrast-dye-meaning = Chất được đưa vào cơ thể để thấy rõ các phần hơn trên hình X-quang.

word-enema = Thụt qua hậu môn
word-enema-meaning = Cách đưa chất lỏng vào trực tràng, tức là đoạn cuối của ruột.

# To fast: neither to eat nor to drink.
word-fast = Nhịn ăn uống
word-fast-meaning = Không ăn và không uống trong một thời gian đã định.

word-fluoroscopy = Soi X-quang (fluoroscopy)
word-fluoroscopy-meaning = Một loại X-quang giống như một đoạn phim. Hình cho thấy các phần bên trong cơ thể đang chuyển động.

word-hysterosalpingogram = Chụp tử cung và vòi trứng (hysterosalpingogram)
word-hysterosalpingogram-meaning = Chụp X-quang cơ quan sinh sản của phụ nữ, chẳng hạn như tử cung.

word-iv-line = Đường truyền tĩnh mạch (IV)
word-iv-line-meaning = Một ống nhỏ đưa chất lỏng thẳng vào tĩnh mạch.

word-joint = Khớp
word-joint-meaning = Chỗ hai xương gặp nhau, như đầu gối, hông hoặc khuỷu tay.

word-outpatient = Bệnh nhân ngoại trú
word-outpatient-meaning = Người được chăm sóc mà không ở lại bệnh viện qua đêm.

word-provider = Bác sĩ
word-provider-meaning = Bác sĩ, y tá hoặc người khác chữa trị cho quý vị.

word-radiation = Bức xạ
word-radiation-meaning = Năng lượng truyền đi dưới dạng tia. Tia X là một loại. Có bức xạ đến từ thiên nhiên.

word-radiologist = Bác sĩ X-quang
word-radiologist-meaning = Bác sĩ được đào tạo để đọc hình X-quang và các hình khác của cơ thể.

word-sedative = Thuốc an thần
word-sedative-meaning = Thuốc giúp quý vị thấy bình tĩnh hoặc buồn ngủ.

word-stent = Stent
word-stent-meaning = Một ống nhỏ giữ cho mạch máu bị hẹp hoặc nghẹt, hay một ống khác trong cơ thể, được mở.

word-technologist = Kỹ thuật viên X-quang
word-technologist-meaning = Người được đào tạo để chụp hình X-quang. Cũng là một nhân viên y tế.

word-vein = Tĩnh mạch
word-vein-meaning = Mạch máu đưa máu trở về tim.

word-x-ray = X-quang (tia X)
word-x-ray-meaning = Tia tạo ra hình bên trong cơ thể. Đây là một loại bức xạ.
word-c-arm = Máy C-arm
word-c-arm-meaning = Máy X-quang có hình chữ C. Một đầu ở phía trên quý vị, đầu kia ở phía dưới.
word-lead-apron = Áo chì (tạp dề chì)
word-lead-apron-meaning = Tấm che nặng, bên trong có chì. Tấm này chặn bức xạ.
