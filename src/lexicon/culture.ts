/** Arts, entertainment and sport. */
export const culture = `
# --- arts
art | فن فنون فني فنون_جميلة | art arts artistic
artist | فنان فنانون فنانين فنانة رسام رسامين نحات | artist artists painter | >singer >actor
singer | مغن مغني مطرب مطربة مغنية منشد مطربين | singer singers vocalist
sing | غنى يغني غناء غنائي أغنية أغاني أغان نشيد أناشيد أنشد إنشاد طرب | sing sang sung song songs singing anthem | ~singer ~music
music | موسيقى موسيقية لحن ألحان ملحن عزف يعزف عازف أوركسترا موسيقار سيمفونية | music musical musician melody composer
musical-instrument | آلة_موسيقية بيانو غيتار جيتار طبل طبول كمان | instrument piano guitar drum violin
dance | رقص يرقص رقصة رقصات راقص راقصة دبكة | dance dancing dancer ballet
actor | ممثل_سينمائي ممثلة ممثلات نجم_سينمائي نجمة_سينمائية كوميدي | actor actress actors actresses
film | فيلم أفلام سينما سينمائي فلم أفلام_وثائقية وثائقي | film films movie movies cinema documentary | ~actor ~director-film
director-film | مخرج مخرجون مخرجين مخرجة إخراج_سينمائي | film_director filmmaker
theatre | مسرح مسرحي مسرحية مسرحيات مسارح خشبة_المسرح دراما درامي | theatre theater play stage drama
series-tv | مسلسل مسلسلات حلقة حلقات | tv_series series episode
poet | شاعر شعراء شاعرة شعر شعري قصيدة قصائد ديوان_شعر قصيد شعرية | poet poets poem poems poetry
novelist | روائي روائيين أديب أدباء أدب أدبي أدبية قاص كاتب_روائي رواية روايات قصة_قصيرة | novelist novel author literature literary
painting | لوحة_فنية لوحات رسم رسوم رسومات يرسم معرض_فني نقش نقوش منحوتة نحت زخرفة | painting paintings drawing sculpture statue draw
cartoon | كاريكاتير كاريكاتيرية رسوم_متحركة كرتون رسوم_مسيئة | cartoon caricature animation
exhibition | معرض معارض معرض_الكتاب عرض_أزياء معروضات | exhibition exhibit fair exhibitions
show-entertain | عرض_مسرحي عروض حفلة_موسيقية ترفيه ترفيهي ترفيهية تسلية حفل_غنائي | show entertainment concert performance entertain
prize | جائزة جوائز نوبل | prize prizes award awards nobel
honour | كرم_الفائزين تكريم يكرم مكرم تكريمي شرف أوسمة وسام_شرف قلادة شرفي | honour honor honored medal decoration
medal | ميدالية ميداليات وسام أوسمة | medal medals
contest | مسابقة مسابقات متسابق متسابقين تنافس يتنافس منافسة منافسات تنافسي | contest competition compete contestant competitions
fun-hobby | هوايات هاو هواة | hobby hobbies amateur
creative | إبداع مبدع مبدعين إبداعي ابتكر يبتكر ابتكار ابتكارات مبتكر مبتكرة موهبة مواهب موهوب موهوبين | creative creativity innovation innovate innovative talent talented gifted
colour | لون ألوان ملون تلوين | colour color colours colors
black | أسود سوداء سواد سود | black
white | أبيض بيضاء بياض بيض | white
red | أحمر حمراء حمر | red
green | أخضر خضراء | green
blue | أزرق زرقاء | blue
yellow | أصفر صفراء | yellow orange brown grey gray

# --- sport
sport | رياضة رياضي رياضية رياضات رياضيون رياضيين | sport sports athlete athletes sporting
football | كرة_القدم كرة_قدم فوتبول | football soccer
ball | كرة كرات طابة | ball balls
team-sport | فريق فرق منتخب منتخبات تشكيلة_الفريق فرقة | team teams squad
club | ناد نادي أندية نوادي نواد | club clubs
player | لاعب لاعبون لاعبين لاعبة لاعبو لاعبي نجم_الفريق محترف_أجنبي | player players footballer | ~team-sport
goalkeeper | حارس_مرمى حارس_المرمى حراسة_المرمى | goalkeeper keeper
striker | مهاجم_الفريق خط_الهجوم رأس_حربة هداف هدافين مهاجم | striker forward scorer
midfielder | لاعب_وسط خط_الوسط مدافع_الفريق خط_الدفاع قلب_الدفاع ظهير مدافعين | midfielder defender
coach | مدرب مدربون مدربين تدريب_الفريق مدير_فني المدير_الفني الجهاز_الفني كوتش | coach coaches trainer manager
referee | حكم_المباراة حكام_المباراة تحكيم حكم_الساحة صافرة_الحكم | referee umpire
match | مباراة مباريات ماتش ماتشات ودية مقابلة_رياضية نزال | match matches game games fixture friendly | ~team-sport
goal-score | هدف_الفوز سجل_هدفا سجل_هدفين أحرز_هدفا أحرز تسجيل_الأهداف هز_الشباك جول أهداف_الفريق هدف_التعادل شباك | goal goals score scored
draw-tie | تعادل يتعادل متعادل تعادلا تعادل_سلبي | draw tie tied equalize
championship | بطولة بطولات كأس كؤوس دوري كأس_العالم المونديال مونديال لقب_البطولة كأس_آسيا دورة_رياضية | championship championships cup league tournament world_cup trophy
champion | بطل_الدوري بطل_العالم بطل بطلة أبطال تتويج | champion champions crowned
final-match | مباراة_نهائية المباراة_النهائية نهائي_الكأس نصف_النهائي ربع_النهائي نهائي | final semi-final semifinal quarter-final
standings | ترتيب_الدوري صدارة متصدر تصدر يتصدر تصنيف تصنيفات مركز_أول ترتيب مرتبة مراتب | ranking rankings standings rank ranked table
penalty-kick | ركلة_جزاء ضربة_جزاء ركلات_الترجيح ركلة ركلات ضربة_حرة | penalty kick penalty_shootout
olympic | أولمبياد أولمبي أولمبية الألعاب_الأولمبية | olympic olympics
basketball | كرة_السلة كرة_سلة كرة_الطائرة كرة_اليد | basketball volleyball handball
tennis | تنس كرة_المضرب | tennis
swimming | سباحة سباح سباحين سبح يسبح عوام | swim swimming swimmer swam
race | سباق سباقات رالي ماراثون فورمولا سباق_الخيل | race races racing rally marathon
run-jog | ركض يركض ركضا عدا جري عداء عدائين | run ran running runner sprint
boxing | ملاكمة مصارعة مصارع مصارعين جودو تايكوندو ملاكمين | boxing boxer wrestling wrestler karate judo
gymnastics | جمباز ألعاب_القوى رفع_أثقال | gymnastics athletics weightlifting
fan | مشجع مشجعون مشجعين جمهور_الفريق جماهير_الفريق ألتراس أنصار_الفريق تشجيع شجع_الفريق | fan fans supporter spectator cheering
spectator | متفرج متفرجون متفرجين مشاهدين | spectator spectators audience viewers
play | لعب يلعب لعبة ألعاب لعبوا ملاعبة | play played playing game toys toy
transfer-player | انتقال_لاعب انتقالات صفقة_انتقال إعارة سوق_الانتقالات | transfer transfers loan_deal
federation-sport | اتحاد_الكرة اتحاد_كرة_القدم الاتحاد_الآسيوي | football_association federation
doping | منشطات تعاطي_المنشطات | doping steroids
chess | شطرنج | chess
qualifiers | تصفيات تأهل يتأهل متأهل | qualifiers qualify qualified qualification
half-time | شوط أشواط شوط_أول الشوط_الأول الشوط_الثاني | half_time half halves set
pass-ball | تمريرة تمريرات مرر_الكرة عرضية | pass assist cross
scouts | كشافة كشاف | scouts
circus | سيرك | circus
philosophy | فلسفة فلسفي فيلسوف فلاسفة | philosophy philosopher
`;
