/** Conflict: war, armed forces, weapons, attacks, front lines, ceasefires, captivity. Columns: see table.ts. */
export const conflict = `
# --- war and peace
war | حرب حروب حربي حارب تحارب متحارب | war warfare wartime at_war warring belligerent bloodshed | ~fighting !peace
civil-war | حرب_أهلية | civil_war
conflict | صراع صراعات نزاع نزاعات تنازع | conflict strife | >war >fighting >battle >civil-war
fighting | قتال يقاتل تقاتل اقتتال اشتباك اشتباكات اشتبك يشتبك مواجهات مواجهة_مسلحة مناوشة مناوشات أعمال_قتالية أعمال_عدائية قتالي احتراب قاتلوا يتقاتلون متقاتل اقتتلوا مواجهات_مسلحة مواجهات_عنيفة تناوش حمي_الوطيس تبادل_القصف | fighting fight fought clash clashes skirmish hostilities confrontation showdown crossfire | >battle ~war ~soldier !ceasefire
battle | معركة معارك وقعة موقعة_حربية ملحمة_عسكرية معترك | battle combat | ~fighting
peace | سلام صلح مصالحة تصالح سلم_وأمان مسالم يتصالح تعايش_سلمي إحلال_السلام حقن_الدماء | peace peaceful reconciliation reconcile make_peace | ~ceasefire ~peace-agreement
peace-agreement | اتفاق_سلام اتفاقية_سلام معاهدة_سلام معاهدة_صلح اتفاق_صلح وثيقة_السلام صفقة_سلام | peace_agreement peace_treaty peace_deal peace_accord | ~peace-talks
peace-talks | محادثات_سلام محادثات_السلام مفاوضات_سلام مفاوضات_السلام مباحثات_السلام عملية_السلام مساعي_السلام جهود_السلام مفاوضات_الصلح طاولة_السلام مؤتمر_السلام خارطة_الطريق | peace_talks peace_negotiations peace_process peace_efforts | ~negotiate ~talks
ceasefire | وقف_إطلاق_النار وقف_لإطلاق_النار وقف_النار هدنة هدن وقف_القتال وقف_الأعمال_القتالية وقف_الأعمال_العدائية وقف_الحرب تهدئة هدوء_نسبي وقف_العمليات_العسكرية إنهاء_القتال إنهاء_الحرب إنهاء_المعارك إنهاء_الأعمال_العدائية إسكات_المدافع صمت_المدافع سكوت_المدافع سكتت_المدافع كف_القتال يكف_القتال تكف_القتال توقف_القتال توقف_المعارك وقف_المعارك وقف_العدوان وقف_الاقتتال وقف_فوري_للقتال وقف_العنف هدنة_إنسانية متاركة تعليق_القتال تعليق_العمليات توقفت_الحرب وقفوا_الحرب يوقفوا_الحرب وقف_الضرب توقيف_الحرب توقيف_القتال حبس_النار أوقفوا_النار وضع_حد_للقتال وضع_حد_للحرب | ceasefire cease-fire truce armistice cessation_of_hostilities halt_fighting stop_fighting stopped_fighting end_of_fighting end_the_fighting end_the_war pause_in_fighting lull silence_the_guns | ~peace !escalation
break-truce | خرق خروق خروقات انتهك ينتهك انتهاك انتهاكات خروقات_وقف_إطلاق_النار خرق_الهدنة نقض_الهدنة أخل إخلال نكث خرقت ناكث تجاوز_الهدنة مخالفة_الهدنة نسف_الهدنة انهيار_الهدنة عدم_احترام_الهدنة | violation violate breach ceasefire_violation violations broke_agreement infringe | ~ceasefire
escalation | تصعيد تصاعدت اشتعل اشتعال تفاقم استعر احتدم احتدام تأجج استشراء تدهور_الوضع تدهور_الأوضاع صعد_عسكريا تصعيد_عسكري | escalation escalate intensify worsening flare_up flare-up | !calm ~tension
calm | هدوء هادئ هادئة يهدأ ساد_الهدوء سكون رايق رواق تهدئة نزع_فتيل | calm quiet de-escalation restraint ease_tension appease | ~ceasefire
tension | توتر توترات متوتر توتر_أمني احتقان تصعيد تأزم | tension tensions tense escalation escalate destabilise destabilize unstable volatile simmer friction | ~escalation
occupation | احتلال احتل يحتل محتل احتلت محتلين أرض_محتلة أراض_محتلة | occupation occupy occupied occupier colony colonial colonialism conquer conquest | ~control
invasion | غزو غزا يغزو اجتياح اجتاح يجتاح توغل يتوغل اقتحام_بري عملية_برية هجوم_بري اكتساح دخول_القوات تدخل_بري دخلت_القوات | invasion invade incursion ground_offensive | ~attack
control | سيطر يسيطر سيطرة مسيطر استولى يستولي استيلاء بسط_سيطرته أحكم_قبضته هيمن هيمنة تحت_سيطرة بسط_نفوذه يهيمن اليد_العليا له_الغلبة بيده_الأمر الكلمة_العليا بسط_هيمنته ماسك_بزمام زمام_الأمور ماسكين_الأرض وقع_يد وقعت_يد وقعت_بيد وقع_بيد سقط_يد سقطت_يد سقطت_بيد سقط_بيد وقعت_أيدي سقطت_أيدي قبضة_الجيش قبضة_القوات وضع_يده وضع_يدها وضع_اليد ينتزع انتزاع اغتنم بسط_السيطرة فرض_سيطرته فرض_السيطرة أحكم_السيطرة أخذوا_مواقع أخذوا_مناطق أخذ_المدينة خدوا_المدينة احتل_مواقع | control seize seizure captured_town capture dominate dominance upper_hand in_charge holds took_over take_over takeover overrun fell_into_the_hands fall_into_the_hands fell_to take_control taken_control seize_power grab_power take_power took_power | >occupation
liberate | تحرير حرر يحرر استعاد يستعيد استعادة استرجاع استرداد استرد تخليص_المدينة | liberate liberation recapture retake recover regain
withdraw | انسحاب انسحب ينسحب منسحب سحب_قواته سحب_القوات تراجع_عسكري جلاء_القوات خروج_القوات خروج_الجيش خروج_الجنود مغادرة_القوات مغادرة_الجنود إخراج_القوات سحب_جنوده سحب_الجنود سحب_الجيش جلاء سحبت_قواتها انكفأ انكفاء رحيل_القوات | withdraw withdrawal withdrew pull_out pulled_out pullout retreat quit withdraw_troops troop_withdrawal withdrawing withdraws retreated retreating pull_back pulled_back fall_back back_out | !advance
advance | تقدم_القوات تقدمت_القوات زحف يزحف تقدم_ميداني | advance advancing troop_advance
deploy | نشر_قوات نشر_القوات انتشار_القوات حشد حشود حشد_قوات إرسال_قوات أرسل_قوات تعزيزات_عسكرية انتشر_الجيش عزز_قواته دفع_بتعزيزات نشر_الجيش نشر_الجنود نزول_الجيش نزل_الجيش حشد_عسكري | deploy deployment reinforcements mobilize buildup mobilise | ~troops ~military-presence
mobilization | تعبئة_عامة نفير تجنيد احتياط جنود_الاحتياط قوات_الاحتياط خدمة_عسكرية خدمة_العلم التجنيد_الإجباري خدمة_إلزامية تجنيد_إجباري استدعاء_الاحتياط يجند | mobilization conscription draft reservists conscript conscripts call_up enlist enlisted draftees
surrender | استسلام استسلم يستسلم ألقى_السلاح تسليم_السلاح تسليم_أسلحتهم إلقاء_السلاح رفع_الراية_البيضاء سلموا_أنفسهم تخلى_السلاح التخلي_عن_السلاح تخلوا_عن_أسلحتهم تخلي_المقاتلين التخلي_عن_العتاد ترك_السلاح ترك_أسلحتهم رمي_السلاح رموا_السلاح رموا_أسلحتهم ألقوا_السلاح ألقوا_أسلحتهم إلقاء_أسلحتهم إلقاء_الأسلحة إلقاء_سلاحهم إلقاء_البنادق وضع_السلاح وضعوا_السلاح سلموا_سلاحهم سلموا_السلاح سلمت_أسلحتها تسليم_أسلحتها تسليم_الأسلحة تسليم_العتاد تنازل_عن_السلاح يسلموا_سلاحهم | surrender lay_down_arms gave_up_their_weapons give_up_arms laid_down_their_arms laid_down_weapons lay_down_weapons drop_their_weapons hand_over_arms capitulate | ~disarm
disarm | نزع_السلاح نزع_سلاح تجريد_من_السلاح تسليم_السلاح سلم_سلاحه سلموا_أسلحتهم سحب_السلاح جمع_السلاح حصر_السلاح مصادرة_السلاح إلقاء_السلاح | disarm disarmament demilitarization demilitarisation hand_over_weapons unarmed
dissolve-force | حل_الجيش حل_القوات تفكيك_القوات حل_التشكيلات تسريح تفكيك_الجيش حل_الميليشيا حل_الفصائل حل_الجماعة تفكيك_الميليشيات تفكيك_التنظيم | disband dissolution demobilize demobilise
victory | نصر انتصار انتصر ينتصر منتصر غلب تغلب ظفر فاز يفوز فوز فائز يتغلب فازت ربحوا ربح غلبوا كسبوا كسب فازوا فازوها | victory win won victorious triumph winner wins beat winning victor victors medalist | !defeat
defeat | هزيمة هزائم هزم انهزم مهزوم دحر اندحار خسارة_الحرب خسر_الحرب انكسار يهزم خسارة_الفريق اندحر دحرت خسر_أمام خسرها غلبوهم خسروا انغلبوا اتغلب انهزموا | defeat defeated lost_the_war beaten lose losing knock_out knocked_out
siege | حصار حاصر يحاصر محاصر طوق تطويق ضرب_طوقا حوصر مطوق إطباق_الحصار كسر_الحصار رفع_الحصار طوقت أحكم_الطوق حاصروهم | siege besiege besieged encircle blockade surround surrounded lift_the_siege under_siege cut_off_supplies blockaded blockading sieged perimeter
front-line | جبهة جبهات خط_المواجهة خطوط_المواجهة خط_الجبهة خط_التماس خطوط_التماس محور_القتال ميدان_القتال ساحة_المعركة خط_النار خطوط_النار جبهة_القتال ساحة_القتال ميدان_المعركة | front_line frontline contact_line battlefield battle_lines
military-operation | عملية_عسكرية عمليات_عسكرية حملة_عسكرية عملية_مكافحة_الإرهاب عمليات_قتالية تحرك_عسكري عمل_عسكري إجراءات_عسكرية عملياتها_العسكرية | military_operation military_campaign offensive ops military_action | >invasion ~attack ~fighting ~war
drills | مناورة مناورات تدريبات_عسكرية تمرين_عسكري تمارين_عسكرية | drill drills military_exercise war_games maneuvers
coup | انقلاب انقلابي انقلابات قلب_نظام_الحكم محاولة_انقلابية استولى_على_السلطة استيلاء_على_السلطة استيلاء_على_الحكم | coup coup_d'etat putsch power_grab seized_power | ~overthrow
overthrow | إطاحة أطاح يطيح خلع_الرئيس إسقاط_النظام سقوط_النظام عزل_الرئيس مخلوع معزول خلع إسقاط_الحكومة إسقاط_الحكم خلع_الملك عزل_الملك حل_النظام تفكيك_النظام إنهاء_حكم تغيير_النظام إسقاط_السلطة تفكيك_سلطة حل_السلطة قلب_النظام | overthrow topple oust overthrown regime_change dissolve_the_government dismantle_the_regime regime_fall
rebellion | تمرد تمردوا عصيان انتفاضة انتفض ثورة ثوار ثار_الشعب | rebellion revolt uprising insurgency mutiny revolution revolutionary intifada rise_up rose_up insurrection sedition subversive | ~rebels
martial-law | أحكام_عرفية حالة_الطوارئ حكم_عسكري | martial_law state_of_emergency
curfew | حظر_التجول حظر_تجول منع_التجول منع_التجوال حظر_التجوال حظر_ليلي ممنوع_الخروج | curfew
buffer-zone | منطقة_عازلة منطقة_آمنة منطقة_منزوعة_السلاح شريط_حدودي منطقة_حظر_جوي حظر_الطيران | buffer_zone safe_zone demilitarized_zone no-fly_zone buffer
border-crossing | معبر معابر منفذ_حدودي نقطة_حدودية معبر_حدودي بوابة_حدودية منافذ نقطة_عبور معابر_حدودية بوابة_عبور فتح_المعبر إغلاق_المعبر المعبر_البري | crossing border_crossing checkpoint_crossing crossings checkpoint border_gate | ~border ~corridor
corridor | ممر ممرات ممر_إنساني ممر_آمن معبر_إنساني | corridor humanitarian_corridor passage corridors aisle | ~road
separatist | انفصالي انفصاليون انفصال انفصل ينفصل انفصاليو | separatist separatists secession secessionist breakaway secede separatism | ~rebels ~independence
independence | استقلال مستقل استقل تقرير_المصير حق_تقرير_المصير يستقل | independence independent self-determination
sovereignty | سيادة سيادي وحدة_الأراضي وحدة_أراضيه سلامة_الأراضي سلامة_أراضيه | sovereignty territorial_integrity sovereign
ethnic-cleansing | تطهير_عرقي تهجير_قسري إبادة_جماعية إبادة جريمة_إبادة تصفية_عرقية إبادة_عرقية تهجير_جماعي طرد_السكان | ethnic_cleansing genocide
war-crime | جريمة_حرب جرائم_حرب جرائم_ضد_الإنسانية | war_crime war_crimes crimes_against_humanity
# --- who fights
army | جيش جيوش قوات_مسلحة القوات_المسلحة عسكر قوات_نظامية عسكري عسكرية مؤسسة_عسكرية | army military armed_forces military_forces servicemen corps platoon squadron | >navy >air-force ~troops ~soldier
troops | قوات قوات_برية وحدات_عسكرية فيلق لواء كتيبة كتائب سرية_عسكرية فرقة_عسكرية تشكيلات_عسكرية قطعات_عسكرية قوة_عسكرية فصيلة_عسكرية | troops forces battalion brigade units contingent | ~army ~soldier
soldier | جندي جنود عساكر مجند مجندون أفراد_الجيش أفراد_القوات_المسلحة عناصر_الجيش منتسبو_الجيش نفر_عسكري رجال_الجيش رجل_عسكري | soldier soldiers serviceman servicemen military_personnel troops private conscript servicewoman soldiery troop trooper troopers gi cavalry infantry paratrooper paratroopers conscripts commando | >officer !civilian ~fighter ~military-presence
officer | ضابط ضباط عقيد عميد نقيب ملازم جنرال لواء_ركن فريق_أول رقيب عريف ظابط ظباط | officer colonel general captain lieutenant brigadier major_general officers sergeant corporal high-ranking
commander | قائد قادة قيادي قياديون قائد_عسكري القيادة قائد_الجيش قائد_القوات القائد_العام القائد_الأعلى القيادة_العسكرية آمر_القوة قائد_الوحدة قائد_الأركان | commander chief leader commander-in-chief chief_of_staff army_chief | ~officer
fighter | مقاتل مقاتلون مسلح مسلحون محارب محاربون مسلحين عناصر_مسلحة رجال_مسلحون رجل_مسلح رجال_مسلحين حملة_السلاح مقاتلو مسلحو | fighter fighters gunman gunmen militant combatant armed_men armed_man | >rebels ~soldier >terrorism
militia | ميليشيا ميليشيات مليشيا مليشيات جماعة_مسلحة جماعات_مسلحة فصيل فصائل فصائل_مسلحة مجموعة_مسلحة قوات_شبه_عسكرية | militia militias armed_group faction paramilitary factions warlord warlords vigilante vigilantes tribesmen | ~fighter
rebels | متمرد متمردون ثوار ثائر معارضة_مسلحة متمردين خارجون_عن_القانون متمردو | rebel rebels insurgent insurgents revolutionaries
mercenary | مرتزق مرتزقة | mercenary mercenaries
veteran | محارب_قديم قدامى_المحاربين محاربون_قدامى | veteran
civilian | مدني مدنيون مدنيين أهالي_مدنيون عزل_من_السلاح مدنيون_أبرياء مدنيين_أبرياء سكان_مدنيون سكان_مدنيين أبرياء_عزل | civilian civilians noncombatants innocent_people non-combatants noncombatant | ~innocent ~resident
peacekeeper | حفظ_السلام قوات_حفظ_السلام قوة_حفظ_السلام جنود_حفظ_السلام قبعات_زرقاء القبعات_الزرق يونيفيل قوة_دولية قوات_دولية قوات_أممية قوة_أممية | peacekeeper peacekeepers peacekeeping blue_helmets un_troops un_force
ally | حليف حلفاء تحالف تحالفات متحالف تحالف_دولي | ally allies alliance coalition allied | !enemy
enemy | عدو أعداء معاد متعاد جذور_العداء عداء_تاريخي طرف_معاد | enemy enemies foe adversary hostile rival hostility enmity animosity | ~dispute ~rival
navy | بحرية قوات_بحرية سلاح_البحرية أسطول أساطيل البحرية | navy naval fleet | ~warship
air-force | سلاح_الجو قوات_جوية القوات_الجوية سلاح_الطيران | air_force | ~warplane
air-defense | دفاع_جوي دفاعات_جوية الدفاع_الجوي مضادات_جوية مضاد_للطائرات القبة_الحديدية منظومة_دفاع اعتراض_صاروخ اعترضت_الصواريخ رادار رادارات رصد_راداري شاشات_الرادار | air_defense air_defence anti-aircraft missile_defense interception intercept intercepted interceptor radar radars
spy | جاسوس جواسيس تجسس تجسست تخابر يتجسس تنصت يتنصت | spy spies espionage spying wiretap eavesdrop eavesdropping surveillance undercover informant mole | ~intelligence
intelligence | استخبارات استخباراتي مخابرات مخابراتي معلومات_استخباراتية أجهزة_المخابرات جهاز_المخابرات وكالة_المخابرات الموساد | intelligence secret_service intelligence_service cia mossad spy_agency
defense | دفاع دافع يدافع دفاعي | defense defence defend defensive | ~protect !attack
military-base | قاعدة_عسكرية قاعدة_جوية قواعد_عسكرية ثكنة ثكنات معسكر معسكرات موقع_عسكري مواقع_عسكرية نقطة_عسكرية نقاط_عسكرية مركز_عسكري مواقع_قتالية موقع_قتالي نقاط_قتالية موقع_حصين مواقع_الجيش نقاط_الجيش مواقع_للجيش مركز_للجيش | military_base air_base barracks army_camp military_post garrison military_position military_positions outpost outposts combat_position combat_positions army_post stronghold airbase
checkpoint | حاجز حواجز نقطة_تفتيش نقاط_تفتيش حاجز_أمني كمين_أمني نقطة_أمنية سيطرة_أمنية | checkpoint roadblock
patrol |  دورية_أمنية دورية_عسكرية دوريات_أمنية | patrol patrols
# --- attacks
attack | هجوم هجمات هاجم يهاجم مهاجم مهاجمة تهجم اعتداء اعتداءات اعتدى يعتدي ضربة ضربات شن_هجوما هجمة عدوان شن_هجوم شن_حملة شنت_هجوما هجوم_مسلح اعتداء_مسلح صولة هجوم_مضاد هجمة_مرتدة | attack attacks assault strike raid offensive aggression target attacked onslaught assailant attacker attackers counterattack counteroffensive counter-offensive | >bombardment >ambush >suicide-attack >invasion >raid >shooting >airstrike !defense ~target-aimed
bombardment | قصف يقصف قصفت قصف_مدفعي قصف_صاروخي تعرض_للقصف رشقة رشقات دك_مواقع ضرب_بالمدفعية قصفوا سقوط_قذائف تساقط_القذائف سقوط_صواريخ قصفت_بالمدفعية ضربوا_بالصواريخ أمطر_بالقذائف استهداف_صاروخي استهداف_مدفعي نار_المدفعية قصفوهم | bombardment bomb bombing shelling shell shelled bombed barrage artillery_fire bombings shells rocketed pounded bombard bombarded salvo volley | ~airstrike ~missile
airstrike | غارة_جوية غارات_جوية ضربة_جوية ضربات_جوية قصف_جوي غارة غارات | airstrike airstrikes air_strike air_raid | ~warplane ~bombardment
ambush | كمين كمائن نصب_كمينا | ambush
raid | مداهمة مداهمات داهم يداهم دهم اقتحام اقتحم يقتحم كبس كبسة دهموا داهموا هجموا_على كبسوا اقتحمت حملة_مداهمة | raid storm stormed
suicide-attack | هجوم_انتحاري تفجير_انتحاري عملية_انتحارية انتحاري انتحاريون حزام_ناسف | suicide_attack suicide_bombing suicide_bomber
shooting | إطلاق_نار إطلاق_النار أطلق_النار أطلق_الرصاص فتح_النار رمي_بالرصاص تبادل_إطلاق_النار قوص طخ ضرب_نار تقويص أعيرة_نارية عيار_ناري طخوا طخوه قوصوا ضربوا_نار قرطسوه تيروا تقواس أطلقوا_النار أطلق_النار_على رموه_بالرصاص أطلقوا_الرصاص أطلق_النيران إطلاق_النيران إطلاق_رصاص إطلاق_الرصاص فتحوا_النار فتح_نيران رصاص_حي ضرب_بالرصاص ضربه_بالرصاص ضربوا_رصاص ضرب_بالنار أطلق_أعيرة رمي_النار تيراس | shooting shoot shot gunfire opened_fire fire_shots shots shooter gunned_down shot_at open_fire gun_down shoot_out shootout crossfire shots_fired gunshot gunshots ricochet | ~bullet !ceasefire ~gun
explosion | انفجار انفجارات انفجر ينفجر تفجير تفجيرات يفجر دوي تفجرت دوي_انفجار | explosion explosions explode blast detonate blew_up blasts exploded detonation go_off went_off gone_off detonated detonator blow_up blown_up fireball fireballs | ~bomb
bomb | قنبلة قنابل عبوة_ناسفة عبوات_ناسفة عبوة عبوات متفجرات متفجرة سيارة_مفخخة مفخخة ناسفة جسم_متفجر طرد_ملغوم طرد_مفخخ ديناميت قنبلة_يدوية قنابل_يدوية لغم_أرضي | bomb bombs explosive explosives device ied car_bomb grenade grenades dynamite explosive_device booby_trap firebomb
mine | لغم ألغام حقل_ألغام زراعة_الألغام ألغام_أرضية لغم_بحري | mine mines landmine minefield
demining | نزع_الألغام إزالة_الألغام تطهير_الألغام كاسحة_ألغام | demining mine_clearance
provocation | استفزاز استفزازات استفز يستفز استفزازي | provocation provocative provoke agitate instigate instigated incite incited incitement
threat | تهديد تهديدات هدد يهدد مهدد توعد يتوعد وعيد هددوه وعيدهم يهددون متوعد هددت توعدت لوح_باستخدام تلويح هددو تهدد_بالقتل | threat threaten threatened threats threatening intimidate intimidation gunpoint at_gunpoint
retaliate | رد_عسكري ثأر انتقام انتقم ينتقم انتقامي رد_انتقامي يثأر | retaliate retaliation revenge avenge reprisal vengeance take_revenge hit_back strike_back fire_back struck_back payback
infiltrate | تسلل يتسلل متسلل متسللون اختراق_الحدود | infiltrate infiltration infiltrator penetrate penetrated trespass
tear-gas | غاز_مسيل غاز_مسيل_للدموع قنابل_الغاز مسيل_للدموع الغاز_المسيل غازات_مسيلة | tear_gas teargas tear-gas tear-gassed | ~protest
# --- weapons
weapon | سلاح أسلحة ذخيرة ذخائر تسليح تسلح عتاد عتاد_عسكري معدات_عسكرية ذخيرة_حية قطعة_سلاح قطع_سلاح سلاح_ثقيل سلاح_خفيف | weapon weapons arms arsenal ammunition armament munitions weaponry warhead musket napalm | >missile >gun >bomb >tank >artillery >drone >warplane >mine >bullet >knife >chemical-weapon ~arms-supply ~gun
missile | صاروخ صواريخ صاروخي قذيفة_صاروخية باليستي صاروخ_باليستي كروز | missile missiles rocket rockets ballistic warhead intercontinental
artillery | مدفع مدافع مدفعية هاون قذيفة قذائف قذائف_الهاون راجمة راجمات_الصواريخ | artillery mortar shell howitzer cannon | ~bombardment
tank | دبابة دبابات مدرعة مدرعات آليات_عسكرية مصفحة عربة_مصفحة عربة_عسكرية ناقلة_جند | tank tanks armored_vehicle armoured_vehicle military_vehicle
gun | بندقية بنادق مسدس مسدسات رشاش رشاشات كلاشنكوف كلاشينكوف طبنجة سلاح_ناري أسلحة_نارية بارود بندقية_صيد فرد_خرطوش شوزن | gun rifle pistol firearm machine_gun handgun shotgun assault_rifle pistols rifles guns | ~bullet
bullet | رصاص رصاصة رصاصات طلقة طلقات طلق_ناري طلق عيار_ناري خرطوش رصاص_حي رصاص_مطاطي خراطيش فشك | bullet bullets gunshot round
knife | سكين سكاكين خنجر سلاح_أبيض ساطور موس مطواة خوصة طعن يطعن طعنة طعنات | knife knives stab stabbed stabbing dagger blade machete knifeman
drone | مسيرة مسيرات طائرة_مسيرة طائرات_مسيرة طائرة_بدون_طيار طائرة_دون_طيار طيران_مسير درون طيران_بدون_طيار | drone drones uav unmanned_aircraft unmanned
warplane | طائرة_حربية طائرات_حربية مقاتلة_حربية طائرة_مقاتلة مقاتلات طيران_حربي قاذفة | warplane fighter_jet jet bomber
warship | سفينة_حربية سفن_حربية بارجة بوارج فرقاطة حاملة_طائرات زورق_حربي | warship frigate destroyer aircraft_carrier submarine
chemical-weapon | سلاح_كيميائي أسلحة_كيميائية كيماوي غاز_سام غازات_سامة سارين الكلور أسلحة_كيماوية | chemical_weapon chemical_weapons poison_gas sarin
nuclear | نووي نووية ذري سلاح_نووي قنبلة_نووية برنامج_نووي مفاعل تخصيب يورانيوم | nuclear atomic reactor uranium enrichment
uranium | يورانيوم تخصيب_اليورانيوم تخصيب | uranium enrichment plutonium
arms-supply | توريد_الأسلحة إمداد_بالسلاح صفقة_أسلحة صفقات_السلاح بيع_السلاح تهريب_السلاح تزويد_بالسلاح | arms_supply arms_deal arms_sales weapons_shipment
shoot-down | إسقاط_طائرة أسقطت_طائرة اعترض_صاروخا اعتراض أسقط_الطائرة إسقاط_مسيرة إسقاط_الطائرة اعتراض_صاروخ اعتراض_صواريخ اعتراض_المسيرات اعترض_صاروخ تصدى_لصاروخ تصدى_لهجوم | shoot_down shot_down downed intercept intercepted
trench | خندق خنادق | trench
# --- captivity
prisoner-of-war | أسير أسرى أسر_جنود وقع_في_الأسر وقعوا_في_الأسر جندي_أسير جنود_أسرى | prisoner_of_war pow captive captured_soldier | ~hostage ~prisoner
hostage | رهينة رهائن محتجز محتجزون مخطوف مخطوفون مختطف مختطفون | hostage hostages captive take_hostage hold_hostage captor captors
kidnap | خطف يخطف اختطف اختطاف يختطف انخطف خاطف خاطفون خطفوا خطفوه مختطف اختطفوها مخطوف اقتادوه | kidnap kidnapping kidnapped abduct abduction abductee hijacker captor | ~hostage
swap-prisoners | تبادل_الأسرى تبادل_أسرى صفقة_تبادل عملية_تبادل تبادل_السجناء تبادلوا_الأسرى مقابل_الإفراج تسليم_الأسرى أسرى_مقابل مبادلة_الأسرى صفقة_الأسرى تبادل_المحتجزين صفقة_الرهائن تبادل_الرهائن | prisoner_swap prisoner_exchange exchange_of_prisoners exchanged_prisoners prisoners_exchanged hostage_deal | ~release ~prisoner-of-war ~hostage
release | إطلاق_سراح أطلق_سراحه إفراج أفرج يفرج مفرج إخلاء_سبيل أخلي_سبيله تسريح_من_السجن طلع_من_الحبس خلوا_سبيله الإفراج سيبوه طلقوه طلقوا_سراحهم طلع_من_السجن أخلوا_سبيله أفرجوا سراح حرروهم مفرج_عنه خرج_من_السجن طلعوه_من_السجن خروجه_من_السجن تحرير_الأسرى تحرير_الرهائن تحرير_المختطفين أفرجت أخلت_سبيله فكوه خرجوه_من_الحبس | release released freed set_free let_go released_from_prison let_off discharge reprieve | !arrest
resistance | مقاومة مقاوم قاوم يقاوم مقاومون | resistance resist repel repelled fend rebuff rebuffed
settler | مستوطن مستوطنون مستوطنين مستوطنة مستوطنات استيطان استيطاني | settler settlers settlements colony colonial
exchange-swap | تبادل يتبادل متبادل متبادلة مبادلة مقايضة | exchange swap mutual | >swap-prisoners
unexploded | ذخائر_غير_منفجرة مخلفات_الحرب مخلفات_المعارك مخلفات_حربية قنابل_عنقودية ذخائر_عنقودية أجسام_مشبوهة جسم_مشبوه متفجرات_من_المخلفات | unexploded unexploded_ordnance cluster_munitions remnants_of_war | ~mine ~bomb ~explosion
warring-parties | أطراف_النزاع طرفي_النزاع طرفا_النزاع أطراف_الصراع طرفي_الصراع طرفا_الصراع أطراف_القتال أطراف_الاقتتال الطرفان_المتحاربان الجانبان_المتحاربان الأطراف_المتحاربة الأطراف_المتنازعة الطرفان_المتنازعان | warring_parties warring_sides parties_to_the_conflict | ~enemy ~conflict ~fighting
military-presence | وجود_عسكري تواجد_عسكري حضور_عسكري وجود_قوات تواجد_قوات وجود_جنود وجود_الجيش انتشار_عسكري تمركز_القوات قوات_متمركزة قوات_منتشرة | military_presence troop_presence have_troops having_troops troops_on_the_ground | ~troops ~soldier ~army
law-of-war | القانون_الإنساني القانون_الدولي_الإنساني القانون_الإنساني_الدولي قواعد_الحرب قوانين_الحرب أعراف_الحرب قواعد_القتال قواعد_الاشتباك اتفاقيات_جنيف اتفاقية_جنيف معاهدة_جنيف مبادئ_القانون_الإنساني | humanitarian_law laws_of_war law_of_war rules_of_war rules_of_engagement geneva_conventions geneva_convention | ~war-crime
shooter | مطلق_النار مطلق_الرصاص منفذ_إطلاق_النار مسلح_منفرد مسلح_مجهول | shooter sniper gunman lone_gunman | ~suspect ~criminal ~fighter
commando | كوماندوز قوات_خاصة وحدة_خاصة وحدات_خاصة قوات_النخبة فرقة_خاصة مغاوير صاعقة_عسكرية وحدة_كوماندوز قوات_التدخل_السريع عملية_إنزال | commando commandos special_forces special_unit swat elite_force | ~troops ~raid
fire-bomb | زجاجة_حارقة زجاجات_حارقة قنبلة_حارقة قنابل_حارقة مولوتوف عبوة_حارقة ملوتوف زجاجة_مولوتوف | molotov petrol_bomb firebomb incendiary petrol_bombs molotovs | ~bomb ~fire ~riot
`;
