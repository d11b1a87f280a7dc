### နားထောင်ရန် ခလုတ်နဲ့ အသံဖတ်စနစ်ရဲ့ စကားများ။ speech-* တွေကို ကြားရုံသာ ဖြစ်ပါတယ်။

button-listen = နားထောင်
listen-all = အားလုံး ဖတ်ပြပါ
listen-repeat = ပြန်ဖတ်
listen-next = ကျော်
listen-stop = ရပ်
listen-softer = တိုးတိုး
listen-louder = ကျယ်ကျယ်
listen-pace = အမြန်နှုန်း: { $pace }
listen-slow = နှေး
listen-usual = ပုံမှန်
listen-fast = မြန်
listen-no-service = အခု ဒီစက် စကားမပြောနိုင်ပါ။
listen-no-voice = ဒီစက်မှာ မြန်မာအသံ မရှိသေးပါ။
listen-ask = ဖတ်ပြပေးဖို့ ဆေးအဖွဲ့ကို ပြောပါ။
listen-larger = စာလုံးပိုကြီး

speech-on = အသံဖတ်တာ ဖွင့်ထားပါတယ်။
speech-off = အသံဖတ်တာ ပိတ်ထားပါတယ်။
speech-keys = ဆက်ဖတ်ဖို့ အောက်မြားကို နှိပ်ပါ၊ ပြန်သွားဖို့ အပေါ်မြားကို နှိပ်ပါ။ ဘယ်မြားနဲ့ ညာမြားက ခလုတ်တစ်ခုကနေ တစ်ခုကို သွားပါတယ်။ အင်တာက ခလုတ်ကို နှိပ်ပါတယ်။ အသံဖတ်တာ ပိတ်ဖို့ အင်တာကို ဖိထားပါ။ F7 က ဖန်သားပြင်ကို မှောင်စေပါတယ်။
speech-welcome = မြန်မာဘာသာအတွက် မြားကီးတွေနဲ့ မြန်မာ ကို ရှာပါ။ ပြီးရင် အင်တာ နှိပ်ပါ။
speech-button = ခလုတ်
speech-choice = ရွေးစရာ
speech-chosen = ရွေးထားတယ်
speech-check-box = အမှန်ခြစ်ကွက်
speech-checked = အမှန်ခြစ် ထားတယ်
speech-not-checked = အမှန်ခြစ် မထားဘူး
speech-not-chosen = မရွေးထားဘူး
speech-link = အဓိပ္ပာယ်ပါတဲ့ စကားလုံး
speech-heading = ခေါင်းစဉ်
speech-picture = ပုံ
speech-slider = ရွှေ့တံ
speech-percent = { $percent } ရာခိုင်နှုန်း
speech-place = စာမျက်နှာ { $total } ခုအနက် { $number }
speech-parts = ဒီဖန်သားပြင်မှာ ရှိတဲ့ အပိုင်း: { $count }
speech-volume = အသံအတိုးအကျယ်: { $percent } ရာခိုင်နှုန်း

speech-group = အသံ
speech-darken = ဖန်သားပြင် မှောင်
speech-dark = ဖန်သားပြင် မှောင်နေပါပြီ။
speech-light = ဖန်သားပြင် ပြန်လင်းပါပြီ။
speech-touch = ဖန်သားပြင်ကို မြင်ဖို့ ထိပါ
