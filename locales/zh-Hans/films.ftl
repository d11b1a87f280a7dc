# Names and descriptions of the films: for Listen, screen readers and paper.
# Each film has a short name (at most 16 characters) and a description (at most about 75 characters).
# Two captions stand under the two halves of the first film (at most 12 characters).

film-moves = X光电影里的吞咽
film-moves-description = 左边是一张静止不动的X光影像。右边是一部电影：一口白色的饮料沿着食道往下，进入胃里。您能看到它在动。
film-moves-still = X光：一张照片
film-moves-moving = X光透视：一部电影
film-swallow-enema = 钡剂流过您的身体
film-swallow-enema-description = 首先，钡剂从嘴里到胃里，由食道的一阵波动推着往下走。然后，钡剂从大肠的末端充满大肠。医护人员可以看到每个部位。
film-heart = 心脏里的血流
film-heart-description = 心脏在跳动。一根细管沿着动脉往上移动。造影剂充满心脏自身的动脉，然后被冲走。这能显示血液怎样流动。
film-catheter-stent = 支架撑开血管
film-catheter-stent-description = 血管有一处狭窄。一个小气球（球囊）在那里把支架撑开。小气球取出来，支架留下，血液又可以流过了。
film-bones = 修复骨折
film-bones-description = 断了的骨头被移回原位。然后，一步一步装上金属部件，把它固定住。每一步，医护人员都在看。
film-hysterosalpingogram = 造影剂显示子宫和输卵管
film-hysterosalpingogram-description = 造影剂充满子宫，再充满两条细细的输卵管。在输卵管的末端，造影剂流了出来。这显示输卵管是通的。
film-pictures = 医护人员看到的画面
film-pictures-description = 医护人员的屏幕上显示一个胃。白色的钡剂充满了胃，医护人员观看胃怎样活动。
