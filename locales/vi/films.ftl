# Names and descriptions of the films: for Listen, screen readers and paper.
# Name: short; description: about 35 English words; two captions for the first film.

film-moves = Đoạn phim X-quang lúc nuốt
film-moves-description = Bên trái là hình X-quang đứng yên. Bên phải là đoạn phim: thức uống màu trắng đi xuống thực quản vào bao tử. Quý vị thấy nó chuyển động.
film-moves-still = X-quang: một tấm hình
film-moves-moving = Soi X-quang: một đoạn phim
film-swallow-enema = Barium đi qua cơ thể
film-swallow-enema-description = Trước tiên, barium đi từ miệng xuống bao tử. Thực quản co bóp như làn sóng đẩy nó đi. Rồi barium làm đầy ruột già từ đoạn cuối. Nhân viên y tế thấy được từng phần.
film-heart = Dòng máu trong tim
film-heart-description = Tim đang đập. Một ống nhỏ đi lên qua động mạch. Thuốc cản quang làm đầy các động mạch của chính quả tim, rồi trôi đi. Nhờ vậy thấy được máu chảy ra sao.
film-catheter-stent = Stent làm thông mạch máu
film-catheter-stent-description = Mạch máu bị hẹp ở một chỗ. Một quả bóng nhỏ mở stent ra ở đó. Quả bóng được rút ra. Stent ở lại, và máu chảy được trở lại.
film-bones = Xương gãy được chữa
film-bones-description = Xương gãy được đưa về đúng chỗ. Rồi các miếng kim loại được đặt vào, từng bước một, để giữ xương. Nhân viên y tế theo dõi từng bước.
film-hysterosalpingogram = Thuốc làm hiện tử cung và vòi trứng
film-hysterosalpingogram-description = Thuốc cản quang làm đầy tử cung, rồi hai ống nhỏ. Ở cuối ống, thuốc tràn ra ngoài. Điều này cho thấy hai ống đều thông.
film-pictures = Những gì nhân viên y tế thấy
film-pictures-description = Màn hình của nhân viên y tế cho thấy bao tử. Bao tử đầy dần barium trắng, và nhân viên y tế xem nó chuyển động.
