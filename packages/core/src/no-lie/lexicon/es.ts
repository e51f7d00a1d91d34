import type { Lexicon } from '../lexicon.ts'

const US = String.raw`(?<!su |tu |vuestro )\b(?:alguien|equipo|colegas?|companer[oa]s?|agentes?|especialistas?|representantes?|asesor(?:es|a|as)?|persona|expert[oa]s?|humano|supervisor\w*|tecnic[oa]s?|departamento|soporte)\b`

export const es: Lexicon = {
  person: [
    new RegExp(
      String.raw`\b(?:he|hemos|ya he|ya hemos) (?:ya )?(?:reenvia|envia|escala|transferi|pasa|notifica|avisa|contacta|informa|asigna|deriva|remiti|comunica|traslada|conecta|pedi|solicita)\w*\b.{0,70}?${US}`,
    ),
    new RegExp(
      String.raw`\b(?:voy a|vamos a|estoy|estamos|le|te|lo|la|ahora)? ?(?:reenviare|enviare|escalare|transferire|pasare|notificare|avisare|contactare|informare|derivare|conectare|pondre|reenviar|escalar|transferir|transfiriendo|conectando|conecto|paso|transfiero|derivo|escalo)(?:le|te|lo|la)?\b.{0,60}?${US}`,
    ),
    new RegExp(
      String.raw`${US}.{0,40}?\b(?:le|te|se|lo|la|les|os)? ?(?:contactara|contactaran|respondera|responderan|llamara|llamaran|escribira|escribiran|pondra|pondran|atendera|atenderan|ayudara|ayudaran|revisara|revisaran|va a|van a|esta|estan|ha sido|han sido) ?(?:en contacto|contactar|responder|llamar|ayudar|revisando|trabajando|notificad|informad|avisad|con usted|contigo|su|tu|pronto|en breve|a la brevedad|cuanto antes|$|\W)`,
    ),
    /\b(?:nos pondremos en contacto|nos comunicaremos|le contactaremos|te contactaremos|le responderemos|te responderemos|le llamaremos|te llamaremos|recibira(?:s)? (?:una )?(?:respuesta|llamada)|sera(?:s)? (?:contactad|conectad|transferid))/,
    /\b(?:su|tu|la|esta) (?:consulta|solicitud|caso|mensaje|pregunta|problema) ha sido (?:\w+ )?(?:reenviad|enviad|escalad|transferid|derivad|asignad|remitid)/,
    /\bla ayuda esta en camino\b/,
  ],
  ticket: [
    /\b(?:he|hemos) (?:ya )?(?:cread|abiert|registrad|generad|enviad|levantad)o?\b.{0,30}\b(?:ticket|tiquet|caso|incidencia|solicitud de soporte|reclamo|reclamacion)\b/,
    /\b(?:creare|abrire|registrare|generare|voy a (?:crear|abrir|registrar|generar)|estoy (?:creando|abriendo))\b.{0,30}\b(?:ticket|tiquet|caso|incidencia|solicitud de soporte)\b/,
    /\b(?:se ha|ha sido|fue|queda|ya esta)\b.{0,20}\b(?:cread|abiert|registrad|generad)\w*\b.{0,30}\b(?:ticket|tiquet|caso|incidencia)\b/,
    /\b(?:un|su|tu|el|la|una) (?:ticket|tiquet|caso|incidencia)\b.{0,30}\b(?:se ha|ha sido|fue|esta|queda)\b.{0,10}\b(?:cread|abiert|registrad|generad)/,
  ],
  general: [
    new RegExp(
      String.raw`(?:${US}|\b(?:nosotros|nos|le|te|recibira)\b).{0,50}\b(?:respond\w*|contest\w*|contact\w*|respuesta)\b.{0,50}\b(?:en (?:un plazo|menos|las proximas|\d+|unas|breve)|dentro de|antes del?|manana|hoy|lo antes posible|a la brevedad|pronto)\b`,
    ),
    /\b(?:volvemos|volveremos|estaremos de vuelta) (?:el|a las?|en|manana|hoy|pronto)\b/,
  ],
  condition:
    /(?:\bsi (?:lo |la |no |usted |le |te |asi )?(?:desea|quiere|prefiere|necesita|pide|solicita|gusta|pulsa|es necesario|lo)|\bquiere(?:s)? que|\bdesea(?:s)? que|\ble gustaria|\bte gustaria|\bpuedo|\bpodria|\bpuede(?:s)? (?:pedir|solicitar|hablar|pulsar)|\bcuando (?:usted|pida|pulse|contacte)|\buna vez que|\bantes de que|\ben lugar de)/,
  instead:
    'Yo no puedo prometerlo, pero puede pedir una persona en este chat en cualquier momento.',
}
