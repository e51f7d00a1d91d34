import type { Lexicon } from '../lexicon.ts'

const US = String.raw`(?:ktos|zespol\w*|kolez\w+|koleg\w+|konsultant\w*|specjalist\w+|agent\w*|przedstawiciel\w*|pracownik\w*|ekspert\w*|czlowiek\w*|osob[aey]|kierownik\w*|dzial\w*|wsparci\w+|technik\w*|obslug\w+)`

export const pl: Lexicon = {
  person: [
    new RegExp(
      `(?:przekazal[ea]m|przekazalismy|przeslal[ea]m|wyslal[ea]m|zglosil[ea]m|poinformowal[ea]m|powiadomil[ea]m|skontaktowal[ea]m|eskalowal[ea]m|poprosil[ea]m|przelaczyl[ea]m|przekazuje|przekaze|przesle|zglosze|poinformuje|powiadomie|przelaczam|przelacze|lacze|polacze|eskaluje).{0,70}?${US}`,
    ),
    /(?:lacze|przelaczam|polacze|przelacze|przekierowuje) (?:pania|pana|cie|panstwa|ciebie|teraz)/,
    new RegExp(
      String.raw`${US}.{0,40}?(?:skontaktuj[ea]|odezwie|odezwa|odpowie|odpowiedza|zadzwoni|napisze|pomoze|zajmie|zajmuje|przejmie|wkrotce|zostal\w* (?:poinformowan|powiadomion))`,
    ),
    /(?:skontaktujemy sie|odezwiemy sie|odpowiemy (?:panu|pani|panstwu|ci)|zadzwonimy|oddzwonimy|skontaktuje sie (?:z )?(?:pan|toba|ktos))/,
    /(?:twoj[ae]?|panstwa|pana|pani|to) (?:zgloszenie|pytanie|wiadomosc|sprawa|problem|prosba)\w* zostal\w* (?:\w+ )?(?:przekazan|przeslan|wyslan|eskalowan|przypisan)/,
    /pomoc jest w drodze/,
  ],
  ticket: [
    /(?:utworzyl[ea]m|utworzylismy|otworzyl[ea]m|zalozyl[ea]m|zarejestrowal[ea]m|zlozyl[ea]m|utworze|otworze|zaloze|tworze|otwieram|zakladam).{0,30}(?:zgloszeni|ticket|bilet|spraw|reklamacj)/,
    /(?:zgloszenie|ticket|sprawa|reklamacja).{0,30}(?:zostal\w*) (?:utworzon|otwart|zarejestrowan|zalozon|zlozon)/,
    /zostal\w* (?:utworzon|otwart|zarejestrowan|zalozon)\w* (?:\w+ )?(?:zgloszenie|ticket|sprawa)/,
  ],
  general: [
    new RegExp(
      String.raw`(?:${US}|my|panstwo).{0,50}(?:odpow\w*|odpowied\w*|kontakt\w*|skontakt\w*).{0,50}(?:w ciagu|do jutra|jutro|dzisiaj|dzis|jak najszybciej|wkrotce|przed|najpozniej)`,
    ),
    /w ciagu.{0,25}(?:godzin\w*|dni|minut\w*).{0,40}(?:odpow\w*|skontakt\w*|odezw\w*)/,
    /\bczas oczekiwania na odpowiedz\b.{0,30}\d/,
    /\b(?:wracamy|wrocimy)(?::| w| we| o| za| jutro| dzis)/,
  ],
  condition:
    /(?:\bjesli|\bjezeli|\bgdyby|\bczy (?:chce|chcial|mam|moge|zyczy)|\bmoge|\bmoglbym|\bmozesz|\bmozna|\bmoze (?:pan|pani)|\bgdy (?:pan|pani|ty)|\bpo tym jak|\bzanim|\bzamiast)/,
  instead: 'Nie mogę tego obiecać, ale w tym czacie zawsze można poprosić o rozmowę z człowiekiem.',
}
