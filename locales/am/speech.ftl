### ጽሑፉን በድምፅ የሚያነበው ክፍል ቃላት። የ speech- ቃላት የሚሰሙ ብቻ ናቸው።

button-listen = ያዳምጡ
listen-all = ሁሉንም ያንብቡልኝ
listen-repeat = ይድገሙ
listen-next = ይዝለሉ
listen-stop = ያቁሙ
listen-softer = ድምፅ ይቀንሱ
listen-louder = ድምፅ ይጨምሩ
listen-pace = ፍጥነት፦ { $pace }
listen-slow = ዝግተኛ
listen-usual = መደበኛ
listen-fast = ፈጣን
listen-no-service = ይህ መሣሪያ አሁን መናገር አይችልም።
listen-no-voice = ይህ መሣሪያ ገና የአማርኛ ድምፅ የለውም።
listen-ask = እባክዎ የሕክምና ቡድንዎ ይህን እንዲያነብልዎ ይጠይቁ።
listen-larger = ትልቅ ፊደል

# የሚሰሙ ብቻ፦
speech-on = ንግግር በርቷል።
speech-off = ንግግር ጠፍቷል።
speech-keys = ማንበብ ለመቀጠል የታች ቀስትን፣ ወደ ኋላ ለመመለስ የላይ ቀስትን ይጫኑ። የግራና የቀኝ ቀስቶች ከአዝራር ወደ አዝራር ይወስዳሉ። ኢንተር አዝራሩን ይጫናል። ንግግርን ለማጥፋት ኢንተርን ተጭነው ይያዙ። ኤፍ ሰባት ስክሪኑን ያጨልማል።
speech-welcome = ለአማርኛ፣ በቀስት ቁልፎች አማርኛን ያግኙ። ከዚያ ኢንተርን ይጫኑ።
speech-button = አዝራር
speech-choice = ምርጫ
speech-chosen = ተመርጧል
speech-check-box = አመልካች ሳጥን
speech-checked = ምልክት ተደርጎበታል
speech-not-checked = ምልክት አልተደረገበትም
speech-not-chosen = አልተመረጠም
speech-link = ፍቺ ያለው ቃል
speech-heading = ርዕስ
speech-picture = ምስል
speech-slider = መስመር
speech-percent = { $percent } በመቶ
speech-place = ገጽ { $number } ከ{ $total }
speech-parts = በዚህ ስክሪን ላይ ያሉ ክፍሎች፦ { $count }
speech-volume = የድምፅ መጠን፦ { $percent } በመቶ

speech-group = ድምፅ
speech-darken = ስክሪን ማጨለም
speech-dark = ስክሪኑ ጨልሟል።
speech-light = ስክሪኑ እንደገና በርቷል።
speech-touch = ስክሪኑን ለማየት ይንኩ
