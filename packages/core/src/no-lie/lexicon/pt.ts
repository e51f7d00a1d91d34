import type { Lexicon } from '../lexicon.ts'

const US = String.raw`(?<!sua |seu |tua |teu )\b(?:alguem|equipes?|equipas?|time|colegas?|agentes?|atendentes?|especialistas?|representantes?|humano|pessoa|supervisor\w*|tecnic[oa]s?|departamento|suporte|setor)\b`

export const pt: Lexicon = {
  person: [
    new RegExp(
      String.raw`\b(?:eu |nos |ja |acabei de |acabamos de )?(?:encaminhei|encaminhamos|enviei|enviamos|escalei|escalamos|transferi|transferimos|passei|passamos|notifiquei|notificamos|avisei|avisamos|contatei|contactei|informei|informamos|repassei|acionei|acionamos|encaminharei|enviarei|escalarei|transferirei|passarei|notificarei|avisarei|conectarei|repassarei|encaminhar|repassar|transferir)\b.{0,70}?${US}`,
    ),
    new RegExp(
      String.raw`\b(?:vou|estou|vamos|estamos)(?: \w+)? (?:encaminha|envia|escala|transferi|passa|notifica|avisa|conecta|contata|contacta|chama|aciona|repassa|direciona)\w*\b.{0,60}?(?:${US}|\b(?:voce|agora)\b)`,
    ),
    new RegExp(
      String.raw`${US}.{0,40}?\b(?:entrara|entrarao|vai|vao|ira|irao|respondera|responderao|ligara|ligarao|ajudara|ja foi|foi|esta|estao|retornara|retornarao)\b.{0,40}?\b(?:contato|contacto|responder|ligar|ajudar|notificad\w+|informad\w+|avisad\w+|caminho|voce|lhe|seu|sua|retorno|em breve|analisando|verificar|analisar)\b`,
    ),
    /\b(?:entraremos em conta(?:c)?to|retornaremos|responderemos|ligaremos|voce (?:sera|recebera|vai receber|tera)\b.{0,20}\b(?:contatad|contactad|transferid|conectad|uma resposta|uma ligacao|retorno))/,
    /\b(?:sua|seu|a|o|esta) (?:solicitacao|pedido|pergunta|mensagem|caso|problema|duvida) (?:ja )?foi (?:\w+ )?(?:encaminhad|enviad|escalad|transferid|repassad)/,
    /\ba ajuda esta a caminho\b/,
  ],
  ticket: [
    /\b(?:criei|criamos|abri|abrimos|registrei|registramos|registei|gerei|geramos|acabei de (?:criar|abrir|registrar)|vou (?:criar|abrir|registrar)|estou (?:criando|abrindo|a abrir|a criar))\b.{0,30}\b(?:ticket|chamado|caso|protocolo|ocorrencia|incidente|solicitacao de suporte)\b/,
    /\b(?:um|seu|o|uma) (?:ticket|chamado|caso|protocolo|ocorrencia)\b.{0,30}\b(?:foi|esta|ja foi)\b.{0,10}\b(?:criad|abert|registrad|gerad)/,
    /\bfoi (?:criad|abert|registrad|gerad)\w*\b.{0,20}\b(?:ticket|chamado|caso|protocolo|ocorrencia)\b/,
  ],
  general: [
    new RegExp(
      String.raw`(?:\b(?:nos|voce)\b|${US}).{0,50}\b(?:respond\w*|resposta|contat\w*|contact\w*|retorn\w*)\b.{0,50}\b(?:em ate|dentro de|no prazo|nas proximas|antes de|amanha|hoje|o mais (?:breve|rapido)|em breve|em \d+|ate)\b`,
    ),
    /\b(?:voltamos|voltaremos|estaremos de volta) (?:n?[ao]s?|em|as?|amanha|hoje|nesta data|na)\b/,
  ],
  condition:
    /(?:\bse (?:voce|quiser|desejar|preferir|precisar|for necessario|pedir|clicar)|\bcaso (?:queira|deseje|precise|prefira|voce)|\bgostaria|\bdeseja que|\bquer que|\bposso|\bpoderia|\bvoce pode (?:pedir|solicitar|falar|clicar)|\bquando voce|\bassim que voce|\bantes de|\bem vez de)/,
  instead:
    'Não posso prometer isso por mim, mas você pode pedir uma pessoa neste chat a qualquer momento.',
}
