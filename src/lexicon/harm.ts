/** Harm to people: killing, dying, injury, victims, violence, those missing and those who survive. Columns: see table.ts. */
export const harm = `
# --- death
kill | قتل يقتل قتلوا مقتل قتلى قتيل أودى_بحياة أزهق_أرواح أردى حصد_أرواح مات يموت ماتوا موت موتى أموات ميت توفي يتوفى اتوفى اتوفت متوفى متوفون وفاة وفيات لقي_مصرعه لقوا_مصرعهم مصرع لقي_حتفه لقوا_حتفهم حتف هلك هلكوا هلاك قضى_نحبه فارق_الحياة لفظ_أنفاسه قضوا رحيل فقدوا_حياتهم صريع صرعى ضحية ضحايا خسائر_بشرية خسائر_في_الأرواح مميت مميتة حوادث_قاتلة اتقتل انقتل تقتل قتلوه مقتول مقتولين راح_فيها توفوا توفاو ماتت وفاتو مات_منهم أزهق أزهقت أزهقت_أرواحهم روح_ماتت حصدت_أرواح لقي_ربه أسلم_الروح انتقل_إلى_رحمة غيبه_الموت وافته_المنية قضى_نحبهم فارقوا_الحياة طواه_الموت انتهت_حياته فقد_حياته راح_ضحية راحوا_ضحية فتك يفتك فتكت أجهز_على أفنى سقطوا_قتلى سقط_قتيلا سقوط_قتلى سقوط_ضحايا أسفر_عن_مقتل أدى_إلى_مقتل أودت_بحياة أزهقت_أرواح فاضت_روحه صعدت_روحه ذهب_ضحية ذهب_ضحيته فقدت_حياتها وافتها_المنية المنية رحل_عن_عالمنا قضت_نحبها خسارة_الأرواح أعداد_القتلى قتلوهم موتو وفيت إزهاق_الأرواح زهق | kill killed killing slay slain deadly fatal fatality fatalities die died dying death deaths dead perish lose_life lost_their_lives pass_away lost_his_life lost_her_life loss_of_life lives_lost claimed_the_lives fatally passed_away killer killings mortality | >murder >assassinate >massacre >behead >execute >suicide >suffocate >martyr !injure !survive !born !alive
martyr | شهيد شهداء استشهد يستشهد استشهاد | martyr martyrs martyred
toll | حصيلة عدد_القتلى عدد_الضحايا عدد_الوفيات عدد_المصابين عدد_الجرحى خسائر_بشرية الخسائر_البشرية خسائر_الجيش عدد_اللي_ماتوا كم_قتيل كم_ميت كم_واحد_مات حجم_الضحايا إحصائية_الضحايا إجمالي_الوفيات إجمالي_القتلى | toll death_toll number_of_dead number_of_victims casualty_figures body_count casualties | ~kill ~injure ~infected-person ~missing
victim | متضرر متضررون منكوب منكوبون متضررين ضحاياه متأثر_بالكارثة الأهالي_المنكوبين | victim victims casualty affected_people | >kill >injure ~damage >missing >displaced
corpse | جثة جثث جثمان جثامين رفات أشلاء لاشة جثثهم ميتين لقوهم_ميتين الموتى_جثث | corpse body bodies remains | ~bury ~kill ~recover-body
bury | دفن يدفن دفنوا مدفون مواراة ووري_الثرى تشييع شيع جنازة جنائز صلاة_الجنازة يشيع مشيعين جثمان_الفقيد مأتم عزاء تأبين مثواه_الأخير مثواها_الأخير مثوى جنازته ووريت_الثرى | bury buried burial funeral cemetery grave tomb funerals mourners laid_to_rest | ~corpse ~mourn ~grave
mourn | حداد عزاء تعزية تعازي عزى يعزي نعى ينعى مواساة برقية_عزاء | mourn mourning condolences grief sorrow condolence | ~sadness
murder | جريمة_قتل قتل_عمد القتل_العمد قاتل قتلة سفاح جرائم_قتل جناية_قتل قتلة_مأجورون | murder murderer homicide killer manslaughter | ~crime
assassinate | اغتيال اغتال يغتال اغتيالات محاولة_اغتيال تصفية_جسدية | assassinate assassination
massacre | مجزرة مجازر مذبحة مذابح قتل_جماعي قتل_عشوائي إطلاق_نار_جماعي | massacre slaughter carnage mass_killing mass_shooting bloodbath
behead | ذبح يذبح قطع_رأس نحر قطع_الرؤوس | behead beheading decapitate
execute | إعدام أعدم يعدم أعدموا إعدامات شنق مشنقة حكم_الإعدام عقوبة_الإعدام | execute execution death_penalty hang | ~kill ~sentence
suicide | انتحار انتحر ينتحر أقدم_على_الانتحار وضع_حدا_لحياته أنهى_حياته | suicide killed_himself take_one's_life
suffocate | اختناق اختنق يختنق حالات_اختناق خنق فطس_من_الدخان | suffocate suffocation asphyxiation choke
run-over | تدافع دهس يدهس دعس دعسته صدمته_سيارة مدهوس دهسته داسته | stampede crush trample
orphan | يتيم أيتام يتامى أيتم يتم | orphan orphans
# --- injury
injure | أصيب يصاب إصابة إصابات أصاب مصاب مصابون جريح جرحى جرح يجرح جرحت انجرح مجروح مجاريح تأذى تعور معور انصاب متصاوب تعوروا اتعور اتعوروا انجرحوا انصابوا اتصاب مصاوبين تجرحو تضرر_جسديا جرحا أصيب_بجراح أصيبوا_بجراح أصيب_بجروح سقوط_جرحى سقط_جرحى تعويرة متعورين نقلوا_جرحى إصابات_بشرية | injure injured injury injuries hurt wound wounded casualties | >serious-injury >slight-injury >burn-injury >fracture ~hospital !survive-unhurt ~infected-person ~treatment
serious-injury | إصابة_خطيرة إصابات_خطيرة إصابات_بليغة جروح_خطيرة جروح_بليغة حالته_حرجة حالة_حرجة حالة_خطرة بين_الحياة_والموت العناية_المركزة غرفة_الإنعاش عناية_مركزة حالة_خطيرة إصابات_بالغة | serious_injury seriously_injured critical_condition intensive_care critically serious_condition serious_injuries critically_injured | !slight-injury
slight-injury | إصابة_طفيفة إصابات_طفيفة إصابة_بسيطة إصابات_بسيطة جروح_طفيفة إصابات_خفيفة خدوش رضوض كدمات كدمة | slight_injury minor_injuries bruise bruises scratch lightly_injured minor_injury slightly_injured | ~injure
survive-unhurt | لم_يصب_بأذى لم_يصب_أحد | unhurt unharmed uninjured safe_and_sound without_damage | ~safe ~survive
burn-injury | حروق محروق | burns burnt | ~fire
fracture | كسر انكسر مكسور | fracture broken_bone broken
bleeding | نزيف نزف ينزف | bleeding bleed | ~blood
disabled | معاق معاقون إعاقة ذوي_الاحتياجات_الخاصة مشلول شلل مبتور بتر مقعد_عن_الحركة معوق ذوو_الإعاقة ذوي_الإعاقة مكفوفين أعمى أصم أبكم ضرير عاجز_عن_الحركة كسيح | disabled disability handicapped paralysed paralyzed amputated blind deaf special_needs
poisoning | تسمم تسمموا سموم مسموم سام | poisoning poison poisoned toxic
trauma | صدمة صدمات صدمة_نفسية مصدوم انهيار_عصبي أزمة_نفسية صادم انصدم | trauma shock shocked traumatized stunned
# --- missing, surviving
missing | مفقود مفقودون مفقودين فقدان في_عداد_المفقودين اختفى يختفي اختفاء مختف ضائع ضاع يضيع مصير_مجهول مجهول_المصير اختفوا تلاشى ضياع اختفت ضاعوا ضايعين ضاعوا_في مالقوهمش مختفي مختفين تاه يتوه تائه انقطعت_أخبارهم انقطعت_أخباره انقطع_أثره اختفت_آثاره ضل_الطريق ضل_طريقه تاه_عن تاهت | missing disappear disappeared disappearance go_missing vanish vanished lost whereabouts unaccounted_for unaccounted | ~search ~trapped ~found
trapped | عالق عالقون عالقين محاصر محصور تحت_الأنقاض تحت_الركام محتجز_تحت تقطعت_بهم_السبل محبوس_تحت محبوسين_تحت انحبسوا احتجزتهم_المياه تحت_الهدم تحت_الردم | trapped stuck stranded stuck_inside marooned | ~rubble ~missing
survive | نجا ينجو نجاة نجوا سلم_من_الموت بقي_على_قيد_الحياة على_قيد_الحياة خرج_حيا كتبت_له_الحياة عاش_بعد ناج نجت نجاو فلتوا_من_الموت منعوا_بالزهر طلعوا_سالمين نجا_بأعجوبة بأعجوبة كتبت_له_النجاة أفلت_من_الموت نفد_بجلده عمر_جديد نجوا_بأعجوبة خرجوا_أحياء أحياء_تحت_الأنقاض | survive survived stay_alive escape_death survivor survivors survival miraculously | ~survivor ~rescue
survivor | ناج ناجون ناجين ناجي الناجين | survivor survivors
alive | حي أحياء على_قيد_الحياة عايش عايشين حي_يرزق | alive living | ~survive ~survivor
born | ولد يولد ولادة مولود مواليد مولودة ميلاد ولد_عام ولدت إنجاب أنجب ينجب أنجبت مسقط_رأسه | born birth newborn birthplace birthday
safe | آمن أمان آمنة بأمان سلامة سالم مأمن بر_الأمان | safe safety safely secure unharmed unhurt | !danger
danger | خطر أخطار مخاطر خطورة خطير خطيرة خطورته تهلكة محدق محفوف أخطر خطورتها خطرة خاطر مهلكة تهديد_الحياة يهدد_حياة مهدد_حياتهم أشد_خطرا | danger dangerous risk hazard peril hazardous perilous risky threat | ~warning
fate | مصير مصائر عاقبتهم جرالهم قدر_محتوم انتهى_به_المطاف انتهى_المطاف مصيره مصيرها مصيرهم آل_إليه آل_مصيره | fate destiny end_up ended_up ending what_became happened_to | ~missing ~survive >kill >survive >release >arrest ~bury
# --- violence
violence | عنف أعمال_عنف العنف | violence violent | >fighting >beating >riot
beating | ضرب يضرب ضربوا ضربه مضروب اعتداء_بالضرب انضرب صفع ركل ضربوه اتضرب لكم يلكم لكمة طرق_مبرح خبط كتلوه هبدوه | beating beat beaten hit punch | ~violence
quarrel | شجار مشاجرة مشاجرات عراك تشاجر خناقة خناق هوشة مضاربة عركة دبكة_ضرب اشتباك_بالأيدي تلاسن تخانقوا تهاوشوا تضاربوا دابزو دباز مدابزة طوشة عاركو تعاركوا يتخانق متخانقين خصام تخاصم متخاصم تناحر يتناحر هواش يتهاوشون | quarrel brawl fight scuffle fought argue arguing row feud | ~dispute
torture | تعذيب عذب يعذب تعذيبه معذب | torture tortured
rape | اغتصاب اغتصب يغتصب عنف_جنسي اعتداء_جنسي تحرش تحرش_جنسي متحرش | rape raped sexual_assault sexual_violence harassment
abuse | يسيء سوء_معاملة إساءة_معاملة معاملة_قاسية تنكيل اضطهاد اضطهد مضطهد أذل | abuse mistreatment ill-treatment persecution persecute humiliate
fear | خوف خاف يخاف خائف خائفون مخاوف هلع ذعر فزع رعب رعب_شديد رهبة قلق_شديد تخوف مرعوب مفزوع ارتعب خوفا يتخوف خشي يخشى فوبيا مخيف مرعب مذعور حالة_ذعر ذعرا ارتعد يرتعد مرتعد مرتعدة ارتجف يرتجف فزعا فزعوا خافوا خافت خائفين خائفة مذعورين مذعورة مرتعبين أرعب يرعب أرهب يخاف_من خوفهم وجل وجلا هلعا هلعين خوافين رهيب رهيبة دب_الذعر دب_الرعب بث_الرعب مرعوبين اترعبوا يخشاه خشيت خشوا تخشى مخوف قلقانين خلعة | fear afraid panic terror fright scared frightened horror feared dread fears scary panicked terrified terrifying frightening frighten fearful horrifying trembling startled petrified fearing | ~worry ~danger
worry | قلق قلقون يقلق يقلقون أقلق مقلق انشغال_بال هموم توجس إقلاق هواجس هاجس انزعاج مخاوف قلقة قلقين قلقا متوجس متخوف متخوفين يخشون انشغال مهموم يؤرق مبعث_قلق مصدر_قلق أقلقت أقلقه مقلقة متخوفون | worry worried concern concerned anxious anxiety concerns alarmed troubled uneasy unease apprehensive apprehension nervous misgivings worrying
scream | صراخ صرخ يصرخ صرخات صياح صاح عويل استغاثة استغاث يستغيث يصيح هتف صيحات همس يهمس زعق عيط صارخين عيطوا تصيح زعقوا | scream shout cry cries shouted screamed yell whisper | ~cry-weep
suffering | معاناة عانى يعاني تعاني ألم وجع محنة ويلات بؤس مؤلم يتألم تألم أوجاع موجوع عذاب مبرح تجشم يكابد مكابدة احتمل_المشاق ذاق_الأمرين ابتلي ابتلاء | suffering suffer tragedy tragic misery pain plight painful suffered ache agony endure ordeal hardship hardships
first-aid | إسعافات_أولية الإسعافات_الأولية إسعاف_أولي تنفس_صناعي تدليك_القلب تدليك_قلبي إنعاش_قلبي الإنعاش_القلبي أسعفته | first_aid cpr resuscitate resuscitated resuscitation gave_first_aid revived revive | ~ambulance ~rescue ~doctor ~treatment ~help
`;
