/** Time zones by the names that stand after «بتوقيت». */
import { rows } from './words.ts';

/** IANA zones by their folded names. */
export const ZONES = rows<string>([
  ['UTC', 'غرينتش جرينتش غرينيتش جرينيتش غرينتيش قرينتش gmt utc العالمي'],
  ['Asia/Riyadh', 'مكه مكه_المكرمه السعوديه الرياض'],
  ['Asia/Baghdad', 'بغداد العراق'],
  ['Asia/Kuwait', 'الكويت'],
  ['Asia/Qatar', 'الدوحه قطر'],
  ['Asia/Bahrain', 'البحرين المنامه'],
  ['Asia/Dubai', 'الامارات ابوظبي ابو_ظبي دبي'],
  ['Asia/Muscat', 'مسقط'],
  ['Asia/Aden', 'صنعاء عدن اليمن'],
  ['Asia/Beirut', 'بيروت لبنان'],
  ['Asia/Damascus', 'دمشق سوريا سوريه'],
  ['Asia/Amman', 'عمان الاردن'],
  ['Asia/Jerusalem', 'القدس القدس_المحتله فلسطين غزه اسراييل تل_ابيب'],
  ['Africa/Cairo', 'القاهره مصر'],
  ['Africa/Khartoum', 'الخرطوم السودان'],
  ['Africa/Tripoli', 'طرابلس ليبيا'],
  ['Africa/Tunis', 'تونس'],
  ['Africa/Algiers', 'الجزاير'],
  ['Africa/Casablanca', 'الرباط المغرب'],
  ['Africa/Addis_Ababa', 'اديس_ابابا'],
  ['Africa/Nairobi', 'نيروبي'],
  ['Europe/Istanbul', 'انقره اسطنبول تركيا'],
  ['Europe/Moscow', 'موسكو'],
  ['Europe/Kyiv', 'كييف اوكرانيا'],
  ['Europe/London', 'لندن بريطانيا'],
  ['Europe/Paris', 'باريس فرنسا'],
  ['Europe/Berlin', 'برلين المانيا وسط_اوروبا'],
  ['Europe/Madrid', 'مدريد'],
  ['Europe/Rome', 'روما'],
  ['Europe/Zurich', 'جنيف'],
  ['Europe/Vienna', 'فيينا'],
  ['Asia/Tehran', 'طهران ايران'],
  ['Asia/Karachi', 'اسلام_اباد باكستان كراتشي'],
  ['Asia/Kabul', 'كابول كابل افغانستان'],
  ['Asia/Kolkata', 'نيودلهي الهند'],
  ['Asia/Shanghai', 'بكين الصين'],
  ['Asia/Tokyo', 'طوكيو اليابان'],
  ['Asia/Seoul', 'سيول كوريا_الجنوبيه'],
  ['Asia/Pyongyang', 'بيونغيانغ كوريا_الشماليه'],
  ['Asia/Yerevan', 'يريفان ارمينيا'],
  ['Asia/Baku', 'باكو اذربيجان'],
  ['Asia/Tbilisi', 'تبليسي'],
  ['America/New_York', 'نيويورك واشنطن شرق_الولايات_المتحده الشرق شرق_امريكا الساحل_الشرقي'],
  ['America/Los_Angeles', 'لوس_انجلوس لوس_انجليس كاليفورنيا'],
  ['America/Chicago', 'شيكاغو'],
  ['America/Sao_Paulo', 'برازيليا'],
  ['Australia/Sydney', 'سيدني'],
]);

const formats = new Map<string, Intl.DateTimeFormat>();

/** The offset of a zone at an hour of a day (UTC): «Z», «+03:00». Summer time counts. */
export function offsetOf(zone: string, day: number, hour: number): string {
  if (zone === 'UTC') return 'Z';
  let format = formats.get(zone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' });
    formats.set(zone, format);
  }
  const parts = format.formatToParts(new Date(day * 86_400_000 + hour * 3_600_000));
  const name = parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const offset = name.replace(/^GMT/, '');
  return offset === '' ? 'Z' : offset;
}
