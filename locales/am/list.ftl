list-title = የእኔ ዝርዝር
list-count = የእኔ ዝርዝር፦ { $count }
list-count-spoken =
    { $count ->
        [0] ዝርዝርዎ ባዶ ነው።
        [one] በዝርዝርዎ ውስጥ { $count } ነገር አለ።
       *[other] በዝርዝርዎ ውስጥ { $count } ነገሮች አሉ።
    }
list-add = ወደ ዝርዝሬ ማስገባት፦ { $statement }
list-tell = ልነግራችሁ የምፈልገው
list-ask = ልጠይቅ የምፈልገው
list-for-team = { $language }፣ ለሕክምና ቡድኑ
list-empty = ዝርዝርዎ ባዶ ነው። ለመሙላት “ይንገሩና ይጠይቁ” የሚለውን ይንኩ።
list-note = ይህን ስክሪን ለሕክምና ቡድንዎ ያሳዩ። ይህ የሚሞላ ቅጽ ወይም የስምምነት ፈቃድ አይደለም። ይህ መሣሪያ ምንም ነገር አያስቀምጥም።
list-unwell = አሁኑኑ ለሕክምና ቡድኑ ይንገሩ
list-unwell-note = ይህ መሣሪያ ማንንም አይጠራም። በጣም ቅርብ ላለው ሠራተኛ ይንገሩ፣ ወይም እጅዎን ያንሱ።
list-others-hear = ሌሎች ሰዎች ይህን ሊሰሙ ይችላሉ
list-others-hear-note = ዝርዝሩ በድምፅ ማጉያ ይነበባል።
list-go-on = ይቀጥሉ
list-not-now = አሁን አይደለም
