/** Conflict: war, armed forces, weapons, attacks, front lines, ceasefires, captivity. Columns: see table.ts. */
export const conflict = `
# --- war and peace
war | حرب حروب حربي | war warfare wartime | ~fighting !peace
civil-war | حرب_أهلية | civil_war
conflict | صراع صراعات نزاع نزاعات تنازع | conflict strife | >war >fighting >battle >civil-war
fighting | قتال يقاتل تقاتل اقتتال اشتباك اشتباكات اشتبك يشتبك مواجهات مواجهة_مسلحة مناوشة مناوشات أعمال_قتالية أعمال_عدائية قتالي | fighting fight fought clash clashes skirmish hostilities | >battle ~war ~soldier !ceasefire
battle | معركة معارك وقعة | battle combat | ~fighting
peace | سلام صلح مصالحة تصالح سلم_وأمان مسالم يتصالح | peace peaceful reconciliation reconcile | ~ceasefire ~peace-agreement
peace-agreement | اتفاق_سلام اتفاقية_سلام معاهدة_سلام معاهدة_صلح | peace_agreement peace_treaty peace_deal peace_accord
peace-talks | محادثات_سلام محادثات_السلام مفاوضات_سلام مفاوضات_السلام مباحثات_السلام عملية_السلام | peace_talks peace_negotiations peace_process
ceasefire | وقف_إطلاق_النار وقف_لإطلاق_النار وقف_النار هدنة هدن وقف_القتال وقف_الأعمال_القتالية وقف_الأعمال_العدائية وقف_الحرب تهدئة هدوء_نسبي وقف_العمليات_العسكرية | ceasefire cease-fire truce armistice cessation_of_hostilities | ~peace !escalation
break-truce | خرق خروق خروقات انتهك ينتهك انتهاك انتهاكات خروقات_وقف_إطلاق_النار خرق_الهدنة نقض_الهدنة أخل إخلال نكث | violation violate breach ceasefire_violation violations broke_agreement infringe
escalation | تصعيد تصاعدت اشتعل اشتعال تفاقم استعر احتدم احتدام تأجج | escalation escalate intensify | !calm ~tension
calm | هدوء هادئ هادئة يهدأ ساد_الهدوء سكون رايق رواق تهدئة نزع_فتيل | calm quiet de-escalation restraint ease_tension | ~ceasefire
tension | توتر توترات متوتر توتر_أمني احتقان تصعيد تأزم | tension tensions tense escalation escalate | ~escalation
occupation | احتلال احتل يحتل محتل احتلت محتلين | occupation occupy occupied occupier | ~control
invasion | غزو غزا يغزو اجتياح اجتاح يجتاح توغل يتوغل اقتحام_بري عملية_برية هجوم_بري | invasion invade incursion ground_offensive | ~attack
control | سيطر يسيطر سيطرة مسيطر استولى يستولي استيلاء بسط_سيطرته أحكم_قبضته هيمن هيمنة تحت_سيطرة بسط_نفوذه يهيمن اليد_العليا له_الغلبة بيده_الأمر الكلمة_العليا بسط_هيمنته ماسك_بزمام زمام_الأمور ماسكين_الأرض | control seize seizure captured_town capture dominate dominance upper_hand in_charge holds | >occupation
liberate | تحرير حرر يحرر استعاد يستعيد استعادة استرجاع استرداد استرد | liberate liberation recapture retake recover regain
withdraw | انسحاب انسحب ينسحب منسحب سحب_قواته سحب_القوات تراجع_عسكري جلاء_القوات | withdraw withdrawal withdrew pull_out pulled_out pullout retreat quit | !advance
advance | تقدم_القوات تقدمت_القوات زحف يزحف تقدم_ميداني | advance advancing troop_advance
deploy | نشر_قوات نشر_القوات انتشار_القوات حشد حشود حشد_قوات إرسال_قوات أرسل_قوات تعزيزات_عسكرية | deploy deployment reinforcements mobilize buildup | ~troops
mobilization | تعبئة_عامة نفير تجنيد احتياط جنود_الاحتياط قوات_الاحتياط | mobilization conscription draft reservists
surrender | استسلام استسلم يستسلم ألقى_السلاح تسليم_السلاح تسليم_أسلحتهم إلقاء_السلاح رفع_الراية_البيضاء سلموا_أنفسهم | surrender lay_down_arms | ~disarm
disarm | نزع_السلاح نزع_سلاح تجريد_من_السلاح تسليم_السلاح سلم_سلاحه سلموا_أسلحتهم | disarm disarmament demilitarization demilitarisation hand_over_weapons
dissolve-force | حل_الجيش حل_القوات تفكيك_القوات حل_التشكيلات تسريح | disband dissolution demobilize demobilise
victory | نصر انتصار انتصر ينتصر منتصر غلب تغلب ظفر فاز يفوز فوز فائز يتغلب فازت ربحوا ربح غلبوا كسبوا كسب فازوا فازوها | victory win won victorious triumph winner wins beat winning | !defeat
defeat | هزيمة هزائم هزم انهزم مهزوم دحر اندحار خسارة_الحرب خسر_الحرب انكسار يهزم خسارة_الفريق اندحر دحرت خسر_أمام خسرها غلبوهم خسروا انغلبوا اتغلب انهزموا | defeat defeated lost_the_war beaten lose losing
siege | حصار حاصر يحاصر محاصر طوق تطويق ضرب_طوقا حوصر مطوق | siege besiege besieged encircle blockade surround surrounded
front-line | جبهة جبهات خط_المواجهة خطوط_المواجهة خط_الجبهة خط_التماس خطوط_التماس محور_القتال ميدان_القتال ساحة_المعركة | front_line frontline contact_line battlefield
military-operation | عملية_عسكرية عمليات_عسكرية حملة_عسكرية عملية_مكافحة_الإرهاب | military_operation military_campaign offensive | >invasion ~attack
drills | مناورة مناورات تدريبات_عسكرية تمرين_عسكري تمارين_عسكرية | drill drills military_exercise war_games maneuvers
coup | انقلاب انقلابي انقلابات قلب_نظام_الحكم محاولة_انقلابية | coup coup_d'etat putsch | ~overthrow
overthrow | إطاحة أطاح يطيح خلع_الرئيس إسقاط_النظام سقوط_النظام عزل_الرئيس مخلوع معزول خلع | overthrow topple oust overthrown regime_change
rebellion | تمرد تمردوا عصيان انتفاضة انتفض ثورة ثوار ثار_الشعب | rebellion revolt uprising insurgency mutiny revolution revolutionary intifada | ~rebels
martial-law | أحكام_عرفية حالة_الطوارئ حكم_عسكري | martial_law state_of_emergency
curfew | حظر_التجول حظر_تجول منع_التجول منع_التجوال حظر_التجوال | curfew
buffer-zone | منطقة_عازلة منطقة_آمنة منطقة_منزوعة_السلاح شريط_حدودي منطقة_حظر_جوي حظر_الطيران | buffer_zone safe_zone demilitarized_zone no-fly_zone
border-crossing | معبر معابر منفذ_حدودي نقطة_حدودية معبر_حدودي بوابة_حدودية منافذ نقطة_عبور | crossing border_crossing checkpoint_crossing crossings checkpoint | ~border
corridor | ممر ممرات ممر_إنساني ممر_آمن معبر_إنساني | corridor humanitarian_corridor passage corridors | ~road
separatist | انفصالي انفصاليون انفصال انفصل ينفصل | separatist separatists secession secessionist breakaway secede | ~rebels ~independence
independence | استقلال مستقل استقل تقرير_المصير حق_تقرير_المصير يستقل | independence independent self-determination
sovereignty | سيادة سيادي وحدة_الأراضي وحدة_أراضيه سلامة_الأراضي سلامة_أراضيه | sovereignty territorial_integrity sovereign
ethnic-cleansing | تطهير_عرقي تهجير_قسري إبادة_جماعية إبادة جريمة_إبادة | ethnic_cleansing genocide
war-crime | جريمة_حرب جرائم_حرب جرائم_ضد_الإنسانية | war_crime war_crimes crimes_against_humanity
# --- who fights
army | جيش جيوش قوات_مسلحة القوات_المسلحة عسكر قوات_نظامية عسكري عسكرية | army military armed_forces | >navy >air-force ~troops
troops | قوات قوات_برية وحدات_عسكرية فيلق لواء كتيبة كتائب سرية_عسكرية فرقة_عسكرية | troops forces battalion brigade units | ~army ~soldier
soldier | جندي جنود عساكر مجند مجندون أفراد_الجيش أفراد_القوات_المسلحة عناصر_الجيش منتسبو_الجيش | soldier soldiers serviceman servicemen military_personnel troops | >officer !civilian ~fighter
officer | ضابط ضباط عقيد عميد نقيب ملازم جنرال لواء_ركن فريق_أول رقيب عريف | officer colonel general captain lieutenant brigadier major_general officers sergeant corporal
commander | قائد قادة قيادي قياديون قائد_عسكري القيادة قائد_الجيش قائد_القوات القائد_العام القائد_الأعلى القيادة_العسكرية | commander chief leader commander-in-chief | ~officer
fighter | مقاتل مقاتلون مسلح مسلحون محارب محاربون مسلحين | fighter fighters gunman gunmen militant combatant | >rebels ~soldier >terrorism
militia | ميليشيا ميليشيات مليشيا مليشيات جماعة_مسلحة جماعات_مسلحة فصيل فصائل فصائل_مسلحة مجموعة_مسلحة قوات_شبه_عسكرية | militia militias armed_group faction paramilitary factions | ~fighter
rebels | متمرد متمردون ثوار ثائر معارضة_مسلحة متمردين خارجون_عن_القانون | rebel rebels insurgent insurgents revolutionaries
mercenary | مرتزق مرتزقة | mercenary mercenaries
veteran | محارب_قديم قدامى_المحاربين محاربون_قدامى | veteran
civilian | مدني مدنيون مدنيين أهالي_مدنيون عزل_من_السلاح | civilian civilians noncombatants
peacekeeper | حفظ_السلام قوات_حفظ_السلام قوة_حفظ_السلام جنود_حفظ_السلام قبعات_زرقاء القبعات_الزرق يونيفيل | peacekeeper peacekeepers peacekeeping blue_helmets
ally | حليف حلفاء تحالف تحالفات متحالف تحالف_دولي | ally allies alliance coalition allied | !enemy
enemy | عدو أعداء معاد | enemy enemies foe adversary hostile rival hostility
navy | بحرية قوات_بحرية سلاح_البحرية أسطول أساطيل البحرية | navy naval fleet | ~warship
air-force | سلاح_الجو قوات_جوية القوات_الجوية سلاح_الطيران | air_force | ~warplane
air-defense | دفاع_جوي دفاعات_جوية الدفاع_الجوي مضادات_جوية مضاد_للطائرات القبة_الحديدية منظومة_دفاع | air_defense air_defence anti-aircraft missile_defense
spy | جاسوس جواسيس تجسس تجسست تخابر يتجسس تنصت يتنصت | spy spies espionage spying wiretap | ~intelligence
intelligence | استخبارات استخباراتي مخابرات مخابراتي معلومات_استخباراتية أجهزة_المخابرات جهاز_المخابرات وكالة_المخابرات الموساد | intelligence secret_service intelligence_service cia mossad spy_agency
defense | دفاع دافع يدافع دفاعي | defense defence defend defensive | ~protect !attack
military-base | قاعدة_عسكرية قاعدة_جوية قواعد_عسكرية ثكنة ثكنات معسكر معسكرات موقع_عسكري مواقع_عسكرية نقطة_عسكرية نقاط_عسكرية مركز_عسكري | military_base air_base barracks army_camp military_post garrison
checkpoint | حاجز حواجز نقطة_تفتيش نقاط_تفتيش حاجز_أمني كمين_أمني نقطة_أمنية سيطرة_أمنية | checkpoint roadblock
patrol |  دورية_أمنية دورية_عسكرية دوريات_أمنية | patrol patrols
# --- attacks
attack | هجوم هجمات هاجم يهاجم مهاجم مهاجمة تهجم اعتداء اعتداءات اعتدى يعتدي ضربة ضربات شن_هجوما هجمة | attack attacks assault strike raid offensive aggression target attacked | >bombardment >ambush >suicide-attack >invasion >raid >shooting >airstrike !defense ~target-aimed
bombardment | قصف يقصف قصفت قصف_مدفعي قصف_صاروخي تعرض_للقصف رشقة رشقات دك_مواقع ضرب_بالمدفعية قصفوا | bombardment bomb bombing shelling shell shelled bombed | ~airstrike ~missile
airstrike | غارة_جوية غارات_جوية ضربة_جوية ضربات_جوية قصف_جوي غارة غارات | airstrike airstrikes air_strike air_raid | ~warplane ~bombardment
ambush | كمين كمائن نصب_كمينا | ambush
raid | مداهمة مداهمات داهم يداهم دهم اقتحام اقتحم يقتحم كبس كبسة دهموا داهموا هجموا_على كبسوا | raid storm stormed
suicide-attack | هجوم_انتحاري تفجير_انتحاري عملية_انتحارية انتحاري انتحاريون حزام_ناسف | suicide_attack suicide_bombing suicide_bomber
shooting | إطلاق_نار إطلاق_النار أطلق_النار أطلق_الرصاص فتح_النار رمي_بالرصاص تبادل_إطلاق_النار قوص طخ ضرب_نار تقويص أعيرة_نارية عيار_ناري طخوا طخوه قوصوا ضربوا_نار قرطسوه تيروا تقواس أطلقوا_النار أطلق_النار_على رموه_بالرصاص | shooting shoot shot gunfire opened_fire fire_shots shots | ~bullet !ceasefire
explosion | انفجار انفجارات انفجر ينفجر تفجير تفجيرات يفجر دوي | explosion explosions explode blast detonate blew_up | ~bomb
bomb | قنبلة قنابل عبوة_ناسفة عبوات_ناسفة عبوة عبوات متفجرات متفجرة سيارة_مفخخة مفخخة ناسفة | bomb bombs explosive explosives device ied car_bomb
mine | لغم ألغام حقل_ألغام | mine mines landmine minefield
demining | نزع_الألغام إزالة_الألغام تطهير_الألغام كاسحة_ألغام | demining mine_clearance
provocation | استفزاز استفزازات استفز يستفز استفزازي | provocation provocative provoke
threat | تهديد تهديدات هدد يهدد مهدد توعد يتوعد وعيد هددوه وعيدهم يهددون متوعد | threat threaten threatened threats threatening
retaliate | رد_عسكري ثأر انتقام انتقم ينتقم انتقامي رد_انتقامي يثأر | retaliate retaliation revenge avenge reprisal vengeance
infiltrate | تسلل يتسلل متسلل متسللون اختراق_الحدود | infiltrate infiltration infiltrator
tear-gas | غاز_مسيل غاز_مسيل_للدموع قنابل_الغاز | tear_gas
# --- weapons
weapon | سلاح أسلحة ذخيرة ذخائر تسليح تسلح عتاد عتاد_عسكري معدات_عسكرية ذخيرة_حية | weapon weapons arms arsenal ammunition armament munitions | >missile >gun >bomb >tank >artillery >drone >warplane >mine >bullet >knife
missile | صاروخ صواريخ صاروخي قذيفة_صاروخية باليستي صاروخ_باليستي كروز | missile missiles rocket rockets ballistic
artillery | مدفع مدافع مدفعية هاون قذيفة قذائف قذائف_الهاون راجمة راجمات_الصواريخ | artillery mortar shell howitzer cannon | ~bombardment
tank | دبابة دبابات مدرعة مدرعات آليات_عسكرية مصفحة عربة_مصفحة عربة_عسكرية ناقلة_جند | tank tanks armored_vehicle armoured_vehicle military_vehicle
gun | بندقية بنادق مسدس مسدسات رشاش رشاشات كلاشنكوف كلاشينكوف طبنجة سلاح_ناري أسلحة_نارية بارود | gun rifle pistol firearm machine_gun handgun
bullet | رصاص رصاصة رصاصات طلقة طلقات طلق_ناري طلق عيار_ناري خرطوش | bullet bullets gunshot round
knife | سكين سكاكين خنجر سلاح_أبيض ساطور موس مطواة خوصة طعن يطعن طعنة طعنات | knife knives stab stabbed stabbing dagger blade
drone | مسيرة مسيرات طائرة_مسيرة طائرات_مسيرة طائرة_بدون_طيار طائرة_دون_طيار طيران_مسير درون | drone drones uav unmanned_aircraft
warplane | طائرة_حربية طائرات_حربية مقاتلة_حربية طائرة_مقاتلة مقاتلات طيران_حربي قاذفة | warplane fighter_jet jet bomber
warship | سفينة_حربية سفن_حربية بارجة بوارج فرقاطة حاملة_طائرات زورق_حربي | warship frigate destroyer aircraft_carrier submarine
chemical-weapon | سلاح_كيميائي أسلحة_كيميائية كيماوي غاز_سام غازات_سامة سارين الكلور أسلحة_كيماوية | chemical_weapon chemical_weapons poison_gas sarin
nuclear | نووي نووية ذري سلاح_نووي قنبلة_نووية برنامج_نووي مفاعل تخصيب يورانيوم | nuclear atomic reactor uranium enrichment
uranium | يورانيوم تخصيب_اليورانيوم تخصيب | uranium enrichment
arms-supply | توريد_الأسلحة إمداد_بالسلاح صفقة_أسلحة صفقات_السلاح بيع_السلاح تهريب_السلاح تزويد_بالسلاح | arms_supply arms_deal arms_sales weapons_shipment
shoot-down | إسقاط_طائرة أسقطت_طائرة اعترض_صاروخا اعتراض | shoot_down shot_down downed intercept intercepted
trench | خندق خنادق | trench
# --- captivity
prisoner-of-war | أسير أسرى أسر_جنود وقع_في_الأسر | prisoner_of_war pow captive captured_soldier | ~hostage ~prisoner
hostage | رهينة رهائن محتجز محتجزون مخطوف مخطوفون مختطف مختطفون | hostage hostages captive
kidnap | خطف يخطف اختطف اختطاف يختطف انخطف خاطف خاطفون خطفوا خطفوه مختطف اختطفوها | kidnap kidnapping kidnapped abduct abduction
swap-prisoners | تبادل_الأسرى تبادل_أسرى صفقة_تبادل عملية_تبادل تبادل_السجناء تبادلوا_الأسرى مقابل_الإفراج تسليم_الأسرى أسرى_مقابل | prisoner_swap prisoner_exchange exchange_of_prisoners exchanged_prisoners prisoners_exchanged | ~release ~prisoner-of-war
release | إطلاق_سراح أطلق_سراحه إفراج أفرج يفرج مفرج إخلاء_سبيل أخلي_سبيله تسريح_من_السجن طلع_من_الحبس خلوا_سبيله الإفراج سيبوه طلقوه طلقوا_سراحهم طلع_من_السجن أخلوا_سبيله أفرجوا سراح حرروهم مفرج_عنه خرج_من_السجن | release released freed set_free let_go | !arrest
resistance | مقاومة مقاوم قاوم يقاوم مقاومون | resistance resist
settler | مستوطن مستوطنون مستوطنين مستوطنة مستوطنات استيطان استيطاني | settler settlers settlements
exchange-swap | تبادل يتبادل متبادل متبادلة مبادلة مقايضة | exchange swap mutual | >swap-prisoners
unexploded | ذخائر_غير_منفجرة مخلفات_الحرب مخلفات_المعارك مخلفات_حربية قنابل_عنقودية ذخائر_عنقودية أجسام_مشبوهة جسم_مشبوه متفجرات_من_المخلفات | unexploded unexploded_ordnance cluster_munitions remnants_of_war | ~mine ~bomb ~explosion
`;
