import { ar as arSays } from '../no-lie/lexicon/ar.ts'
import { ja as jaSays } from '../no-lie/lexicon/ja.ts'
import { tr as trSays } from '../no-lie/lexicon/tr.ts'
import { zh as zhSays } from '../no-lie/lexicon/zh.ts'
import type { TimeLexicon } from './time-lexicon.ts'

export const tr: TimeLexicon = {
  commits: /\p{L}+(?:acag|eceg|acak|ecek)\p{L}*|\bsoz ver\p{L}*|\p{L}+[iu]yoru[mz]\b/u,
  not: /\p{L}+(?:mayacag|meyeceg|mayacak|meyecek)\p{L}*|\b(?:degil|lutfen|gerek\p{L}*|sakin)\b/u,
  condition: trSays.condition,
  numbers: {
    ...{ bir: 1, iki: 2, uc: 3, dort: 4, bes: 5, alti: 6, yedi: 7, sekiz: 8, dokuz: 9, on: 10 },
    ...{ yirmi: 20, otuz: 30, yarim: 0.5, onumuzdeki: 1 },
  },
  units: [
    ['business-day', 'is gunu\\p{L}*'],
    ['minute', 'dakika\\p{L}*|dk'],
    ['hour', 'saat\\p{L}*'],
    ['day', 'gun\\p{L}*'],
    ['week', 'hafta\\p{L}*'],
    ['month', 'ay\\p{L}{0,3}'],
  ],
  to: 'ila|ile|veya',
  days: [
    [2, 'obur gun|yarindan sonra'],
    [1, 'yarin\\p{L}*'],
    [0, 'bugun\\p{L}*|bu aksam'],
  ],
  weekdays: [
    'pazar(?! ?tesi)\\p{L}{0,2}',
    'pazartesi\\p{L}*',
    'sali\\p{L}{0,3}',
    'carsamba\\p{L}*',
    'persembe\\p{L}*',
    'cuma(?!r)\\p{L}{0,3}',
    'cumartesi\\p{L}*',
  ],
  ends: [
    ['day', 'gun sonu\\p{L}*'],
    ['next-week', '(?:gelecek|onumuzdeki|haftaya) hafta\\p{L}*|haftaya'],
    ['week', 'hafta sonu\\p{L}*|bu hafta\\p{L}*'],
    ['month', 'ay sonu\\p{L}*|bu ay'],
  ],
}

export const ar: TimeLexicon = {
  commits: /(?:^|[\s،.:])(?:و?س(?:ا|ن|ي|ت)\p{L}{2,}|سوف|اعدك|نعدك|يصلك|تصلك)/u,
  not: /(?:^|\s)(?:لن|لا|لم|ليس|يرجى|يجب عليك|الرجاء|من فضلك)(?=\s)/u,
  condition: arSays.condition,
  numbers: {
    ...{ واحد: 1, واحدة: 1, ثلاث: 3, ثلاثة: 3, اربع: 4, اربعة: 4, خمس: 5, خمسة: 5, ست: 6, ستة: 6 },
    ...{
      سبع: 7,
      سبعة: 7,
      ثمان: 8,
      ثماني: 8,
      تسع: 9,
      عشر: 10,
      عشرة: 10,
      نصف: 0.5,
      خلال: 1,
      غضون: 1,
    },
  },
  units: [
    ['business-day', 'ايام عمل|يوم عمل|يومي عمل'],
    ['minute', 'دقيقة|دقائق|دقيقه'],
    ['hour', 'ساعات|ساعة|ساعه'],
    ['day', 'ايام|يوم'],
    ['week', 'اسابيع|اسبوع'],
    ['month', 'اشهر|شهر'],
  ],
  to: 'الى|او',
  days: [
    [2, 'بعد غد|يومين'],
    [1, 'غدا|الغد'],
    [0, 'اليوم|الليلة|هذا المساء'],
  ],
  weekdays: ['الاحد', 'الاثنين', 'الثلاثاء', 'الاربعاء', 'الخميس', 'الجمعة', 'السبت'],
  ends: [
    ['day', 'نهاية اليوم'],
    ['next-week', 'الاسبوع القادم|الاسبوع المقبل'],
    ['week', 'نهاية الاسبوع|هذا الاسبوع'],
    ['month', 'نهاية الشهر|هذا الشهر'],
  ],
}

const HAN = { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 }

export const zh: TimeLexicon = {
  commits: /会|将|保证|答应|一定|给您|给你|为您|回复|处理|联系|到账|发货|退款|解决/,
  not: /不会|不能|无法|没有|请(?:您|你)?在|请(?:您|你)(?!放心|稍)|需要您/,
  condition: zhSays.condition,
  numbers: { ...HAN, 半: 0.5, 二十四: 24, 四十八: 48 },
  units: [
    ['business-day', '工作日'],
    ['minute', '分钟'],
    ['hour', '小时|钟头'],
    ['day', '天|日(?!期)'],
    ['week', '周|星期|礼拜'],
    ['month', '月'],
  ],
  to: '到|至|或',
  of: '个',
  isSpaceless: true,
  days: [
    [2, '后天'],
    [1, '明天|明日|明早|明晚'],
    [0, '今天|今日|今晚|当天'],
  ],
  weekdays: [
    '(?:周|星期|礼拜)[日天]',
    '(?:周|星期|礼拜)一',
    '(?:周|星期|礼拜)二',
    '(?:周|星期|礼拜)三',
    '(?:周|星期|礼拜)四',
    '(?:周|星期|礼拜)五',
    '(?:周|星期|礼拜)六',
  ],
  ends: [
    ['day', '下班前'],
    ['next-week', '下(?:个)?(?:周|星期)(?![一二三四五六日天])'],
    ['week', '本周|这周|周末'],
    ['month', '月底|本月'],
  ],
}

export const ja: TimeLexicon = {
  commits: /ます|いたします|致します|お約束|約束|予定|でしょう|見込み/,
  not: /ません|ない|ください|下さい|お願い/,
  condition: jaSays.condition,
  numbers: { ...HAN, 半: 0.5, 数: 3 },
  units: [
    ['business-day', '営業日'],
    ['minute', '分(?!か)'],
    ['hour', '時間'],
    ['day', '日(?!本|曜|程)'],
    ['week', '週間'],
    ['month', '(?:か月|ヶ月|カ月)'],
  ],
  to: '~|〜|から|または',
  isSpaceless: true,
  days: [
    [2, '明後日|あさって'],
    [1, '明日|あす'],
    [0, '本日|今日|今夜|今晩'],
  ],
  weekdays: ['日曜', '月曜', '火曜', '水曜', '木曜', '金曜', '土曜'],
  ends: [
    ['day', '本日中|今日中'],
    ['next-week', '来週(?!の?[日月火水木金土]曜)'],
    ['week', '今週|週末'],
    ['month', '今月|月末'],
  ],
}
