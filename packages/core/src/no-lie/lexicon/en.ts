import type { Lexicon } from '../lexicon.ts'

/** Somebody of ours; `your team` is the customer's. */
const US = String.raw`(?<!your |your own )\b(?:someone|somebody|(?:support |human |live |customer |service |technical )*(?:team|colleagues?|agents?|specialists?|representatives?|humans?|person|experts?|staff|managers?|supervisors?|department|engineers?|technicians?|advis[oe]rs?|operators?)|support)\b`
const WE_DO = String.raw`\b(?:i(?:'ve| have|'ll| will|'m| am|'d)?|we(?:'ve| have|'ll| will|'re| are))(?: (?:just|now|already|also|immediately|gladly|personally|right|go ahead and|going to|have|been|be|gone ahead and))*`
const WILL = `(?:will|'ll|is going to|are going to|is|are|has been|have been|has|have|shall|should)(?! not|n't)`
const REACH = `(?:contact|reach(?: out)?|get(?:ting)? back|be in touch|get(?:ting)? in touch|call(?:ing)?|e-?mail|writ(?:e|ing)|repl(?:y|ying)|respond|answer(?:ing)?|help(?:ing)? you|assist(?:ing)? you|follow(?:ing)? up|look(?:ing)? into|be with you|be joining|join(?:ing)? (?:you|us|this|the)|take over|taking over|be notified|notified|been informed|on (?:it|the way|their way|its way)|coming|working on (?:it|this|your)|review(?:ing)? your|handle your|take care of (?:it|this|your))`

const SOON = String.raw`\b(?:(?:within|in|by|before|under)\b.{0,16}\b(?:minutes?|hours?|hrs|days?|weeks?|tomorrow|today|monday)|tomorrow|shortly|soon|as soon as possible|asap|right away)\b`

export const en: Lexicon = {
  person: [
    new RegExp(
      String.raw`${WE_DO} (?:forward|escalat|submit|submitt|pass|transferr?|notif|alert|contact|inform|connect|hand|rout|flagg?|report|assign|ping|refer|send|sent|relay|tell|told|ask|let|put|brought|bring|get|got)\w*\b.{0,60}?${US}`,
    ),
    new RegExp(
      String.raw`${US}(?: (?:from|on|in|of) (?:our|the) [\w ]{1,30}?)? ?${WILL}\b.{0,40}?\b${REACH}\b.{0,20}?\b(?:you|your|this|it|soon|shortly|now|way|touch)\b`,
    ),
    /\b(?:i(?:'ve| have|'ll| will|'m| am)?) (?:just |now |already )?(?:connect|transferr?|put|hand|escalat)(?:e|ed|ing)? (?:you|this|your)\b(?! can)/,
    /(?:^|[.:,!] ?)(?:now )?(?:connecting|transferring|putting|handing) you (?:now|to|over|through|with)\b/,
    /\blet me (?:just |quickly )?(?:connect|transfer|escalate|forward|hand|put|pass) (?:you|this|your|it)\b/,
    /\blet me (?:just |quickly )?(?:get|find|bring in) (?:you )?(?:someone|somebody|an? (?:\w+ )?(?:agent|human|person|colleague|specialist))\b/,
    new RegExp(
      String.raw`${US} (?:has|have) (?:now |already |just )?been (?:\w+ )?(?:notified|informed|alerted|contacted|told|asked|assigned|paged)\b`,
    ),
    new RegExp(
      String.raw`\b(?:make sure|ensure|see to it)(?: that)? .{0,20}?${US}.{0,20}?\b(?:gets?|reach(?:es)?|contacts?|looks?|calls?|responds?|repl(?:y|ies)|follows?)\b`,
    ),
    new RegExp(
      String.raw`(?:^|[.:,!…] ?)(?:now )?(?:transferring|connecting|escalating|forwarding)\b.{0,40}${US}.{0,12}$`,
    ),
    /\b(?:this|it) (?:has|have) (?:now |already |just )?been (?:\w+ )?(?:escalated|forwarded|handed over|passed on)\b/,
    /\bi(?:'ve| have)? (?:\w+ )?flagged (?:this|it|your \w+)\b/,
    /\bwill (?:\w+ )?(?:(?:respond|reply|follow up)\b.{0,20}\b(?:soon|shortly|asap|as soon as)|get back to you|be in touch|reach out to you|contact you)\b/,
    /\byou(?:'ll| will| should| are going to) (?:\w+ )?(?:hear (?:back )?from (?:us|our|someone|a|the)|be (?:contacted|called back|connected|transferred) |(?:get|receive|have) (?:a|an) (?:reply|response|answer|call|callback|update)\b)/,
    /\bwe(?:'ll| will) (?:\w+ )?(?:get back to you|be in touch|reach out to you|contact you|follow up|call you|respond to you|reply to you|let you know)\b/,
    /\b(?:hold on|stay on the line|please wait|one moment|bear with me)\b.{0,40}\b(?:connect|transfer|get (?:someone|somebody|a)|find (?:someone|somebody|an? agent))/,
    new RegExp(
      String.raw`(?:${US}|\bhelp) (?:is|are)(?: now| already)? (?:on (?:it|the way|its way|their way)|coming)\b`,
    ),
    /\b(?:your|this) (?:\w+ ){0,2}?(?:question|request|message|issue|concern|case|feedback|conversation|inquiry|enquiry)\b (?:has|have) (?:now |already |just )?been (?:\w+ )?(?:forwarded|escalated|passed|handed|sent|assigned|transferred|flagged)\b/,
  ],
  ticket: [
    new RegExp(
      String.raw`${WE_DO} (?:open|creat|rais|submit|submitt|log|logg|fil|register|start)(?:ed|ing|e|es)?\b.{0,30}?\b(?:ticket|case|support request|bug report|incident|escalation|complaint)\b`,
    ),
    /\b(?:a|an|your|the|this) (?:new )?(?:support )?(?:ticket|case|escalation|incident)\b (?:(?:for|about|with|on) .{1,40} )?(?:has(?: now| already| just)? been|have been|was|is now|is already) (?:created|opened|raised|submitted|logged|filed|registered|assigned)\b/,
    /\byour (?:new )?(?:ticket|case|reference) (?:number|id|no\.?)(?: is|:) ?#?\w*\d/,
  ],
  general: [
    new RegExp(
      String.raw`(?:\b(?:we|they|you|expect|please allow)\b|${US}).{0,40}\b(?:get back|repl(?:y|ies)|respon[ds]\w*|answers?|contacts?|reach(?:es)? out|in touch|calls?|hear)\b.{0,50}${SOON}`,
    ),
    new RegExp(
      String.raw`\b(?:expect|allow)\b.{0,30}${SOON}.{0,30}\b(?:repl(?:y|ies)|response|answer|call)\b`,
    ),
    /\bwe(?:'re| are| will be|'ll be) back (?:on|at|by|in|from|tomorrow|today|soon|shortly|next|mon|tue|wed|thu|fri|sat|sun)/,
    new RegExp(String.raw`${US}.{0,20}\b(?:answers?|repl(?:y|ies)|responds?)\b.{0,20}\bby\b`),
  ],
  condition:
    /\b(?:if (?:you|that|this|needed|necessary|not)|would you like|do you want|want me to|shall i|should i|may i|can i|could i|once you|when(?:ever)? you|unless|you (?:can|could|may) (?:always |also )?(?:ask|request|choose|press|click|talk|speak)|instead of|before (?:i|we)|in case you)\b/,
  instead: 'I cannot promise that myself, but you can ask for a person in this chat at any time.',
}
