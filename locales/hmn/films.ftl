# Cov npe thiab lus piav ntawm cov yeeb yaj kiab.

film-moves = Kev nqos hauv yeeb yaj kiab x-ray
film-moves-description = Sab laug yog ib daim x-ray uas nyob twj ywm. Sab xis yog yeeb yaj kiab: ib yam dej dawb nqis txoj hlab pas mus rau lub plab. Koj pom nws txav.
film-moves-still = X-ray: ib daim duab
film-moves-moving = Fluoroscopy: yeeb yaj kiab
film-swallow-enema = Barium mus hauv koj lub cev
film-swallow-enema-description = Ua ntej, barium ntawm lub qhov ncauj mus rau lub plab. Txoj hlab pas nyem zoo li nthwv dej thawb nws mus. Ces barium puv txoj hnyuv laus los ntawm qhov kawg. Pawg kws kho mob pom txhua qhov.
film-heart = Ntshav khiav hauv lub plawv
film-heart-description = Lub plawv dhia. Ib txoj raj me nce los hauv txoj hlab ntshav artery. Tshuaj xim puv lub plawv cov hlab ntshav artery, ces ntws tawm mus. Qhov no qhia tias ntshav khiav li cas.
film-catheter-stent = Raj stent qhib hlab ntshav
film-catheter-stent-description = Hlab ntshav nqaim ib qho chaw. Ib lub zais pa me tshuab qhib raj stent rau ntawd. Muab lub zais pa tawm. Raj stent nyob ntawd, thiab ntshav rov khiav tau.
film-bones = Kho pob txha lov
film-bones-description = Muab pob txha lov txav rov qab rau nws qhov chaw. Ces tso tej hlau ib kauj ruam zuj zus los tuav. Pawg kws kho mob saib txhua kauj ruam.
film-hysterosalpingogram = Tshuaj xim qhia tsev me nyuam, ob txoj raj
film-hysterosalpingogram-description = Tshuaj xim puv lub tsev me nyuam, ces puv ob txoj raj me. Nws ntws tawm ntawm qhov kawg ntawm ob txoj raj. Qhov no qhia tias ob txoj raj qhib.
film-pictures = Yam uas pawg kws kho mob pom
film-pictures-description = Pawg kws kho mob lub vijtsam qhia ib lub plab. Barium dawb puv lub plab, thiab pawg kws kho mob saib nws txav.
