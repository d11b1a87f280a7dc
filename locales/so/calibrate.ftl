### Shaashad ay shaqaaluhu leeyihiin: waxay cabbirtaa ballaca shaashadda.

calibrate-title = Cabbir shaashaddan
calibrate-card = Kaarka bangiga si siman shaashadda ugu qabo. Geeska sare ee kaarka saar geeska sanduuqa.
calibrate-drag = Jiid qabsatada, ama taabo Yaree iyo Weynee, ilaa sanduuqu la ekaado kaarka.
calibrate-copy = Kaddib sadarkan ku koobi faylka dejinta. Wuxuu sheegayaa ballaca shaashadda, milimitir ahaan.
calibrate-distance = Sidoo kale cabbir masaafada u dhexaysa indhaha akhristaha iyo shaashadda. Milimitirka ku qor sadarkan.
calibrate-window = Tiradu waa sax oo keliya marka barnaamijku shaashadda oo dhan buuxiyo (--kiosk).
calibrate-box = Sanduuq la eg kaarka bangiga
calibrate-smaller = Yaree
calibrate-larger = Weynee
calibrate-done = Dhammaaday
