/** What is said and how: reporting verbs with their nouns, statements, media and channels. */
export const speech = `
say | قال يقول قول أقوال قالوا قائل قائلا قالت يقال حكى يحكي گال قلك كيقول صرح يصرح تصريح تصريحات ذكر يذكر أفاد يفيد إفادة أردف استطرد مضيفا أضاف يضيف لافتا أدلى_بتصريح قالو قلت قالولنا حجى يحجي حكت يحكوا گالوا كال_لهم قالولي كيقولو صرحت ذكرت أفادت لفت لفتت أوضحت رأت بحسب_قوله نقل_عن عبر | say said says saying tell told statement remark remarks comment commented add added stated noted | >announce >confirm >deny >accuse >warning >claim >admit >explain >describe
speak | تكلم يتكلم كلام تحدث يتحدث حديث أحاديث حكى يحكي تحادث دردش دردشة هدرة حكوا يتكلمون سولف يسولف هضر يهضر هضرة هدر يهدر تهدر دوى يدوي يتكلمو حجي نطق ينطق تكلموا يحكوا نطقت تفوه يتفوه تفوهت نبس كلمته كلمتها خاطب_الجمهور تكلمت تحدثت حديثه حديثها حدثنا كيهدر يحكون تحكي يسولفون تناقش_مع | speak spoke spoken talk talked conversation chat speaks spoke_out speaking utter uttered chatting | ~say
announce | أعلن يعلن إعلان أعلنت معلن أعلنوا كشف يكشف إفصاح أفصح أصدر_بيانا أماط_اللثام كشف_النقاب أزاح_الستار كشف_الستار أعلنوا_رسميا خرج_ببيان صرحت أفصحت | announce announced announcement declare declared declaration reveal revealed disclose unveil unveiled | ~say
confirm | أكد يؤكد تأكيد تأكيدات جزم شدد يشدد تشديد مشددا تأكد يتأكد أكدوا تأكدوا يتثبت صدق_على_الخبر تأكدت | confirm confirmed confirmation affirm assert stress stressed emphasize emphasise verified confirms | ~say ~deny
deny | نفى ينفي أنكر ينكر إنكار نافيا تكذيب دحض يدحض تنصل نفت نفوا منكرا منكرة أنكرت أنكروا نفته كذب_الخبر كذبت_الأنباء فند يفند تفنيد فندت أبطل_الادعاء ينفون عار_عن_الصحة تنصلت رد_على_الاتهام رد_على_الاتهامات نكر ناكر | deny denied denial refute rejected_claims denies rebut rebutted dispute_claim dismissed_claims repudiate disavow rejected_accusation | ~admit ~accuse ~claim
admit | اعترف يعترف اعتراف اعترافات أقر يقر معترف معترفا أقرت اعترفت اعترفوا اعترف_بذنبه معترفون قر أفصح_عن_خطئه بخطئه | admit admitted acknowledge acknowledged confess confession concede admits owns_up came_clean pleaded_guilty
claim | زعم يزعم مزاعم زعمت ادعى ادعاء ادعاءات مدعي مزعوم مزعومة زاعما حسب_قوله | claim claims claimed allege alleged allegation allegedly purported | ~say
call-for | دعا يدعو مناشدة ناشد يناشد مناشدات داعيا حث يحث نداء نداءات استغاثة دعت ناشدت مطالبين يدعون | urge urged appeal appealed exhort calls_for urges | ~demand ~request
describe | وصف يصف واصفا يعتبر اعتبر معتبرا يشبه_بأنه تشبيه شبهها شبهوه قال_عنه قالت_عنه وصفه وصفها نعت ينعت وصفت نعته شبه_الأمر وصفوا وصفهم قال_واصفا بحسب_وصفه وصف_المشهد وصف_الحادث | describe described description consider considered regard deem describes likened compared characterised portrayed depicts termed branded dubbed
explain | شرح يشرح أوضح يوضح توضيح إيضاح موضحا فسر يفسر تفسير تفسيرات تبيين أبان | explain explained explanation clarify clarification interpret | ~say
indicate | أشار يشير إشارة مشيرا ألمح تلميح يلمح لمح يدل دلالة | indicate indicated indication point_out hint signal refer | ~say
mention | مذكور أورد يورد تطرق يتطرق جاء_في_البيان وارد | mention mentioned cite cited
express | أعرب يعرب يعبر تعبير إعراب معربا تعبيرا | express expressed expression voice voiced | ~say
ask-question | سأل يسأل سؤال أسئلة تساءل يتساءل تساؤل تساؤلات استفسر استفسار استفسارات سائل استجوب سالو سولوه سقسى يسقسي سقساوه سألوه استفسروا | ask asked question questions inquire inquiry asks | ~interrogate
promise | وعد يعد وعود وعدت تعهد يتعهد تعهدات تعهدت وعدنا تعهدوا وعدوا عاهد يعاهد التزم_بأن وعدا وعده وعدها قطع_على_نفسه آلى_على_نفسه متعهدا أخذ_عهدا | promise promised pledge pledged vow vowed promises assurance assurances assured
swear | أقسم يقسم قسم_اليمين حلف_بالله يمين_دستورية اليمين_الدستورية | swear swore sworn oath
insist | أصر يصر إصرار يتمسك تمسك تشبث متمسكا متشبث عنيد | insist insisted persist cling adhere insists | ~confirm
justify | برر يبرر تبرير مبرر مبررات حجة حجج ذريعة ذرائع بحجة بذريعة بدعوى | justify justification pretext excuse grounds | ~cause
apologize | اعتذر يعتذر اعتذار اعتذارات معتذر سامحوني آسف متأسف اعتذرت اعتذروا طلب_السماح طلب_الصفح طلب_العفو التمس_العذر قدم_اعتذاره قدمت_اعتذارها أسفه_الشديد متأسفين سامحوه عذرا معذرة | apologize apologise apology sorry apologised apologies apologizes excuse_me forgive_me
joke | مزح يمزح مزاح نكتة نكت ساخر سخرية سخر يسخر تهكم استهزاء سخر_من ساخرا ساخرة ساخرين تندر يتندر نكتة_ساخرة فكاهة هزل هازل هزلي ممازحة مزحة استهزأ يستهزئ مستهزئا تهكمي متهكما نكت_على يتمسخر مسخرة | joke joked joking mock mockery irony sarcastic ridicule ridiculed taunt satire satirical sarcasm ironic ironically quip quipped wit
lie-falsehood | كذب يكذب كاذب كاذبة أكاذيب كذبة كذاب تضليل مضلل مضللة افتراء تلفيق ملفق زيف باطل باطلة مغالطة مغالطات مغلوط مغلوطة لا_يمت_للحقيقة اختلق يختلق اختلاق مختلق مختلقة كذبوا كذبت يكذبون كدب كداب كذبها أضاليل دجل دجال أباطيل | lie lied lies false falsehood misleading fabricated untrue untruth liar liars fabrication fabricate bogus fake made_up inaccurate
rumour | شائعة شائعات إشاعة إشاعات أشيع أنباء_غير_مؤكدة خبر_كاذب أخبار_كاذبة أخبار_زائفة | rumour rumor rumors fake_news hearsay
rule-out | استبعد يستبعد استبعاد مستبعد | rule_out ruled_out unlikely
speculate | تكهن تكهنات افترض يفترض افتراض افتراضات فرضية فرضيات | speculate speculation guess assume assumption hypothesis presumed supposed
according-to | وفقا وفق حسب بحسب طبقا على_حد_قول على_حد_تعبير | per citing quoting
quote | اقتبس اقتباس مقتبس نقلت_وكالة | quote quoted cite quotation
statement | بيان تصريح تصريحات بلاغ بلاغات بيان_رسمي بيان_صحفي بيان_مشترك كلمة_ألقاها | statement statements communique press_release declaration | ~announce ~say
speech | خطاب خطابات كلمة كلمة_متلفزة خطبة ألقى_كلمة ألقى_خطابا خاطب | speech speeches address | ~speak
interview | لقاء_صحفي حوار_صحفي مقابلة_تلفزيونية حديث_صحفي أجرى_مقابلة مقابلة_صحفية مقابلات_صحفية حاوره حاورته أجريت_معه حوار_خاص مقابلة_خاصة لقاؤه_مع_الصحيفة قال_للصحفيين قالت_للصحفيين تحدث_للصحافة كلام_للصحافة قال_لوسائل_الإعلام | interview interviews interviewed told_reporters spoke_to_reporters told_the_press said_to_journalists | ~ask-question
press-conference | مؤتمر_صحفي مؤتمر_صحافي المؤتمر_الصحفي المؤتمر_الصحافي ندوة_صحفية إحاطة_صحفية إيجاز_صحفي | press_conference news_conference briefing
report-noun | تقرير تقارير محضر محاضر | report reports | ~announce
report-verb | أبلغ إبلاغ تبليغ أخبر يخبر إخبار بلغوا خبروه خبروا أعلم يعلم_السلطات قالهم_الخبر نبأ قدم_بلاغا | report inform informed notify notification tell told reported tip
narrate | روى_قصة سرد يسرد حكاية حكايات قصة قصص أسطورة أساطير | tell story stories narrate narrative tale account legend myth
source | مصدر مصادر مصدر_مطلع مصادر_مطلعة مصدر_مسؤول من_قال | source sources
anonymous | مجهول_الهوية رفض_الكشف_عن_هويته رفض_الكشف_عن_اسمه طلب_عدم_ذكر_اسمه لم_يكشف_عن_هويته فضل_عدم_الكشف مجهولون مجهولين | anonymous anonymity unnamed unidentified
opinion | رأي آراء وجهة_نظر وجهات_نظر رأيه رؤيته أعرب_عن_اعتقاده نظره نظرهم رايهم تقييم في_نظر رأيها نظرته نظرتها في_نظرهم في_نظره يرى_أن ترى_أن يعتقد_الخبراء ارتآه من_وجهة_نظره تصوره انطباع انطباعات | opinion opinions view views viewpoint thoughts impression impressions perspective | ~stance ~think >praise >criticize
advice | نصح ينصح نصيحة نصائح ناصح أوصى يوصي توصية توصيات إرشاد إرشادات وصى وصية وصايا موعظة نصحت تنصح نصحوا ينصحون نصيحته نصيحتها أشار_عليه وصاياه موعظته توصي أوصت أوصوا توصياته إرشاداته | advice advise advised recommend recommendation recommendations guidance counsel tips advising tip suggests recommends advises
instruct | أوعز إيعاز توجيه توجيهات تعليمات أوامر أمر_بإجراء أصدر_أوامر وجه_أوامر أمرت يأمر تأمر يؤمر أمره_بأن كلفه_ب قالولهم_لازم | order ordered orders instruct instruction instructions directive command told asked | ~request ~call-for
complain | شكا يشكو شكوى شكاوى اشتكى يشتكي تذمر تذمرا تظلم تبرم شكاية شكايات امتعض تضجر يتضجر متضجر تأفف يتأفف تشكى يتشكى بشتكي اشتكوا شكوا شاكين مشتكي ممتعضين_من أبدى_استياءه أبدوا_استياءهم عبر_عن_استيائه عبروا_عن_استيائهم تململ يتململ تشكوا شكاو | complain complaint complaints grievance complained complaining moan grumble gripe complains | ~criticize ~anger ~demand
name-call | سمى يسمي تسمية أطلق_عليه_اسم يدعى ملقب معروف_باسم يعرف_باسم | name named call called dubbed nickname
silence | صمت يصمت صامت سكت يسكت سكوت التزم_الصمت رفض_التعليق امتنع_عن_التعليق | silence silent declined_to_comment quiet
comment | تعليقات معلقا معلق معلقين | comment comments commented commentator
mean | عنى يعني معنى معان مقصود يقصد قصد مغزى مدلول دلالة | mean means meant meaning significance
discuss-topic | موضوع مواضيع موضوعات قضية_مطروحة | topic topics subject matter theme issue

# --- media and channels
media | إعلام إعلامي إعلاميون إعلاميين وسائل_الإعلام وسائل_إعلام الصحافة صحافة وسيلة_إعلامية | media press outlets | >newspaper >television >radio >news-agency
journalist | صحفي صحافي صحفيون صحفيين صحافيون صحافيين صحفية مراسل مراسلون مراسلين مراسلنا محرر محررين كاتب_صحفي | journalist journalists reporter reporters correspondent editor | ~newspaper
newspaper | صحيفة صحف جريدة جرائد مجلة مجلات جرنال | newspaper newspapers paper daily magazine
news-agency | وكالة_أنباء وكالة_الأنباء وكالات_الأنباء وكالة_رويترز رويترز فرانس_برس أسوشيتد_برس واس سبوتنيك الأناضول | news_agency wire_service reuters afp
news | خبر أخبار نبأ أنباء نشرة_أخبار مستجدات آخر_الأخبار جديد_الأخبار الخبر_وصل خبار أخبارهم | news reports tidings update updates
television | تلفزيون تلفاز تلفزيوني قناة قنوات فضائية فضائيات محطة_تلفزيونية متلفز تليفزيون تلفزة شاشة_التلفزيون | television tv channel channels broadcaster
radio | راديو إذاعة إذاعات إذاعي إذاعية مذياع | radio
broadcast | بث يبث بث_مباشر أذاع يذيع أذيع بثت مباشر_على_الهواء | broadcast aired live_stream transmit air | ~television
publish | نشر_الخبر نشرت_الصحيفة نشر ينشر منشور منشورات ناشر ناشرين | publish published publisher publication post posted | ~newspaper
article-text | مقال مقالات مقالة عمود_صحفي | article articles op-ed column
headline | عنوان عناوين مانشيت عنوان_رئيسي | headline headlines
social-media | مواقع_التواصل_الاجتماعي وسائل_التواصل_الاجتماعي شبكات_التواصل التواصل_الاجتماعي تويتر فيسبوك الفيسبوك فيس_بوك انستغرام انستقرام سناب_شات تيك_توك يوتيوب تغريدة تغريدات غرد يغرد مغردون مغردين هاشتاق هاشتاغ وسم السوشيال_ميديا منصة_إكس | social_media twitter tweet tweeted facebook instagram youtube tiktok hashtag
website | موقع_إلكتروني موقع_الإلكتروني مواقع_إلكترونية موقع_على_الإنترنت صفحة_ويب بوابة_إلكترونية | website site web_page portal
video | فيديو فيديوهات مقطع_فيديو مقطع_مصور تسجيل_مصور شريط_مصور مقاطع_فيديو | video videos footage clip
photo | صورة صور تصوير مصور مصورون صور_فوتوغرافية لقطة لقطات | photo photos picture pictures photograph photographer image images | ~camera
recording | تسجيل تسجيلات تسجيل_صوتي شريط مسجل | recording recordings tape
document | وثيقة وثائق مستند مستندات توثيق وثق يوثق موثق أوراق_رسمية | document documents papers documented | ~clue
letter | رسالة رسائل مكتوب جواب_مكتوب برقية برقيات مراسلة خطاب_مكتوب مكاتبة ورقة_مكتوبة رسالته | letter letters message messages telegram note
phone-call | اتصال_هاتفي مكالمة مكالمات مكالمة_هاتفية اتصال_مرئي مهاتفة هاتف_الرئيس | phone_call telephone_call call phoned
contact | اتصل يتصل اتصال اتصالات تواصل يتواصل متصل متصلين تواصلوا | contact contacted communicate communication reach_out call called
censor | حجب_المواقع حجب_الموقع | censor censorship blocked
propaganda | دعاية بروباغندا ترويج روج يروج مروج حملة_دعائية | propaganda promote promotion publicity
advertise | إعلان_تجاري إعلانات إعلاني دعاية_تجارية | advertisement advert advertising ad ads
press-freedom | حرية_الصحافة حرية_التعبير حرية_الرأي | press_freedom freedom_of_expression free_speech
language | لغة لغات لغوي لغوية لهجة لهجات لسان_عربي | language languages linguistic dialect tongue
translate | ترجم يترجم ترجمة ترجمات مترجم مترجمين مترجمون | translate translation translator interpreter
word | كلمات لفظ ألفاظ مفردة مفردات مصطلح مصطلحات عبارة عبارات كلمة تعابير | word words phrase expression said
write | كتب يكتب كتابة كتابات كاتب مكتوب كاتبة تدوين مدون | write wrote written writing writer author | ~book
read | قرأ يقرأ قراءة قارئ قراء اقرأ مقروء مطالعة | read reading reader readers
sign-symbol | علامة علامات رمز رموز رمزي شعار_رسمي دلالة_رمزية | sign symbol mark logo emblem signs
code-message | رسالة_نصية رسائل_نصية واتساب واتس_اب | text_message sms whatsapp
`;
