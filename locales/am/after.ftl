# ርዕስ፦ after
after-title = ከምርመራው በኋላ
after-hint = ቤት ውስጥ ምን ማድረግ እንዳለብዎ

## after/barium
after-barium = ከባሪየም በኋላ ተጨማሪ ውሃ ይጠጡ
after-barium-water = [ባሪየም](barium) ከተሰጠዎት ከወትሮው የበለጠ ውሃ ይጠጡ።
after-barium-stools = ሰገራዎ ለጥቂት ቀናት ነጣ ያለ ሊሆን ይችላል።
after-barium-tell = የሆድ ድርቀት (ሰገራ ለማስወጣት መቸገር) ከሁለት ቀን በላይ ከቆየብዎ ለሕክምና ቡድኑ ይንገሩ።

## after/catheter-site
after-catheter-site = ካቴተሩ የነበረበትን ቦታ ይመልከቱ
after-catheter-site-lead = [ካቴተር](catheter) ገብቶልዎ ከነበረና ከሚከተሉት አንዱ ካጋጠመዎ ለሕክምና ቡድኑ **ይደውሉ**፦
after-catheter-site-lump = መድማት፣ ወይም እያደገ የሚሄድ እብጠት
after-catheter-site-fluid = የሚወጣ ፈሳሽ ወይም መግል
after-catheter-site-cold = የእጅ ወይም የእግር መቀዝቀዝ ወይም መደንዘዝ
after-catheter-site-fever = ትኩሳት

## after/home
after-home = ወደ ቤት የሚወስድዎ ሰው ሊያስፈልግዎ ይችላል
after-home-sedative = [ማረጋጊያ መድኃኒት](sedative) ከተሰጠዎ በኋላ ወደ ቤት የሚወስድዎ ሰው ሊኖር ይገባል።
after-home-food = ወደ ተለመደው ምግብዎና መድኃኒትዎ የሚመለሱት የሕክምና ቡድኑ ሲነግርዎ ነው።
after-home-milk = ጡት ያጠባሉ? [የንፅፅር ቀለም](contrast-dye) ጡት ማጥባት የሚያስቆም ምክንያት አይደለም። ወደ ወተት የሚገባው በጣም ትንሽ ነው። ጥርጣሬ ካለዎት የሕክምና ቡድኑን ይጠይቁ።
