// German, for the ear: what `ask/lexicon.ts` says about each letter.
import type { Lexicon } from '../ask/lexicon.ts'

export const de: Lexicon = {
  language: 'de',
  verbLast: true,
  small: `der die das den dem des ein eine einen einem einer eines im in auf an am bei nach aus um von vom fur und oder aber ist war sein es so noch mal auch
    schon nur eben halt etwas dass wenn als wie man sich doch denn dann da hier_bei uber zwecks dieser diese diesem diesen dieses welche irgendein irgendeinen irgendeinem
    ihrem ihren ihre ihrer ihr euer eurem euren eure direkt personlich gerne gern sehr hatte lieber bin worum darum davon sind wird werden wurde vielleicht n nem nen ner nochmal einfach kurz
    unter jetzt_gleich ab bis daruber dazu dafur darauf bitten jedoch ja beim mein meine meinen meinem meiner`,
  words: {
    '+': 'mit zu zum zur',
    T: `sprechen reden spreche rede gesprach telefonieren chatten schreiben kontaktieren kontakt erreichen erreiche unterhalten kommunizieren austauschen besprechen klaren verhandeln wenden ansprechen quatschen diskutieren sprich kontaktaufnahme rucksprache beratung beraten kontaktiere ans_telefon erreicht rausfinden schnacken kontakten unterhaltung`,
    C: `verbinden verbinde verbindet verbunden verbindung_mit verbindung_zu weiterleiten leiten leite weiterleitung weiterverbinden durchstellen stellen stelle ubergeben ubergebt ubergabe vermitteln vermittle eskalieren eskaliere weitergeben weitergeleitet umleiten transferieren leitet weiterreichen reicht holt dazuholen hinzuziehen ubertragen schalten weiterschalten durchgestellt umstellen uberweisen_an uberweisen_sie_mich uberstellen verschieben_sie_mich`,
    G: 'gib geben gebt geb holen hol holt schicken schickt schick bringen bring finden beschaffen lasst lassen ruf_mir',
    W: 'will mochte mocht moecht moechte wollen wurde_gern brauche brauch benotige wunsche wunsch verlange fordere bevorzuge suche suchen wir_mochten hatte_gern hatte_gerne bitte_um ich_bitte erbitte bitten_um bestehe gewunscht mocht benotigen benotigt brauchen willst erwarte wollte',
    m: 'kann konnte konnen konntest konnten konnt kannst darf durfte kan moglich moglichkeit soll lass sollte muss konntet',
    M: 'mich mir uns',
    i: 'ich wir',
    y: 'du sie dich dir ihnen euch',
    o: 'kunde kunden nutzer besucher frau mann mutter vater schwester bruder sohn tochter freund freundin nachbar nachbarin oma opa chef_will mieter vermieter verkaufer fahrer zusteller er gast gaste kaufer benutzer mitbewohner schwiegermutter',
    H: 'mensch menschen person personen menschlich menschlichen menschlicher menschliche menschlichem leute leuten leibhaftigen mensh mensche menshen lebewesen menschenwesen fleisch_und_blut menchen',
    R: `mitarbeiter* *mitarbeiter *mitarbeiterin *mitarbeitern berater beraterin beratern *berater *beraterin sachbearbeiter* ansprechpartner* ansprechperson agent agenten agentin kollege kollegen kollegin vorgesetzte* chef chefin leiter *leiter *leiterin manager managerin filialleiter supervisor
      verantwortliche* zustandige* angestellte* *angestellte *angestellten *angestellter vertreter vertreterin techniker technikerin monteur fachmann fachleute fachperson fachkraft fachleuten experte experten expertin spezialist spezialisten operator telefonist disponent arzt schwester pfleger betreuer betreuerin kundenbetreuer kundenberater personal team_mitglied teammitglied
      hausmeister verkaufsberater reprasentant reprasentanten reprasentantin bediensteten servicekraft anwalt juristen rezeptionist concierge geschaftsfuhrer geschaftsfuhrung geschaftsleitung bearbeiter bedienung makler_bitte supportler`,
    S: 'jemand jemanden jemandem irgendjemand irgendjemanden irgendjemandem irgendwer irgendwem wem einer_von jmd wen_anders jemand_anders jemand_anderen jemand_anderem irgendeiner',
    D: `kundendienst kundenservice kundenbetreuung kundensupport kundenberatung kundenhotline servicehotline supporthotline service_hotline menschliche_dienste menschlicher_dienst menschlicher_service menschliche_hilfe menschlichen_support persoenliche_beratung personliche_beratung helpdesk callcenter call_center live_support live_chat livechat support_team supportteam kundencenter
      beratungsgesprach mitarbeiterchat echte_hilfe kunden_service kundendienstmitarbeiter kundenservicemitarbeiter technischer_support technischen_support`,
    d: 'support service hotline team zentrale rezeption empfang abteilung *abteilung buchhaltung vertrieb verkauf restaurant kuche reservierung zimmerservice technik filiale zimmerreinigung hausdame direktion verwaltung beschwerdestelle technischen_dienst schwimmbad fitnessstudio pool bank buro werkstatt personalabteilung sicherheit',
    B: 'bot bots roboter robotern maschine maschinen chatbot chatbots ki computer software programm automat automaten automatisch automatische automatischen automatisierte automatisierten assistenten ansage kunstliche kunstlichen algorithmus blechkiste sprachcomputer bandansage blechbuchse textbaustein textbausteine',
    z: 'echt echten echter echte echtem echtes richtig richtigen richtiger richtige lebenden lebendigen lebende lebendiger lebendige realen reale realer wirklich wirklichen tatsachlichen',
    E: 'hilft helfen hilfe helfe unterstutzen unterstutzung beantworten beantwortet antworten antwortet anschauen anschaut schauen kummern kummert losen lost losung erklaren erklart ubernehmen ubernimmt bearbeitet prufen pruft ansieht ansehen anguckt durchgehen geholfen berat berat zur_seite',
    L: 'anrufen anruft anruf anrufe ruf rufen ruft rufe telefonat anklingeln durchklingeln klingeln telefonisch',
    K: 'zuruck',
    J: 'ruckruf ruckrufe zuruckrufen zuruckruft zuruckrufe ruckruftermin ruf_mich ruft_mich rufen_sie_mich ruft_uns rufen_sie_uns mich_anrufen mich_jemand_anrufen anrufen_lassen meldet_euch_telefonisch ruckmeldung_per_telefon telefontermin melden_sie_sich_telefonisch mich_anruft uns_anrufen zuruckgerufen angerufen_werden',
    N: 'nicht kein keinen keine keinem keiner ohne nie niemals niemand niemandem niemanden nich nimmer nix',
    n: 'kann_nicht kannst_nicht konnen_nicht',
    V: 'gibt gibts vorhanden verfugbar erreichbar habt existiert da_drin anwesend haben_sie',
    a: 'bist seid',
    q: 'id gebuhr nummer rolle rollen rechte lizenz lizenzen stelle job gehalt preis preise offnungszeiten uhrzeit ausweis daten konto platze kosten vertrag',
    v: 'anlegen hinzufugen einladen entfernen loschen andern bewerben bewerbung einstellen werde wechseln erstellen zuweisen bezahlen zahlen kundigen schulen hinterlegen registrieren eintragen',
    r: 'erinnere erinnerung spiele spiel wecker kalender termin twitter facebook whatsapp mail email tweet musik lied lautstarke playlist liste sms ubersetze sag_meiner lies losch losche twittere erinner notier weck',
    $: 'geld euro euros betrag uberweisung uberweisungen uberweise dollar guthaben',
    u: 'gesprochen telefoniert gesagt meinte sagte gestern angerufen versprochen geholfen_hat wurde_gesagt behauptet letzte letzten vorhin neulich geantwortet kontaktiert geredet geschrieben rief sprach hieß hiess zugesagt half war_da mitgeteilt',
    F: 'nutzlos unbrauchbar dumm blod blode bloder dummer dumme scheiss scheisse unfahig quatsch witzlos hilft_nicht bringt_nichts hilft_mir_nicht sinnlos zeitverschwendung lacherlich satt genervt nervt mull schrott aufgeben gebe_auf geb_auf verstehst_nicht verstehst_mich nichts_bringt hoffnungslos unnutz katastrophe idiotisch',
    k: 'wer wen',
    e: 'anderen andere anderer anders anderem sonst weiter jemand_sonst',
    A: 'verantwortlich zustandig vorgesetzt uber_ihnen uber_dir entscheidet entscheiden ubergeordnet obersten sagen_hat',
    t: 'morgen heute montag dienstag mittwoch donnerstag freitag vormittag nachmittag abend uhr nummer spater nachher ab dringend schnellstmoglich sofort unter',
    h: 'hier dort dahinter drin druben',
    Q: 'aufhoren schluss hasse weigere statt anstatt anstelle lass_das genug nervige lasst_mich abgespeist loswerden vorbei uberspringen umgehen verzichte verschone schon_wieder',
    p: 'bitte hallo hi hey danke jetzt sofort guten tag moin servus ok okay nein ja endlich moglichst bitteschon pls plz dringend also na so_bitte tach gruss sehr_geehrte damen herren freundlichen grussen umgehend mfg ach gleich',
    X: 'ist_da_jemand ist_hier_jemand ist_jemand_da jemand_da ist_da_wer ist_da_einer ist_dort_jemand ist_jemand_dort ist_da_irgendwer verbinden_sie_mich verbinde_mich verbindet_mich stellen_sie_mich_durch stell_mich_durch leiten_sie_mich_weiter gibt_es_einen_menschen gibt_es_einen_echten jemand_zustandiges gibt_es_jemanden meldet_sich_jemand echte_person echter_mensch sprechen_sie_mit_einem_menschen',
    Z: 'kein_bot keinen_bot keine_bots kein_roboter keinen_roboter keine_maschine keine_roboter nicht_mit_maschinen nicht_mit_einem_bot nicht_mit_einem_roboter nicht_mit_einer_maschine nicht_mit_einer_ki nicht_mit_robotern nicht_mit_bots dummer_bot bloder_bot scheiss_bot scheiss_roboter nutzloser_bot keine_ki nicht_mit_einem_computer bloder_roboter dieser_roboter dummer_roboter doofer_bot keine_computer',
    I: 'wer_steht_uber wer_ist_dein_chef wer_ist_ihr_chef wer_ist_ihr_vorgesetzter wer_ist_zustandig wer_ist_hier_zustandig wer_ist_verantwortlich an_wen_kann_ich an_wen_wende wer_kann_mir wer_hilft_mir wer_kann_es wer_kann_das ich_gebe_auf ich_geb_auf du_hilfst_mir_nicht sie_helfen_mir_nicht das_hilft_mir_nicht du_kannst_mir_nicht da_sie_das_nicht da_du_das_nicht wenn_sie_es_nicht wenn_du_es_nicht bringt_mir_nichts keiner_der niemand_der mit_dir_komme_ich jemand_der_sich_auskennt jemand_der_ahnung',
    x: 'wegen was_ist was_bedeutet sprachen leisten klagen kontrakt schatten leichen menschenrechte menschenverstand pro_person andere_person dritte_person person_unter reiseagent reiseburo versicherungsvertreter immobilienmakler user_agent mitarbeiterrabatt mensch_argere personalausweis personal_ausweis echtzeit echte_preis echtgeld gesprachsguthaben sprechstunde spreche_deutsch sprichst_du sprich_langsamer sprich_lauter kontaktdaten kontaktformular kontaktlos kontaktlose kontaktlinsen kontaktliste kontaktperson verbindung_zum_drucker jemand_hat sprechzeiten sprechende kundennummer personenbezogen* schreiben_sie_mir_eine personlichen_daten servicegebuhr supportvertrag red_mal verkaufer_von rufnummer rufumleitung pro_mitarbeiter',
  },
}
