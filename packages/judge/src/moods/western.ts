// Moods in English, German, French, Spanish, Italian, Portuguese and Dutch; how they are written: `moods.ts`.
import type { Moods } from './moods.ts'

export const WESTERN: Record<string, Moods> = {
  en: {
    'billing-dispute': `charged twice|double charge*|charged two times|overcharg*|charged again|charged wrong*|charge* never_agreed|fee never_agreed|fee* should_not|charge* should_not|charged shouldnt|bill* wrong|bill* higher|bill* incorrect|invoice wrong|invoice incorrect|invoice* but_we_only|
      still taking_money|still charg*|not_paying|im_not_paying|charged even_though|charged after cancel*|never_agreed|did_not_agree|didnt_agree|hidden fee*|extra charge* why|minibar charge|charged too_much|keep* charging|dispute charge*|dispute bill|dispute invoice|dispute payment|wrong amount charged|charged me_for|extra fee* why|fee* not_told|deducted twice|billed twice|billed cancel*|taken twice|billed incorrectly|charge* not_correct|charged dont_owe|never signed_up`,
    'refund-dispute': `still no_refund|no_refund|refund declined|refund denied|refund refused|refused refund|refuse refund|want_my_money_back|my_money_back|money_back now|refund rejected|refund not_received|havent_received refund|not_received refund|where my_refund|where is_my_refund|demand refund|refund promised|only half paid back|half_of_what|waiting refund weeks|waiting refund|deposit promised|refund missing|never got refund|didnt_get refund|refund still|partial refund|refund taking|refund wrong|refund less|refund short|
      refund* not arrived|return* still waiting`,
    security: `hacked|hack* account|compromised|phishing|scam*|fraud*|stolen card|card stolen|stole my_card|phone stolen|stolen phone|wallet stolen|stolen wallet|unauthori*|did_not_make|didnt_make payment|didnt_make purchase*|didnt_make transaction*|didnt_make charge*|dont_recogni* transaction*|dont_recogni* payment*|dont_recogni* charge*|not_recogni*|identity_theft|wasnt_me|was_not_me|not_me|someone logged|somebody logged|someone used my|somebody used my|someone_else used|someone changed my|someone accessed|unknown charge*|
      unknown transaction*|unknown payment*|purchases did_not|suspicious activity|suspicious login|suspicious transaction*|data_breach|data leaked|breach*|stole my|password changed not|fake_site|fake_website|malware|not_made_by_me|card_details leaked|someone has_my|somebody has_my|strange charge*|strange payment*|never_made|havent_made|someone got_into|took_over my_account`,
    'account-access': `locked_out|account locked|account suspended|account blocked|account disabled|account banned|cant_log_in|cannot_log_in|cant_login|cannot_login|cant_sign_in|cannot_sign_in|cant_access account|cannot_access account|unable access account|unable log_in|unable login|code never arrives|code never came|code not arriv*|code doesnt_arrive|verification_code never|lost authenticator|lost my_authenticator|lost backup codes|reset_link never|
      reset_link not|profile doesnt_exist|account doesnt_exist|account disappeared|account gone|account deactivated|login blocked|lost access account|lost_access|wont_let_me_in|wont_let_me_log|password not_accepted|keeps_rejecting password|account frozen|account terminated|login fails|locked account`,
    complaint: `complaint*|complain|complaining|lodge grievance|grievance|extremely_rude|was rude|so rude|very rude|rude staff|unprofessional|unacceptable|threw box|threw parcel|disgraceful|outrageous service|want_that_on_record|ombudsman|bad_experience report|mistreated|disrespectful|appalling|treated badly|treated terribly|poor service disappointed|driver rude|file_a_formal`,
    legal: `lawyer*|solicitor*|attorney|sue|suing|legal action|legal_action|court|lawsuit|gdpr|ccpa|data protection request|consumer rights|consumer protection|breach* law|illegal|against_the_law|trading_standards|small_claims|subpoena|litigation|legal_notice|legally liable|breach_of_contract|my_rights violated`,
    safety: `kill_myself|killing_myself|suicid*|end_my_life|hurt_myself|hurting_myself|harm_myself|self_harm|want_to_die|dont_want_to_live|smell gas|gas leak|gas_leak|caught_fire|on_fire|smoking burnt|started_smoking|smoke coming|burst into flames|explod*|electric_shock|electrocuted|swallowed|choked|choking|brakes failed|brake* fail*|injured|bleeding|burned_my|burnt_my|allergic_reaction|anaphyla*|overdose|poison*|
      threatening to_kill|going_to_kill|hurt someone|in_danger|carbon_monoxide|overheat* battery|battery swollen|sparks|unconscious|ambulance|abus* me|violent`,
    frustration: `ridiculous|useless|what_a_joke|absolute_garbage|garbage|rubbish|worst|losing_my_patience|lost patience|fed_up|sick_of|so_annoying|annoying|annoyed|frustrat*|furious|angry|pissed|screaming|third_time|fourth_time|tenth_time|over_and_over|again_and_again|how_many_times|already_told_you|i_already_told|i_told_you|already_said|already_explained|nothing_works|nothing_work|not_what_i_asked|thats_not_what|that_is_not_what|doesnt_answer|didnt_answer|
      are_you_even|same_useless|same_answer|same_link|wasting_my_time|waste_of_time|waiting_40|waiting hours|been_waiting|for_hours|pathetic|terrible|horrible|awful|wtf|ffs|omg|damn|hell|stupid|idiot*|bullshit|crap|shit|fuck*|joke|unbelievable|not_helping|isnt_helping|doesnt_help|didnt_help|no_help|still_not_working|still_doesnt|still not work*|keeps logging|keep* crashing|listen_to_me|read_what_i|reading_what_i|driving_me|had_enough|going_in_circles|come_on|seriously|disappoint*|sucks|tired_of|nonsense|incompetent`,
    content:
      'thank*|great|perfect|awesome|that_works|worked|works_now|solved|appreciate|brilliant|helpful|got_it|excellent|wonderful|cheers|nice',
  },
  de: {
    'billing-dispute':
      'zweimal abgebucht|doppelt abgebucht|doppelt berechnet|zweimal berechnet|falsch abgebucht|falsche rechnung|rechnung falsch|rechnung stimmt_nicht|abrechnung stimmt|stimmt hinten vorne|zu_viel abgebucht|zu_viel berechnet|zahle das nicht|zahle_ich_nicht|nicht_bezahlen rechnung|bucht immer_noch|bucht noch_immer|immer_noch abgebucht|gekundigt abgebucht|gekundigt bucht|trotz kundigung|davon stand nichts|nie vereinbart|nie zugestimmt|nicht vereinbart|unberechtigt* abbuchung|unberechtigt* gebuhr*|gebuhr* nichts vertrag|wofur gebuhr|falscher betrag|rechnung zu_hoch|mahnung obwohl|uberhoht*|rechnung widersprech*|reklamiere rechnung',
    'refund-dispute':
      'wo bleibt mein_geld|wo bleibt erstattung|geld zuruck wochen|geld_zuruck|mein_geld zuruck|nicht erstattet|nur halfte erstattet|nur erstattet|warum erstattet|keine erstattung|erstattung abgelehnt|erstattung verweigert|ruckerstattung abgelehnt|ruckerstattung verweigert|ruckzahlung nicht|kaution nicht zuruck*|erstattung nicht|ruckerstattung nicht|warte erstattung|warte ruckerstattung|noch keine ruckerstattung|gutschrift nie|gutschrift nicht|verweigern erstattung|erstattung akzeptiere|kein_geld zuruck',
    security:
      'gehackt|hacker|phishing|fake_seite|fake_shop|betrug*|betruger|gestohlen|geklaut|missbrauch*|unbefugt*|unberechtigt* zugriff|fremde abbuchung*|abbuchungen nicht_von_mir|abbuchung* nicht_von_mir|nicht_von_mir|war_ich_nicht|ich_war_das_nicht|jemand_hat meine|jemand_hat mein|jemand eingeloggt|unbekannte abbuchung*|unbekannte zahlung*|verdachtig*|datenleck|identitatsdiebstahl|kenne_ich_nicht abbuchung|kontoubernahme|passwort geandert nicht|tan eingegeben',
    'account-access':
      'ausgesperrt|konto gesperrt|zugang gesperrt|account gesperrt|konto blockiert|komme_nicht_mehr_in|komme nicht konto|komme nicht rein|kann_mich_nicht einloggen|kann_mich_nicht anmelden|kann mich nicht einloggen|kann mich nicht anmelden|einloggen geht_nicht|anmelden geht_nicht|login geht_nicht|code kommt_nicht|code kommt nicht|authenticator leer|authenticator verloren|kein_zugriff|konto deaktiviert|konto verschwunden|zugang verloren|account deaktiviert|konto gibt_es_nicht',
    complaint:
      'beschwer*|unfreundlich*|unmoglich sowas|frechheit|unverschamt*|inakzeptabel|respektlos|unprofessionell|zumutung|dreck hinterlassen|skandal|wollte loswerden|patzig|ruppig',
    legal:
      'anwalt*|rechtsanwalt*|rechtsanwaltin|klage|verklage*|gericht|rechtliche schritte|rechtliche|dsgvo|verbraucherschutz|verbraucherzentrale|anzeige erstatten|strafanzeige|mahnbescheid|vertragsbruch|illegal|schadensersatz|rechtswidrig|schlichtungsstelle',
    safety:
      'umbringen|selbstmord|suizid*|nicht_mehr_leben|mir was antun|mir etwas antun|selbst verletzen|sterben will|riecht gas|gasgeruch|brennt|gebrannt|feuer|qualmt|gequalmt|raucht|explodiert|stromschlag|verletzt|verschluckt|bremsen versagt|bremse versagt|vergift*|allergische|blutet|lebensgefahr|notfall|bewusstlos|funken|kohlenmonoxid|geschmolzen|bedroht mich',
    frustration:
      'saftladen|witz|zum_dritten_mal|zum dritten mal|zum vierten mal|schon probiert|schon_dreimal|schon gesagt|hab_ich_schon|habe_ich_schon|schon erklart|wie_oft|immer_wieder|geduldsfaden|geduld|letzte schrott|schrott|nervt|nervig|genervt|lacherlich|unfassbar|katastrophe|schlimmste|scheiss*|verdammt|mist|warte seit|seit stunden|seit minuten|nichts_funktioniert|funktioniert_immer_noch|geht_immer_noch_nicht|hilft_mir_nicht|hilft nicht|bringt_nichts|nicht meine_frage|das_war_nicht_meine|nicht_das_was_ich|reicht_mir|reicht_es|frustrier*|wutend|sauer|unverschamt*|dumm|idiot*|blod*|kotz*|nutzlos|zeitverschwendung|ernsthaft|wollt_ihr_mich|verarschen|zum_kotzen|enttauscht|am_ende_mit',
    content:
      'danke|vielen_dank|super|perfekt|toll|klasse|funktioniert_jetzt|geklappt|klappt|hat_geholfen|prima|wunderbar|ausgezeichnet',
  },
  fr: {
    'billing-dispute':
      'debite deux_fois|debitee deux_fois|preleve deux_fois|prelevement* deux_fois|facture deux_fois|deux_fois paye|double prelevement|double facturation|preleve apres resili*|facture erreur|erreur facture|facture fausse|facture incorrecte|facture trop elevee|jamais accepte frais|frais jamais|pas d_accord frais|conteste*|contester facture|surfacture*|trop preleve|encore preleve|prelevez encore|toujours preleve|continue* prelever|montant faux|resilie prel*|je_ne_paierai_pas|pas payer facture|frais caches|frais pas prevus',
    'refund-dispute':
      'toujours_pas rembourse*|pas rembourse*|pas ete rembours*|remboursement refus*|refus* rembours*|rendez_moi argent|mon_argent|ou est mon_remboursement|attends remboursement|remboursement toujours|remboursement jamais|moitie rembours*|rembourse moitie|caution pas|caution jamais|rembourse partiel*|rembours* incomplet|exige rembours*|remboursement promis|n_ai_pas recu rembours*',
    security:
      'pirate|piratee|piratage|hacke|hackee|phishing|hameconnage|fraude*|fraudul*|arnaque*|vole|volee|vol_de|usurpation|usurpe*|pas_moi|ce_n_est_pas_moi|n_ai_pas fait paiement*|n_ai_pas fait achat*|n_ai_pas effectue|paiement* inconnu*|debit inconnu|debits inconnus|operation* inconnue*|achats pas_les_miens|quelqu_un s_est_connecte|quelqu_un utilise mon|quelqu_un utilise ma|quelqu_un a_change|quelqu_un a_modifie|quelqu_un a_utilise|suspect*|connexion suspecte|faux_site|fuite donnees|non_autorise*|ne_reconnais_pas|reconnais pas',
    'account-access':
      'compte bloque|compte suspendu|compte verrouille|compte desactive|compte ferme|acces bloque|acces suspendu|plus acces compte|pas acceder compte|n_arrive_pas connect*|n_arrive_plus connect*|arrive pas connecter|arrive plus connecter|impossible connecter|impossible acceder|connexion impossible|code n_arrive|code jamais|code arrive pas|recois pas code|recois jamais code|perdu acces|perdu authenticator|compte n_existe|compte disparu|plus me_connecter',
    complaint:
      'plainte|reclamation|me_plaindre|porter_plainte|desagreable|impoli*|malpoli*|grossier*|irrespectueu*|inadmissible|inacceptable|scandale*|honteux|mal_recu|pas professionnel|signaler comportement|odieux|agressif',
    legal:
      'avocat*|tribunal|justice|poursuites|poursuivre|porter_l_affaire|action_en_justice|rgpd|cnil|mise_en_demeure|huissier|illegal|droit consommation|association consommateurs|code consommation|mediateur saisir|que_choisir|loi infraction|proces|attaquer en_justice|juridique suite',
    safety:
      'suicid*|me_tuer|en_finir|me_faire_du_mal|mourir envie|envie mourir|plus envie vivre|odeur gaz|fuite gaz|sent gaz|pris_feu|prend_feu|brule|brulee|brulure|fumee|fume chargeur|explose|explosion|electrocut*|choc electrique|avale|blesse|blessee|blessure|freins lache*|freins|intoxi*|allergique|danger|urgence_medicale|saigne|incendie|etincelles|menace de_mort|etouffe',
    frustration:
      'ridicule|nul|nulle|marre|ras_le_bol|j_en_ai_assez|troisieme_fois|quatrieme_fois|deja_dit|deja dit|deja explique|deja essaye|combien_de_fois|encore_une_fois|n_importe_quoi|se_moque|moquez_de_moi|foutez|pire|catastrophe|catastrophique|honteux|enerve*|agace*|furieu*|frustr*|colere|patience|attends depuis|heures que|rien_ne_marche|marche_toujours_pas|marche pas|ne_fonctionne_toujours_pas|pas ma_question|pas ce_que_j_ai_demande|repond pas|merde|putain|bordel|chiant|inutile|sert_a_rien|perte_de_temps|tourne* en_rond|blague|serieux|scandaleux|insupportable|decu|decue|vous_lisez',
    content:
      'merci|super|parfait|genial|ca_marche|ca_fonctionne|resolu|excellent|top|impeccable|formidable',
  },
  es: {
    'billing-dispute':
      'cobrado dos_veces|cobraron dos_veces|cobro doble|doble cobro|cobrado doble|cargo doble|dos_veces mismo|cobraron de_mas|cobrado de_mas|cobro indebido|cobros indebidos|cargo indebido|factura mal|factura incorrecta|factura erronea|factura equivocada|factura alta|no reconozco cobro|nunca acepte|no acepte cargo|siguen cobrando|sigue cobrando|me siguen cobrando|cancele cobr*|cobr* despues cancel*|no_voy_a_pagar|no_pienso_pagar|comision no avisaron|cobr* sin_avisar|importe mal|disputar cargo|reclamar factura|cobraron mal|baja cobrando',
    'refund-dispute':
      'no_me_han_devuelto|no devuelto dinero|no me devolvieron|devuelvanme dinero|devolvedme dinero|mi_dinero|quiero dinero devuelta|reembolso rechazado|reembolso denegado|reembolso negado|niegan reembolso|niegan devolucion|sin reembolso|reembolso no|donde reembolso|esperando reembolso|espero reembolso|reembolso todavia|reembolso nunca|solo devolvieron|devolvieron mitad|mitad devuelto|devolucion rechazada|fianza no|deposito no_devuel*|no reembols*|exijo reembolso',
    security:
      'hackea*|hackeado|hackearon|phishing|fraude*|fraudulent*|estafa*|robado|robada|robaron|robo tarjeta|suplanta*|no_fui_yo|yo_no_fui|no hice compra*|no hice pago*|compras que_no|no_reconozco|no reconozco|cargos desconocidos|cargo desconocido|transaccion desconocida|movimientos extranos|alguien entro|alguien uso mi|alguien usa mi|alguien cambio|alguien ha_entrado|alguien ha_usado|alguien ha_cambiado|sospechos*|filtracion datos|no_autorizad*|pagina falsa|acceso no_autorizado|no autorice|clonaron|clonado',
    'account-access':
      'cuenta bloqueada|cuenta suspendida|cuenta cerrada|cuenta desactivada|bloquearon cuenta|acceso bloqueado|no_puedo_entrar|no_puedo_acceder|no_puedo iniciar_sesion|no puedo entrar|no puedo acceder|no puedo ingresar|no puedo iniciar|no_me_deja entrar|no me deja entrar|no me deja acceder|codigo no_llega|codigo nunca|no llega codigo|no me llega codigo|perdi acceso|perdi authenticator|perdi autenticador|perfil no_existe|cuenta desaparecio|cuenta inhabilitada|sin acceso',
    complaint:
      'queja*|quejarme|reclamacion|reclamo formal|hoja_de_reclamaciones|maleducad*|grosero|grosera|mal_trato|trato pesimo|pesimo trato|irrespetuos*|inaceptable|falta_de_respeto|indignante|vergonzoso|inadmisible|borde conmigo|poner reclamacion|denunciar trato',
    legal:
      'abogad*|demanda judicial|demandar*|demandarlos|denuncia*|juzgado|juicio|tribunal*|acciones legales|accion legal|rgpd|proteccion_de_datos|consumidor|profeco|facua|ocu|ilegal|incumplimiento contrato|legalmente|indecopi|sernac|ley infring*',
    safety:
      'suicid*|matarme|quitarme_la_vida|hacerme_dano|no_quiero_vivir|quiero_morir|ganas morir|huele gas|olor gas|fuga gas|se_incendio|incendio|fuego|humo|quemado|quemo|quemadura|exploto|explosion|descarga electrica|electrocut*|trago|tragado|herido|herida|lesion*|frenos fallaron|frenos|intoxica*|alergica|peligro|sangra*|chispas|emergencia medica|amenaza* muerte|ahog*|envenen*',
    frustration:
      'ridiculo|inutil|harto|harta|cansado de|cansada de|tercera_vez|cuarta_vez|tercera vez|ya_lo_dije|ya_te_dije|ya_les_dije|ya_se_lo_dije|ya dije|ya explique|ya probe|ya_lo_intente|cuantas_veces|una_y_otra_vez|siempre_lo_mismo|la_misma|broma|tomadura|basura|porqueria|pesimo|peor|verguenza|mierda|joder|carajo|puta|maldit*|furios*|enojad*|enfadad*|indignad*|frustrad*|frustrante|paciencia|llevo horas|llevo minutos|llevo esperando|horas esperando|nada_funciona|no_funciona_nada|sigue_sin|no_es_lo_que|no era_mi_pregunta|no_me_ayuda|no_sirve|perdida_de_tiempo|desastre|estupid*|idiota*|increible|colmo|decepcion*|no_leen|leyendo',
    content:
      'gracias|perfecto|genial|excelente|estupendo|ya_funciona|funciono|resuelto|solucionado|maravilla|buenisimo',
  },
  it: {
    'billing-dispute':
      'addebitato due_volte|addebito doppio|doppio addebito|pagato due_volte|addebito errato|addebiti errati|fattura sbagliata|fattura errata|bolletta sbagliata|bolletta errata|bolletta alta|mai accettato|non accettato costo|mai autorizzato|continuate addebit*|continuano addebit*|ancora addebit*|disdetto addebit*|disdett* prelev*|non_pago|non_paghero|costi nascosti|importo sbagliato|importo errato|contest*|addebitato troppo|prelevato due_volte|prelev* ancora|fatturato due_volte|mai richiesto|addebit* non_dovuto',
    'refund-dispute':
      'rimborso negato|rimborso rifiutato|rifiutato rimborso|rifiut* rimborso|ancora nessun_rimborso|nessun rimborso|rimborso mai|rimborso non|dov_e rimborso|dove rimborso|miei_soldi|soldi indietro|aspetto rimborso|attendo rimborso|rimborsato meta|meta rimborso|rimborso parziale|caparra non|cauzione non|deposito non|voglio rimborso|non rimborsat*|solo rimborsat*|pretendo rimborso',
    security:
      'hackerat*|hackera*|hacker|phishing|frode|frodi|truffa*|truffat*|rubat*|rubato|clonat*|furto|non_sono_stato_io|non_ero_io|non_sono_stata_io|non ho fatto acquist*|non ho fatto pagament*|mai fatto acquist*|acquisti non_miei|non_riconosco|addebiti sconosciuti|addebito sconosciuto|transazion* sconosciut*|transazioni sospett*|sospett*|qualcuno entrato|qualcuno usato|qualcuno ha_usato|qualcuno ha_cambiato|qualcuno e_entrato|non_autorizzat*|sito falso|violat*|accesso sospetto|fuga dati',
    'account-access':
      'account bloccato|conto bloccato|profilo bloccato|account sospeso|account disattivato|accesso bloccato|bloccato fuori|non_riesco_ad_accedere|non_riesco accedere|non_riesco entrare|non riesco accedere|non riesco entrare|non riesco login|non_posso accedere|impossibile accedere|codice non_arriva|codice non arriva|codice mai|non arriva codice|perso accesso|perso authenticator|account sparito|profilo non_esiste|non mi_fa_entrare|non mi_fa accedere',
    complaint:
      'reclamo*|lamentela|lamentarmi|maleducat*|scortes*|inaccettabile|indecente|vergognos*|villano|irrispettos*|poco_professionale|trattat* male|segnalare comportamento|sgarbat*|arrogante',
    legal:
      'avvocat*|tribunale|denuncia*|denuncio|causa legale|vie_legali|azioni legali|azione legale|gdpr|garante|codacons|altroconsumo|diffida|illegale|associazione consumatori|giudice|inadempimento|legalmente|querela|codice del_consumo',
    safety:
      'suicid*|uccidermi|ammazzarmi|farla_finita|farmi_del_male|voglio_morire|non_voglio_vivere|puzza gas|odore gas|fuga gas|incendio|preso_fuoco|fuoco|fumo|bruciat*|ustion*|esplos*|scossa elettrica|scossa|ingoiato|ingerito|ferit*|freni|avvelen*|intossic*|allergica|pericolo|sanguin*|scintille|emergenza medica|minacci* morte|soffoc*',
    frustration:
      'ridicol*|inutile|inutili|stufo|stufa|stanco_di|stanca_di|terza_volta|terza volta|quarta volta|gia_detto|gia detto|gia spiegato|gia provato|quante_volte|sempre_la_stessa|presa_in_giro|scherzo|schifo|spazzatura|pessimo|peggior*|vergogna|merda|cazzo|porca|maledett*|furios*|arrabbiat*|incazzat*|frustrat*|frustrante|pazienza|aspetto da|ore che|minuti che|niente_funziona|non_funziona_niente|ancora non funziona|non_e_quello|non era_la_mia|non_mi_aiuta|perdita_di_tempo|disastro|stupid*|idiot*|incredibile|assurdo|delus*|leggete|basta|non_ne_posso_piu|allucinante',
    content:
      'grazie|perfetto|ottimo|fantastico|funziona|risolto|eccellente|benissimo|bravissim*|gentilissim*',
  },
  pt: {
    'billing-dispute':
      'cobrado duas_vezes|cobraram duas_vezes|cobranca dupla|cobranca duplicada|cobrado em_dobro|cobrada duas_vezes|cobranca indevida|cobrancas indevidas|cobraram a_mais|cobrado a_mais|fatura errada|fatura incorreta|conta errada|conta veio|fatura alta|nunca aceitei|nunca autorizei|nao contratei|continuam cobrando|continua cobrando|continuam a_cobrar|ainda cobr*|cancelei cobr*|cobr* depois cancel*|nao_vou_pagar|taxa nao avisaram|taxa escondida|valor errado|contestar|contesto|debitado duas_vezes|debitaram|nunca pedi',
    'refund-dispute':
      'reembolso negado|reembolso recusado|recusaram reembolso|negaram reembolso|sem_reembolso|reembolso nao|nao reembols*|cade reembolso|cade meu_dinheiro|onde reembolso|meu_dinheiro|dinheiro de_volta|estorno nao|estorno negado|sem_estorno|aguardando reembolso|esperando reembolso|espera reembolso|reembolso ainda|devolveram metade|metade devolv*|so devolveram|caucao nao|deposito nao|exijo reembolso|devolucao recusada|devolucao negada|quero reembolso ja|espero reembolso',
    security:
      'hackead*|hackearam|hacker|phishing|fraude*|golpe|golpista*|clonad*|clonaram|roubad*|roubaram|furtad*|nao_fui_eu|nao fui eu|nao fiz compra*|nao fiz essa|compras que_nao|nao_reconheco|nao reconheco|compra desconhecida|transacao desconhecida|movimentos estranhos|alguem entrou|alguem usou|alguem usa meu|alguem mudou|alguem trocou|alguem alterou|alguem acessou|suspeit*|vazamento dados|nao_autorizad*|site falso|invadi*|burla|burlado',
    'account-access':
      'conta bloqueada|conta suspensa|conta desativada|conta banida|bloquearam conta|acesso bloqueado|nao_consigo_entrar|nao_consigo_acessar|nao consigo entrar|nao consigo acessar|nao consigo aceder|nao consigo login|nao consigo logar|codigo nao_chega|codigo nao chega|codigo nunca|nao recebo codigo|perdi acesso|perdi autenticador|perdi authenticator|conta sumiu|conta nao_existe|perfil nao_existe|sem_acesso|nao_me_deixa entrar|fui bloqueado',
    complaint:
      'reclamacao|reclamar|queixa*|livro_de_reclamacoes|mal_educad*|mal educad*|grosseir*|grosso comigo|desrespeit*|inaceitavel|inadmissivel|falta_de_respeito|pessimo atendimento|mal_atendid*|mal atendid*|absurdo atendimento|vergonhos*|denunciar atendente|rude|reclame_aqui',
    legal:
      'advogad*|processar|processo judicial|justica|tribunal|procon|lgpd|rgpd|acao judicial|medidas legais|medidas judiciais|judicial*|juizado|ilegal|direito_do_consumidor|direitos_do_consumidor|defesa_do_consumidor|deco|quebra_de_contrato|notificacao extrajudicial|lei viol*',
    safety:
      'suicid*|me_matar|tirar_a_minha_vida|tirar_minha_vida|me_machucar|quero_morrer|nao_quero_viver|vontade morrer|cheiro gas|vazamento gas|fuga gas|pegou_fogo|fogo|incendio|fumaca|fumo saindo|queimou|queimad*|queimadura|explodiu|explosao|choque eletrico|levei choque|engoliu|ferid*|machucou|freios|freio falhou|travoes|intoxica*|alergica|perigo|sangra*|faisca*|emergencia medica|ameaca* morte|envenen*|sufoc*',
    frustration:
      'ridiculo|inutil|farto|farta|cansad*|cansei|terceira_vez|terceira vez|quarta vez|ja_disse|ja_falei|ja_expliquei|ja disse|ja falei|ja expliquei|ja tentei|quantas_vezes|sempre_a_mesma|mesma_coisa|palhacada|piada|brincadeira|lixo|pessimo|pior|vergonha|merda|porra|caralho|droga|inferno|furios*|irritad*|irritante|frustrad*|frustrante|paciencia|esperando ha|horas esperando|faz horas|ha horas|nada_funciona|nao_funciona_nada|continua sem|nao_foi_isso|nao e_isso|nao_ajuda|nao resolve|perda_de_tempo|desastre|burr*|idiota*|inacreditavel|absurdo|decepcion*|dececion*|voces_leem|saco|raiva|estressad*',
    content:
      'obrigad*|perfeito|otimo|excelente|maravilha|funcionou|resolvido|show|legal|valeu|bacana|top',
  },
  nl: {
    'billing-dispute':
      'dubbel afgeschreven|twee_keer afgeschreven|twee keer afgeschreven|dubbel betaald|dubbel gefactureerd|factuur klopt_niet|factuur klopt niet|rekening klopt niet|factuur fout|factuur verkeerd|verkeerd bedrag|te_veel afgeschreven|te_veel betaald|te_hoog rekening|nooit akkoord|niet akkoord kosten|niet_afgesproken|niet afgesproken|nog_steeds afgeschreven|nog steeds afschrij*|opgezegd afgeschreven|opgezegd afschrij*|schrijven nog_steeds|betaal_ik_niet|ga_ik_niet_betalen|betwist*|onterecht*|verborgen kosten',
    'refund-dispute':
      'geld_terug|geld terug weken|nog_geen terugbetaling|geen terugbetaling|terugbetaling geweigerd|terugbetaling afgewezen|weiger* terug|niet terugbetaald|niet terugontvangen|wacht terugbetaling|waar blijft geld|waar blijft terugbetaling|borg niet|borg terug|helft terug|maar helft|restitutie geweigerd|restitutie niet|nog niets terug|retour geen geld|eis terugbetaling',
    security:
      'gehackt|hacker|phishing|fraude*|oplicht*|opgelicht|gestolen|gejat|misbruik*|ingelogd iemand|iemand ingelogd|iemand gebruikt mijn|iemand heeft mijn|iemand mijn gebruikt|niet_door_mij|ik_was_het_niet|dat_was_ik_niet|niet van_mij|niet gedaan betaling|onbekende afschrijving*|onbekende betaling*|onbekende transactie*|herken niet|herken_ik_niet|verdacht*|datalek|nepsite|nepwebsite|identiteitsfraude|ongeautoriseerd*|onbevoegd*',
    'account-access':
      'account geblokkeerd|rekening geblokkeerd|account vergrendeld|account opgeschort|account gesloten|buitengesloten|kan_niet_inloggen|kan niet inloggen|kan niet meer inloggen|inloggen lukt_niet|inloggen lukt niet|kom er niet in|kom niet in account|geen_toegang|geen toegang|code komt niet|code nooit|krijg geen code|authenticator kwijt|authenticator leeg|account verdwenen|account bestaat niet|toegang kwijt|account weg',
    complaint:
      'klacht*|klagen|onbeleefd*|onbeschoft*|onvriendelijk*|onacceptabel|onaanvaardbaar|schandalig*|schande|respectloos|onprofessioneel|bot behandeld|ongehoord|lomp',
    legal:
      'advocaat|advocaten|rechtszaak|rechtbank|rechter|juridische stappen|juridisch*|avg|gdpr|consumentenbond|geschillencommissie|aanklagen|aangifte|ingebrekestelling|illegaal|wettelijk*|contractbreuk|deurwaarder|sommeer',
    safety:
      'zelfmoord|suicid*|zelfdoding|van_kant_maken|mezelf iets_aandoen|mezelf pijn|niet_meer_leven|dood_wil|wil dood|gaslucht|ruik gas|ruikt gas|gaslek|brand|in_brand|vlam|rook|rookt|ontploft|explod*|schok gekregen|elektrische schok|ingeslikt|gewond|verwond|remmen|vergiftig*|allergische|gevaar|gevaarlijk|bloed*|vonken|noodgeval|bedreig*|koolmonoxide|verbrand*|gesmolten',
    frustration:
      'belachelijk|waardeloos|nutteloos|zat|beu|derde_keer|derde keer|vierde keer|al_gezegd|al gezegd|al uitgelegd|al geprobeerd|hoe_vaak|steeds_hetzelfde|grap|lachertje|aanfluiting|troep|rommel|slecht*|schande|kut|klote|verdomme|godver*|tering*|boos|woedend|gefrustreerd|frustrerend|geduld|wacht al|uren|zit al minuten|niets_werkt|werkt_nog_steeds_niet|werkt nog steeds niet|dat_vroeg_ik_niet|niet wat_ik_vroeg|helpt niet|tijdverspilling|ramp|dom|idioot|ongelofelijk|ongelooflijk|serieus|teleur*|lees_je|bizar|hopeloos|irritant*|geirriteerd',
    content:
      'dank*|bedankt|super|perfect|geweldig|top|werkt_nu|gelukt|opgelost|fijn|prima|uitstekend',
  },
}
