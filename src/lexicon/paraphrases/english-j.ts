/** Paraphrases: English words with j. Columns: see table.ts. */
export const englishJ = `
jacket | سترة جاكيت معطف
jail | سجن حبس سجون | وراء_القضبان زنزانة
jam | مربى ازدحام تشويش
jealous | غيور حسود
jeans | جينز بنطال_جينز
jellyfish | قنديل_البحر قناديل
jersey | قميص سترة
jet | طائرة_نفاثة نفاثة
jew | يهودي يهود
jewel | جوهرة مجوهرات
jeweller | صائغ جواهرجي تاجر_ذهب
jewellery | مجوهرات حلي مصوغات | ذهب خاتم قلادة
jewelry | مجوهرات حلي مصوغات | ذهب خاتم قلادة
jewish | يهودي عبري
jihadist | جهادي متشدد تكفيري
job | وظيفة عمل مهنة منصب شغل | مهندس معلم سائق موظف يعمل
jobless | عاطل عاطل_عن_العمل بطالة
join | انضم التحق انتسب شارك | انضمام انتقل تعاقد
joint | مشترك مفصل
joke | نكتة مزحة مزح | طرفة
journal | مجلة دورية يوميات
journalism | صحافة إعلام
journalist | صحفي صحافي إعلامي مراسل | صحيفة كاميرا
journey | رحلة سفر مسيرة
joy | سعادة بهجة سرور
judge | قاض حكم قضاة | محكمة قاضية
judgment | حكم قرار_قضائي
judicial | قضائي عدلي
judiciary | قضاء سلطة_قضائية
judo | جودو لاعب_جودو
juice | عصير عصائر
jump | قفز وثب قفزة | ألقى_بنفسه
junction | تقاطع مفترق
jungle | أدغال غابة
junior | ناشئ صغير مبتدئ
jury | هيئة_محلفين لجنة_تحكيم محلف
just | عادل مجرد
justice | عدالة عدل قضاء
justify | برر سوغ تبرير
juvenile | حدث قاصر أحداث
`;
