/** Health: diseases, hospitals, those who treat and who are treated, medicines, the body. Columns: see table.ts. */
export const health = `
health | صحة صحي صحية الصحية عافية | health healthy | ~disease ~hospital
disease | مرض أمراض مرضي داء أدواء علة علل اعتلال مرضية وعكة وعكة_صحية عيا اعتلال_صحي داء_عضال اضطراب_صحي التهاب_رئوي نوبات_صرع إنهاك_حراري ضربة_شمس نقص_الحديد فقر_الدم أنيميا عدوى_مرضية علل_صحية مرض_معد أمراض_معدية آفة | disease diseases illness sickness ailment disorder epilepsy anaemia anemia sunstroke pneumonia infection maladies contagion endemic | >cancer >epidemic >diabetes >flu >malaria >cholera >covid >heart-disease >aids >hepatitis ~patient >infection >measles >ebola ~symptom >syndrome
patient | مريض مرضى عيان عيانين سقيم معتل مصاب_بالمرض وجعان مريضة مرضان مريضين عياين معلول متوعك عيانة مرضانين مراض | patient patients sick ill fall_ill fell_ill sickened taken_ill ailing unwell bedridden | ~hospital ~disease
epidemic | وباء أوبئة جائحة تفش تفشي انتشار_المرض انتشار_العدوى انتشار_الفيروس يتفشى موجة_إصابات انتشر_الوباء انتشر_المرض انتشر_الفيروس وبائي انتشار_وبائي | epidemic epidemics pandemic outbreak outbreaks plague epidemiological | >cholera >covid >ebola >measles >flu >malaria ~infected-person
infection | إصابة_بفيروس عدوى_فيروسية التهاب التهابات انتقال_العدوى ميكروب جرثومة جراثيم بكتيريا بكتيري عدوى_بكتيرية العدوى عدوى انتقل_المرض انتقال_المرض نقل_العدوى نقل_المرض ينتقل_المرض عدوى_بالمرض أصيب_بالعدوى عدوى_بالفيروس | infection infected infectious contagious inflammation germ bacteria contagion transmission transmitted infect | ~virus ~epidemic ~infected-person ~disease
infected-person | مصاب_بفيروس مصابون_بفيروس حالة_إصابة حالات_إصابة حالات_الإصابة إصابات_جديدة حالة_مؤكدة حالات_مؤكدة حامل_الفيروس حالات_مرضية حالة_مرضية حالات_مسجلة حالات_مشتبهة حالة_مشتبهة حالات_مشتبه حالات_جديدة عدد_الإصابات عدد_الحالات حصيلة_الإصابات مصابين_بالمرض حالات_عدوى إجمالي_الإصابات تسجيل_إصابات سجلت_إصابات | infected cases confirmed_cases new_cases case_count number_of_cases suspected_cases infections sick_people | ~patient
virus | فيروس فيروسات فيروسي متحور متحورات سلالة | virus viruses viral variant strain
covid | كورونا كوفيد فيروس_كورونا الكورونا | covid coronavirus corona covid-19
ebola | إيبولا | ebola
aids | إيدز الإيدز نقص_المناعة نقص_المناعة_المكتسبة | aids hiv
cancer | سرطان سرطاني أورام ورم خبيث لوكيميا مرض_السرطان | cancer tumor tumour cancerous leukemia
diabetes | سكري السكري داء_السكري مرض_السكر إنسولين | diabetes diabetic insulin
heart-disease | أزمة_قلبية نوبة_قلبية جلطة سكتة_قلبية أمراض_القلب سكتة_دماغية جلطة_دماغية قصور_القلب تصلب_الشرايين ذبحة_صدرية سكتات_قلبية أزمات_قلبية نوبات_قلبية | heart_attack stroke heart_disease cardiac_arrest clot heart_attacks
blood-pressure | ضغط_الدم ارتفاع_ضغط_الدم ارتفاع_الضغط | blood_pressure hypertension
obesity | سمنة بدانة زيادة_الوزن وزن_زائد | obesity obese overweight
flu | إنفلونزا زكام نزلة_برد نزلات_البرد رشح برد_وزكام دور_برد رشحان فلونزا مزكوم انفلونزا_موسمية نشلة_وسعال | flu influenza cold
malaria | ملاريا حمى_الضنك ضنك الملاريا ناموس برغش البعوض | malaria dengue mosquito mosquitoes
cholera | كوليرا الكوليرا إسهالات إسهال_مائي إسهال_حاد مرض_الكوليرا | cholera acute_watery_diarrhea | ~diarrhea
hepatitis | التهاب_الكبد الكبد_الوبائي التهاب_الكبد_الوبائي | hepatitis
measles | حصبة جدري جدري_الماء جدري_القرود شلل_الأطفال | measles smallpox chickenpox monkeypox polio
allergy | حساسية ربو تحسس | allergy asthma allergic
mental-illness | اكتئاب أمراض_نفسية صحة_نفسية الصحة_النفسية فصام توحد مريض_نفسيا مختل_نفسيا اختلال_عقلي الحالة_العقلية الحالة_النفسية الوضع_العقلي الوضع_النفسي خلل_عقلي قوى_عقلية صحته_العقلية صحة_عقلية الصحة_العقلية سلامة_عقلية السلامة_العقلية مصحة_نفسية مشاكل_نفسية | depression mental_illness mental_health autism mentally_ill mental_state mental_problems mental_disorder insane insanity psychological psychiatric psychiatrist psychologist disturbed unstable | ~psychological
addiction | إدمان مدمن مدمنون أدمن تعاط تعاطي تعاطي_المخدرات متعاطي | addiction addict addicted drug_abuse addicts
symptom | عرض_مرضي أعراض أعراض_المرض حمى سخونة حرارة_مرتفعة سعال كحة صداع سعلة علامات_المرض مظاهر_المرض أعراض_الإصابة جفاف_الجسم تشنج | symptom symptoms fever cough headache dehydration signs_of_illness | >nausea-vomit >faint
chronic | مزمن مزمنة أمراض_مزمنة مرض_مزمن | chronic
hospital | مستشفى مستشفيات مشفى مشاف مشافي مشفيات سبيتار اسبيطار طبطار عيادة عيادات مركز_صحي مراكز_صحية مركز_طبي مستوصف مصحة صبيطار سبيطار الصبيطار سبيتارات اسبيطال مستشفا خستخانة كلينيك طوارئ_المستشفى مصحات قسم_الطوارئ غرفة_الطوارئ مركز_علاج مراكز_علاج مستشفى_ميداني مستشفى_حكومي مستشفى_خاص مجمع_طبي مرافق_صحية مرفق_صحي منشأة_صحية منشآت_صحية سبيطارات مستوصفات اسبيتال | hospital hospitals clinic clinics infirmary medical_center health_center ward er health_facility health_facilities medical_centre health_centre emergency_room field_hospital wards icu hospice outpatient clinic_ward | ~injure ~treatment
hospitalized | أدخل_المستشفى دخل_المستشفى نقل_إلى_المستشفى نقلوا_إلى_المستشفى نقل_إلى_المستشفيات نقلهم_إلى_المستشفى نقل_إلى_المشفى نقلوا_إلى_المشفى ودوه_المستشفى يتلقى_العلاج يتلقون_العلاج رقد_في_المستشفى تنويم تنويمه تلقي_العلاج ظلوا_بالمستشفى بقوا_في_المستشفى ظلوا_بالمشفى ظل_في_المستشفى ظلت_في_المستشفى بقوا_في_المشفى بقي_في_المستشفى بقيت_في_المستشفى يرقد_في_المستشفى ترقد_في_المستشفى يرقدون_في_المستشفى أدخل_المشفى دخل_المشفى نقل_للمستشفى نقلت_إلى_المستشفى أدخلت_المستشفى في_السبيطار يتعالج_في_المستشفى وداه_المستشفى دخلوه_المستشفى خذوه_المستشفى دخلوا_المستشفى أدخلوا_المستشفى أسعفوه_إلى_المستشفى رقود_في_المستشفى يعالج_في_المستشفى يعالجون_في_المستشفى | hospitalized hospitalised taken_to_hospital admitted_to_hospital in_hospital remain_in_hospital stayed_in_hospital hospital_treatment | ~injure ~hospital ~treatment
discharged | غادر_المستشفى خرج_من_المستشفى خروجه_من_المستشفى مغادرة_المستشفى خرجوا_من_المستشفى تخريج_من_المستشفى طلع_من_المستشفى طلعوا_من_المستشفى | discharged left_hospital | !hospitalized
doctor | طبيب أطباء طبيبة دكتور دكاترة حكيم جراح جراحون طبيبات اختصاصي_طب طبي طبية الطبيب طبيب_قلب طبيبته طبيب_مقيم أخصائي_أعصاب أطباء_القلب حكيمة استشاري_جراحة دختور دكتورة طبا أطبة ضوكتور اختصاصي_أمراض أخصائي_أمراض أطباء_اختصاصيون طبيب_مختص طبيب_شرعي | doctor doctors physician physicians surgeon medical medic specialist cardiologist gp consultant paediatrician psychiatrist medics | >surgeon-dentist ~hospital ~patient
surgeon-dentist | طبيب_أسنان أطباء_الأسنان | dentist dentists
nurse | ممرض ممرضة ممرضون ممرضات تمريض كادر_طبي طاقم_طبي طواقم_طبية كوادر_طبية ممرضين_وممرضات فرملي كوادر_التمريض كوادر_صحية طواقم_صحية عاملون_صحيون عاملين_صحيين انفرميي ممرضين | nurse nurses nursing medical_staff health_workers healthcare_workers medical_personnel
medicine | دواء أدوية عقاقير عقار_طبي دوا مستحضر حبوب قرص_دواء أقراص مضاد_حيوي مضادات_حيوية مسكن_للألم مسكنات صيدلية صيدليات صيدلي صيادلة دوايات فارماسي مستلزمات_طبية لوازم_طبية نقص_الأدوية سبيسيالية وصفة_طبية روشتة فرمشية فرمسيان دوة أدوية_القلب | medicine medicines drug drugs medication pill pills antibiotic pharmacy pharmacist pharmaceutical medical_supplies prescribe prescribed prescription tablet tablets drugmaker painkiller | ~treatment >iv-fluid
vaccine | لقاح لقاحات تطعيم تطعيمات تلقيح طعم جرعة_لقاح حقنة حقن إبرة تحصين أمصال جلبة تطعم مطعوم مطاعيم طعومات تلقى_اللقاح تلقوا_اللقاح ملقح لقحوا فاكسان حملة_تطعيم حملة_تلقيح جرعات_اللقاح ضربة_إبرة | vaccine vaccines vaccination vaccinate vaccinated immunization jab shot inoculation vaccinations immunisation immunise inoculate injection syringe | ~dose
dose | جرعة جرعات | dose doses
treatment | علاج علاجات عالج يعالج معالجة تداو مداواة تعالج يتعالج علاجي رعاية_طبية رعاية_صحية تطبيب استشفاء تداوى يتداوى داوى يداوي داووه مداواة_المرضى استطباب طبابة | treatment treat treated therapy cure medical_care healthcare treatments treating medications | ~medicine ~patient ~hospital
heal | شفاء شفي يشفى تعافى يتعافى تعاف تماثل_للشفاء متعاف صحة_جيدة استعاد_عافيته طاب | recover recovered heal healed recovery cured recuperate rehabilitate rehabilitation rehab convalescence
surgery | جراحة جراحي عملية_جراحية عمليات_جراحية زراعة_الأعضاء زراعة_القلب خضع_لعملية استئصال بتر_الساق بتر_القدم بترت_ساقه بترت_يده بتر_أطراف زراعة_عضو زرع_كلية نقل_أعضاء | surgery surgical surgical_operation transplant amputate amputated amputation implant
diagnosis | تشخيص شخص_المرض فحص فحوص فحوصات فحص_طبي تحليل_طبي تحاليل كشف_طبي كشوفات مختبر مختبرات معمل_تحاليل خزعة أخذ_عينة | diagnosis diagnose test tests tested screening checkup x-ray laboratory biopsy scan_result
condition-health | حالة_صحية حالته_الصحية حالة_مستقرة حالة_خطرة حالة_حرجة وضعه_الصحي حالة_المصاب حالة_المصابين صحته وضع_صحي أوضاعهم_الصحية حال_حرجة حال_مستقرة وضع_حرج وضع_مستقر الوضع_الصحي | condition health_condition stable_condition critical_condition
stable | مستقر مستقرة استقر يستقر استقرار ثابت ثبات راسخ وطيد ترسيخ رسخ متماسك حالته_مستقرة | stable stability steady stabilize stabilise fixed constant solid
pregnancy | حامل حوامل إجهاض أجهض ولادة_قيصرية قيصرية توليد حملها حبلى امرأة_حامل سيدة_حامل مخاض مره_حامل حاملة_بالشهر حملها_بالشهر وضعت_مولودها | pregnancy pregnant abortion miscarriage caesarean expectant expecting_mother maternity childbirth embryo foetus fetus midwife labour_pains maternal surrogate
infant | رضيع رضع حديثو_الولادة بيبي رضيعة خدج حضانة حديثي_الولادة | infant baby babies newborn newborns infants
quarantine | حجر_صحي عزل_صحي حجر_منزلي عزل_منزلي إغلاق_صحي كمامة كمامات تباعد_اجتماعي تباعد عزل_المصابين عزل_المرضى محجور حجر_المرضى | quarantine isolation lockdown mask masks social_distancing isolated quarantined
hygiene | نظافة نظيف تعقيم عقم تطهير_المكان مطهر معقم غسل_اليدين غسل_الأيدي نظافة_شخصية تنظيف_اليدين | hygiene clean sanitation disinfect sterilization handwashing hand_washing soap
nutrition | تغذية رجيم ريجيم فيتامين فيتامينات بروتين | nutrition diet nutrient vitamin vitamins protein calories | ~food
smoking | تدخين دخن يدخن مدخن مدخنون سيجارة سجائر سيجاير تبغ شيشة أرجيلة نرجيلة دخاخين | smoking smoke smoker smokers cigarette cigarettes tobacco
narcotics | مخدرات مخدر حشيش حشيشة هيروين كوكايين أفيون حبوب_مخدرة كبتاغون مواد_مخدرة قات | narcotics drugs cocaine heroin hashish cannabis opium overdose opioid opioids overdosed
alcohol | كحول كحولي خمر خمور مسكر مسكرات بيرة جعة نبيذ ويسكي فودكا حانة حانات بار_ليلي سكران سكارى سكر_بين ثمل مخمور شرب_الخمر مشروبات_كحولية مشروبات_روحية تسمم_كحولي عرق_مشروب | alcohol alcoholic wine liquor drunk beer beers vodka whiskey whisky champagne booze pub bar_drinks drunken bourbon brandy rum brewery cocktail intoxicated intoxication
immunity | مناعة جهاز_المناعة مناعي المناعي | immunity immune
medical-insurance | تأمين_صحي التأمين_الصحي تأمين_طبي | health_insurance medical_insurance
world-health | منظمة_الصحة_العالمية الصحة_العالمية | world_health_organization | ~un
# --- the body
body | جسم أجسام جسد أجساد بدن جسدي جسمه | body bodies physical limb limbs torso
head | رأس رؤوس جمجمة رأسه | head skull heads
brain | دماغ مخ أدمغة عقل_الإنسان خلايا_الدماغ دماغي قشرة_الدماغ الحصين خلايا_عصبية أعصاب_الدماغ منطقة_الدماغ ذهني إدراكي إدراكية معرفية مخيخ | brain brains hippocampus cortex neuron neurons cognitive neuroscience neurology neurologist
face | وجه وجوه وش ملامح خد وجه_الإنسان | face faces features
eye | عين عيون أعين بصر عيونه نظر_العين | eye eyes sight eyesight
ear | ودن سمع_الأذن ودان الأذن | ear ears
mouth | فم أفواه شفة شفاه بق أسنان سن_الطفل ضرس أنف | mouth tongue teeth tooth lips nose
hair | شعر_الرأس شعرها شعره شعر | hair
hand | يد أيدي إصبع أصابع كف ذراع ساعد_اليد كتف أكتاف أياد يديه أذرع معصم | hand hands finger fingers arm shoulder fist wrist elbow thumb
leg | سيقان أقدام رجل_الإنسان ركبة ركب فخذ كراع أرجل | leg legs foot feet knee thigh
heart | قلب قلوب قلبي القلب | heart hearts cardiac
blood | دم دماء دموي دمه فصيلة_الدم دماؤه تبرع_بالدم نقل_الدم نقل_دم | blood bloody transfusion
chest | رئة رئات رئوي تنفس جهاز_تنفسي تنفسي | chest lung lungs breathing respiratory
abdomen | بطن بطون معدة أمعاء كبد كلوي كرش فشل_كلوي كليتي | stomach belly abdomen kidney kidneys liver intestines
back-spine | عمود_فقري العمود_الفقري ظهر_المريض | spine backbone
bone | عظم عظام عظمة هيكل_عظمي مفاصل مفصل | bone bones skeleton joints dislocate dislocated jawbone jaw
skin | جلد جلدي جلدية | skin
waist | خصر خاصرة وسط_الجسم | waist
nerve | عصب أعصاب عصبي جهاز_عصبي | nerve nerves nervous
gene | جين جينات جيني وراثي وراثة حمض_نووي بصمة_وراثية الحمض_النووي خلايا خلية | gene genes genetic dna cell cells
tired | تعب تعبان متعب إرهاق مرهق إجهاد مجهد عناء تعبانين إنهاك منهك كلل | tired exhausted fatigue exhaustion weary exhaust fatigued
sleep | نوم نام ينام نائم نعاس أرق راقد رقاد قيلولة قيلولات غفوة غفوات غفا يغفو نعس ينعس نعسان نوما ناموا نامت رقود هجع سبات سهر يسهر ساهر إغفاءة تعسيلة ناعس قيلة نوم_النهار نوم_خفيف نوم_عميق شخير نعست غفو رقد يرقد نايمين يناموا مبيت يبيت بات_ليلته باتوا ناموا_على افترش_الأرض افترشوا_الأرض | sleep slept asleep insomnia sleeping nap naps napping napper nappers siesta doze dozing slumber snooze snore bedtime insomniac sleeps fall_asleep dozed overnight | ~bed-room
soul | روح أرواح نفس_بشرية روحي | soul spirit
psychological | نفسي نفسية نفسيا نفساني نفسانية سيكولوجي اضطراب_نفسي اضطرابات_نفسية حالة_نفسية حالته_النفسية حالته_العقلية مضطرب_نفسيا مختل مختل_عقليا قواه_العقلية طبيب_نفسي | psychological mental psychiatric psychologist psychiatrist mental_state | ~mental-illness ~mind
iv-fluid | أكياس_المصل المصل محلول_وريدي محاليل_وريدية محاليل سيروم إماهة أملاح_الإماهة محلول_الإماهة تروية أملاح_التروية محلول_ملحي | serum iv_fluid iv_fluids saline drip rehydration oral_rehydration intravenous transfusion | ~treatment ~cholera
syndrome | متلازمة متلازمات | syndrome syndromes
infection-source | مصدر_العدوى مصدر_التلوث مصدر_التفشي منشأ_المرض منشأ_الفيروس أصل_الوباء سبب_العدوى سبب_التفشي | source_of_infection source_of_the_outbreak origin_of_the_virus | ~infection ~water-contamination
water-contamination | تلوث_المياه مياه_ملوثة ماء_ملوث المياه_الملوثة تلوث_الماء تلوث_البئر بئر_ملوثة آبار_ملوثة اختلاط_مياه_الصرف اختلطت_مياه_الصرف | contaminated_water water_contamination dirty_water polluted_water unsafe_water | ~pollution ~water-supply ~cholera ~drinking-water
death-rate | نسبة_الوفيات معدل_الوفيات نسبة_الإماتة معدل_الإماتة | death_rate mortality_rate fatality_rate | ~kill ~toll
faint | أغمي أغمي_عليه إغماء مغمى_عليه فقد_الوعي فقد_وعيه غيبوبة فاقد_الوعي غاب_عن_الوعي دوخ داخ دوخة دوار_الرأس | faint fainted pass_out passed_out black_out unconscious lost_consciousness coma dizzy dizziness comatose | ~symptom ~patient
unimportance | | play_down shrug_off downplay downplayed trivial negligible
nausea-vomit | تقيأ يتقيأ تقيؤ قيء غثيان استفرغ يستفرغ استفراغ راجع_المعدة طرش ترجيع يرجع_معدته لعيان_النفس | vomit vomiting vomited throw_up nausea nauseous threw_up | ~symptom ~food-poisoning
diarrhea | إسهال إسهالات إسهال_حاد إسهال_مائي كرشه_ماشية بطنه_ماشي جفاف_الجسم تجفاف زحار | diarrhea diarrhoea dysentery dehydration dehydrated | ~symptom ~food-poisoning
breathe | تنفس يتنفس نفس_عميق ضيق_التنفس ضيق_في_التنفس شهيق زفير استنشق يستنشق استنشاق تنفس_صناعي جهاز_تنفس صعوبة_التنفس صعوبة_في_التنفس | breathe breathing breath inhale inhaled respirator ventilator inhalation respiratory | ~suffocate ~chest ~symptom
morgue | مشرحة المشرحة ثلاجة_الموتى مستودع_الجثث براد_الموتى دار_الأموات بيت_الموتى حفظ_الموتى مغسلة_الموتى | morgue mortuary funeral_home | ~corpse ~hospital ~death-cause
spoil-rot | متعفن متعفنة تعفن فاسدة_الطعام لحوم_فاسدة طعام_فاسد انتهت_صلاحيته تالف تالفة خايس مسوس | rotten mouldy spoiled expired stale rot rotting decay decayed | ~food-poisoning ~food
`;
