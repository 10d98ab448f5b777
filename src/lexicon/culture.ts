/** Arts, entertainment, museums and archaeology, media shows, prizes and contests. Columns: see table.ts. */
export const culture = `
# --- arts
art | فن فنون فني فنون_جميلة | art arts artistic | >music >painting >theatre >film >dance >sculpture ~artwork
artist | فنان فنانون فنانين فنانة رسام رسامين نحات | artist artists painter | >singer >actor ~celebrity ~painting
singer | مغن مغني مطرب مطربة مغنية منشد مطربين نجم_الغناء نجمة_الغناء صوت_غنائي مغني_الراب رابر فرقة_غنائية فرقة_روك شيخ_المداحين مغنين مغنيات مغني_أوبرا تينور سوبرانو فنان_غنائي نجوم_الأغنية فنانة_لبنانية فنان_شعبي غنت غنى_على_المسرح | singer singers vocalist pop_star rapper band rock_band opera_singer crooner sang_on_stage diva pop_singer superstar | ~celebrity ~show-entertain ~music
sing | غنى يغني غناء غنائي أغنية أغاني أغان نشيد أناشيد أنشد إنشاد طرب ألبوم ألبومات فيديو_كليب أغنية_جديدة تلحين كلمات_الأغنية مواويل غناها دندن ترنيمة ترانيم نشيد_وطني النشيد_الوطني كورال جوقة غنت يغنوا تغنيها أغنيته أغنيتها غناوي غنية أغنياته | sing sang sung song songs singing anthem album albums single lyrics tune choir chorus national_anthem hum | ~singer ~music ~show-entertain
music | موسيقى موسيقية لحن ألحان ملحن عزف يعزف عازف أوركسترا موسيقار سيمفونية فرقة_موسيقية موسيقيون موسيقيين عازفون عازفين قائد_الأوركسترا مايسترو إيقاع نغم أنغام نغمة نغمات كونسرتو أوبرا سمفوني معزوفة مقطوعة_موسيقية مزيكا ملحنين تخت_شرقي آلات_وترية حفل_أوركسترالي بوب_موسيقي موسيقى_الجاز موسيقى_الروك | music musical musician melody composer conductor orchestra symphony tune rhythm concerto opera maestro jazz rock_music hip-hop | >sing ~show-entertain ~musical-instrument
musical-instrument | آلة_موسيقية آلات_موسيقية | instrument musical_instrument | >piano >guitar >drum >violin >flute
dance | رقص يرقص رقصة رقصات راقص راقصة دبكة رقصت يرقصون رقصوا شطيح هز_الوسط زومبا | dance dancing dancer ballet danced dancers
actor | ممثل_سينمائي ممثلة ممثلات نجم_سينمائي نجمة_سينمائية ممثل_شهير ممثل_كوميدي ممثل_مسرحي ممثلو ممثلين_سينمائيين نجوم_السينما نجم_سينما نجوم_هوليوود بطل_الفيلم بطلة_الفيلم بطولة_الفيلم بطولة_فيلم أبطال_الفيلم دور_البطولة أدى_دور جسد_شخصية طاقم_التمثيل مشخص مشخصين فنانين_تمثيل كومبارس دوبلير بديل_المشاهد تمثيل_الفيلم فنانة_مصرية فنان_مصري فنان_قدير نجم_الدراما نجمة_الدراما ممثل_تلفزيوني | actor actress actors actresses movie_star film_star lead_role cast starring stuntman performer comedian movie_actor tv_star | ~celebrity ~series-tv ~theatre
film | فيلم أفلام سينما سينمائي فلم أفلام_وثائقية وثائقي فيلم_سينمائي صالات_السينما دور_العرض دار_سينما صالة_سينما عرض_أول العرض_الأول شريط_سينمائي فيلم_روائي فيلم_قصير تصوير_الفيلم موقع_التصوير شباك_التذاكر إيرادات_الفيلم السجادة_الحمراء أفلام_الرعب سيناريو_الفيلم كاتب_السيناريو نص_الفيلم هوليوود بوليوود فلم_سينما السيما السينما أفلامه فيلمه فيلمها بطل_فيلم | film films movie movies cinema documentary premiere box_office screenplay screenwriter screening red_carpet cinema_hall feature_film short_film hollywood blockbuster cinemas blockbusters | ~actor ~director-film ~theatre ~film-festival
director-film | مخرج مخرجون مخرجين مخرجة إخراج_سينمائي أخرج_الفيلم من_إخراج إخراج_فيلم منتج_الفيلم شركة_الإنتاج إنتاج_الفيلم أخرج_العمل مخرج_العمل المخرج_السينمائي | film_director filmmaker directed director producer film_producer movie_director directed_by
theatre | مسرح مسرحي مسرحية مسرحيات مسارح خشبة_المسرح دراما درامي عرض_المسرحية ستار_المسرح مسرح_وطني فرقة_مسرحية كواليس الكواليس كوميديا كوميدي كوميدية تراجيديا مونولوج دار_الأوبرا مسرحيته مسرحيتها صالة_المسرح عرض_مسرحي العرض_المسرحي فرقة_تمثيل | theatre theater play stage drama comedy tragedy backstage stagehand opera_house playwright theatre_show stage_play opera | ~actor
series-tv | مسلسل مسلسلات حلقة حلقات مسلسل_رمضاني مسلسلات_رمضان سيت_كوم مسلسل_درامي دراما_تلفزيونية | tv_series series episode sitcom soap_opera drama_series tv_drama series_finale | ~tv-show ~television
poet | شاعر شعراء شاعرة شعر شعري قصيدة قصائد ديوان_شعر قصيد شعرية ناظم بيت_شعر شعراء_المهجر نظم_الشعر أبيات_شعرية أمسية_شعرية دواوين شعرائنا قصيدته | poet poets poem poems poetry verse rhyme poetic | ~novelist
novelist | روائي روائيين أديب أدباء أدب أدبي أدبية قاص كاتب_روائي رواية روايات قصة_قصيرة مؤلف مؤلفة مؤلفون مؤلفين كتاب_مسرح رواياته قصصي ناقد_أدبي كاتبة_روائية كاتب_مسرحي كاتب_قصص روايته روايتها مؤلفاته | novelist novel author literature literary writer writers authors storyteller literary_critic fiction | ~book ~publisher-house
painting | لوحة_فنية لوحات لوحة لوحة_زيتية لوحات_زيتية رسم رسوم رسومات يرسم رسمه رسمها جدارية جداريات بورتريه لوحة_جدارية ألوان_مائية تابلوه تابلوهات لوحاته تصاوير رسومه رسامة رسمته لوحته لوحاتها لوحات_فنية | painting paintings drawing draw canvas canvases portrait portraits oil_painting mural fresco masterpiece watercolour artwork artworks painter sketch sketches | ~artist ~museum
cartoon | كاريكاتير كاريكاتيرية رسوم_متحركة رسوم_مسيئة رسام_كاريكاتير شخصية_كرتونية قصص_مصورة مجلة_مصورة أنيمي رسوم_ساخرة | cartoon caricature animation comic comics anime cartoonist
exhibition | معارض معرض_الكتاب معروضات معرض قاعة_العرض قاعات_العرض صالة_العرض صالات_العرض جناح_المعرض معرض_فني جاليري غاليري أجنحة_المتحف قاعة_المعرض عرضت_اللوحات عرضت_القطع صالون_فني بينالي | exhibition exhibit fair exhibitions showroom gallery galleries display on_show biennale art_show | ~museum ~artwork
show-entertain | عرض_مسرحي عروض حفلة_موسيقية حفل_غنائي ترفيه ترفيهي ترفيهية تسلية مدينة_ملاهي مدينة_ألعاب سهرة_فنية سهرة_غنائية عرض_حي عروض_حية عرض_مباشر حفل_فني حفل_موسيقي حفلات_غنائية أمسية_موسيقية أمسية كونسير عرض_ضوئي ألعاب_نارية مفرقعات استعراض استعراضي استعراضات مهرجان_موسيقي حفلة حفلته حفلتها يحيي_حفلا أحيا_حفلا أحيت_حفلا إحياء_حفل حفلات_الصيف | show entertainment concert performance entertain gig live_show amusement_park theme_park fireworks soiree recital spectacle gigs music_festival entertainer performer | ~singer ~theatre ~festival
prize | جائزة جوائز نوبل جائزة_نوبل لجنة_نوبل جائزة_أولى الجائزة_الأولى الجائزة_الكبرى كأس_الجائزة بوكر بوليتزر جائزة_أدبية جائزة_مالية قيمة_الجائزة حفل_الجوائز توزيع_الجوائز نوبل_للسلام جائزة_تقديرية مكرمين جوائز_مالية | prize prizes award awards nobel nobel_prize award-winning booker pulitzer trophy accolade prize_money laureate award_ceremony | ~honour ~win-award ~contest ~medal ~money
honour | كرم_الفائزين تكريم يكرم مكرم تكريمي شرف أوسمة وسام_شرف شرفي كرموه كرموها كرمته كرمه مكرمة_رسمية درع_تكريمي | honour honor honored medal decoration glory glorious homage honorary valour honours tribute knighthood
medal | ميدالية ميداليات وسام أوسمة | medal medals
contest | مسابقة مسابقات متسابق متسابقين تنافس يتنافس منافسة منافسات تنافسي تباري متبار متبارون متبارين يتبارى تنافسوا متنافس متنافسون متنافسين مشاركون_في_المسابقة جولة_النهائيات أولمبياد_الرياضيات تحد_رياضي كونكور مسابقة_دولية بطولة_العالم_للمسابقات المتأهلون تصفيات_المسابقة | contest competition compete contestant competitions rivalry contestants competitors contenders contender quiz pageant beauty_contest | ~victory ~compete-over
fun-hobby | هوايات هاو هواة | hobby hobbies amateur
creative | إبداع مبدع مبدعين إبداعي ابتكر يبتكر ابتكار ابتكارات مبتكر مبتكرة خلاق خلاقة ابتكروا مبتكرين إبداعات | creative creativity innovation innovate innovative talent talented gifted inventive creator imaginative | ~invent
colour | لون ألوان ملون تلوين لونه لونها ألوانه ملونة بألوان صبغ صبغة أصباغ طلاء دهان يطلي مطلي مطلية دهن_الجدران صباغة لونين لونه_إيش شو_لونه لون_البشرة | colour color colours colors paint painted paint_coating dye pigment tint coloured colored | >black >white >red >green >blue >yellow
black | أسود سوداء سواد سود | black
white | أبيض بيضاء بياض بيض | white
red | أحمر حمراء حمر | red
green | أخضر خضراء | green
blue | أزرق زرقاء | blue
yellow | أصفر صفراء | yellow
scouts | كشافة كشاف | scouts
circus | سيرك | circus
philosophy | فلسفة فلسفي فيلسوف فلاسفة | philosophy philosopher
# --- museums, art works, archaeology
artwork | عمل_فني أعمال_فنية تحفة تحف تحفة_فنية تحف_فنية قطعة_فنية قطع_فنية روائع مقتنيات مقتنى مجموعة_فنية مجموعة_المتحف أنتيكات مقتنياته كنوز_فنية قطعة_معروضة الأعمال_المعروضة لوحة_لفنان عمل_للفنان أعماله_الفنية لوحات_نادرة | work_of_art works_of_art artwork artworks masterpiece treasure treasures collection piece_of_art antique exhibits exhibit relic memorabilia | >sculpture >antiquity >painting ~collector ~priceless
sculpture | تمثال تماثيل منحوتة منحوتات نحت نحات ينحت منحوت تمثال_نصفي مجسم مجسمات نصب نصب_حجري صنم أصنام صنعوا_تمثالا تمثاله رأس_التمثال | sculpture sculptures statue statues bust carving carved sculptor figurine | ~monument ~artist
antiquity | قطعة_أثرية قطع_أثرية لقى_أثرية أثريات مكتشفات_أثرية قطعة_تراثية آثار_مسروقة لقية_أثرية أثرية_نادرة | artefact artefacts artifact artifacts relics find finds grave_goods relic | ~monument ~archaeologist >mummy >coffin >pottery >manuscript >mosaic >amulet >treasure >sculpture >grave-goods ~excavation
archaeologist | عالم_آثار علماء_الآثار علماء_آثار عالمة_آثار خبير_آثار خبراء_الآثار أثريون أثريين منقبون منقبين فريق_التنقيب بعثة_أثرية البعثة_الأثرية بعثة_التنقيب عالم_مصريات علم_الآثار علم_المصريات نابش نابشين باحث_آثار مدير_البعثة رئيس_البعثة_الأثرية دائرة_الآثار وزارة_الآثار المجلس_الأعلى_للآثار | archaeologist archaeologists archaeology egyptologist excavation_team diggers antiquities_ministry | ~scientist ~excavation
excavation | حفريات تنقيب تنقيبات التنقيب_عن_الآثار أعمال_الحفر أعمال_الحفريات أعمال_تنقيب حفر يحفر حفروا نقب_عن ينبش موقع_الحفر موقع_التنقيب حفائر سبر_أثري أثناء_الحفر | excavation excavate excavated dig dug digging unearth unearthed dug_up | ~discover ~archaeologist
buried-person | صاحب_المقبرة صاحب_القبر صاحبة_المقبرة دفين دفينها دفن_فيها دفنت_فيه مدفون_فيها صاحب_الضريح رفات_الملك | buried_in_tomb occupant_of_the_tomb
pharaoh | فرعون فراعنة فرعوني فرعونية أسرة_حاكمة سلالة_حاكمة سلالات_حاكمة الدولة_القديمة المملكة_القديمة الأسرة_الفرعونية | pharaoh pharaonic dynasty dynasties ancient_egyptian | ~king
ancient-times | عصور_قديمة العصور_القديمة حضارة_قديمة حضارات_قديمة عصور_غابرة غابر | ancient_times antiquity bygone | >prehistoric >bronze-age ~old ~history
prehistoric | ما_قبل_التاريخ عصر_حجري العصر_الحجري | prehistoric stone_age
bronze-age | عصر_برونزي العصر_البرونزي | bronze_age
middle-ages | عصور_وسطى العصور_الوسطى القرون_الوسطى | middle_ages medieval
inscription | نقش نقوش منقوش منقوشة كتابة_قديمة كتابات_قديمة هيروغليفي هيروغليفية مسماري مسمارية رموز_منقوشة نص_منقوش خط_قديم زخارف زخرفة مزخرف مزخرفة محفور_على_الحجر كتابات_منقوشة خرطوش_الملك حروف_منقوشة كتابة_منقوشة كتابة_على_الجدار مكتوب_عليها | inscription inscriptions inscribed engraved engraving hieroglyph hieroglyphs hieroglyphic cuneiform carved_text ornament decorated writing_on_the_wall | ~write
dating-age | تأريخ_كربوني الكربون_المشع يعود_تاريخه تعود_إلى_القرن يرجع_تاريخه يعود_عمرها يرجع_إلى_القرن عمره_آلاف_السنين عمرها_آلاف_السنين تعود_إلى_عصر يعود_إلى_عهد يرجع_إلى_عصر حقبتها يعود_إلى_العصر عمره_قرون كم_عمرها_التاريخي من_أي_زمن | carbon_dating dates_back dated_to dates_from radiocarbon from_the_era how_old_is centuries-old | ~age-old ~ancient-times
intact | لم_تمسها_يد لم_يمسها_أحد مختوم مختومة ختم_الباب أختام_سليمة بحالة_جيدة حالة_جيدة سليما محفوظ_جيدا محفوظة_جيدا بكر_لم_تفتح محافظ_على_حالته | intact untouched undisturbed sealed well-preserved well_preserved unlooted in_good_condition
tomb-robber | لصوص_المقابر لصوص_القبور لصوص_الآثار ناهبو_القبور نباشو_القبور سارقو_الآثار نهب_الآثار تهريب_الآثار مهربي_الآثار سرقة_الآثار | tomb_robbers grave_robbers looters antiquities_smuggling | ~thief ~theft ~smuggle
restore-art | ترميم رمم يرمم ترميمات مرمم مرممون مرممين أعمال_الترميم فريق_الترميم ترميم_اللوحة حفظ_الآثار صيانة_الآثار معمل_الترميم مختبر_الترميم صون_التراث رمموا رممت جددوا تجديد_المبنى_التاريخي | restoration restore restored restorer restorers conservation conservator conservators preservation renovation renovate | ~rebuild ~damage ~repair
curator | أمين_المتحف أمينة_المتحف مدير_المتحف مديرة_المتحف قيم_المعرض القيم_الفني القيمة_الفنية أمناء_المتحف إدارة_المتحف مسؤول_المتحف المشرف_على_المجموعة أمين_المجموعة | curator curators museum_director keeper_of_collection | ~museum
replica | نسخة_مقلدة نسخة_طبق_الأصل نسخة_مطابقة مستنسخ مستنسخات استنساخ_اللوحة لوحة_مقلدة لوحة_مزيفة قطعة_مقلدة تقليد_اللوحة طبق_الأصل مقلدة مستنسخة نسخة_مزورة قطعة_مزورة لوحة_مزورة تزييف_اللوحات | replica replicas reproduction facsimile imitation copy_of_painting forgery_of_art fake_painting | ~copy ~forgery
frame-picture | إطار_اللوحة برواز براويز بروز_اللوحة إطار_ذهبي إطار_خشبي إطار_فارغ إطارات_اللوحات | picture_frame frame frames framed
display-case | خزانة_عرض خزائن_العرض صندوق_زجاجي صناديق_زجاجية واجهة_زجاجية واجهات_زجاجية فاترينة خزانة_زجاجية واجهة_العرض حافظة_زجاجية | display_case glass_case showcase vitrine cabinet
jewel | مجوهرات جواهر جوهرة حلي حلية مصوغات صيغة_ذهب ألماسة أحجار_كريمة حجر_كريم مرصع مرصعة صيغة دهب_ومجوهرات صاغة محل_صياغة محل_مجوهرات صائغ جواهرجي | jewel jewels jewellery jewelry gem gems gemstone gemstones jeweller jeweler goldsmith jewellery_store | ~gold ~silver >diamond >necklace >ring-jewel >crown-jewel >pearl >precious-stone
collector | جامع_تحف جامع_لوحات جامعو_التحف جامعي_الأعمال_الفنية هاوي_جمع مقتن هواة_الجمع تاجر_تحف تاجر_أعمال_فنية تجار_الآثار دار_مزادات دار_المزادات | collector collectors art_dealer dealer auction_house | ~auction
# --- theft and break-in
burglary | سطو اقتحام_المنزل كسر_القفل كسر_النافذة كسروا_الباب كسر_باب خلع_الباب خلعوا_الباب كسر_الزجاج تسلل_اللصوص تسللوا_إلى_المبنى دخل_اللصوص تسلقوا_الجدار نقب_الجدار عملية_السطو عملية_سطو سطو_مسلح دخلوا_من_النافذة تسللوا_عبر اقتحم_اللصوص اقتحم_المحل اقتحم_المنزل اقتحم_المتحف كسر_الباب تسلل_إلى_المبنى تسور حفروا_نفقا سطو_ليلي كسروا_الزجاج سطوا سطو_على_بنك سطو_على_مصرف انسرق_البيت اتسرق دخلوا_من_الشباك فاتوا_من_الشباك فتحوا_الباب_بالقوة عملية_سرقة | break-in broke_in broke_into burglary burgle burgled heist break_in intrude intruders robbery burglars intruder forced_entry bank_robbery bank_heist robbed_the_bank stickup ransacked | ~theft ~thief ~enter
loot-goods | مسروق مسروقة مسروقات غنيمة غنائم القطع_المسروقة المقتنيات_المسروقة اللوحات_المسروقة الأشياء_المسروقة أموال_منهوبة منهوبات الغلة_المسروقة منهوب حصيلة_السرقة الأموال_المسروقة المسروقات اللي_انسرق غنموا الحصيلة_المسروقة | loot stolen_goods stolen_items haul booty stolen_works stolen_art stolen what_was_stolen | ~theft ~recover-goods
disguise | تنكر يتنكر متنكر متنكرين متنكرا تنكروا انتحل_صفة انتحال_صفة انتحلوا_صفة ارتدوا_زي ارتدى_زي لابسين_زي بزي_عمال بزي_الشرطة بملابس_عمال قناع أقنعة لثام ملثما ملثم ملثمون ملثمين مقنعون مقنعين متنكرون مغطي_وجهه لابسين_أقنعة وجوه_مغطاة أخفوا_وجوههم مغطين_وجوههم | disguise disguised dressed_as impersonate impersonating posing_as posed_as mask masks masked hooded balaclava wearing_masks masked_men concealed_faces | ~thief ~dress
getaway | لاذ_بالفرار لاذوا_بالفرار فروا_على_متن فروا_بسيارة سيارة_الفرار سيارة_هروب هربوا_على_دراجة هرب_اللصوص فر_اللصوص اختفوا_في_الظلام طريق_الهرب ولوا_هاربين ولى_هاربا خطة_الهروب هربوا_بسيارة فروا_بدراجة شردوا طفشوا فروا_إلى_جهة_مجهولة فروا_من_المكان | getaway getaway_car fled_the_scene made_their_escape escape_vehicle escape_route sped_off drove_off drove_away escaped_in_a_car | ~flee ~motorcycle
alarm-system | جهاز_إنذار جهاز_الإنذار أجهزة_الإنذار نظام_إنذار نظام_الإنذار أنظمة_الإنذار جرس_الإنذار صفارة_الإنذار أجراس_الإنذار انطلق_الإنذار دوى_الإنذار رن_الإنذار أنظمة_المراقبة نظام_أمني أنظمة_أمنية حساسات_الحركة مستشعرات_الحركة منظومة_الحماية تأمين_المتحف إجراءات_التأمين صفارات_الإنذار صوت_الإنذار ما_اشتغل_الإنذار عطلوا_الإنذار تعطيل_الإنذار | alarm_system burglar_alarm security_system motion_sensor motion_detector siren disabled_the_alarm alarm_went_off | ~warning ~camera
watchman | حارس_ليلي الحارس_الليلي حراس_ليليون حراس_المتحف حارس_المتحف حارس_أمن حراس_الأمن حارس_الأمن أفراد_الحراسة نوبة_الحراسة مناوب نوبة_ليلية المناوب خفر غفير سكيوريتي سيكيوريتي عساسة ناطور ناطورة بواب البواب حرس_المبنى سيكوريتي | watchman night_watchman night_guard security_guard security_guards caretaker janitor doorman guards bouncer bouncers porter | ~guard
recover-stolen | استعادة_اللوحة استعادة_المسروقات استعيدت_اللوحة استرداد_المسروقات عثر_على_اللوحة استرجاع_القطع إعادة_القطع_الأثرية إعادة_الآثار عادت_اللوحة أعيدت_اللوحة استرجعوا رجعوا_اللوحة | recover_stolen recovered_painting returned_artefacts repatriate repatriation restitution | ~found ~return-give
reward-info | مكافأة_مالية مكافأة_لمن من_يدلي_بمعلومات معلومات_تقود يدلي_بمعلومات رصد_مكافأة رصدت_مكافأة جائزة_مالية_لمن | reward reward_for_information bounty | ~bonus-reward
ransom | فدية فديات افتداء طلب_فدية طالب_بفدية دفع_فدية فدية_مالية طلبوا_فدية دفعوا_فدية | ransom ransom_demand | ~hostage ~kidnap ~blackmail
insured-value | مؤمن_عليها مؤمن_عليه قيمة_التأمين شركة_التأمين بوليصة_التأمين | insured insurance_value | ~insurance
trace-evidence | بصمة بصمات رفع_البصمات آثار_أصابع أثر_للص خيط_يقود خيوط_القضية مسرح_الجريمة موقع_الجريمة أدلة_جنائية الأدلة_الجنائية الطب_الشرعي عينات_حمض الطب_العدلي آثار_أقدام تحليل_الحمض_النووي فحص_الحمض_النووي دي_إن_إيه | fingerprint fingerprints footprints forensic forensics crime_scene leads | ~clue ~investigation
handcuff | أصفاد كبل_يديه مكبل مكبلا قيد_الحارس قيدوا_الحارس قيدوا_الحراس كبلوا كلبشات كلبش مقيدين ربطوا_الحارس أوثقوا وثاق وثاقه تكميم_أفواه كمموا كبلوه مينوط معصوب_العينين معصوبي_الأعين عصب_العينين رابطينهم ربطوه مربوط مربوطين قيدوه قيدوهم | handcuff handcuffs handcuffed tied_up bound gagged shackled blindfold blindfolded restrained | ~arrest
tools-break | قاطع_معادن آلة_قطع رافعة_يدوية أدوات_بسيطة عدة_الشغل أدوات_حادة أداة_حادة معدات_ثقيلة عدد_يدوية أدوات_يدوية | grinder power_tools | ~tool >hammer >axe >saw >shovel >drill-tool >ladder
ladder | سلم_خشبي سلم_متنقل سلم_الإطفاء سلم_معدني تسلق_السلم | ladder ladders
rope-chain | حبال سلسلة_حديدية جنزير جنازير شريط_لاصق خيط_سميك رباط_محكم | rope ropes chain tape cord string strap
mummy | مومياء مومياوات محنط محنطة تحنيط موميا جسد_محنط | mummy mummies mummified embalmed embalming | ~pharaoh
coffin | تابوت توابيت ناووس نواويس نعش نعوش صندوق_الدفن تابوت_حجري | coffin coffins sarcophagus casket | ~mummy ~grave
pottery | فخار فخاري فخارية خزف خزفي خزفية جرة جرار أوان_فخارية شقف إناء_فخاري مزهرية مزهريات آنية_فخارية صلصال بورسلين سيراميك | pottery ceramics ceramic porcelain vase vases jar jars pot pots urn clay_pot
manuscript | مخطوطة مخطوطات مخطوط بردية برديات رقوق لفائف_ورق كتاب_نادر كتب_نادرة كتب_أثرية مخطوطاته كتب_قديمة | manuscript manuscripts papyrus scroll scrolls parchment rare_book | ~book-library ~inscription
mosaic | فسيفساء فسيفسائية أرضية_فسيفسائية بلاطات_ملونة | mosaic mosaics tiles
amulet | تميمة تمائم تعويذة تعاويذ رقية حجاب_للحماية لعنة لعنات لعنة_الفراعنة | amulet amulets charm talisman spell curse
treasure | كنز كنوز دفائن كنوز_ذهبية كنوز_أثرية كنز_ذهبي خبيئة خبيئة_عملات لقوا_ذهب عثر_على_ذهب جرة_ذهب | treasure treasures hoard trove riches buried_gold | ~gold ~artwork ~discover ~coin
coin | عملة_معدنية عملات_معدنية قطعة_نقدية قطع_نقدية مسكوكات عملات_ذهبية عملات_فضية عملة_ذهبية نقود_معدنية صك_العملة سك_العملة عملات_قديمة دراهم_ذهبية ليرات_ذهبية | coin coins minted ancient_coins | ~currency
grave-goods | أثاث_جنائزي قرابين_جنائزية متاع_الميت مقتنيات_جنائزية طقوس_جنائزية شعائر_الدفن جنائزي جنائزية | grave_goods funerary burial_offerings
death-mask | قناع_ذهبي قناع_الموت القناع_الذهبي قناع_جنائزي | death_mask golden_mask
skeleton | هياكل_عظمية بقايا_بشرية رفات_بشرية جماجم عظام_بشرية بقايا_عظام هيكل_عظمي عظام_الموتى | skeleton skeletons human_remains skull skulls bones | ~bone ~corpse
necklace | قلائد عقد_ألماس عقد_لؤلؤ طوق_ذهبي سلسال سوار أساور إسورة خلخال سنسال قلادة | necklace bracelet bracelets pendant wristband
ring-jewel | خاتم خواتم أقراط دبلة محبس_ذهب حلق_ذهب قرط | ring rings earring earrings
crown-jewel | تاج تيجان صولجان إكليل أكاليل | crown tiara sceptre diadem
pearl | لؤلؤ لؤلؤة أصداف محار | pearl pearls shell shells oyster
precious-stone | زمرد زمردة ياقوت ياقوتة عقيق فيروز أحجار_نفيسة | emerald ruby sapphire turquoise | >diamond
hammer | مطرقة مطارق شاكوش إزميل أزاميل | hammer chisel sledgehammer
axe | فأس فؤوس بلطة | axe hatchet
saw | منشار مناشير صاروخ_قطع قص_القضبان | saw chainsaw grinder
shovel | معول معاول مجرفة مجارف رفش كريك | shovel spade pickaxe
drill-tool | مثقاب مثاقب دريل مفك مفكات كماشة زردية مسمار مسامير برغي عتلة مخل | drill screwdriver pliers nail nails screw crowbar
# --- showing, publishing, performing
tv-show | برنامج_تلفزيوني برامج_تلفزيونية برنامج_حواري برامج_الطهي برنامج_الطبخ توك_شو مقدم_البرنامج مقدمة_البرنامج حلقات_البرنامج بث_البرنامج إعلامي_شهير مذيع مذيعة مذيعين مقدم_برامج مقدمة_برامج مقدمة_برنامج مقدم_برنامج مسابقات_تلفزيونية برنامج_مسابقات تلفزيون_الواقع مذيعة_الأخبار برنامجه برنامجها مقدمو_البرنامج برنامج_صباحي | tv_show programme presenter host_of_show anchor newsreader talk_show reality_show game_show newscaster | ~television ~series-tv ~journalist
viewership | نسب_المشاهدة نسبة_المشاهدة عدد_المشاهدين مليون_مشاهد ملايين_المشاهدين مشاهدة_قياسية أعلى_مشاهدة عدد_المشاهدات | ratings viewership views audience_figures | ~spectator ~television
season-series | موسم_أول موسم_ثان الموسم_الأول الموسم_الثاني حلقة_أخيرة الحلقة_الأخيرة الحلقة_الأولى موسم_المسلسل جزء_ثان الجزء_الثاني | season_finale season_of_series sequel pilot_episode finale | ~series-tv
celebrity | مشاهير نجم_مشهور نجوم_الفن نجومية شهرة نجم_الشاشة وجه_معروف شخصية_مشهورة فاشونيستا مؤثرين_على مؤثر_على_الإنترنت بلوغر يوتيوبر أهل_الفن مشهورين نجوم_المجتمع نجم_عالمي نجوم_عالميون نجمة_شهيرة فنان_معروف | celebrity celebrities star stars fame stardom influencer influencers vip limelight icon_celebrity a-list | >singer >actor ~famous ~admirer
admirer | معجب معجبين معجبون معجبات محبوه محبوها محبيه محبيها محبين محبون متابعيها متابعيه متابعوه متابعون متابعين عشاق عشاقه قاعدة_جماهيرية | admirers fans followers followers_online fan_base well-wishers | ~fan ~spectator ~like ~love
film-festival | مهرجان_سينمائي السعفة_الذهبية الدب_الذهبي الأسد_الذهبي الأوسكار أوسكار جوائز_الأوسكار غولدن_غلوب لجنة_تحكيم_المهرجان مسابقة_رسمية عرض_في_المهرجان مهرجان_كان مهرجان_فينيسيا مهرجان_القاهرة_السينمائي | film_festival oscar oscars academy_awards golden_globe palme_d'or cannes berlinale | ~prize ~film ~celebrity
win-award | فاز_بجائزة فازت_بجائزة نال_جائزة نالت_جائزة حصل_على_جائزة حصلت_على_جائزة حصد_جائزة حصد_الجائزة فاز_بالجائزة فائز_بالجائزة الفائز_بالجائزة فائزة_بجائزة تسلم_الجائزة استلم_الجائزة منح_الجائزة نيل_الجائزة ظفر_بالجائزة خد_الجائزة ربح_الجائزة خطف_الجائزة توج_بالجائزة نال_لقب حاز_على_جائزة كسب_الجائزة أخذ_الجائزة ربحوا_الجائزة فازوا_بالجائزة حصلوا_على_جائزة جوائز_حصدها | win_award won_award prizewinner award_winner winner receive_award won_the_prize took_home winners | ~victory ~prize ~nominee
jury-panel | لجنة_تحكيم لجنة_التحكيم أعضاء_لجنة_التحكيم محكمو_المسابقة لجنة_الجائزة رئيس_لجنة_التحكيم حكام_المسابقة | jury judges judging_panel panel_of_judges | ~judge
jury-court | هيئة_محلفين هيئة_المحلفين محلف محلفون محلفين المحلفون أعضاء_هيئة_المحلفين المحلفين | jury juror jurors | ~court ~trial
nominee | مرشح_للجائزة ترشيح_للجائزة قائمة_قصيرة القائمة_القصيرة القائمة_الطويلة رشح_للجائزة مرشحون_للجائزة مرشحة_لجائزة | shortlist shortlisted nominee nominees nominated nomination | ~candidate ~prize
novel-story | حبكة شخصيات_الرواية بطل_الرواية بطلة_الرواية فصل_من_الرواية أحداث_الرواية | plot protagonist
publisher-house | دار_نشر دور_النشر دار_النشر ناشر_الكتاب الناشرون طبعة_أولى الطبعة_الأولى صدر_الكتاب مبيعات_الكتاب الأكثر_مبيعا | publishing_house publisher publishers best-selling bestseller | ~book ~publish
dancer-ballet | راقصة_باليه | ballet ballerina dancers | ~dance
gifted | موهبة مواهب موهوب موهوبة موهوبين نابغة نوابغ نبوغ عبقرية فذ فذة متميزين ملكة_الحفظ | talent talented gifted prodigy genius flair
brown | بني_اللون بنية_اللون لون_بني | brown
grey | رمادي رمادية | grey gray
orange-colour | برتقالي برتقالية | orange
pink | وردي وردية زهري زهرية بمبي بينك | pink rosy
purple | بنفسجي بنفسجية أرجواني أرجوانية موف ليلكي | purple violet mauve
piano | بيانو أورغ أكورديون عازف_بيانو | piano organ accordion pianist
guitar | غيتار جيتار عود_موسيقي عازف_العود قيثارة | guitar oud harp guitarist
drum | طبل طبول درامز دف دربوكة طبلة | drum drums
violin | كمان كمنجة ربابة تشيلو | violin cello violinist
flute | مزمار بوق أبواق ساكسفون ترومبيت ناي_موسيقي | flute trumpet saxophone
# --- theft: what readers ask of it
priceless | لا_تقدر_بثمن لا_يقدر_بثمن يقدر_ثمنها تقدر_قيمتها تقدر_قيمته يقدر_ثمنه قيمتها_السوقية قيمة_اللوحة قيمة_المسروقات قيمة_القطع ثمن_اللوحة ثمن_القطعة قيمة_تاريخية قيمة_تراثية نفاسة بكم_تقدر كم_قيمتها تقدر_بملايين تقدر_بمليون | priceless invaluable worth_of valued_at estimated_value heritage_value worth_millions how_much_worth | ~value-worth ~price
melt | ذاب يذوب ذوبان ذائب يصهر انصهار صهروا تذويب إذابة ساح_الذهب سيح ذابت ذوبوا صهر_الذهب | melt melted melting smelt dissolve | ~ice
van | شاحنة_صغيرة بيك_أب بيكاب فان_أبيض سيارة_نقل سيارة_فان حافلة_صغيرة عربة_نقل سيارة_بيضاء_صغيرة | van pickup pickup_truck minivan delivery_van | ~car
number-plate | لوحة_السيارة لوحات_السيارة لوحة_الأرقام لوحات_معدنية رقم_السيارة نمرة_السيارة لوحات_مزورة نمرة نمر_السيارات | number_plate license_plate licence_plate plates_of_car | ~car
dimension | أبعاد مقاسات مقاساتها أبعادها قياسها عرضه_سنتيمترا ارتفاعه_مترا طوله_مترا طولها_سنتيمترا مقاسها | dimensions measurements measures | ~size
notice-first | لاحظ يلاحظ لاحظت لاحظوا انتبه_إلى تنبه_إلى تفطن تفطنت تفطنوا فطن استرعى_انتباه أول_من_لاحظ اكتشف_الأمر اكتشف_السرقة اكتشفت_السرقة اكتشفوا_الأمر تبين_لهم عرفوا_بالأمر ردوا_بالهم خدوا_بالهم | noticed spotted realised discovered_theft raised_alarm raised_the_alarm | ~discover ~note-observe
happened-before | حادثة_مماثلة حوادث_مماثلة حادث_مشابه سابقة_مماثلة ليست_المرة_الأولى ليس_الأول_من_نوعه مرة_سابقة سرقة_سابقة تعرض_سابقا المرة_الثانية للمرة_الثانية في_حادث_سابق حوادث_سابقة | previous_incident previously_happened happened_before not_the_first_time similar_incident earlier_incident | ~previous ~repeat
closed-visitors | أغلق_أبوابه أغلقت_أبوابها إغلاق_أبوابه أغلق_المتحف إغلاق_المتحف | closed_its_doors | ~close
refund | استرداد_ثمن استرداد_قيمة رد_ثمن رد_قيمة استرجاع_الثمن إرجاع_المبلغ استعادة_المبلغ رجعوا_الفلوس ترجيع_الفلوس استرجاع_الفلوس رجعولي_فلوسي استعادة_الأموال تعويض_التذاكر | refund refunds refunded money_back get_your_money_back | ~flight-cancel ~ticket ~compensation
donated-art | أهداها أهداه أهدته هبة_من تبرع_بها تبرع_باللوحة ورثتها ورثها اشتراها_المتحف اقتناها_المتحف اقتنى_المتحف معارة إعارة_اللوحة معارة_من قرض_من_متحف | donated_to_museum bequeathed bequest on_loan acquired_by | ~donate ~gift
stolen-sell-hard | يصعب_بيعها صعوبة_بيع_اللوحة السوق_السوداء سوق_سوداء تصريف_المسروقات بيع_المسروقات صعبة_البيع لا_يمكن_بيعها | black_market hard_to_sell fence_stolen
silent-quiet | بهدوء_تام خلسة في_غفلة غفلة على_حين_غرة تسلل_خلسة | stealthily quietly unnoticed undetected sneak sneaked
bead | خرز خرزة خرزات عقد_خرز | bead beads
rite | طقس_ديني طقوس طقوسي شعائر شعيرة مراسم_دينية مراسم_الدفن | ritual rituals rite rites ceremony_religious
archive | أرشيف أرشيفي أرشفة محفوظات دار_الوثائق سجلات_قديمة | archive archives records_office | ~document ~book-library
expedition | بعثة_استكشافية بعثة_علمية رحلة_استكشافية حملة_استكشافية رحلة_علمية | expedition mission_scientific expeditions | ~space-mission
shaft-pit | بئر_المقبرة بئر_الدفن فتحة_عمودية ممر_المقبرة نفق_المقبرة مدخل_المقبرة | shaft burial_shaft tomb_entrance | ~corridor-house
beard | لحية لحى ملتح ملتحي شارب_ولحية شنب شوارب شوارب_كثيفة لحيته ملتحون | beard bearded moustache mustache whiskers | ~hair
silent-stunned | وجوم واجم وجم خيم_الصمت ساد_الصمت صمت_مطبق دقيقة_صمت | stunned_silence minute_of_silence | ~silence ~sadness
ingratitude | جحود نكران نكران_الجميل ناكر_للجميل | ingratitude ungrateful
worn-out | رث رثة مهلهل مهلهلة متآكل متآكلة بالية مهترئ مهترئة قديم_ومتهالك متهالك متهالكة خردة_السيارات | worn worn-out shabby ragged rusty dilapidated rickety ramshackle unseaworthy | ~old
`;
