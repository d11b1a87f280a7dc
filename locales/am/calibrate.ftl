### ለክሊኒኩ ሠራተኞች የሚሆን ገጽ፦ የስክሪኑን ስፋት ለመለካት።

calibrate-title = ይህን ስክሪን ይለኩ
calibrate-card = የባንክ ካርድ ስክሪኑ ላይ አስተኝተው ይያዙ። የካርዱን የላይኛ ጥግ ከሣጥኑ ጥግ ጋር ያገናኙ።
calibrate-drag = ሣጥኑ የካርዱን ያህል እስኪሆን ድረስ መያዣውን ይጎትቱ፣ ወይም “ያሳንሱ” እና “ያሳድጉ” የሚሉትን ይጫኑ።
calibrate-copy = ከዚያ ይህን መስመር ወደ ቅንብር ፋይሉ ይቅዱ። የስክሪኑን ስፋት በሚሊሜትር ይገልጻል።
calibrate-distance = ከአንባቢው ዓይን እስከ ስክሪኑ ያለውን ርቀትም ይለኩ። ሚሊሜትሩን በዚህ መስመር ይጻፉ።
calibrate-window = ቁጥሩ ትክክል የሚሆነው ፕሮግራሙ ስክሪኑን ሙሉ በሙሉ ሲሸፍን ብቻ ነው (--kiosk)።
calibrate-box = የባንክ ካርድ የሚያህል ሣጥን
calibrate-smaller = ያሳንሱ
calibrate-larger = ያሳድጉ
calibrate-done = ተጠናቋል
