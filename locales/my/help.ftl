### ကီးစာရင်း (F1 သို့မဟုတ် ?)။ ကီးအမည် တိုရမယ်။

help-title = သုံးနိုင်တဲ့ ကီးများ
help-open = ကီးဘုတ် အကူအညီ

help-tab = Tab, Shift + Tab
help-tab-does = နောက်တစ်ခု သို့မဟုတ် အရင်တစ်ခုကို သွား
help-arrows = မြားကီးများ
help-arrows-does = အဲဒီဘက်က အနီးဆုံးနေရာကို သွား
help-enter = Enter သို့မဟုတ် Space
help-enter-does = နှိပ်
help-escape = Escape
help-escape-does = ဘောင်ကို ပိတ် သို့မဟုတ် ပြန်သွား
help-home = Home
help-home-does = ခေါင်းစဉ်များဆီ သွား
help-page = Page Up, Page Down
help-page-does = စာရှည်ကို အပေါ် သို့မဟုတ် အောက် ရွှေ့
help-help = F1 သို့မဟုတ် ?
help-help-does = ဒီစာရင်းကို ဖွင့် သို့မဟုတ် ပိတ်
help-speech = Enter ကို ဖိထား၊ သို့မဟုတ် F8
help-speech-does = အသံဖတ်တာ ဖွင့် သို့မဟုတ် ပိတ်
help-dark = F7
help-dark-does = အသံဖတ်နေချိန် ဖန်သားပြင်ကို မှောင်စေ
