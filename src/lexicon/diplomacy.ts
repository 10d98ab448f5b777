/** Diplomacy: talks, agreements and their conditions, mediation, sanctions, borders and visits. */
export const diplomacy = `
diplomacy | دبلوماسية دبلوماسي دبلوماسيون دبلوماسيين ديبلوماسي ديبلوماسية قنوات_دبلوماسية | diplomacy diplomatic diplomat diplomats
relations | علاقة علاقات صلة صلات روابط علاقته علاقتهم علاقتها صلته صلتهم قرابته | relation relations relationship ties links | ~connect ~relative
bilateral | ثنائي ثنائية | bilateral two-way
multilateral | متعدد_الأطراف متعددة_الأطراف | multilateral
international | دولي دوليا دولية | international global worldwide geopolitical transatlantic intercontinental
regional | إقليمي إقليميا إقليمية | regional
foreign | أجنبي أجانب أجنبية خارجي خارجية من_جنسيات جنسيات_أخرى | foreign foreigner foreigners external | !local
local | محلي محليا محلية داخلي محليون محليين | local domestic locally internal | ~resident
negotiate | تفاوض يتفاوض مفاوضات مفاوضة تفاوضي فاوض مفاوض مفاوضون مفاوضين مفاوضات_غير_مباشرة فاوضت تتفاوض طاولة_المفاوضات طاولة_الحوار مائدة_التفاوض وفد_التفاوض الوفد_المفاوض | negotiate negotiation negotiations negotiator talks negotiating negotiators bargaining bargain | ~dialogue ~meet ~agreement
talks | محادثات محادثة مباحثات تباحث يتباحث مشاورات تشاور يتشاور مداولات مباحثات_ثنائية جولة_محادثات جولة_مفاوضات جولة_مباحثات | talks discussions consultations deliberations round_of_talks hold_talks held_talks | ~negotiate ~dialogue
dialogue | حوار حوارات تحاور يتحاور حواري نقاش نقاشات مناقشة مناقشات ناقش يناقش | dialogue discussion discuss debate | ~negotiate
meet | التقى يلتقي لقاء لقاءات اجتمع يجتمع اجتماع اجتماعات مقابلة_الرئيس التقوا اجتمعوا تقابلوا تلاقاو تلاقوا لاقوا_بعض قابل قابلوا اتقابلوا يقابل اجتمعا اجتمعت جمع_الطرفين جمع_الخصمين جمع_الرئيسين التقت جلسوا_إلى_الطاولة لقاء_ثلاثي اجتماع_ثلاثي لقاء_ثنائي اتلموا | meet met meeting meetings encounter meets get_together sit_down converge converged convene | >summit >conference ~talks ~negotiate
summit | قمة القمة قمم قمة_ثلاثية مؤتمر_قمة | summit
conference | مؤتمر مؤتمرات ندوة ندوات ملتقى ملتقيات منتدى منتديات محفل محافل محفل_دولي | conference conferences forum symposium gathering convention
agreement | اتفاق اتفاقات اتفاقية اتفاقيات معاهدة معاهدات ميثاق مواثيق تفاهم_مشترك مذكرة_تفاهم وثيقة_اتفاق تسوية صلحة متفقين_على الاتفاق تراضي_الطرفين مذكرة_اتفاق تفاهم_ثنائي اتفاق_إطاري اتفاق_نهائي اتفاق_مبدئي بنود_الاتفاق نص_الاتفاق شروط_الاتفاق اتفاق_ثلاثي | agreement accord deal treaty pact memorandum_of_understanding settlement charter deals agreements | >ceasefire-agreement >peace-agreement ~condition-term ~implement
ceasefire-agreement | اتفاق_وقف_إطلاق_النار اتفاق_الهدنة اتفاق_هدنة اتفاق_لوقف_إطلاق_النار اتفاق_وقف_القتال هدنة_متفق_عليها اتفاق_التهدئة وثيقة_الهدنة | ceasefire_agreement truce_agreement truce_deal ceasefire_deal | ~ceasefire
agree | اتفق يتفق اتفقوا اتفقا وافق يوافق موافقة توافق توافقي تراضي تفاهم تفاهمات توصل_إلى_اتفاق إجماع أعطى_الضوء_الأخضر ضوء_أخضر الضوء_الأخضر بصم_على بارك_القرار توافق_الطرفان اتفقت توصلوا_إلى_اتفاق توصلت_إلى_اتفاق توصل_الطرفان وافقو توافقو تفاهمو | agree agreed consent consensus approve approval green_light reached_an_agreement reach_agreement struck_a_deal struck_deal strike_deal strike_a_deal reached_a_deal unanimous unanimously consensus_vote | ~agreement ~refuse
sign-document | وقع_اتفاقية توقيع يوقع وقعت توقيعات إبرام أبرم يبرم مبرم وقعوا_الاتفاق وقع_الطرفان مهر_الاتفاق توقيع_الاتفاق | sign signed signing signature conclude ink inked signatory sign_off
ratify | مصادقة تصديق أقر_القانون إقرار يقر_القانون اعتماد_القرار | ratify ratification approve adopt pass
implement | نفذ ينفذ تنفيذ طبق يطبق تطبيق منفذ إنفاذ تفعيل وضع_موضع_التنفيذ دخول_حيز_التنفيذ أصبح_ساريا بدء_العمل_به | implement implementation carry_out apply enforce execute take_effect took_effect went_into_effect come_into_force came_into_force enter_into_force in_force effective
condition-term | شرط شروط مشروط اشترط يشترط اشتراط اشتراطات بند بنود شروطهم اشترطوا اشترطت مشروطة مقابل_أن شروطها شروطه مقيد_بشرط مرهون مرهونة مرهونا شريطة على_أن_يكون إذا_توفرت متوقف_على مشترطا شرطا_مسبقا شرط_مسبق شروط_مسبقة | condition conditions terms clause provision stipulate prerequisite precondition provided_that contingent conditional stipulated stipulation preconditions condition_that | ~demand ~guarantee
unconditional | بلا_شروط | unconditional unconditionally
demand | طالب يطالب مطالبة مطلب مطالب مطالبات طالبوا مطالبها مطالبهم يريدون_من يطالبون طالبت تطالب مطالبين يبون_من مطالبته أصر_على_طلبه مطلبه اشترطوا نطالب المطالب_الرئيسية بغاو | demand demands demanded insist claim calling_for clamour demanding | ~request ~condition-term ~call-for ~want
request | طلب يطلب طلبات التمس التماس مطلوب رجاء ترجى طلبت طلبوا مطلوبة يطلبون توسل يتوسل استجدى يستجدي رجا_منه | request ask asked requested appeal plea begged beg pleaded plead implore
offer | اقتراح مقترح مقترحات اقترح يقترح اقتراحات طرح_مبادرة يطرح طرح اقترحت اقترحوا عرضت_عليه اقتراحهم | offer propose proposal suggestion suggest proposed offers offered put_forward
initiative | مبادرة مبادرات بادر يبادر | initiative initiatives
concession | تنازل تنازلات يتنازل تنازلوا يتخلى تخلي التخلي_عن_مطالب | concession concessions concede relinquish renounce
compromise | حل_وسط تسوية حلول_وسط تنازلوا_عن | compromise settlement | ~agreement
mediate | وسيط وسطاء وساطة توسط يتوسط وساطات مساعي_حميدة المساعي_الحميدة بوساطة توسطت مساع_دبلوماسية رعاية_أممية رعاية_دولية رعاية_أمريكية رعاية_الاتفاق رعت_الاتفاق رعت_المفاوضات الدولة_الراعية راع_للاتفاق الدول_الوسيطة جهود_الوساطة تسهيل_المفاوضات صالحهم جمع_بين_الطرفين قرب_وجهات_النظر تقريب_وجهات_النظر رعاية_المفاوضات رعى_المفاوضات رعى_الاتفاق برعاية_دولية | mediate mediation mediator broker brokered good_offices mediators mediated go-between intermediary brokering sponsor_the_talks facilitate arbitration liaison | ~negotiate ~ceasefire-agreement
sanctions | عقوبات عقوبات_اقتصادية فرض_عقوبات حظر_تجاري مقاطعة_اقتصادية عقوبات_دولية معاقبة_روسيا عقوبات_جديدة حزمة_عقوبات قيود_اقتصادية | sanctions sanction embargo freeze_assets | ~siege ~embargo ~lift-sanctions
embargo | حظر_السلاح حظر_تصدير حظر_اقتصادي حظر_الأسلحة | embargo arms_embargo | ~ban
lift-sanctions | رفع_العقوبات رفع_الحظر تخفيف_العقوبات | lift_sanctions ease_sanctions
recognize-state | اعترف_بدولة اعترف_باستقلال اعتراف_دولي معترف_بها_دوليا اعتراف_بالدولة الاعتراف_بالاستقلال | recognize recognise recognition recognized
normalize | تطبيع طبع_العلاقات تطبيع_العلاقات استئناف_العلاقات | normalize normalise normalization
sever-ties | قطع_العلاقات قطع_علاقاتها قطيعة قطيعة_دبلوماسية طرد_السفير طرد_الدبلوماسيين سحب_السفير قطع_علاقات | sever_ties cut_ties expelled_diplomats withdrew_ambassador break_off broke_off
summon | استدعى_السفير استدعاء_السفير استدعت_سفير استدعى يستدعي استدعاء | summon summoned recall subpoena summons
territory | تراب_وطني | territory territories soil | ~land
disputed | نزاع_حدودي متنازع موضع_نزاع محل_نزاع محل_خلاف أحقية | disputed contested dispute contested_territory
dispute | خلاف خلافات نزاع نزاعات منازعة شقاق مشادة جدل جدال سجال عداوة_قديمة مشاحنات | dispute disputes disagreement row controversy argument quarrel conflict disagree | ~disputed ~conflict
controversial | مثير_للجدل مثيرة_للجدل أثار_جدلا جدلي إثارة_الجدل | controversial controversy contentious divisive polarisation polarization
visit | زار يزور زيارة زيارات زوار زائر زائرين زيارته زائرون | visit visits visited visitor visitors | ~tour
tour | جولة_إقليمية جولة_سياحية | tour toured
guest | ضيف ضيوف ضيافة مضيف_القمة | guest guests host hospitality
receive-guest | استقبال استقبل يستقبل مراسم_استقبال | receive receive_guest reception welcome greeted
welcome | رحب يرحب ترحيب ترحيبي رحبت مرحب مرحبا مرحبة مرحبين استقبل_بارتياح تلقى_بارتياح أبدى_ارتياحه قوبل_بالترحيب أهلا_وسهلا لقي_ترحيبا حفاوة استقبال_حافل | welcome welcomed welcoming warm_reception hailed
counterpart | نظير نظيره نظيرته نظراء | counterpart counterparts
condemn | أدان يدين ندد يندد تنديد استنكر يستنكر استنكار شجب يشجب إدانة_دولية مندد أدانوا نددت نددوا مستنكرا مستنكرين استنكرت شجبت رفض_شديد لقي_إدانة قوبل_بالاستنكار تنديدات استنكارات إدانات | condemn condemned condemnation denounce denounced deplore condemns condemning outrage denunciation censure
praise | أشاد يشيد إشادة ثمن_جهود يثني ثناء مدح يمدح امتدح إطراء مشيدا نوه تنويه منوها امتدحت أثنت مادح إطراءات يطري يمتدح أشادت أشادوا أعجب_بأداء نوهت تقدير_عال بارك_الخطوة مباركة_الخطوة وصفه_بالبطل مجد_أعماله تمجيد ثمن_عاليا يثمن تثمين حيا_جهود تحية_إجلال شاد شكر_وتقدير عبر_عن_إعجابه كلمات_إعجاب مدحوا | praise praised commend laud hail applaud tribute commended lauded hailed applauded compliment compliments salute saluted acclaim acclaimed pay_tribute paid_tribute tributes accolades | !criticize
criticize | انتقد ينتقد انتقاد انتقادات منتقد منتقدون ناقد لاذع انتقدت انتقدوا ينقد لوم_شديد هاجم_القرار هاجم_الحكومة هجوم_لفظي وجه_انتقادات وجه_اللوم تقريع وبخ يوبخ توبيخ عاتب يعاتب عتاب لام_المسؤولين استهجن يستهجن استهجان سهام_النقد تهكم_على ذم يذم شنع تعرض_لانتقادات انتقادات_لاذعة مآخذ لام لاموا عاتبه | criticize criticise criticism critic critics slam criticized criticised rebuke scold reprimand berate blast lambast slammed disparage lashed_out lash_out hit_out blasted condemn | ~condemn
solidarity | تضامن يتضامن متضامن وقف_إلى_جانب تضامني مساندة تكاتف تآزر | solidarity unison unity
congratulate | هنأ يهنئ تهنئة تهاني مبروك تبريكات معايدة هنأه | congratulate congratulations greeting
cooperation | تعاون يتعاون متعاون تعاوني شراكة شراكات شريك شركاء تشارك تعاونت يتعاونون تنسيق ينسق تنسيقي | cooperation cooperate collaborate collaboration partnership partner partners coordinate coordination work_together
cooperate-in | | jointly | ~cooperation ~contact
interest-stake | مصلحة مصالح | interest interests stake
influence | نفوذ تأثير يؤثر مؤثر متأثر تأثر تأثرت أثرت أثر_على تأثيره انعكاسات | influence impact affect affected effect influential | ~result
intervene | تدخل يتدخل تدخلات تدخل_عسكري متدخل تدخل_أجنبي تدخلت | intervene intervention interfere interference meddling meddle meddled
role | دور أدوار شو_دوره دورها دوره مهمته مهمتها إسهامه | role roles part contribution involvement
stance | موقف مواقف موقف_رسمي وجهة_نظر رأي_رسمي موقفهم موقفها مواقفهم رأيهم_الرسمي | stance stand position attitude standpoint | ~opinion ~reaction ~support ~oppose ~refuse ~accept
reaction | ردود_الفعل تفاعل رد_الفعل رد_فعل ردة_فعل ردة_الفعل ردود_فعل ردود_أفعال ردات_فعل أثار_ردود استقبلوا_الخبر استقبل_الخبر تلقى_الخبر تلقوا_النبأ وقع_الخبر وقع_النبأ علق_على_القرار كيف_رد كيف_ردوا تعليقهم | reaction reactions response react responses reacted responded backlash outcry uproar furore fury | >condemn >welcome >praise >criticize >surprise >anger >joy >thank >apologize >complain >applaud >boo-whistle >cry-weep ~respond >refuse ~comment
respond | رد يرد ردود أجاب يجيب إجابة إجابات جواب أجوبة استجاب يستجيب استجابة جاوب مستجيب رديت ردت ردوا ردهم جاوبوا جوابهم علق علقت عقب_على | respond response reply answer replied answered comments respondent | ~ask-question
pressure | ضغط ضغوط ضغوطات يضغط مارس_ضغوطا ضغطت | pressure pressures
ultimatum | مهلة مهلة_نهائية إنذار_نهائي مهلة_زمنية آخر_مهلة انتهت_المهلة انتهاء_المهلة | ultimatum deadline time_limit
neutral | محايد حياد حيادية حيادي عدم_انحياز محايدون مستقل جهة_مستقلة | neutral neutrality impartial independent | !biased ~independent-self
biased | منحاز متحيز تحيز انحياز ينحاز | biased bias partial take_sides partisan
monitor | مراقب مراقبون مراقبين راقب يراقب مراقبة رصد يرصد رقابة رقابي إشراف يشرف مشرف | monitor monitors observer observers monitoring supervise oversee supervision watch surveillance oversight watchdog regulator
join | انضم ينضم انضمام التحق يلتحق التحاق | join joined accession affiliate enrol enroll joining enlist enlisted
status-quo | وضع_راهن الوضع_الراهن الوضع_القائم | status_quo
roadmap | خارطة_طريق خريطة_طريق | roadmap road_map
resolution-un | قرار_دولي قرار_أممي قرارات_مجلس_الأمن قرار_مجلس_الأمن | resolution un_resolution
liberation | تحرير_الأرض حرر_المدينة تحرير_المدينة تحررت استعاد_السيطرة استعادة_السيطرة استرد_المدينة تحرير | liberation liberate liberated recapture retake
annex | ضم_الأراضي ضم_القرم ضم_أراض إلحاق_الإقليم | annex annexation annexed
`;
