# Topic: after
after-title = পরীক্ষার পরে
after-hint = বাড়িতে কী করবেন

## after/barium
after-barium = বেরিয়ামের পরে বেশি পানি খান
# পানি: Bangladesh and most US readers; জল in West Bengal.
after-barium-water = আপনাকে [বেরিয়াম](barium) দেওয়া হয়ে থাকলে অন্য সময়ের চেয়ে বেশি পানি খান।
after-barium-stools = কয়েক দিন আপনার পায়খানার রং ফ্যাকাশে হতে পারে।
after-barium-tell = দুই দিনের বেশি কোষ্ঠকাঠিন্য (পায়খানা শক্ত, হতে চায় না) থাকলে টিমকে জানান।

## after/catheter-site
after-catheter-site = ক্যাথেটারের জায়গাটি দেখুন
after-catheter-site-lead = আপনার [ক্যাথেটার](catheter) লেগে থাকলে, এর কোনো একটি হলেই টিমকে **ফোন করুন**:
after-catheter-site-lump = রক্ত পড়া, বা চাকা হয়ে ফুলে বড় হতে থাকা
after-catheter-site-fluid = তরল বা পুঁজ বের হওয়া
after-catheter-site-cold = হাত বা পা ঠান্ডা বা অবশ হওয়া
after-catheter-site-fever = জ্বর

## after/home
after-home = বাড়ি নিয়ে যেতে কাউকে লাগতে পারে
after-home-sedative = [শান্ত করার ওষুধ (সিডেটিভ)](sedative) নেওয়ার পরে কারও আপনাকে বাড়ি নিয়ে যাওয়া উচিত।
after-home-food = টিম যখন বলবে, তখন আবার আগের মতো খাবার ও ওষুধ শুরু করুন।
after-home-milk = বুকের দুধ খাওয়ান? [কনট্রাস্ট ডাইয়ের](contrast-dye) কারণে তা বন্ধ করতে হয় না। দুধে খুব সামান্যই যায়। সন্দেহ থাকলে টিমকে জিজ্ঞেস করুন।
