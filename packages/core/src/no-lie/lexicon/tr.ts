import type { Lexicon } from '../lexicon.ts'

const US = String.raw`(?:birisi|biri|ekib\w*|ekip\w*|takim\w*|temsilci\w*|uzman\w*|yetkili\w*|arkadas\w*|meslektas\w*|gorevli\w*|destek|departman\w*|yonetici\w*|insan\w*|teknisyen\w*)`

export const tr: Lexicon = {
  person: [
    new RegExp(
      `${US}.{0,50}?(?:ilettim|ilettik|iletiyorum|iletecegim|yonlendirdim|yonlendiriyorum|yonlendirecegim|aktardim|aktariyorum|aktaracagim|bildirdim|bildiriyorum|bildirecegim|haber verdim|bagliyorum|baglayacagim|bilgilendirdim|ulastirdim|gonderdim)`,
    ),
    /(?:sizi|seni).{0,40}(?:bagliyorum|baglayacagim|aktariyorum|aktaracagim|yonlendiriyorum|yonlendirecegim)/,
    new RegExp(
      `${US}.{0,60}?(?:iletisime gececek|ulasacak|arayacak|donus yapacak|geri donecek|yanit verecek|yanitlayacak|cevap verecek|yardimci olacak|ilgilenecek|inceleyecek|katilacak|yazacak|bilgilendirildi)`,
    ),
    /(?:sizinle|seninle|size|sana).{0,40}(?:iletisime gececegiz|ulasacagiz|donus yapacagiz|geri donecegiz|yanit verecegiz|arayacagiz|iletisime gecilecek|ulasilacak|donus yapilacak)/,
    /(?:talebiniz|sorunuz|mesajiniz|sorununuz|konunuz|talebin|sorun).{0,30}(?:iletildi|yonlendirildi|aktarildi|iletilmistir|yonlendirilmistir|gonderildi)/,
    /yardim yolda/,
  ],
  ticket: [
    /(?:destek talebi|kayit|ticket|bilet|vaka|sikayet)\w*.{0,30}(?:olusturdum|olusturduk|actim|actik|olusturuyorum|aciyorum|olusturacagim|acacagim|olusturuldu|acildi|olusturulmustur|kaydettim)/,
  ],
  general: [
    new RegExp(
      String.raw`(?:${US}|biz).{0,60}(?:icinde|kadar|yarin|bugun|en kisa surede|kisa sure icinde).{0,40}(?:yanit\w*|cevap\w*|donus\w*|iletisim\w*|ulas\w*|donecek)`,
    ),
    /(?:saat|gun|dakika) icinde.{0,40}(?:yanit\w*|cevap\w*|donus\w*|iletisim\w*|ulas\w*|donecek|doneriz)/,
    new RegExp(
      `(?:genellikle|genelde|cogunlukla|normalde).{0,70}${US}.{0,40}(?:yanit verir|yanitlar|cevap verir|donus yapar|doner)`,
    ),
    /(?:yeniden|tekrar) (?:burada(?:yiz| olacagiz)|hizmetinizdeyiz)/,
  ],
  condition:
    /(?:\beger|isterseniz|istersen|ister misiniz|ister misin|(?:istediginizde|istediginde)|\w+(?:ebilirim|abilirim|ebiliriz|abiliriz|ebilirsiniz|abilirsiniz)|gerekirse|\w+(?:irseniz|arsaniz|erseniz)\b|yerine)/,
  instead:
    'Bunun sözünü ben veremem, ama bu sohbette dilediğiniz an bir kişiyle görüşmek isteyebilirsiniz.',
}
