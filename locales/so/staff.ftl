### Waxa shaqaaluhu arkaan PIN-ka kaddib. Erayada badhamadu ha gaabnaadaan (12 xaraf).

one-moment = Fadlan wax yar sug

staff-title = Shaqaalaha
staff-pin = Geli PIN-ka
staff-digits = Tirooyinka la geliyay: { $count }
staff-erase = Tirtir
staff-enter = Geli
staff-checking = Waa la hubinayaa
staff-wrong = PIN-kani waa khalad
staff-wait = Fadlan sug: { $seconds } ilbiriqsi
staff-quit = Ka bax
staff-restart = Dib u daar
staff-quit-ask = Ma laga baxaa barnaamijka? Wuu damsanaanayaa ilaa qof mar kale daaro.
staff-measure = Cabbir shaashad
staff-languages = Luqadaha muuqda ilaa dib loo daaro
staff-state = Xaaladda
staff-version = Nooca { $version }
staff-running = Wuxuu socdaa { $minutes } daqiiqo
staff-memory = Xusuusta: { $megabytes } MB
staff-restarts = Mar kale la daaray: { $count }
staff-log = Sadarrada ugu dambeeya ee diiwaanka
staff-log-empty = Waxba lama diiwaangelin
