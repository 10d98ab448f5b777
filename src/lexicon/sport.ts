/** Sport: teams and players, matches and goals, referees and cards, spectators, competitions, the single sports. Columns: see table.ts. */
export const sport = `
sport | رياضة رياضي رياضية رياضات رياضيون رياضيين رياضيا لعبة_رياضية نشاط_رياضي روح_رياضية ألعاب_رياضية | sport sports athlete athletes sporting sportswoman sportsmen | >football >basketball >tennis >swimming >race >boxing >gymnastics >winter-sports >golf >horse-riding >sailing-sport >climbing-sport
football | كرة_القدم كرة_قدم فوتبول كورة الكورة كوره_القدم فطبول طوبة_القدم | football soccer
ball | كرة كرات طابة | ball balls
team-sport | فريق فرق منتخب منتخبات تشكيلة_الفريق فرقة تشكيلة تشكيل_الفريق كتيبة_المدرب زملائه_في_الفريق أبناء_المدرب | team teams squad lineup line-up side_in_match
club | ناد نادي أندية نوادي نواد نادينا النادي_المستضيف الصاعد_حديثا | club clubs football_club
player | لاعب لاعبون لاعبين لاعبة لاعبو لاعبي نجم_الفريق محترف_أجنبي لاعبيه لاعبونا عناصر_الفريق نجوم_الفريق محترفين_أجانب لعيب لعيبة لاعيب كوايرية كوارجي لاعبة_كرة جوارجي جوارجية لاعيبة اللعيبة لعابة | player players footballer sportsman teammate teammates | ~team-sport >striker >goalkeeper >midfielder >captain-team >substitute-player
goalkeeper | حارس_مرمى حارس_المرمى حراسة_المرمى حارس_الفريق حامي_العرين حامي_المرمى حارس_عرين جولكيبر كيبر گول_كيبر غولار حارس_مرماه عرين كولجي غول_الحارس قوليكي | goalkeeper keeper goalie
striker | مهاجم_الفريق خط_الهجوم رأس_حربة هداف هدافين مهاجم مسجل_الهدف صاحب_الهدف صاحب_هدف جناح_أيمن جناح_أيسر قناص | striker forward scorer winger attacker goalscorer
midfielder | لاعب_وسط خط_الوسط مدافع_الفريق خط_الدفاع قلب_الدفاع ظهير مدافعين صانع_ألعاب صانع_الألعاب لاعب_ارتكاز قلب_دفاع | midfielder defender playmaker full-back
coach | مدرب مدربون مدربين تدريب_الفريق مدير_فني المدير_الفني الجهاز_الفني كوتش مدربهم مدربنا المدير_الفني_للفريق الطاقم_الفني جهازه_الفني المدرب_الوطني طاقم_تدريبي مدرب_المنتخب ناخب_وطني الناخب_الوطني أنترينور مدربه_السابق خطط_المدرب | coach coaches trainer manager head_coach boss_of_team
referee | حكم_المباراة حكام_المباراة تحكيم حكم_الساحة صافرة_الحكم حكم_مباراة حكم_اللقاء الحكم_الدولي صافرة حكام_الساحة طاقم_التحكيم الطاقم_التحكيمي قاضي_الملاعب احتسب_الحكم | referee umpire linesman officiate officiating whistle refereeing
match | مباراة مباريات ماتش ماتشات مقابلة_رياضية نزال لقاء_الفريقين مواجهة_رياضية ديربي كلاسيكو مبارياتهم طرح_الكورة لقا_كروي | match matches game games fixture friendly derby clash_of_teams bout matchday | ~play >first-leg >second-leg >friendly-match >final-match
goal-score | هدفا هدفين أحرز أحرزت أحرزوا جول أجوال شباك هز_الشباك سجل_هدف سجل_هدفا سجل_هدفين سجلت_هدف يسجل_هدف أحرز_هدف أحرز_هدفا أهداف_الفريق هدف_الفوز هدف_التعادل هدف_التقدم الهدف_الأول الهدف_الثاني الهدف_الثالث هدف_أول هدف_ثان هدف_ثالث تسجيل_الأهداف افتتح_التسجيل افتتاح_التسجيل افتتح_النتيجة باب_التسجيل أول_الأهداف دك_المرمى سكن_الشباك أودع_الكرة أسكن_الكرة جاب_جول جاب_جون حط_جول دخل_جول سجل_جول ثنائية_الأهداف ثلاثية_الأهداف هاتريك هاتريكه كول_أول بيت_الكرة سجل_گول حط_گول جاب_گول غول أغوال بيوت_سجلها أجوان جابوا_جول سجلو مركو | goal goals score scored opener own_goal hat-trick scorer net netted | ~striker
draw-tie | تعادل يتعادل متعادل تعادل_سلبي تعادلا أدرك_التعادل عادل_النتيجة عادل_الكفة معادلة_النتيجة هدف_لمثله هدفين_لمثلهما نتيجة_بيضاء | draw tie tied equalize stalemate goalless equaliser equalizer equalised level_the_score
championship | بطولة بطولات كأس دوري كأس_العالم المونديال مونديال لقب_البطولة كأس_آسيا دورة_رياضية كؤوس دوريات دورة_الألعاب المسابقة_القارية مسابقة_الكأس دوري_الأبطال دوري_أبطال كأس_الأبطال كأس_الأمم كأس_أمم سوبر_الكأس كأس_السوبر بطولة_قارية مسابقة_أوروبية مسابقات_أوروبية البطولة_الأوروبية شامبيونز_ليغ البريميرليغ الليغا | championship championships cup league tournament world_cup trophy champions_league competition european_competition continental super_cup premier_league | ~contest
champion | بطل_الدوري بطل_العالم بطل بطلة أبطال تتويج تويج توج متوج متوجا توجت يتوج توجوا بطلة_العالم إحراز_اللقب أحرز_اللقب حاملة_اللقب فاز_باللقب نال_اللقب رفع_الكأس حصد_اللقب وصيف وصيفة لقب_العالم صاحب_اللقب خد_الكأس | champion champions crowned title_holder runner-up titleholder reigning_champion crown title
final-match | مباراة_نهائية المباراة_النهائية نهائي_الكأس نهائي نهائي_البطولة نهائي_دوري الفينال فينال المباراة_الختامية اللقاء_النهائي لقاء_الحسم | final grand_final cup_final
standings | ترتيب_الدوري صدارة متصدر تصدر يتصدر تصنيف تصنيفات مركز_أول ترتيب مرتبة مراتب ترتيبه_العام وصافة متذيل قاع_الترتيب مؤخرة_الترتيب رصيده_نقطة رصيد_النقاط جدول_الترتيب قمة_الترتيب سلم_الترتيب يتذيل نقطة_في_الصدارة مصنف مصنفة المصنف المصنفة التصنيف_العالمي المركز_العالمي ترتيبها ترتيبه | ranking rankings standings rank ranked table league_table points_table top_of_the_table bottom_of_the_table seeded seed
penalty-kick | ركلة_جزاء ضربة_جزاء ركلات_الترجيح ضربة_حرة ركلة ركلات ركلة_الجزاء ضربة_الجزاء ضربات_الترجيح ضربات_جزاء ضربة_ترجيح جزائية بلنتي بنلتي بلانتي بناليتي بيناليتي نقطة_الجزاء | penalty kick penalty_shootout spot-kick spot_kick penalty_kick free_kick
olympic | أولمبياد أولمبي أولمبية الألعاب_الأولمبية ألعاب_أولمبية لجنة_أولمبية شعلة_أولمبية قرية_أولمبية بارالمبية الألعاب_الآسيوية | olympic olympics paralympic paralympics games_of_asia
basketball | كرة_السلة كرة_سلة كرة_الطائرة كرة_اليد سلة_ثلاثية رمية_ثلاثية رمية_حرة كرة_طائرة كرة_يد دوري_السلة اتحاد_كرة_السلة الطائرة_الشاطئية | basketball volleyball handball three-pointer
tennis | تنس كرة_المضرب لاعبة_التنس ملعب_التنس شوط_كاسر غراند_سلام نقطة_المباراة كرة_طاولة كرة_الطاولة تنس_الطاولة اسكواش بادل ريشة_طائرة | tennis grand_slam squash padel badminton table_tennis racket racquet set_point
swimming | سباحة سباح سباحين سبح يسبح عوام سباحة_حرة مسبح مسابح بركة_سباحة حوض_السباحة بيسين سباحون | swim swimming swimmer swam pool swimming_pool freestyle backstroke butterfly_stroke
race | سباق سباقات رالي ماراثون فورمولا سباق_الخيل متسابقون متسابق_الدراجات عداؤون خط_النهاية خط_الوصول خط_البداية خط_الانطلاق سباق_الدراجات سباق_الجري سباق_السيارات سباق_الهجن سباق_تتابع تتابع_أربعة مضمار_السباق فورمولا_واحد جائزة_كبرى الجائزة_الكبرى نصف_ماراثون مسافة_السباق طواف_فرنسا كأس_السباق سائق_السباق | race races racing rally marathon finish_line finishing_line starting_line grand_prix formula_one relay half-marathon lap laps racer
run-jog | ركض يركض ركضا عدا جري عداء عدائين يعدو هرول يهرول هرولة جرى_بسرعة جاري_المسافات عداءة عداؤو | run ran running runner sprint jog jogging sprinted racer
boxing | ملاكمة مصارعة مصارع مصارعين جودو تايكوندو ملاكمين ملاكم حلبة_الملاكمة ضربة_قاضية الضربة_القاضية حزام_البطولة وزن_ثقيل الوزن_الثقيل كاراتيه مواي_تاي فنون_قتالية كيك_بوكسينغ مبارزة مصارعة_حرة بوكس سومو | boxing boxer wrestling wrestler karate judo knockout_punch martial_arts heavyweight fencing sumo
gymnastics | جمباز ألعاب_القوى رفع_أثقال قفز_عال قفز_بالزانة وثب_طويل رمي_الرمح رمي_القرص لاعب_قوى رافع_أثقال ترامبولين | gymnastics athletics weightlifting pole_vault long_jump high_jump javelin track_and_field
fan | مشجع مشجعون مشجعين ألتراس أنصار_الفريق شجع_الفريق جماهير_النادي مناصري_الفريق أنصار_النادي محبو_النادي محبي_الفريق معجبو_النجم عشاق_النادي مشجعيه مشجعي بوسادرة زحف_جماهيري رابطة_المشجعين هتافات_المشجعين الأنصار_الفريق | fan fans supporter spectator cheering supporters cheer devotee | ~spectator
spectator | متفرج متفرجون متفرجين مشاهدون مشاهدين جمهور جماهير جماهيري جمهوره جماهيره مدرجات حضور_جماهيري حضور_الجماهير عدد_الحضور الحضور_الجماهيري حاضرون حاضرين سعة_المدرجات تذاكر_بيعت مقاعد_المتفرجين متابعو_المباراة متابعي_المباراة احتشد_في_الملعب من_في_الصالة متفرجات فراجة | spectator spectators audience viewers crowd stands attendance onlookers turnout_of_fans sell-out | ~attend ~stadium
play | لعب يلعب لعبة ألعاب لعبوا ملاعبة كيلعب لعبت تلعب بلعب | play played playing game toys toy plays
transfer-player | انتقال_لاعب صفقة_انتقال إعارة سوق_الانتقالات انتقالات ميركاتو جدد_عقده تجديد_عقده وقع_للنادي توقيعه_للنادي انضم_للنادي انضم_إلى_الفريق ضم_اللاعب تعاقد_مع_اللاعب شرط_جزائي الشرط_الجزائي بيع_اللاعب قيمة_الصفقة لاعب_حر معار | transfer transfers loan_deal signing signed_for transfer_fee release_clause contract_renewal
federation-sport | اتحاد_الكرة اتحاد_كرة_القدم الاتحاد_الآسيوي فيفا يويفا الاتحاد_الدولي_لكرة_القدم الاتحاد_الأوروبي_لكرة_القدم الاتحاد_الأفريقي_لكرة_القدم لجنة_الانضباط رابطة_الدوري | football_association federation fifa uefa governing_body
doping | منشطات تعاطي_المنشطات عينة_منشطات فحص_المنشطات مادة_محظورة مواد_محظورة إيقافه_بسبب_المنشطات | doping steroids banned_substance drug_test
chess | شطرنج رقعة_الشطرنج لاعب_شطرنج أستاذ_دولي_كبير مات_الملك بيدق لعبة_الطاولة نرد | chess grandmaster checkmate board_game backgammon
qualifiers | تصفيات تأهل يتأهل متأهل تأهلوا عبور_إلى_النهائي بلوغ_النهائي بلغ_النهائي بلوغ_نهائي بلغ_نهائي وصل_إلى_النهائي صعد_إلى_النهائي الصعود_للنهائي ضمان_التأهل ضمن_التأهل بطاقة_العبور بطاقة_التأهل حجز_مقعده حجز_بطاقة ضمن_العبور خطف_بطاقة تأهلهم اقتطع_تأشيرة تعدى_للدور | qualifiers qualify qualified qualification progress_to advance_to go_through reach_the_final qualifying | !knockout
half-time | شوط أشواط شوط_أول الشوط_الأول الشوط_الثاني شوطي_المباراة استراحة_الشوطين بين_الشوطين نهاية_الشوط بداية_الشوط نصف_المباراة | half_time half halves interval first_half second_half break_of_match
pass-ball | تمريرة تمريرات مرر_الكرة عرضية تمرير_الكرة مرر_تمريرة كرة_بينية تمريرة_حاسمة صناعة_الهدف صنع_الهدف كرة_عرضية | pass assist cross passing assisted through_ball
friendly-match | ودية وديا مباراة_ودية مباراة_تجريبية مباراة_تحضيرية | friendly_match
first-leg | لقاء_الذهاب مباراة_الذهاب | first_leg
second-leg | إياب مباراة_العودة لقاء_العودة لقاء_الرد مباراة_الرد مباراة_الإياب لقاء_الإياب جولة_الإياب | second_leg return_leg
leg-of-tie | ذهابا_وإيابا | two_legs home_and_away | >first-leg >second-leg
away-ground | خارج_أرضه خارج_ملعبه خارج_ميدانه خارج_قواعده ملعب_الخصم | away_from_home away_match
home-ground | على_أرضه أرضه ميدانه معقله عقر_داره ملعبه بين_جماهيره أرضهم ملعبهم معقلهم | home_ground home_turf home_soil | !away-ground ~stadium
substitute-player | بديل بدلاء بديلا تبديلين تبديلات_المدرب دكة_البدلاء دكة_الاحتياط مقاعد_البدلاء نزل_بديلا دخل_بديلا شارك_بديلا أشرك أقحم دفع_بلاعب زج_بلاعب تغييرات_المدرب إشراك_لاعب احتياطي_الفريق نزل_مكان حل_بديلا | substitute substitution substituted came_on bench subbed sub
yellow-card | بطاقة_صفراء البطاقة_الصفراء إنذار_ثان كرت_أصفر كارت_أصفر ورقة_صفراء البطاقات_الصفراء | yellow_card booked booking caution
red-card | بطاقة_حمراء البطاقة_الحمراء طرد_اللاعب طرد_من_المباراة طرد_الحكم كرت_أحمر كارت_أحمر ورقة_حمراء أخرج_البطاقة أشهر_البطاقة إشهار_البطاقة طرد انطرد الحالة_الطرد أكمل_بعشرة عشرة_لاعبين إيقاف_اللاعب إنذار_ثان إنذارين | red_card sent_off sending-off ten_men dismissed_player | ~foul
foul | عرقلة_لاعب عرقل_اللاعب عرقلة خشونة تدخل_عنيف لمسة_يد خطأ_على_اللاعب مخالفة_اللاعب التحام_قوي | foul fouls handball_offence tackle tackled tripped
offside | تسلل_اللاعب مصيدة_التسلل راية_التسلل أوفسايد حالة_تسلل | offside
video-referee | حكم_الفيديو تقنية_الفيديو تقنية_الفار الفار حكم_الفيديو_المساعد غرفة_الفيديو | video_assistant_referee var video_referee | ~referee
award-decision | احتسب_ركلة احتساب_ركلة احتسبت_ركلة احتساب_ضربة احتساب_الجزاء احتسب_الهدف احتساب_الهدف منح_ركلة | awarded_penalty | ~penalty-kick
injury-time | وقت_محتسب_بدل_الضائع الوقت_الضائع وقت_بدل_ضائع الوقت_بدل_الضائع الدقائق_الأخيرة الوقت_القاتل | injury_time stoppage_time added_time
extra-time | وقت_إضافي الوقت_الإضافي أشواط_إضافية شوطين_إضافيين شوط_إضافي | extra_time overtime
play-stopped | توقف_اللعب توقفت_المباراة توقف_اللقاء علق_اللعب تعليق_اللعب تعليق_المباراة إيقاف_المباراة أوقف_المباراة أوقفت_المباراة علقت_المباراة أوقف_الحكم_المباراة وقفت_المباراة وقفوا_اللعب إيقاف_اللعب | play_stopped match_suspended match_halted play_suspended interrupted_match
match-put-off | تأجيل_المباراة تأجلت_المباراة إلغاء_المباراة ألغيت_المباراة | match_postponed match_abandoned | ~delay
lead-match | تقدم_بهدف تقدم_في_النتيجة متقدما_بهدف تفوق_بهدف متقدم_بهدفين | take_the_lead in_the_lead ahead_in_match frontrunner front-runner
comeback-match | قلب_تأخره قلب_الطاولة قلب_النتيجة ريمونتادا عودة_مثيرة حول_تأخره تأخره_بهدف تأخره_بهدفين عوض_تأخره انتفاضة_الفريق | comeback turnaround come_from_behind fight_back rebound | ~win-match
win-match | فاز_على فوز_الفريق تغلب_على_ضيفه تغلب_على_مضيفه هزم_ضيفه اكتسح سحق_خصمه تفوق_على_منافسه فاز_بنتيجة فوز_بنتيجة انتصار_الفريق حسم_اللقاء حسم_المباراة أطاح_بمنافسه كسب_المباراة كسب_اللقاء ربح_المباراة ربح_الماتش غلبوا | win_match thrash rout edge_out | ~victory !lose-match
lose-match | خسر_أمام خسارة_أمام خسر_المباراة خسر_اللقاء هزيمة_أمام سقط_أمام انهزم_أمام خسر_الماتش انغلبوا هزيمة_الفريق خرج_من_البطولة خسرو انهزمو اتغلبوا اتغلب تغلبو مغلوبين | lose_match knocked_out eliminated_from | ~defeat
score-result | نتيجة_المباراة نتيجة_اللقاء نتيجة_الماتش انتهت_المباراة انتهى_اللقاء نتيجة_نهائية النتيجة_النهائية بنتيجة_هدف انتهى_بفوز مقابل_هدف مقابل_لا_شيء بهدف_نظيف بهدفين_نظيفين خلصت_المباراة سكور | final_score scoreline | >draw-tie >win-match >lose-match
clean-sheet | شباك_نظيفة نظافة_شباكه | clean_sheet
save-shot | تصدى_للكرة تصدى_لتسديدة أنقذ_مرماه تصديات صد_الكرة | save_of_goalkeeper saved_shot
shot-goal | تسديدة تسديدات سدد_الكرة سدد_كرة سدد_تسديدة قذيفة_من_خارج ضربة_رأس كرة_رأسية قائم_المرمى ارتطمت_بالقائم عارضة_المرمى | shot_on_goal header headed crossbar post_of_goal strike_the_ball
knockout | إقصاء أقصى_منافسه خروج_من_البطولة ودع_البطولة ودع_المنافسة ودع_الكأس توديع_البطولة خروج_المنتخب مغادرة_البطولة أزاح_منافسه | knockout knocked_out eliminated elimination exit_tournament
relegation | هبوط_الفريق هبط_إلى_الدرجة شبح_الهبوط صعود_إلى_الدرجة هبط_للدرجة الدرجة_الثانية الدرجة_الثالثة دوري_الدرجة | relegation relegated promoted promotion_league second_division third_division division relegate
trophy-cup | الكأس_الذهبية درع_الدوري كأس_البطولة | trophy silverware | ~champion ~prize
pitch-grass | عشب عشبي نجيل نجيلة عشب_الملعب أرضية_الملعب أرض_الملعب أرضية_الميدان عشب_صناعي مرج حشائش | grass lawn turf pitch | ~stadium ~plant
dressing-room | غرفة_الملابس غرف_الملابس غرفة_تبديل_الملابس غرف_تبديل_الملابس حجرة_الملابس مستودع_الملابس | dressing_room changing_room locker_room
boo-whistle | صافرات_الاستهجان صافرة_استهجان صيحات_الاستهجان استهجان استهجن يستهجن صفر_الجمهور تصفير_الجماهير هتافات_مسيئة هتافات_ضد صفرت_الجماهير غضب_الجماهير سخط_الجماهير سخط_الجمهور غضب_الجمهور استياء_الجماهير استياء_الجمهور | boo booed booing jeer jeered whistles | ~anger ~fan ~protest
applaud | صفق يصفق تصفيق تصفيق_حار وقف_مصفقا حيا_الجماهير حيوا_الجماهير حيا_الجمهور هلل تهليل هللوا زغاريد زغردت هتف_باسمه | applaud applause clap clapped ovation cheer cheered | ~praise ~spectator
win-celebration | احتفل_بالهدف احتفل_بالفوز احتفالات_الجماهير احتفلوا_بالفوز فرحة_الفوز احتفالات_صاخبة مسيرات_الفرح | celebrate_win victory_parade | ~celebrate
club-president | رئيس_النادي رئيسة_النادي إدارة_النادي مجلس_إدارة_النادي مالك_النادي مسير_النادي رئيس_الفريق | club_president club_chairman club_owner | ~club
visiting-team | فريق_ضيف الفريق_الضيف الفريق_الزائر ضيفه الضيوف فريق_زائر | visitors away_side away_team | ~team-sport !home-team
record-sporting | رقم_قياسي_عالمي حطم_الرقم كسر_الرقم سجل_خال_من_الهزائم سلسلة_انتصارات سلسلة_مباريات سجل_الفريق سجله_على_أرضه | unbeaten undefeated winning_streak track_record | ~record
season-sport | موسم_كروي موسم_الدوري بداية_الموسم الموسم_المقبل الموسم_الماضي | season_of_league | ~season
veteran-player | مخضرم مخضرمة مخضرمين خبرة_طويلة محنك متمرس متمرسة عتيد | veteran seasoned old_hand experienced | ~elderly ~experience-skill
injury-sport | إصابة_اللاعب إصابته_في_الركبة تمزق_عضلي تمزق_في_العضلة شد_عضلي الرباط_الصليبي قطع_في_الرباط التواء_الكاحل خرج_مصابا غاب_للإصابة غيابه_عن_الملاعب كسر_في_القدم إصابة_عضلية | torn_ligament hamstring cruciate out_injured sidelined sprain | ~injure
fitness | لياقة لياقة_بدنية لياقته | fitness stamina fit
warm-up | إحماء عمليات_الإحماء تسخين_اللاعبين معسكر_تدريبي معسكر_الفريق حصة_تدريبية حصص_تدريبية مران | warm-up training_camp training_session practice_session | ~training
kit-jersey | قميص_الفريق قميص_المنتخب قميص_رقم قمصان_اللاعبين فانلة فانيلة تيشيرت طقم_الفريق تيشورت | jersey shirt kit
captain-team | شارة_القائد شارة_الكابتن قائد_المنتخب قائد_الفريق القائد_الفريق كابتن_المنتخب كابتن_الفريق | armband
press-after-match | قال_بعد_المباراة عقب_المباراة بعد_اللقاء عقب_اللقاء مؤتمر_ما_بعد_المباراة بعد_صافرة_النهاية | post-match
tactic | تكتيك تكتيكي تكتيكات خطة_اللعب أسلوب_اللعب خطة_المدرب الضغط_العالي هجمة_مرتدة هجمات_مرتدة مرتدة مرتدات استحواذ_على_الكرة | tactics formation counter-attack possession
corner-kick | ركلة_ركنية ركنية ركنيات رمية_تماس | corner corner_kick throw-in touchline
winter-sports | تزلج متزلج متزلجون تزحلق تزحلق_على_الجليد تزلج_على_الجليد منحدرات_التزلج لوح_التزلج | ski skiing skier skating snowboard skater
cycling-sport | راكب_دراجة دراج دراجون دراجين ركوب_الدراجات | cyclist cyclists
climbing-sport | متسلق متسلقون متسلقين تسلق_الجبال تسلق_الجبل متسلقي_الجبال تسلق_القمة هايكنج مسار_جبلي | climber climbers mountaineer mountaineering hiking hiker trekking | ~ascend ~mountain
horse-riding | فروسية فارس فرسان فارسة قفز_الحواجز امتطى يمتطي صهوة جوكي | equestrian rider jockey showjumping | ~horse
sailing-sport | تجديف مجدف ركوب_الأمواج متزلج_الأمواج شراع أشرعة شراعي إبحار_شراعي | rowing surfing surfer sailing windsurf
golf | غولف جولف | golf golfer
shooting-sport | رماية رام_أولمبي قوس_وسهم | archery target_shooting
skydiving | قفز_مظلي مظلي مظليون طيران_شراعي قفز_بالمظلة باراشوت | skydiving parachutist paraglider paragliding
gym | صالة_ألعاب ناد_صحي كمال_أجسام كمال_الأجسام جيم تمارين_رياضية ممارسة_الرياضة نادي_رياضي نشاط_بدني تمارين_هوائية يوغا | gym bodybuilding workout exercise physical_activity yoga aerobics | ~sport
esports | ألعاب_فيديو ألعاب_الفيديو ألعاب_إلكترونية رياضات_إلكترونية بلايستيشن لاعب_إلكتروني | video_game video_games esports gamer gaming
other-ball-sports | روغبي كريكيت بيسبول هوكي كرة_قدم_أمريكية | rugby cricket baseball hockey
home-team | أصحاب_الأرض الفريق_المضيف صاحب_الضيافة الفريق_المستضيف | home_side hosts home_team | ~team-sport ~home-ground
semi-final | نصف_النهائي نصف_نهائي المربع_الذهبي دور_الأربعة قبل_النهائي | semi-final semifinal semi-finals semifinals last_four
quarter-final | ربع_النهائي ربع_نهائي دور_الثمانية ثمن_النهائي دور_الستة_عشر | quarter-final quarterfinal last_eight last_sixteen round_of_16
group-stage | دور_المجموعات مرحلة_المجموعات المجموعة_الأولى | group_stage
# --- animals one by one under the general word
retire-sport | اعتزل يعتزل اعتزال اعتزاله اعتزلت معتزل علق_حذاءه اعتزل_اللعب اعتزال_اللعب مباراة_اعتزال ترك_الملاعب ترك_اللعب ترك_اللعبة ترك_التنس ترك_الكرة ترك_الرياضة هجر_الملاعب | retired_from_football retirement hung_up_his_boots quit_sport | ~retired ~end
debut | ظهور_أول الظهور_الأول أول_ظهور مباراته_الأولى أول_مشاركة باكورة_أعماله | debut first_appearance
slim | رشيق رشيقة رشاقة نحيف نحيفة نحيل نحيلة نحافة هزال رفيع_الجسم ضعفان | slim thin skinny slender lean
`;
