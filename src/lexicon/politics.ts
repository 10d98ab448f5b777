/**
 * Government, offices and titles, parties, parliaments, elections, and the law-giving side of the state.
 *
 * The form of a line is told in `table.ts`: name | Arabic forms | English forms | links.
 */
export const politics = `
# --- the state
government | حكومة حكومات حكومي حكوماتي مجلس_الوزراء السلطة_التنفيذية الحكومه مسؤولين_حكوميين حكومتهم كبينة الجهات_الحكومية الدوائر_الحكومية | government governmental cabinet | >ministry >prime-minister ~authorities ~official
authorities | سلطة سلطات جهات_رسمية الجهات_المختصة الجهات_المعنية الجهات_الرسمية | authority authorities | ~government ~official
regime | نظام_الحكم النظام_الحاكم الحكم_العسكري | regime puppet_regime | ~government
rule | حكم يحكم حاكم حكام | rule ruler govern governed governing reign | >president >king
republic | جمهورية جمهوري جمهوريات | republic republican statehood
kingdom | مملكة ممالك ملكية_دستورية | kingdom monarchy
democracy | ديمقراطية ديمقراطي ديموقراطية ديموقراطي دمقرطة | democracy democratic pro-democracy prodemocracy | !dictatorship
dictatorship | ديكتاتورية دكتاتورية ديكتاتور دكتاتور استبداد مستبد طغيان طاغية | dictatorship dictator tyranny autocracy authoritarian fascist fascism tyrant autocrat junta repressive oppressive
federal | اتحادي فيدرالي فدرالي فيدرالية فدرالية | federal federation devolution
public-sector | القطاع_الحكومي القطاع_العام | public_sector nationalise nationalize nationalisation | !private-sector
policy | سياسة سياسات سياسي سياسيا سياسيين سياسيون ساسة | policy politics political politician policymaker policymakers
reform | إصلاح إصلاحات إصلاحي | reform reforms reformist
crisis | أزمة أزمات مأزق محنة | crisis crises predicament stand_off standoff stand-off impasse deadlock stalemate gridlock | ~problem
unrest | اضطراب اضطرابات قلاقل فوضى زعزعة انفلات | unrest turmoil chaos instability disorder upheaval turbulence insecurity
transparency | شفافية شفاف نزاهة نزيه | transparency transparent integrity
bureaucracy | بيروقراطية | bureaucracy red_tape
citizenship | مواطنة | citizenship residency permanent_residency
citizen | مواطن مواطنون مواطنين رعايا رعية | citizen citizens nationals taxpayer taxpayers populace | ~people ~resident
autonomy | حكم_ذاتي الحكم_الذاتي | autonomy autonomous self-rule
legitimacy | مشروعية | legitimacy legitimate lawful valid validity rightful
power-transfer | انتقال_السلطة تداول_السلطة نقل_السلطة تسليم_السلطة تولى_السلطة تولي_الحكم | transfer_of_power transition handover_of_power
national-day | يوم_وطني اليوم_الوطني عيد_الاستقلال عيد_وطني | national_day independence_day
flag | بيرق علم_وطني | flag flags banner

# --- offices and titles
office | منصب مناصب حقيبة_وزارية مقعد_وزاري | office post position portfolio | >president >minister >governor >ambassador
president | رئيس رؤساء رئاسة رئاسي رئيس_الجمهورية رئيس_الدولة ريس رئيسة حاكم_البلاد | president presidents presidency presidential head_of_state chairman chairwoman head chief chair chairperson
vice-president | نائب_الرئيس نائب_رئيس | vice_president deputy_president
prime-minister | رئيس_الوزراء رئيسة_الوزراء رئيس_الحكومة رئيسة_الحكومة رئيس_مجلس_الوزراء وزير_أول الوزير_الأول | prime_minister premier head_of_government pm
minister | وزير وزراء وزيرة وزاري الوزيرة وزرائه | minister ministers ministerial secretary
ministry | وزارة وزارات | ministry ministries department
foreign-minister | وزير_الخارجية وزيرة_الخارجية وزراء_الخارجية | foreign_minister secretary_of_state foreign_secretary
foreign-ministry | وزارة_الخارجية الخارجية | foreign_ministry state_department foreign_office
defense-minister | وزير_الدفاع وزيرة_الدفاع | defense_minister defence_minister defense_secretary
defense-ministry | وزارة_الدفاع البنتاغون البنتاجون | defense_ministry defence_ministry ministry_of_defense ministry_of_defence pentagon
interior-minister | وزير_الداخلية وزيرة_الداخلية | interior_minister home_secretary
interior-ministry | وزارة_الداخلية | interior_ministry home_office ministry_of_interior
finance-minister | وزير_المالية وزيرة_المالية | finance_minister treasury_secretary
health-minister | وزير_الصحة وزيرة_الصحة | health_minister
health-ministry | وزارة_الصحة | health_ministry ministry_of_health
deputy | نائب نواب وكيل وكلاء وكيل_وزارة | deputy vice undersecretary superintendent | ~assistant
assistant | مساعد مساعدون مساعدين معاون مساعدو | assistant aide aides
adviser | مستشار مستشارون مستشارين مستشارة استشاري | adviser advisor advisers consultant counsellor counselor
chancellor | المستشارة_الألمانية المستشار_الألماني | chancellor
spokesperson | متحدث متحدثة متحدثون ناطق ناطقة ناطق_باسم متحدث_باسم متحدث_رسمي ناطق_رسمي الناطق_الرسمي الناطقة المتحدثه | spokesperson spokesman spokeswoman press_secretary spokespeople | ~say ~statement
official | مسؤول مسؤولون مسؤولين مسؤولة مسئول مسئولين مسئولون مسؤولو مسؤولي كبار_المسؤولين | official officials authority | >minister >spokesperson >governor >ambassador >deputy
officially | رسمي رسميا رسمية بشكل_رسمي | official officially formal formally
governor | محافظ محافظون حاكم_ولاية حاكم_المنطقة ولاة أمير_المنطقة | governor governors
mayor | عمدة رئيس_بلدية رئيس_البلدية رئيسة_بلدية عمد أمين_العاصمة | mayor mayors mayoress
municipality | بلديات أمانة_المنطقة مجلس_بلدي مجلس_محلي بلدية | municipality municipal city_council town_hall
ambassador | سفير سفراء سفيرة | ambassador ambassadors envoy | ~embassy
embassy | سفارة سفارات ممثلية بعثة_دبلوماسية | embassy embassies diplomatic_mission | ~consulate ~diplomacy
consulate | قنصلية قنصليات قنصل قناصل قنصلي | consulate consul consular
envoy | مبعوث مبعوثون مبعوثين موفد موفدين ممثل_خاص مبعوث_خاص المبعوث_الأممي | envoy special_representative emissary | ~ambassador
representative | ممثل ممثلين ممثلون ممثلية مندوب مندوبون مندوبين | representative representatives delegate delegates | ~envoy
delegation | وفد وفود | delegation delegations entourage
secretary-general | أمين_عام الأمين_العام الأمين_العام_للأمم_المتحدة سكرتير_عام رئيس_المنظمة_الأممية أمين_عام_الأمم_المتحدة رئيس_الأمم_المتحدة كبير_الأمم_المتحدة | secretary-general secretary_general un_chief head_of_the_un chief_of_the_un
director | مدير مدراء مديرون مديرين مدير_عام المدير_العام رئيس_تنفيذي الرئيس_التنفيذي مديرة مديرات مديرو المديرة | director manager ceo chief_executive managers directors head
directorate | مديرية مديريات إدارة_عامة الإدارة_العامة مصلحة_حكومية | directorate administration
king | ملك ملوك عاهل ملكي جلالة_الملك جلالته العاهل | king kings monarch royal majesty baron duke duchess noble throne
queen | ملكة ملكات | queen
prince | أمير أمراء أميرة أميرات صاحب_السمو سمو_الأمير | prince princes princess emir crown_prince highness
sultan | سلاطين سلطان سلطنة | sultan sultanate
sheikh-title | شيخ شيوخ مشايخ شيخة | sheikh sheikhs sheik
tsar-emperor | إمبراطور قيصر إمبراطورية | emperor empire tsar imperial
leader | زعيم زعماء زعامة قائد قيادة قيادي قيادات قياديين متزعم يتزعم زعيمة | leader leaders leadership ringleader figurehead mastermind kingpin strategist statesman superpower | >president >king >commander
chief-of-staff | رئيس_الأركان رئيس_هيئة_الأركان رئيس_أركان هيئة_الأركان الأركان | chief_of_staff general_staff joint_chiefs
retired | متقاعد متقاعدين متقاعدون تقاعد يتقاعد معاش_تقاعدي | retired retire retirement pension pensioner retiree retirees pensioners
acting | بالإنابة بالوكالة قائم_بأعمال القائم_بأعمال المكلف تصريف_الأعمال | acting interim caretaker charge_d'affaires
appoint | عين_وزيرا تعيين يعين كلف_بتشكيل نصب_رئيسا تنصيب تكليف | appoint appointed appointment named nominate inaugurate assign designate designated | !dismiss-from-office
take-office | تولى يتولى تقلد تسلم_مهامه تسلم_منصبه تسلم_السلطة أدى_اليمين أداء_اليمين باشر_مهامه حلف_اليمين يؤدي_اليمين مسك ماسك ماسكة يمسك استلم استلم_المنصب توليه توليها جلس_على_الكرسي | take_office took_office assume assumed took_over in_office take_over take_charge take_oath oath_office take_the_helm | ~appoint
dismiss-from-office | أقال إقالة أقيل يقيل عزل يعزل معزول أعفى_من_منصبه إعفاء_من_منصبه نحى تنحية خلع طرد_من_منصبه أقيلت أقالت أقالوه شالوه_من_منصبه عزلوه كف_يده إعفاء أعفي | dismiss sack fire remove depose impeach impeachment dismissed sacked removed kick_out throw_out vote_out eject ejected | ~overthrow
resign | استقال يستقيل استقالة مستقيل تنحى يتنحى قدم_استقالته قدم_استقالة استقالت استقالوا ترك_منصبه ساب_منصبه تخلى_عن_منصبه ترجل_عن_منصبه سلم_المفاتيح ترك_الكرسي تنازل_عن_العرش تخلى_عن_العرش ستاقل استقالو | resign resignation step_down stepped_down quit resigned resigning step_aside stand_down stepped_aside abdicate abdication abdicated renounce_the_throne | ~dismiss-from-office
candidate | مرشح مرشحون مرشحين ترشح يترشح ترشيح ترشيحات رشح يرشح مرشحة مترشح مترشحين | candidate candidates candidacy nominate nominee run_for_office running | ~election
succeed-someone | خلفا خليفة يخلف خلافة | succeed successor succession
administration | إدارة إدارات إداري الإدارة_الأمريكية | administration administrative management
committee | لجنة لجان هيئة هيئات | committee commission committees panel board authority trustee trustees
council | مجلس مجالس | council councils board
organization | منظمة منظمات هيئة_دولية | organization organisation agency
institution | مؤسسة مؤسسات مؤسسي هيئة_حكومية | institution institutions establishment foundation
agency-body | وكالة وكالات | agency agencies
member | عضو أعضاء عضوية عضوا عضوة منتسب منتسبين | member members membership subscriber subscribe subscribers
headquarters | مقر مقرات مقار المقر_الرئيسي مركز_القيادة | headquarters hq base
civil-servant | موظف_حكومي موظفي_الدولة موظفو_الحكومة | civil_servant government_employee

# --- parliament and parties
parliament | برلمان برلمانات برلماني برلمانية مجلس_النواب مجلس_الشعب مجلس_الأمة مجلس_الشيوخ مجلس_الشورى الجمعية_الوطنية جمعية_وطنية كونغرس كونجرس الكونغرس الكنيست الدوما مجلس_العموم مجلس_تشريعي المجلس_التشريعي سلطة_تشريعية مجلس_الدوما غرفة_البرلمان مجلس_نيابي نيابي النيابي مجلس_المستشارين | parliament parliamentary congress senate house_of_representatives knesset duma national_assembly legislature chamber | ~lawmaker
lawmaker | نائب_برلماني نواب برلمانيون برلمانيين نائب_في_البرلمان عضو_البرلمان عضو_مجلس_النواب مشرع مشرعون مشرعين سناتور سيناتور عضو_الكونغرس برلماني نائبة نواب_البرلمان مستشارين | lawmaker mp deputy legislator senator congressman member_of_parliament lawmakers mps councillor | ~legislation
legislation | تشريع تشريعات تشريعي سن_قانون مشروع_قانون مشروع_القانون | legislation bill legislative draft_law amend enact legislate lawmaking | ~law
decree | مرسوم مراسيم أمر_ملكي فرمان قرار_رئاسي أمر_تنفيذي أوامر_ملكية | decree edict executive_order royal_order | ~decide
party-political | حزب أحزاب حزبي حزبية | party parties partisan bipartisan multiparty politburo
ruling-party | الحزب_الحاكم حزب_حاكم | ruling_party
opposition | معارضة معارض معارضون معارضين عارض معارضو رافضون قوى_المعارضة | opposition opponent opponents opposed dissident critics | ~no-camp ~refuse
coalition | ائتلاف ائتلافات ائتلافي تحالف تحالفات تكتل كتلة_نيابية كتلة_برلمانية | coalition alliance bloc
rival | منافس منافسين خصم خصوم غريم | rival rivals competitor opponent
supporter | مناصر مناصرون مناصرين أنصار موال موالون موالين موالي موالية مؤيد مؤيدون مؤيدين مؤيدو أنصاره مناصريه | supporter supporters loyalist loyal backers
movement-political | حركة حركات تيار تيارات | movement movements faction
left-wing | يساري يساريون يساريين يسارية | left-wing leftist
right-wing | يميني يمينيون يمينية يمين_متطرف اليمين_المتطرف | right-wing rightist far-right
communist | شيوعي شيوعية شيوعيون شيوعيين اشتراكي اشتراكية | communist communism socialist socialism
nationalist | قومي قومية قوميون قوميين قوميات | nationalist nationalism ethnic
liberal | ليبرالي ليبرالية ليبراليون | liberal secular secularism
conservative | حزب_المحافظين | conservative conservatives tory
islamist | إسلامي إسلاميون إسلاميين إسلاموي إسلاموية | islamist islamists
moderate | معتدل معتدلون معتدلين اعتدال وسطية | moderate moderates moderation
session | جلسة جلسات دورة_انعقاد دورة_البرلمان | session sessions sitting hearing adjourn adjourned convene convened plenary
quorum | نصاب_قانوني النصاب | quorum
minority | أقلية_عرقية أقليات_دينية | minority minorities
veto | فيتو | veto
confidence-vote | حجب_الثقة سحب_الثقة منح_الثقة تصويت_بالثقة | vote_of_confidence no-confidence confidence_vote

# --- elections
election | انتخاب انتخابات انتخابي انتخابية استحقاق_انتخابي اقتراع اقتراعات صناديق_الاقتراع صندوق_الاقتراع يوم_الاقتراع عملية_انتخابية انتخابات_بلدية انتخابات_رئاسية انتخابات_تشريعية | election elections electoral poll polls ballot ballot_boxes hold_elections hold_election held_elections hung_parliament runoff run-off | ~vote ~polling-station ~candidate ~campaign >referendum
elect | انتخب ينتخب انتخبوا | elect elected | ~election
vote | صوت_لصالح صوت_ضد تصويت يصوت اقترع يقترع اقتراع أدلى_بصوته أدلوا_بأصواتهم صوتوا إدلاء_بالأصوات صوت أصوات صوتت صوتو فوط فوطوا يفوطو يصوتون مصوتون مصوتين ورقة_تصويت صندوق_اقتراع | vote voted voting ballot cast_ballot votes voters | ~voter ~referendum ~ballot-question
voter | ناخب ناخبون ناخبين مقترع مقترعين مصوت مصوتون مصوتين مقترعون الهيئة_الناخبة كتلة_ناخبة | voter voters electorate electors voting elector
polling-station | مركز_اقتراع مراكز_الاقتراع مكتب_اقتراع صندوق_الاقتراع صناديق_الاقتراع لجان_انتخابية مراكز_التصويت مركز_تصويت مراكز_تصويت مكاتب_الاقتراع مكاتب_التصويت | polling_station ballot_box polling_stations polls ballot_boxes | ~vote
referendum | استفتاء استفتاءات استفتي استشارة_شعبية الاستفتا | referendum plebiscite plebiscites | ~voter
turnout | نسبة_المشاركة نسبة_الإقبال إقبال_الناخبين نسبة_التصويت إقبال مشاركة_الناخبين نسبة_المقترعين شارك_في_التصويت نسبة_المصوتين كم_واحد_صوت | turnout participation voter_turnout | ~vote ~voter ~participate
campaign | حملة حملات حملة_انتخابية دعاية_انتخابية مهرجان_انتخابي تجمع_انتخابي | campaign campaigns rally rallies clamp_down crack_down clampdown sweep | ~candidate
round-of | جولة جولات دور_ثان الجولة_الثانية | round rounds runoff
win-election | فاز_في_الانتخابات فاز_بالرئاسة حسم_الانتخابات فوز_انتخابي ربح_الانتخابات نجح_في_الانتخابات اكتسح انتخب_رئيسا | win_election won_the_election elected | ~victory ~elect
fraud-election | تزوير_الانتخابات تزوير_انتخابي مزورة تلاعب_انتخابي | election_fraud rigging rigged vote_rigging voter_fraud stuffing ballot_stuffing | ~irregularity
mandate-term | ولاية_رئاسية فترة_رئاسية عهدة_رئاسية ولاية_ثانية ولاية عهدة مأمورية فترة_حكم مدة_الرئاسة ولايات_رئاسية | term mandate term_of_office terms tenure | ~president
sectarian | طائفي طائفية طائفة طوائف مذهبي مذهبية مذاهب | sectarian sectarianism sect cult
tribe | قبيلة قبائل عشيرة عشائر عشائري | tribe tribes tribal clan
boycott | قاطع يقاطع قاطعوا مقاطعة_الانتخابات | boycott boycotted
slogan | شعار شعارات هتاف هتافات هتف رددوا_هتافات | slogan slogans chant chants
petition | عريضة عرائض التماس مذكرة_احتجاج جمع_تواقيع جمع_توقيعات توقيعات | petition petitions signatures
civil-society | مجتمع_مدني المجتمع_المدني منظمات_المجتمع_المدني منظمة_غير_حكومية منظمات_غير_حكومية | civil_society ngo non-governmental civic grassroots non-profit nonprofit
exile | منفى نفي_من_البلاد منفيون مهجر المنفى | exile exiled banish
ceremony-protocol | مراسم بروتوكول تشريفات | protocol ceremonies
# --- at the ballot
vote-share | نسبة_الأصوات عدد_الأصوات من_الأصوات حصد_الأصوات أصوات_الناخبين نالت_الأصوات | share_of_the_vote votes | ~vote ~rate-share
vote-margin | فارق_الأصوات فارق_ضئيل هامش_ضئيل بفارق_ضئيل فارق_كبير هامش فرق_الأصوات فارق_نقطة | margin narrow_margin gap | ~difference-gap
difference-gap | فارق فوارق فجوة فجوات الهوة | gap difference margin
vote-count | فرز فرز_الأصوات عد_الأصوات فرز_البطاقات إعادة_الفرز إعادة_فرز عملية_الفرز نتائج_أولية النتائج_الأولية نتائج_جزئية | counting vote_count recount preliminary_results | ~vote ~count-verb ~election
invalid-ballot | أوراق_بيضاء بطاقات_بيضاء ورقة_بيضاء أوراق_باطلة بطاقات_ملغاة أصوات_باطلة أوراق_ملغاة | blank_ballots spoiled_ballots invalid_votes invalidate | ~vote
abstain | عزوف ممتنع_عن_التصويت الامتناع_عن_التصويت امتناع_عن_التصويت | abstain abstention abstentions | ~turnout ~boycott
yes-camp | معسكر_نعم مؤيدو_التعديل معسكر_المؤيدين صوتوا_بنعم التصويت_بنعم قالوا_نعم | yes_camp yes_campaign in_favour in_favor | ~support ~supporter
no-camp | معسكر_الرافضين معسكر_المعارضين صوتوا_بلا رافضو_التعديل | voted_against | ~oppose ~opposition
ballot-question | سؤال_الاستفتاء ورقة_الاقتراع ورقة_التصويت بطاقة_الاقتراع أوراق_الاقتراع بطاقات_الاقتراع | ballot_paper referendum_question ballot_question ballots | ~referendum ~vote
constitution-change | تعديل_الدستور تعديل_دستوري تعديلات_دستورية التعديلات_الدستورية تغيير_الدستور تعديل_المادة | constitutional_amendment amendment amendments | ~constitution ~referendum
electoral-commission | لجنة_الانتخابات هيئة_الانتخابات المفوضية_العليا مفوضية_الانتخابات لجنة_انتخابية اللجنة_الانتخابية الهيئة_المستقلة_للانتخابات | electoral_commission election_commission electoral_board | ~election
election-observer | مراقبو_الانتخابات مراقب_انتخابات بعثة_المراقبة بعثة_المراقبين مراقبة_الانتخابات مراقبون_دوليون | election_observers observers observer_mission | ~monitor ~election
irregularity | خروقات_انتخابية مخالفات_انتخابية تجاوزات_انتخابية شراء_الأصوات شراء_أصوات تلاعب_بالنتائج طعون_انتخابية حشو_الصناديق | irregularities vote_buying ballot_stuffing tampering | ~fraud-election
opinion-poll | استطلاع_رأي استطلاعات_الرأي استطلاع_للرأي نوايا_التصويت سبر_الآراء | opinion_poll polls pollster pollsters exit_poll | ~survey-study
early-election | انتخابات_مبكرة انتخابات_سابقة_لأوانها حل_البرلمان حل_مجلس_النواب | early_election snap_election dissolve_parliament
cabinet-reshuffle | تعديل_وزاري تغيير_حكومي حكومة_جديدة تشكيل_الحكومة تشكيل_حكومة حكومة_وحدة_وطنية حكومة_ائتلافية حكومة_انتقالية | reshuffle new_government form_a_government unity_government cabinet_reshuffle shake_up shake-up overhaul | ~government
concede-defeat | أقر_بالهزيمة اعترف_بالهزيمة أقر_بهزيمته تقبل_النتيجة هنأ_منافسه | concede_defeat conceded | ~admit ~defeat
majority-rule | أغلبية_مطلقة الأغلبية_المطلقة أغلبية_برلمانية أكثرية_نيابية ثلثي_الأصوات أغلبية_الثلثين | absolute_majority majority two-thirds bulk | ~most
district-electoral | دائرة_انتخابية دوائر_انتخابية الدوائر_الانتخابية | constituency constituencies electoral_district
speech-from-power | خطاب_النصر خطاب_التنصيب حفل_التنصيب أداء_القسم | inauguration victory_speech | ~take-office
popularity | شعبيته رصيده_الشعبي معدل_التأييد نسبة_التأييد محبوبيته | popularity approval_rating | ~supporter ~opinion-poll
third-term | ولاية_ثالثة ولاية_جديدة عهدة_خامسة عهدة_ثالثة تمديد_الولاية تمديد_ولايته التمديد_للرئيس | third_term new_term term_limit extend_his_term | ~mandate-term ~extend-time
next-step | الخطوة_التالية الخطوة_المقبلة المرحلة_المقبلة ماذا_بعد خارطة_المرحلة الخطوات_المقبلة | next_step next_steps | ~plan ~next
come-into-force | دخل_حيز_التنفيذ يدخل_حيز_التنفيذ حيز_التنفيذ حيز_النفاذ سريان سرى_المفعول يسري ساري_المفعول نفاذ بدء_العمل_ب بدء_التطبيق | come_into_force take_effect in_force effective | ~implement ~start
law-article | مادة_من_الدستور المادة_الأولى المادة_الثانية مواد_القانون نص_المادة نص_القانون ينص_القانون تنص_المادة بنود_القانون | article clause article_of_the_constitution provisions | ~law ~constitution
public-opinion | الشارع_السياسي الرأي_العام رأي_الشارع مزاج_الشارع أهل_البلد | public_opinion public_mood | ~opinion ~people
deadlock | حائط_مسدود جمود جمود_سياسي مأزق مراوحة انسداد_سياسي عثرة عقدة_الخلاف مربع_الأول نقطة_الصفر | deadlock stalemate impasse standoff stand-off gridlock standstill stumbling_block sticking_point | ~fail ~talks ~crisis
lobby-group | جماعة_ضغط جماعات_ضغط جماعات_الضغط لوبي لوبيات مجموعة_ضغط حشد_التأييد مجموعات_الضغط | lobby lobbying lobbyist lobbyists pressure_group interest_group | ~pressure ~influence
vacancy | شاغر شواغر منصب_شاغر وظيفة_شاغرة وظائف_شاغرة شغور فراغ_رئاسي مقعد_شاغر فراغ_دستوري منصب_خال | vacancy vacant vacancies unfilled | ~job ~office
`;
