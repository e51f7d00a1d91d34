import type { Lexicon } from '../lexicon.ts'

const US = String.raw`(?<!vostro |tuo |suo )\b(?:qualcuno|team|squadra|collegh?[aie]+|operator[ei]|operatric[ei]|agent[ei]|specialist[aie]|rappresentant[ei]|espert[oi]|persona|umano|responsabil[ei]|supervisor[ei]|tecnic[oi]|reparto|assistenza|supporto)\b`

export const it: Lexicon = {
  person: [
    new RegExp(
      String.raw`\b(?:l'ho|ho|abbiamo|l'abbiamo|ho gia) (?:gia |appena )?(?:inoltrat|inviat|trasferit|passat|escalat|segnalat|avvisat|informat|contattat|notificat|trasmess|assegnat|chiest|messo)\w*\b.{0,70}?${US}`,
    ),
    new RegExp(
      String.raw`\b(?:inoltrero|inviero|trasferiro|passero|segnalero|avvisero|informero|contattero|notifichero|inoltro|trasferisco|sto (?:inoltrando|trasferendo|passando|contattando|avvisando|mettendo)|provvedo a|provvedero a)\b.{0,60}?${US}`,
    ),
    /\b(?:la|ti|vi) (?:metto|sto mettendo|mettero|passo|trasferisco|collego|sto collegando|sto trasferendo|sto passando)\b.{0,30}\b(?:in contatto|con|a|ora|subito)\b/,
    new RegExp(
      String.raw`${US}.{0,40}?\b(?:la|ti|vi|le|si|e|sta|stanno|sono|verra)\b.{0,10}?\b(?:contattera\w*|rispondera\w*|chiamera\w*|ricontattera\w*|aiutera\w*|assistera\w*|mettera\w*|occupera\w*|stat[oi] (?:avvisat|informat|notificat)\w*|arrivando|lavorando|fara)\b`,
    ),
    /\b(?:la|ti|vi) (?:contatteremo|ricontatteremo|richiameremo|risponderemo|faremo sapere|aggiorneremo)\b|\b(?:sara|sarai|verra|verrai) (?:\w+ )?(?:contattat|ricontattat|richiamat|trasferit|mess)\w*|\bricevera(?:i)? (?:\w+ )?(?:una risposta|una chiamata)\b/,
    /\b(?:la sua|la tua|il suo|il tuo|questa) (?:richiesta|domanda|messaggio|caso|problema|segnalazione) e stat[oa] (?:\w+ )?(?:inoltrat|inviat|trasferit|passat|escalat|assegnat)/,
    /\bl'aiuto e in arrivo\b/,
  ],
  ticket: [
    /\b(?:ho|abbiamo|sto|provvedo ad?) (?:gia |appena )?(?:creat|apert|registrat|inviat|creando|aprendo|creare|aprire)\w*\b.{0,30}\b(?:ticket|caso|pratica|segnalazione|richiesta di assistenza|reclamo)\b/,
    /\b(?:creero|apriro|registrero|apro|creo)\b.{0,30}\b(?:ticket|caso|pratica|segnalazione)\b/,
    /\b(?:e stato|e stata|stato|stata)\b.{0,10}\b(?:creat|apert|registrat)\w*\b.{0,20}\b(?:ticket|caso|pratica|segnalazione)\b/,
    /\b(?:un|il suo|il tuo|il|una) (?:ticket|caso|pratica|segnalazione)\b.{0,20}\be stat[oa] (?:creat|apert|registrat)/,
  ],
  general: [
    new RegExp(
      String.raw`(?:\b(?:noi|ci|le|ti)\b|${US}).{0,50}\b(?:rispond\w*|risposta|contatt\w*|ricontatt\w*|richiam\w*)\b.{0,50}\b(?:entro|nelle prossime|nei prossimi|prima di|domani|oggi|al piu presto|a breve|quanto prima|in \d+|in un tempo)\b`,
    ),
    /\b(?:torniamo|torneremo|saremo di nuovo qui) (?:lunedi|martedi|mercoledi|giovedi|venerdi|sabato|domenica|domani|oggi|alle|il|tra|fra|presto)\b/,
  ],
  condition:
    /(?:\bse (?:vuole|vuoi|desidera|desideri|preferisce|preferisci|ha bisogno|hai bisogno|necessario|lo)|\bqualora|\bvuole che|\bvuoi che|\bdesidera che|\bposso|\bpotrei|\bpuo (?:chiedere|richiedere|parlare|cliccare)|\bpuoi (?:chiedere|richiedere|parlare|cliccare)|\bquando (?:lei|tu|chiede|contatta)|\buna volta che|\bprima di|\binvece di)/,
  instead: 'Non posso prometterlo io, ma può chiedere una persona in questa chat in ogni momento.',
}
