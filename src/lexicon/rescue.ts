/** Help in need: rescue, search, aid, refugees, displacement, evacuation, camps. Columns: see table.ts. */
export const rescue = `
rescue | إنقاذ أنقذ ينقذ منقذ منقذون أنقذوا أنجد ينجد انتشال_أحياء طواقم_الإنقاذ فرق_الإنقاذ عمليات_الإنقاذ عملية_إنقاذ سحب_العالقين طلعوهم خلصوهم | rescue rescued rescuers saved save rescue_team rescue_workers | ~survive ~help ~evacuation
recover-body | انتشال انتشل ينتشل إخراج_الجثث انتشال_جثث سحب_الجثث | recover recovered pull_out retrieve | ~corpse
search | بحث يبحث بحثا تفتيش تمشيط عملية_بحث فتش يفتش فرق_البحث تحرى مشط نقب ينقب ابحث مبحوث البحث_عن_الآثار | search searching seek hunt searched sought comb | ~missing ~rescue
found | عثر يعثر عثور وجد يجد وجدوا لقي لقوا يلقى لاقوا لاقى رصد_مكانه لقا وجدت عثرت لقيو إيجاد لگى لقاو لقيت لقيناه لقيوا لقاوه ملقى اتلقى | find found discover discovered locate located finding finds
diver | غواص غواصون غواصين غطاس غطاسين غوص ضفادع_بشرية | diver divers diving frogman
help | مساعدة ساعد يساعد ساعدوا عون أعان يعين عاون يعاون إسناد ساعده مد_يد_العون غوث ساعدني دعم مساندة فزعة نجدة عاونوا معاونة يسند | help helped assist assistance support supported helping assisted helpful | >aid >rescue ~support ~rescue ~support
aid | إغاثة إغاثي إغاثية مساعدات_إنسانية مساعدة_إنسانية معونات معونة إمداد_إنساني قافلة قوافل مواد_إغاثية | aid humanitarian_aid relief supplies convoy relief_supplies foreign_aid assistance | ~humanitarian ~supply >food-aid >shelter >medicine >camp
relief-worker | رجال_الإغاثة عمال_الإغاثة عمال_إغاثة موظفو_الإغاثة مسؤولو_الإغاثة فرق_الإغاثة عمليات_الإغاثة منظمات_الإغاثة | relief_worker aid_worker aid_workers relief_workers relief_agencies volunteers | ~aid ~volunteer
humanitarian | إنساني إنسانية إنسانيا أزمة_إنسانية أوضاع_إنسانية دوافع_إنسانية | humanitarian humane humanity
volunteer | متطوع متطوعون متطوعين تطوع يتطوع تطوعي | volunteer volunteers voluntary volunteering
charity | خيري خيرية جمعية_خيرية جمعيات_خيرية صدقة صدقات زكاة إحسان مبرة محسنين | charity charitable charities philanthropy alms
donate | تبرع يتبرع تبرعات متبرع متبرعون تبرعوا مانح مانحون منح_مالية هبة هبات جهات_مانحة تبرعت متبرعة | donate donation donations donor donors donated
need | حاجة احتياج احتياجات يحتاج احتاج بحاجة محتاج محتاجون معوز لزم يلزم لزوم تطلب يتطلب متطلبات يستلزم يستدعي يستوجب نحتاج محتاجة ناقص ناقصهم خصهم يعوز | need needs needed needy require required requirement requirements necessity necessary lacking | ~want
shelter | مأوى ملجأ ملاجئ إيواء آوى يؤوي مركز_إيواء مراكز_الإيواء مراكز_إيواء سكن_مؤقت مساكن_مؤقتة ملاذ ملاذات مراكز_للإيواء مركز_إيواء_مؤقت مدارس_إيواء ملاجئ_مؤقتة مستقر ملاذ_آمن لجأ_إلى_مدرسة لجؤوا_إلى مأوى_مؤقت ملجأ_مؤقت إيواؤهم استضافة_النازحين آواهم آووا مدارس_الإيواء سكنوا_في_المدارس | shelter shelters refuge housing_shelter refuges sheltering sheltered take_refuge took_refuge haven took_shelter | ~camp ~homeless ~displaced ~evacuation ~refugee
camp | مخيم مخيمات خيمة خيام معسكر_لاجئين مخيم_للاجئين مخيم_لاجئين خيم | camp camps tent tents refugee_camp | ~refugee ~displaced
refugee | لاجئ لاجئون لاجئين لجوء لجأ يلجأ طالب_لجوء طالبو_اللجوء طالبي_اللجوء لجوء_سياسي طلب_اللجوء | refugee refugees asylum asylum_seeker asylum_seekers | ~displaced ~migrant
displaced | نازح نازحون نازحين نزوح نزح ينزح مهجر مهجرون تهجير تشريد نزحوا هجروا هجرة_قسرية فروا_من_منازلهم نزوح_السكان | displaced displacement displace idp exodus flee_their_homes fled_their_homes uprooted | ~refugee ~flee ~evacuation ~homeless
homeless | مشرد مشردون بلا_مأوى شرد تشرد شردت شردوا تشردوا بقوا_في_الشارع في_العراء العراء | homeless homelessness without_shelter out_in_the_open
migrant | مهاجر مهاجرون مهاجرين هجرة هاجر يهاجر هجرة_غير_شرعية هجرة_غير_نظامية | migrant migrants migrate immigrant immigrants immigration emigrate emigration migration expatriate
smuggle | تهريب مهرب مهربون تهريب_البشر مهربين | smuggle smuggling smuggler smugglers trafficking
flee | فر يفر فرار فارون فارين هرب يهرب هروب هارب هاربون هربوا هج طفش ملاذ تملص هربانين فلت يفلت شرد شردوا انحاش نحاش هربت هاج ركن_إلى_الفرار نفذ_بجلده توارى_عن_الأنظار انسل انسلوا ينسل | flee fled fleeing escape escaped run_away ran_away fugitive got_away took_flight slipped_away | ~displaced ~exit
evacuation | إجلاء أجلى يجلي أجلت أجلوا إخلاء أخلى يخلي أخليت أخلوا إخراج_السكان نقل_السكان ترحيل_السكان عمليات_الإخلاء تفريغ_المنطقة طلعوا_الناس أخلوا_البيوت أمر_بالإخلاء أمر_إخلاء إخراجهم ترحيل_الناس خرجوا_الناس طلعوهم_من_البيوت نقلوا_السكان ترك_منازلهم ترك_بيوتهم تركوا_منازلهم تركوا_بيوتهم مغادرة_منازلهم غادروا_منازلهم غادروا_بيوتهم مغادرة_بيوتهم خرجوا_من_بيوتهم طلعوا_من_بيوتهم طلعوا_من_ديارهم سابوا_بيوتهم خلوا_بيوتهم خلاو_ديورهم ترك_المنازل مغادرة_المنازل إخلاء_منازلهم أخلوا_منازلهم هجروا_بيوتهم أخرجوا_من_بيوتهم نقلوا_من_منازلهم خلوا_ديارهم ترك_منزله | evacuation evacuate evacuated evacuations evacuees evacuating leave_their_homes left_their_homes abandon_their_homes leave_homes leave_home forced_out | ~displaced ~rescue ~exit ~shelter ~flee
deport | ترحيل إبعاد طرد يطرد مطرود طردوا طرده ترحيله نفي منفى | deport deportation deported expel expelled expulsion exile
border | حدود حدودي حدودية الحدود متاخم المناطق_الحدودية الحد_الفاصل | border borders frontier boundary
visa | تأشيرة تأشيرات فيزا تصريح_إقامة تصريح_دخول تأشيرة_دخول | visa visas residence_permit
passport | جواز_سفر جوازات_السفر جوازات باسبور وثيقة_سفر | passport passports
nationality | جنسية جنسيات متجنس تجنيس جنسيته جنسيتها جنسيتهم يحمل_جنسية يحملون_جنسية حامل_جنسية | nationality citizenship nationalities nationals passport_holder | ~citizen ~foreigner-expat
family-reunion | | family_reunion reunite
food-aid | سلال_غذائية سلة_غذائية مساعدات_غذائية معونة_غذائية مواد_غذائية | food_aid food_parcels food_supplies
red-cross | الصليب_الأحمر صليب_أحمر الهلال_الأحمر هلال_أحمر اللجنة_الدولية_للصليب_الأحمر | red_cross red_crescent icrc
protect | حماية يحمي محمي حماه وقاية وقى يقي صون صان صيانة_الحقوق حصن تحصين محصن حامية يحرس تأمين_الحدود حمو ذود واق درع ذاد يذود وقاه وقاها | protect protection protected safeguard preserve defend defended defense defence guard guarded shield guards | ~guard ~defense
guarantee | ضمان ضمانات ضمن يضمن كفل يكفل كفالة تأمين ضامن | guarantee guarantees ensure assure guarantor
emergency-services | خدمات_الطوارئ فرق_الطوارئ طوارئ الأجهزة_المعنية أجهزة_الإغاثة | emergency_services emergency emergency_teams first_responders | >firefighter >ambulance >police
take-shelter | لجأ_إلى لجأ يلجأ لجؤوا لجأوا احتمى يحتمي احتموا احتماء لاذ يلوذ تحصن يتحصن تخبأ تخبوا | take_shelter took_shelter seek_refuge sheltered taking_shelter | ~shelter ~protect ~hide
`;
