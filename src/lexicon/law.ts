/** Law and order: police, crime, courts, prison, rights, protests, terrorism. Columns: see table.ts. */
export const law = `
# --- police and security
police | شرطة شرطي شرطية بوليس أمن_داخلي رجال_الشرطة رجال_الأمن قوات_الأمن قوى_الأمن درك دركي جندرمة أمن_عام عناصر_الأمن أفراد_الأمن قوات_الشرطة الأمن_العام بوليسية عناصر_الشرطة دورية_شرطة أجهزة_أمنية ظابط بوليسي جدارمي جدارمية أمين_شرطة أمناء_الشرطة لابوليس درك_ملكي كوميسير رجال_الدرك ظباط | police policeman policemen police_officer officers cops gendarmerie law_enforcement security_forces officer policewoman sheriff constable gendarme | ~security ~arrest ~guard
security | أمن أمني أمنية الأمنية أمنيا أجهزة_الأمن قوات_الأمن رجال_الأمن | security safety | ~safe
guard | حارس حراس حرس حراسة حرس_الحدود خفير حارس_شخصي عساس حرس_المبنى حارسين حارسان حارسة الحرس سكيوريتي حراس_الأمن حراسته حارسا | guard guards bodyguard sentry watchman security_guard night_watchman escort escorted bodyguards
arrest | اعتقال اعتقل يعتقل اعتقلوا اعتقالات توقيف أوقفت_الشرطة أوقف_المتهم ألقى_القبض قبض يقبض ضبط_المتهم موقوف موقوفون مسك مسكوه كمشوه شدوه احتجاز احتجز يحتجز محتجز محتجزون حبس_احتياطي توقيف_احتياطي انمسك اتمسك مسكوهم قبضوا_عليه اتقبض_عليه كلبشوه قفشوا قفشوه شدوهم حبسوه أوقف_على_ذمة توقيفه اعتقلته اعتقلته_الشرطة موقوفين وقع_في_قبضة_الشرطة وقع_في_القبضة سقط_في_قبضة في_يد_الشرطة وراء_القضبان قبضو اتقبض قبضو_عليه شداتو شداتهم كلبشوهم اعتقلو لزموه لزموهم صادوه صادوهم كمشو كمشوهم اتمسكوا انلزم تشدو اتقفش كلبوهم حطوه_بالحبس سكروه_جوا | arrest arrested detain detained capture captured caught detention detainee custody nabbed apprehended apprehend in_custody round_up rounded_up nab lock_up locked_up haul_in rearrest rearrested | ~prisoner
seize-goods | ضبط يضبط ضبطت مضبوط مضبوطات حجز_بضائع إحباط_تهريب صودرت صودر حجز محجوز محجوزات | seize seized seizure confiscate confiscated impounded
suspect | مشتبه اشتبه يشتبه شبهة شبهات ظنين مشبوه مشبوهين مشتبها مشكوك_فيه | suspect suspects suspected suspicion | ~accused ~criminal
criminal | مجرم مجرمون جان جناة الجاني الجناة مذنب مذنبون خارج_عن_القانون منفذ_الهجوم منفذو_الهجوم الفاعل فاعل فاعلين منفذين منفذون المنفذ مرتكب_الجريمة أشقياء | criminal criminals offender perpetrator perpetrators culprit gangster attacker assailant felon rogue lawless | ~crime >thief
crime | جريمة جرائم جنائي جنائية إجرام إجرامي جنحة جناية جنايات جرم ارتكب_جريمة مخالفة_للقانون جرائمه جنح مخالفات_جنائية فعل_إجرامي جرمية | crime crimes criminal offence offense felony | >murder >theft >fraud >rape >kidnap >smuggle >drug-crime >corruption >forgery >tax-evasion >burglary >blackmail
drug-crime | ترويج_المخدرات تجارة_المخدرات الاتجار_بالمخدرات تهريب_المخدرات | drug_trafficking drug_dealing
gang | عصابة عصابات مافيا شبكة_إجرامية تشكيل_عصابي | gang gangs mafia cartel syndicate thug thugs underworld
theft | سرقة سرقات سرق يسرق سطو نهب نهبوا اختلاس انسرق بوق خطف_حقيبة نشل سرقوا سرقتها سرقت عملية_السرقة اختلس يختلس نشال نشالين استولى_على_لوحة استيلاء_على_مقتنيات خطف_الهاتف يسلب سرقو سراقة سرقوها هبش نهب_المتحف انسرقت مسروقة سطوا يسطو عملية_سطو سطو_مسلح نهبت لطش لطشوا شفط خنب شفرو سرقته سارقين اتسرق اتسرقت تسرقو تسرقات نهبو نهبها سرقها سرقوهم شفروه باكوا انباك انباق خمشوا سرقوه نشلوا خونو | theft steal stole stolen robbery rob looting loot burglary stealing heist pilfer snatch snatched larceny took_off_with made_off robbed thefts raid pickpocket shoplifting plunder plundered | >burglary ~thief ~control
thief | لص لصوص سارق سارقون حرامي حرامية شفار سراق سارقين لصة عصابة_اللصوص نشالون حراميين سارقة ملثم ملثمون ملثمين مجهولون_سرقوا سراقين خوان نشال نشالين مجرمين الجناة شفارة الشفار بواق لصوص_الليل حرامية_الليل | thief thieves robber burglar masked_men intruder intruders raiders gang_of_thieves masked burglars | ~gang ~criminal
fraud | احتيال احتال محتال نصب_واحتيال نصاب غش تلاعب تلاعبوا غش_تجاري خداع خدع يخدع احتال_على محتالون محتالين محتالة نصابين نصابون احتالوا خدعوا خدعهم مخدوع مخدوعين انخدع غشاش غشاشين تدليس تلاعب_بالحسابات حيلة_مالية هرم_احتيالي نصبت ينصب نصب نصبوا احتالت غش_ضريبي ضحكوا_عليهم | fraud scam swindle cheat cheating deceive deception fraudster fraudsters scammer scammers con_artist conman hoax fraudulent tricked trick con conned | >forgery >tax-evasion
forgery | تزوير مزور مزورة زور يزور تزييف مزيف وهمي زائف مفبرك كاذب مغشوش | forgery forged fake counterfeit false phony fabricated bogus falsify falsified
corruption | فساد مفسد رشوة رشاوى رشى ارتشاء كسب_غير_مشروع محسوبية اختلاس الفاسد مرتشي رشوات رشاه اختلس تقاضي_رشوة قهيوة تبييض فاسد فاسدين | corruption corrupt bribe bribery money_laundering graft embezzlement embezzle embezzled bribes bribed kickback kickbacks racketeering misuse misconduct wrongdoing slush_fund
clue | دليل أدلة إثبات إثباتات برهان قرينة قرائن بينة بصمات شواهد دلائل أثر_الجريمة دليل_مادي حجة_دامغة إثباتات_مادية | evidence proof clue clues fingerprints indication proofs | ~witness >camera >photo >document >recording >testify
witness | شاهد شهود شاهد_عيان شهود_عيان شهادة_الشهود من_شاهدوا_الحادث شهود_العيان شهادتها | witness witnesses eyewitness eyewitnesses onlooker recount recounted
fugitive | هارب_من_العدالة مطلوب مطلوبون مطلوب_أمنيا ملاحق فار_من_العدالة هارب متوار_عن_الأنظار طليق مطارد فارون طلقاء | fugitive wanted on_the_run at_large runaway | ~flee ~suspect
pursue | ملاحقة لاحق يلاحق مطاردة طارد يطارد تعقب يتعقب تتبع يتتبع طاردوه ملاحقات مطاردات تعقبوا بحث_عن_الجاني عملية_مطاردة | pursue pursuit chase chased track hunt_down manhunt track_down tracked_down stalk stalking stalked | ~search
interrogate | استجواب استجوب يستجوب استنطاق مساءلة | interrogate interrogation question questioned enquiry
piracy | قرصنة قراصنة قرصان | piracy pirate pirates
hacking | اختراق_إلكتروني قرصنة_إلكترونية هاكر هكر هجوم_إلكتروني هجمات_إلكترونية تهكير اختراق_الحسابات جرائم_إلكترونية أمن_سيبراني سيبراني الأمن_السيبراني هاكرز قرصنة قراصنة اختراق مخترق مخترقون مخترقين اخترق يخترق اخترقوا مقرصن فيروس_الفدية برامج_الفدية هجوم_سيبراني هجمات_سيبرانية الهجوم_السيبراني تصيد_احتيالي تصيد_إلكتروني رابط_خبيث رسائل_احتيالية رسالة_احتيالية احتيال_إلكتروني هكرز تهكر انخترق | hacking hacker hackers hack cyberattack cyber_attack cybersecurity hacked cyber breach malware ransomware phishing cybercriminals intrusion cybercrime online_fraud | ~data-breach ~theft
# --- courts
law | قانون قوانين قانوني قانونية تشريع تشريعات مرسوم نظام_أساسي لائحة لوائح أنظمة_ولوائح قانونا تشريعية | law laws legal legislation act statute regulation regulations rules regulate regulated statutory ordinance | !illegal
illegal | مخالف_للقانون مخالف مخالفة مخالفات مخالفون | illegal unlawful illicit violation offence illegally unauthorised unauthorized unconstitutional
constitution | دستور دستوري دستورية دساتير | constitution constitutional
court | محكمة محاكم قضاء قضائي قضائية هيئة_قضائية محكمة_العدل سلك_قضائي المحكمة_الجنائية محكمة_العدل_الدولية قاعة_المحكمة تريبونال قصر_العدل دار_القضاء هيئة_المحكمة ساحة_القضاء | court courts tribunal judiciary judicial courtroom courthouse jurisdiction | ~judge ~trial
judge | قاض قضاة القاضي قاضي قاضية رئيس_المحكمة رئيس_الجلسة رئيسة_الجلسة رئيس_الهيئة رئيسة_المحكمة هيئة_المحكمة قاضي_التحقيق | judge judges magistrate justice justices | >jury-court
prosecutor | مدع المدعي_العام مدعي_عام نيابة النيابة_العامة وكيل_النيابة وكيل_الجمهورية ادعاء الادعاء_العام | prosecutor prosecution attorney_general public_prosecutor
lawyer | محام محامون محامي محامية محامين هيئة_الدفاع محاماة أفوكا أفوكاتو وكيل وكيلة محامي_الدفاع فريق_الدفاع وكيله_القانوني | lawyer lawyers attorney attorneys counsel barrister defence defense
trial | محاكمة محاكمات حوكم يحاكم جلسة_المحاكمة مثل_أمام_المحكمة مثول_أمام محاكمته جلسة_محاكمة جلسات_المحاكمة يمثل_أمام يحاكمون تحاكم | trial trials prosecute hearing on_trial stand_trial stood_trial face_trial | ~court ~sentence ~accused
lawsuit | دعوى دعاوى دعوى_قضائية قضية_مرفوعة رفع_دعوى تقاضي مقاضاة قاضى يقاضي بلاغ رفعت_دعوى رفعوا_دعوى شكوى_قضائية يقاضون دعوة_قضائية قدم_بلاغا | lawsuit sue sued complaint complaints litigation suing sues plaintiff litigate claimant | ~complain ~court ~case-legal
case-legal | قضية قضايا ملف_القضية الدعوى قضيته | case cases | ~trial ~lawsuit
accuse | اتهام اتهامات اتهم يتهم تهمة تهم حمله_المسؤولية حمل_مسؤولية ألقى_باللوم لوم يلوم ملامة اتهمت تبادل_الاتهامات يتبادلان_الاتهامات اتهامات_متبادلة متهما وجه_إليه_تهمة نسب_إليه توجيه_تهمة اتهمه اتهموه اتهموا قال_إنه_مسؤول تهمو تهموه اتهمو تهموهم اتهموها | accuse accused accusation accusations charge charged charges blame indict indictment allege blamed allegation trade_accusations charge_with accuses bring_charges press_charges indicted implicate implicated | ~accused ~crime ~suspect
accused | متهم متهمون متهمين ماثل_أمام ظنين المدعى_عليه مدعى_عليهم | accused defendant defendants charged | ~suspect
sentence | حكم_قضائي حكم_بالسجن حكم_بالإعدام حكمت_المحكمة أصدر_حكما قضى_بسجنه قضت_المحكمة نطق_بالحكم أحكام_قضائية حكم أحكام حكمت حكموا محكوم محكومين النطق_بالحكم قضت قضى_القاضي عوقب_بالسجن منطوق_الحكم | sentence sentenced verdict ruling penalty ruled sentenced_to judgment judgement | ~punish ~trial ~convict ~prison
convict | إدانة_قضائية أدين أدانته_المحكمة مدان مدانون ثبتت_إدانته إدانته إدانة أدان أدانت مذنب مذنبة ثبتت_عليه ثبتت_التهمة ثبت_ذنبه | convict convicted conviction guilty found_guilty convictions find_guilty | !innocent ~accuse
innocent | بريء أبرياء براءة برأته تبرئة برأ يبرئ برأت برأت_ساحته برأ_ساحته أخلى_ساحته طلع_براءة لم_تثبت_التهمة | innocent acquit acquitted acquittal innocence cleared exonerated exonerate | ~sentence
punish | عقاب عاقب يعاقب معاقبة عقوبة عقوبات جزاء جزاءات قصاص جزاؤه عوقب عوقبوا يتعاقب جزوه معاقبته | punish punishment penalty penalties punished sanctioned clamp_down crack_down crackdown clampdown penal penalise penalize penalty_fine | >fine >execute >prison >sentence >jail-term
fine | غرامة غرامات تغريم غرم يغرم مخالفة_مرورية مخالفات_مرورية خطية غرامة_مالية مخالفة_مالية ذعيرة غرموه غرمت | fine fined fines | ~currency
appeal | استئناف استأنف_الحكم طعن_في_الحكم نقض محكمة_النقض محكمة_التمييز طعن يطعن طعون طعنت استأنفت_الحكم | appeal appealed cassation appeals | ~sentence
pardon | عفو عفا يعفو عفو_عام صفح سامح يسامح تسامح متسامح غفر يغفر عفوا مسامحة يسامحوه | pardon amnesty pardoned forgive forgiveness clemency forgave forgiven tolerance reprieve
bail | كفالة_مالية إفراج_بكفالة إخلاء_سبيله_بكفالة خرج_بكفالة | bail released_on_bail parole
justice | عدالة عدل عادل إنصاف منصف حق_الضحايا القصاص | justice fair fairness | !injustice
injustice | ظلم ظالم مظلوم جور إجحاف مجحف قهر مضطهد قمع | injustice unfair unjust oppression oppressed persecution repression wrongful wrongfully oppress oppressive
prison | سجن سجون حبس زنزانة زنازين سجن_مركزي محبس إصلاحية حبوس يسجن يحبس زج_به_في_السجن أودع_السجن زنازن حبسوه سجنوه سجنه حبسه خلف_القضبان وراء_القضبان الحبس سجينة نزل_السجن حبسو اتحبس انحبس حبسوهم تحبس سجنو انسجن اتسجن | prison prisons jail jailed imprisonment cell imprison imprisoned jails lock_up behind_bars confine confined detention gaol remand remanded dungeon | ~prisoner ~sentence
prisoner | سجين سجناء مسجون مسجونون محبوس محبوسون نزيل نزلاء_السجن معتقل معتقلون معتقلين مساجين حبيس محابيس مسجونة سجينات نزيلة | prisoner prisoners inmate inmates detainee detainees captivity | ~prison
will-estate | إرث ميراث ورثة وريث ورث يرث وصية إرث_عائلي تركة_العائلة وريثه_الوحيد | inheritance inherit heir heirs
contract | عقد عقود تعاقد متعاقد تعاقدت أبرم_عقدا إبرام مناقصة يتعاقد عقد_عمل كونترا متعاقدة | contract contracts agreement tender bid contractor
ownership | ملكية ملك_خاص أملاك ممتلكات مالك ملاك امتلك يمتلك صاحب_البيت حيازة يملك امتلاك تملك صاحب_الأرض مالكها مالكه مملوك مقتنى مقتنيات تعود_ملكيته تعود_ملكيتها صاحبها_الأصلي صاحبه_الأصلي أصحاب_البيوت أصحاب_المنازل | ownership property properties owner owners own possess owned belongings possession proprietor
license | رخصة رخص ترخيص تراخيص تصاريح مرخص إذن ليسن تصريح_رسمي | license licence permit licensed authorization
# --- rights, protest
human-rights | حقوق_الإنسان حقوق_إنسان حقوقي حقوقية حقوقيون منظمة_حقوقية منظمات_حقوقية حقوق_المرأة حقوق_الطفل انتهاكات_حقوق_الإنسان | human_rights rights_group civil_rights
rights | حق حقوق حقه حقهم | right rights
freedom | حرية حريات حر أحرار تحرر متحرر حرية_التعبير حرية_الصحافة | freedom liberty free freedoms
discrimination | تمييز تمييز_عنصري عنصري عنصرية عنصريون خطاب_الكراهية إسلاموفوبيا | discrimination racism racist racial hate apartheid xenophobia inequality homophobic
slavery | عبودية رق عبيد استعباد اتجار_بالبشر الاتجار_بالبشر سخرة عمل_قسري | slavery slave slaves human_trafficking forced_labor enslaved
violate-rights | انتهاك_حقوق انتهاكات_حقوق تجاوزات | human_rights_violation human_rights_abuses infringement infringe violation oppress | ~break-truce
protest | احتجاج احتجاجات احتج يحتج محتج محتجون مظاهرة مظاهرات تظاهرة تظاهرات تظاهر يتظاهر متظاهر متظاهرون حراك وقفة_احتجاجية مسيرة_احتجاجية اعتصام اعتصم معتصم معتصمون مسيرات_حاشدة متظاهرين متظاهرات محتجات محتجين طلعوا_يحتجون خرجوا_يحتجون حراكيين حراك_شعبي موكب_احتجاجي انتفض اعتصامات يعتصم معتصمين خيام_الاعتصام ساحة_الاعتصام مرابطون مسيرة_سلمية مسيرة_شعبية مسيرة_حاشدة مسيرة_تضامنية نزلوا_الشارع خرج_الآلاف تجمع_احتجاجي تجمعات_احتجاجية خرجوا_إلى_الشارع حركة_احتجاجية انتفاضة_شعبية | protest protests demonstrate demonstration demonstrations rally protester sit-in demonstrator demonstrators protesting protested sit-ins camped_out encampment marches marched marching rallies picket take_to_the_streets took_to_the_streets vigil street_protest | >strike-labor ~slogan >street-march
strike-labor | إضراب إضرابات أضرب يضرب_عن_العمل مضرب مضربون عصيان_مدني إضراب_عن_الطعام إضرابا مضربين إضراب_عفوي إضراب_مفتوح إضراب_عام | strike strikes striking walkout hunger_strike walk_out | ~worker ~union-labour
riot | شغب أعمال_شغب مثيرو_الشغب تخريب بلبلة مشاغبون صدامات | riot riots unrest disturbance chaos turmoil rioters rioting hooligan hooligans hooliganism rampage mob | ~unrest
disperse | فرق_المتظاهرين تفريق_المتظاهرين تفريق فض_الاعتصام فض قمع يقمع قمعت خراطيم_المياه هراوات فضوا فرقوهم كرشوهم تفرقة_المتظاهرين فضوا_المظاهرة | disperse crackdown suppress water_cannon batons dispersed break_up broke_up break_up_the_protest rubber_bullets stun_grenades suppression quash | ~tear-gas ~protest
activist | ناشط ناشطون ناشطين ناشطة نشطاء نشيط_حقوقي معارض_سياسي | activist activists campaigner campaigners
censorship | حجب حجبت حظر_النشر منع_النشر مصادرة_صحيفة | censorship censor ban blocked
# --- terrorism
terrorism | إرهاب إرهابي إرهابية الإرهاب مكافحة_الإرهاب أعمال_إرهابية عمل_إرهابي هجوم_إرهابي إرهابيون إرهابيين جهادي جهاديون تكفيري خلية_إرهابية | terrorism terror terrorist counterterrorism terrorists jihadist | >suicide-attack ~extremism
extremism | تطرف تشدد غلو متطرف متشدد تعصب متشددون متطرفون متعصب | extremism radicalism radical fanaticism extremist fanatic fundamentalist hardliner hardline radicalised radicalized supremacist
terror-group | تنظيم_إرهابي جماعة_إرهابية تنظيم_الدولة تنظيم_الدولة_الإسلامية داعش تنظيم_القاعدة | isis isil islamic_state daesh al-qaeda al_qaeda
rule-order | أمر أوامر أمر_قضائي مذكرة_توقيف مذكرة_اعتقال مذكرة_قبض | order warrant arrest_warrant injunction
ban | حظر يحظر محظور ممنوع ممنوعة محرم تحريم ممنوعين حرم_من ممنوع_من_الدخول | ban banned prohibit prohibited forbid forbidden outlaw turn_away turned_away refused_entry denied_entry prohibition illegalise | !allow ~prevent
allow | سماح سمح يسمح مسموح أجاز يجيز إجازة_القانون مجاز أباح إباحة مباح أتاح يتيح سمحت يأذن مخول سمحولهم يسوغ | allow allowed permit permitted let authorize allows permission enable enabled authorise
obey | التزم يلتزم التزام ملتزم امتثل امتثال أطاع يطيع طاعة يمتثل | comply compliance obey adhere abide commitment adherence
responsible | مسؤولية مسؤوليات تحمل_المسؤولية تبنى_الهجوم تبنى_العملية أعلن_مسؤوليته مسئولية مسؤوليته يتحمل_المسؤولية محاسبة مساءلة | responsible responsibility claimed_responsibility liable liability accountable accountability held_responsible | ~hold-accountable
identity | هوية هويات بطاقة_هوية بطاقة_شخصية إثبات_شخصية كشف_هوية هويته هوياتهم هوية_الجاني بطاقته كارت_ناسيونال | identity identify identified id identification identities | ~name ~identify
# --- at court and after it
client-legal | موكل موكلي موكله موكلته موكلتي موكلها موكليه | client clients | ~lawyer ~accused
testify | شهد يشهد شهدت شهادة شهادات أدلى_بشهادته شهادته أقواله إفادة إفادات إفادته أمام_المحكمة مثل_أمام_القاضي | testify testified testimony statement took_the_stand gave_evidence | ~witness ~say
plea | أقر_بالذنب اعترف_بالذنب أقر_بذنبه دفع_ببراءته أنكر_التهم نفى_التهم | plea plead pleaded pleads pleaded_guilty | ~admit ~deny
jail-term | سنة_سجنا سنوات_سجنا السجن_المؤبد مؤبد السجن_مدى_الحياة سجن_نافذ حبس_نافذ أشغال_شاقة سنين_حبس سنوات_خلف_القضبان محكومية | life_sentence jail_term years_in_prison prison_term imprisonment | ~sentence ~prison
suspended-sentence | مع_وقف_التنفيذ موقوف_التنفيذ سجن_موقوف إفراج_مشروط سراح_مشروط خدمة_مجتمعية إقامة_جبرية الإقامة_الجبرية | suspended_sentence probation parole community_service house_arrest | ~sentence
charge-sheet | لائحة_اتهام لائحة_الاتهام قرار_الاتهام توجيه_الاتهام وجهت_إليه_تهمة وجهت_له_النيابة التهم_الموجهة صحيفة_الاتهام | indictment charge_sheet charged_with pressed_charges | ~accuse ~accused
drop-charges | إسقاط_التهم أسقط_التهم أسقطت_التهم حفظ_القضية حفظ_التحقيق رد_الدعوى طي_القضية | dropped_charges dismissed_the_case charges_dropped | ~innocent
accomplice | متواطئ متواطئون متواطئة تواطؤ تواطأ شريك شركاء شريكه أعوان معاون شريك_في_الجريمة مساعد_الجاني متآمر متآمرون مؤامرة متواطئين يتواطأ شركاء_في_الجريمة شريكه_في_السرقة ساعدهم_من_الداخل من_داخل_المتحف يتآمر عقل_مدبر العقل_المدبر رأس_العصابة مدبر_العملية مخطط_العملية متآمرين | accomplice accomplices collusion conspirator conspiracy collude inside_job complicit mastermind insider conspire conspired connivance | ~involve ~criminal ~assistant
detective | مفتش مفتشون الشرطة_القضائية المباحث_الجنائية شرطة_قضائية تحري_خاص ضابط_التحقيق | detective detectives inspector | ~police ~investigation
police-station | مخفر مخافر قسم_الشرطة قسم_شرطة مركز_الشرطة مركز_شرطة مركز_أمني كوميسارية كوميساريا كراكة كراكون مركز_البوليس نقطة_شرطة | police_station precinct | ~police
recover-goods | استرد يسترد استرداد استردوا استعاد_المسروقات استعادة_المسروقات رجعوا_المسروقات ضبط_المسروقات | recovered retrieved returned took_back bring_back | ~seize-goods
gangster-term | بلطجي بلطجية شبيحة قطاع_طرق قطاع_الطرق صعلوك أزعر زعران بلطجة | thug thugs bandits bandit hoodlum | ~criminal ~gang
blackmail | ابتزاز ابتز يبتز مبتز فدية إتاوات طلب_فدية | blackmail extortion extort ransom | ~threat ~kidnap
defamation | تشهير قذف_وسب السب_والقذف سب_وقذف إساءة_السمعة | defamation libel slander
custody-child | حضانة_الأطفال حضانة_ابنيه حضانة_أولاده حق_الحضانة حرمانه_حضانة | custody child_custody | ~divorce
circumstances | ملابسات ملابسات_الحادث حيثيات خلفيات خلفية ظروف_الحادث تفاصيل_الواقعة | circumstances background details | ~cause ~condition-state
legal-loophole | ثغرة_قانونية ثغرات_قانونية التحايل_على_القانون تحايل يتحايل | loophole circumvent | ~fraud
compensation-court | حكم_بالتعويض تعويض_مدني مصادرة_أموال مصادرة_ممتلكات مصادرة يصادر صودرت حجز_على_أمواله تجميد_أصوله تجميد_الأصول | forfeiture confiscation freeze_assets seized_assets confiscated | ~seize-goods ~punish
extradite | تسليم_المطلوبين تسليم_المتهم ترحيله_إلى طلب_تسليمه | extradition extradite extradited | ~hand-over
death-cause | تشريح تشريح_الجثة الطب_الشرعي طب_شرعي الطبيب_الشرعي تقرير_الطب_الشرعي سبب_الوفاة سبب_وفاته سبب_الموت أسباب_الوفاة بأزمة_قلبية متأثرا_بجراحه متأثرا_بإصابته متأثرة_بجراحها | autopsy post-mortem forensic forensics coroner cause_of_death succumbed_to_wounds postmortem succumbed died_of_wounds died_of_injuries | ~corpse ~cause
lead-away | اقتاد يقتاد اقتيد اقتيدت اقتادوه اقتياد سيقت ساقوه | led_away escorted taken_away | ~arrest ~transport ~prison ~handcuff
criminal-record | سوابق صاحب_سوابق أصحاب_السوابق سجل_جنائي سجل_إجرامي أسبقيات ماض_إجرامي سجل_عدلي صحيفة_سوابق | criminal_record previous_convictions rap_sheet priors | ~criminal ~suspect
crime-tool | أداة_الجريمة أداة_القتل سلاح_الجريمة السلاح_المستخدم السلاح_المستعمل | murder_weapon weapon_used | ~weapon ~knife ~gun
precedent | حادث_مماثل حوادث_مماثلة هجوم_مماثل واقعة_مشابهة واقعة_مماثلة حدث_من_قبل صار_من_قبل | precedent similar_incident happened_before similar_case | ~previous ~same
rubber-bullets | رصاص_مطاطي الرصاص_المطاطي خراطيم_المياه خرطوم_مياه هراوة هراوات عصي قنابل_صوتية قنابل_دخان رش_المياه | rubber_bullets water_cannon batons stun_grenades truncheons | ~disperse ~tear-gas
pepper-gas | غاز_الفلفل رذاذ_الفلفل اختناق_بالغاز | pepper_spray | ~tear-gas
vandalism | تخريب_الممتلكات خربوا كسروا_المحلات إضرام_النار أضرموا_النار أضرم يضرم إحراق_سيارات حرقوا_السيارات رشق_بالحجارة رشقوا_بالحجارة رمي_الحجارة حجارة تخريبي عملية_تخريبية أعمال_تخريب | vandalism arson set_on_fire torched stone-throwing threw_stones sabotage saboteur vandal vandals vandalise vandalised desecrate graffiti | ~riot ~fire ~destroy
barricade | متاريس متراس إقامة_الحواجز قطع_الطريق قطعوا_الطريق سدوا_الطريق إغلاق_الطرق إغلاق_الطريق إطارات_محترقة حرق_الإطارات | barricade barricades roadblock roadblocks blocked_the_road burning_tyres barrier barriers cordon cordoned | ~protest ~close
impunity | إفلات_من_العقاب الإفلات_من_العقاب نجا_من_العقاب أفلت_من_العقاب بلا_محاسبة نجا_من_المساءلة فلت_من_الحساب | impunity got_away_with escaped_punishment | ~innocent ~hold-accountable
street-march | مسيرة مسيرات نزل_إلى_الشارع نزلوا_إلى_الشارع نزلوا_على_الشارع خرجوا_للشارع خرجوا_إلى_الشوارع طلعوا_مظاهرة طلعوا_عالشارع جابوا_الشوارع جاب_الشوارع | march marched marchers took_to_the_streets | ~protest
escape-prison | هروب_من_السجن فرار_من_السجن فر_من_السجن هرب_من_السجن هروب_سجناء فرار_سجناء فر_سجناء هرب_سجناء تسلل_من_السجن حفر_نفق_هروب كسر_السجن | jailbreak prison_break breakout escaped_from_prison broke_out_of_prison escaped_prisoners escapee | ~flee ~prison ~fugitive
discipline | انضباط منضبط تأديب تأديبي تأديبية مجلس_تأديب مجلس_تأديبي إجراء_تأديبي إجراءات_تأديبية لجنة_الانضباط عقوبة_مسلكية مخالفة_انضباطية | discipline disciplinary disciplined misconduct sanctioned_player | ~punish ~obey
money-laundering | غسل_الأموال غسيل_الأموال تبييض_الأموال تبييض_أموال غسل_أموال غسيل_أموال أموال_مشبوهة تحويلات_مشبوهة | launder laundering money_laundering dirty_money | ~fraud ~corruption ~bank
prostitution | دعارة بغاء شبكة_دعارة بيت_دعارة مومس عاهرة | prostitution prostitute brothel pimp sex_trafficking | ~crime
`;
