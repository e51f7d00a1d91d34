import type { Lexicon } from '../lexicon.ts'

const US = String.raw`(?<!votre |vos |ton |ta )\b(?:quelqu'un|equipes?|collegues?|agents?|conseill\w+|specialistes?|representants?|experts?|humains?|personne|responsables?|superviseurs?|techniciens?|service (?:client|technique|support|concerne)|support)\b`

export const fr: Lexicon = {
  person: [
    new RegExp(
      String.raw`\b(?:j'ai|nous avons|je viens de|je vais|nous allons|je) (?:\w+ ){0,3}?(?:transm|transfer|transfere|envoy|escalad|remont|prevenu|prevenir|avert|inform|contact|notifi|mis en relation|mettre en relation|mets en relation|pass[eo]|dirig|alert|demand|connect)\w*.{0,60}?${US}`,
    ),
    /\bje (?:vous|te) (?:mets|passe|transfere|connecte|dirige)\b.{0,30}\b(?:en relation|en contact|vers|a|avec|maintenant|tout de suite)\b/,
    new RegExp(
      String.raw`${US}.{0,40}?\b(?:va|vont|vous|te|prendra|prendront|reviendra|reviendront|repondra|repondront|contactera|contacteront|appellera|appelleront|s'occupe\w*|a ete|ont ete|est|sont)\b.{0,40}?\b(?:contact\w*|repond\w*|revenir|reviendra|appel\w*|aider\w*|recontact\w*|prevenu\w*|inform\w*|averti\w*|en charge|en route|avec vous|aupres de vous|votre|sous peu|bientot)\b`,
    ),
    /\b(?:nous (?:vous (?:recontacterons|contacterons|repondrons|rappellerons|tiendrons)|reviendrons vers vous|prendrons contact|allons vous (?:recontacter|repondre|rappeler))|vous (?:serez|allez etre) (?:\w+ )?(?:contacte|recontacte|rappele|mis en relation|transfere)|vous (?:recevrez|aurez) (?:\w+ )?(?:une reponse|un appel|un retour))/,
    /\b(?:votre|cette|la) (?:demande|question|message|requete|probleme|dossier) (?:a|ont) (?:\w+ )?ete (?:\w+ )?(?:transmis|transfere|envoye|escalade|remonte|assigne)/,
    /\bl'aide arrive\b/,
  ],
  ticket: [
    /\b(?:j'ai|nous avons|je viens de|je vais|nous allons) (?:\w+ ){0,2}?(?:cree|creer|ouvert|ouvrir|enregistr|soumis|soumettre|depos)\w*\b.{0,30}\b(?:ticket|dossier|cas|incident|reclamation|demande d'assistance)\b/,
    /\b(?:un|votre|le|ce) (?:ticket|dossier|incident)\b.{0,30}\b(?:a|est|vient d')\b.{0,10}\b(?:ete |etre )?(?:cree|ouvert|enregistre|soumis)/,
    /\bje (?:cree|ouvre|soumets)\b.{0,30}\b(?:ticket|dossier|incident|demande d'assistance)\b/,
  ],
  general: [
    new RegExp(
      String.raw`(?:\bnous\b|\bvous\b|${US}).{0,50}\b(?:repond\w*|repons\w*|contact\w*|recontact\w*|revien\w*|rappel\w*)\b.{0,50}\b(?:dans les|sous|d'ici|avant|en \d+|en moins de|demain|aujourd'hui|des que possible|rapidement|au plus vite)\b`,
    ),
    /\bnous (?:serons|sommes) de retour\b|\bnous reven\w+ (?:le|a|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\b/,
  ],
  condition:
    /(?:\bsi (?:vous|tu|besoin|necessaire|cela)|\bs'il|\bsouhaitez-vous|\bvoulez-vous|\bveux-tu|\baimeriez-vous|\bpuis-je|\bdois-je|\bje peux|\bvous pouvez (?:demander|parler|cliquer|contacter)|\blorsque vous|\bquand vous|\bune fois que|\bavant que|\bau lieu de)/,
  instead:
    'Je ne peux pas le promettre moi-même, mais vous pouvez demander une personne ici à tout moment.',
}
