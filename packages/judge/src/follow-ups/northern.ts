// Follow-ups in German, Dutch, Swedish, Danish, Polish and Russian; how they are written: `words.ts`.
import type { FollowUps } from './words.ts'

export const NORTHERN: Record<string, FollowUps> = {
  de: {
    offers:
      'sie verbinde*|dich verbinde*|sie weiterleite*|dich weiterleite*|sie weiterverbind*|sie_an weiterleiten|sie durchstell*|dich durchstell*|sie_an ubergeben|sie ubergeben kolleg*|anliegen weiterleit*|anliegen weitergeb*|anfrage weiterleit*|anfrage weitergeb*|anfrage an weiter*|anliegen an weiter*|sie anruf*|dich anruf*|sie anruft|sie zuruckruf*|dich zuruckruf*|bei_ihnen meldet|bei_dir meldet|bei_ihnen melden|bei_ihnen melde|sich_bei_ihnen|sich_bei_dir|kontakt_mit_einem|kontakt_mit_einer|kontakt_zu_einem|kontakt_zu_einer|mit_einem sprechen|mit_einer sprechen|mit_jemandem sprechen|mit_einem reden|menschlichen kolleg*|kollegen hinzu*|kollegin hinzu*|ruckruf|jemanden holen|eskalier*',
    cannot:
      'kann_ich nicht|kann_ich leider|kann_ich kein*|ich_kann nicht|ich_kann leider|ich_kann kein*|konnen_wir nicht|wir_konnen nicht|wir_konnen leider|mir nicht_moglich|leider_nicht|nicht_moglich|nicht_berechtigt|keine_berechtigung|darf_ich nicht|ich_darf nicht|ich_darf leider|keinen_zugriff|nicht_befugt|keine_moglichkeit|ich_habe_keine|leider_keine|bin_nicht_in_der_lage|nicht_in_der_lage|nichts_gefunden|leider_kein',
    number: 'nummer|rufnummer|telefonnummer|telefon|handy|erreichen|erreichbar',
    yes: 'ja|jo|jap|jep|gern|gerne|sehr_gern|sehr_gerne|bitte_ja|ja_bitte|ok_ja|okay_ja|naturlich|klar|auf_jeden_fall|unbedingt|machen_sie|machen_sie_das|mach|mach_das|tun_sie_das|bitte_machen|bitte_tun|das_ware|ware_gut|ware_super|ware_nett|ware_schon|von_mir_aus|warum_nicht|einverstanden|nur_zu|bitte_verbinden|in_ordnung_ja|ich_bitte_darum|hatte_ich_gern|freilich|jawohl|jawoll|jupp|bitteschon_ja',
    ok: 'ok|okay|gut|in_ordnung|bitte|alles_klar|meinetwegen|prima|geht_klar',
    but: 'aber|nein|nicht|kein|keine|erst|vorher|zuerst|lieber|doch|warten|warte|spater|noch|schon|sondern|reicht|genugt',
    who: 'wer kann|wer konnte|wer darf|wer denn|wer dann|wer also|wer macht|wer ist|wer entscheidet|wer sonst|wer hat|wen kann|wen muss|an_wen|bei_wem|mit_wem|welche_abteilung|welche_stelle|wer kummert|wer bearbeitet|wer andert|wer repariert|wer hilft|wer weiss|wer regelt|wer pruft|wer genehmigt',
    someone:
      'jemand_der_kann|jemanden_der|jemandem_der|jemanden_die|jemanden_mit_befugnis|jemand_mit_befugnis|jemand_mit_mehr|einen_der_das|eine_die_das|einen_der_sich|keinen_der|niemanden_der|gibt_es_niemand*|gibt_es bei_ihnen|gibt_es_denn_keinen|gibt_es jemanden_der|wer_entscheidet|wer_hat_das_sagen|wer_ist_zustandig|wer_ist_verantwortlich|wer_ist_ihr_vorgesetzter|wer_ist_dein_chef|wer_ist_ihr_chef|wer_steht_uber|ihr_vorgesetzter|ihren_vorgesetzten|ihre_vorgesetzte|hohere_stelle|hohere_instanz|nachste_ebene|eskaliert|eskalieren|bei_wem_beschwere|bei_wem_kann_ich_mich_beschweren|wo_beschwere_ich_mich|den_der_das|wer_auch_immer|jemand_der_das|jemand_der_mir|jemand_der_sich|jemand_der_es|jemand_die_das|keiner_der_das|keiner_der_mir|niemand_der_das|niemand_der_mir|niemand_der_sich',
    weary:
      'immer_dasselbe|immer_das_gleiche|immer_das_selbe|immer_die_gleiche|immer_dieselbe|immer_der_gleiche|jedes_mal_dasselbe|jedes_mal dasselbe|dasselbe|das_gleiche_wie|dieselbe_antwort|gleiche_antwort|selbe_antwort|wiederholen_sie|sie_wiederholen|du_wiederholst|wiederholst_dich|wiederholen_sich|textbaustein*|das_habe_ich_nicht_gefragt|hab_ich_nicht_gefragt|nicht_gefragt|nicht_meine_frage|war_nicht_die_frage|beantwortet_nicht|beantwortet meine_frage nicht|keine_antwort_auf|hilft_mir_nicht|hilft_nicht|hilft mir nicht|hilft_mir_kein|bringt_mich_nicht_weiter|bringt_nichts|bringt_mir_nichts|nicht_weiter|kommen_wir_nicht|verstehen_mich_nicht|verstehst_mich_nicht|sie_verstehen_nicht|du_verstehst_nicht|lesen_sie|liest_du|gelesen|horen_sie_mir|im_kreis|zeitverschwendung|zeit_verschwend*|meine_zeit|zum_dritten|zum_vierten|zum_x|wie_oft|schon_gesagt|schon_gemacht|schon_probiert|schon_erklart|bereits_gesagt|bereits_gemacht|bereits_probiert|bereits_erklart|hab_ich_doch|sagte_ich_doch|immer_noch_nicht|nutzlos|sinnlos|keine_hilfe|nicht_hilfreich|lost_mein_problem_nicht',
    again:
      'frage_nochmal|frage_noch_mal|frage_noch_einmal|frage_ich_noch|nochmal_die_frage|noch_einmal_die_frage|noch_mal_die_frage|nochmal_gefragt|ich_habe_gefragt|ich_hab_gefragt|ich_hatte_gefragt|habe_ich_gefragt|hab_ich_gefragt|meine_frage_war|meine_frage_ist|meine_frage_lautet*|die_frage_war|beantwortet_meine_frage|meine_frage_nicht_beantwort*|meine_frage_beantworten|nicht_meine_frage|das_habe_ich_nicht_gefragt|ich_wiederhole|ich_wollte_wissen',
    'gives-up':
      'ich_gebe_auf|ich_geb_auf|ich_geb_s_auf|vergessen_sie_s|vergessen_sies|vergessen_sie_es|vergiss_es|vergisses|vergisss|lassen_wir_das|lassen_sie_s|lassen_sies|lassen_sie_es|lass_gut_sein|hat_keinen_sinn|hat_keinen_zweck|hoffnungslos|aussichtslos|dann_eben_nicht|zwecklos',
    machine:
      'mit_einem_automaten|mit_einer_maschine|mit_einem_roboter|mit_einem_bot|mit_nem_bot|mit_nem_automaten|mit_nem_roboter|mit_einer_ki|mit_ner_maschine|mit_ner_ki|mit_einem_computer|mit_einem_programm|rede nicht maschine|reden nicht maschine|schluss bot|genug bot|hor_auf bot|automatische_antworten|automatischen_antworten',
    leaves:
      'zur_konkurrenz|konkurrenz|wechsle_den_anbieter|anbieter_wechseln|wechsel_ich|woanders|kundige_alles|alles_kundigen|kunden_verloren|kundin_verloren|kunden_verlieren|nie_wieder|schlechte_bewertung|negative_bewertung|bewertung_schreiben|ein_stern|mein_anwalt|meinen_anwalt|meinem_anwalt|anwalt|verbraucherzentrale|schlichtungsstelle|bundesnetzagentur|bafin|presse|soziale*_medien',
  },
  nl: {
    offers:
      'u_doorverbind*|je_doorverbind*|u doorverbind*|je doorverbind*|u_in_contact|je_in_contact|u_bellen|je_bellen|u_belt|je_belt|u terugbel*|je terugbel*|u_laten_bellen|u_door verbinden|u_overzetten|u_overdragen|je_overdragen|vraag_doorsturen|vraag_doorzetten|vraag doorsturen|vraag doorzetten|met_een spreken|met_een praten|met_iemand spreken|met_iemand praten|contact_met_een|contact_met_iemand|contact_met_u|contact_met_je|collega inschakel*|medewerker inschakel*|menselijke|escaleren',
    cannot:
      'ik_kan niet|ik_kan helaas|ik_kan geen|kan_ik niet|kan_ik helaas|kan_ik geen|wij_kunnen niet|we_kunnen niet|kunnen_we niet|kunnen_wij niet|niet_mogelijk|helaas_niet|helaas_geen|niet_bevoegd|niet_gemachtigd|geen_toegang|geen_rechten|mag_ik niet|ik_mag niet|niet_in_staat|geen_mogelijkheid|niets_gevonden|niet_gevonden',
    number: 'nummer|telefoonnummer|telefoon|mobiel|bereikbaar|bereiken',
    yes: 'ja|jawel|graag|heel_graag|jazeker|zeker|ok_ja|oke_ja|prima_doe|doe_maar|doe_dat|doe_dat_maar|natuurlijk|dat_zou|zou_fijn|fijn_graag|goed_idee|waarom_niet|absoluut|alstublieft_ja|toe_maar|mag|dat_mag|mag_wel|akkoord|is_goed|zou_ik',
    ok: 'ok|oke|prima|goed|is_goed|alstublieft|aub',
    but: 'maar|nee|niet|geen|eerst|liever|wacht|later|nog|al',
    who: 'wie kan|wie kunnen|wie dan|wie wel|wie mag|wie is|wie beslist|wie gaat|wie heeft|wie nog|bij_wie|met_wie|aan_wie|welke_afdeling|wie regelt|wie weet|wie lost|wie helpt|wie behandelt|wie past|wie beoordeelt',
    someone:
      'iemand_die_kan|iemand_met_bevoegdheid|iemand_met_verstand|iemand_hogerop|iemand_boven|is_er_niemand|is_er_niet_iemand|is_er_iemand|is_daar_iemand|zit_er_iemand|wie_beslist|wie_is_verantwoordelijk|wie_is_uw_baas|wie_is_je_baas|wie_gaat_daarover|wie_gaat_hierover|degene_die|uw_leidinggevende|je_leidinggevende|hogerop|geescaleerd|escaleren|bij_wie_kan_ik_klagen|waar_kan_ik_klagen|iemand_die_het|iemand_die_dit|iemand_die_dat|iemand_die_mij|iemand_die_me|iemand_die_wel|iemand_die_er|iemand_die_verstand|niemand_die_het|niemand_die_dit|niemand_die_me|niemand_die_mij|niemand_die_kan',
    weary:
      'hetzelfde|zelfde_antwoord|zelfde_verhaal|zelfde_zin|zelfde_bericht|dezelfde_antwoorden|je_herhaalt|u_herhaalt|blijft_herhalen|herhalen|niet_wat_ik_vroeg|niet_wat_ik_vraag|niet_mijn_vraag|dat_vroeg_ik_niet|geen_antwoord_op|beantwoordt_mijn_vraag_niet|helpt_niet|helpt_me_niet|helpt_mij_niet|heb_ik_niks_aan|heb_ik_niets_aan|schiet_ik|schieten_we|schiet_niet_op|niks_mee_op|begrijpt_me_niet|begrijp_je_me|snap_je|snapt_het_niet|lees_je|leest_u|lees_eens|gelezen|luistert_niet|rondjes|kringetje*|tijdverspilling|mijn_tijd|zonde_van|derde_keer|vierde_keer|hoe_vaak|al_gezegd|al_gedaan|al_geprobeerd|al_uitgelegd|al_tig|zei_ik_al|nog_steeds_niet|nutteloos|zinloos|waardeloos|niet_behulpzaam',
    again:
      'nogmaals|ik_vraag_nog|vraag_het_nog|ik_vraag_opnieuw|ik_vroeg|ik_heb_gevraagd|mijn_vraag_was|mijn_vraag_is|de_vraag_was|niet_mijn_vraag|dat_vroeg_ik_niet|antwoord_op_mijn_vraag|beantwoordt_mijn_vraag|ik_herhaal|ik_wilde_weten|ik_wou_weten',
    'gives-up':
      'ik_geef_het_op|ik_geef_op|laat_maar|laat_maar_zitten|vergeet_het|heeft_geen_zin|hopeloos|zinloos|dan_maar_niet|ik_stop_ermee',
    machine:
      'met_een_machine|met_een_robot|met_een_bot|met_een_computer|tegen_een_machine|tegen_een_robot|tegen_een_computer|tegen_een_bot|praten robot|praten machine|praat robot|geen_robot|geen_bot|stop bot|automatische_antwoorden|genoeg bot',
    leaves:
      'naar_de_concurrent|concurrent|concurrentie|stap_over|overstappen|zeg_alles_op|alles_opzeggen|klant_kwijt|nooit_meer|slechte_recensie|slechte_review|negatieve_review|mijn_advocaat|advocaat|consumentenbond|kassa|radar|geschillencommissie|sociale_media',
  },
  sv: {
    offers:
      'koppla_dig|koppla_er|kopplar_dig|kopplar_er|kopplas_till|slussa_dig|ringa_dig|ringer_dig|ringa_upp_dig|ringer_upp_dig|kontakta_dig|kontaktar_dig|prata_med_en|tala_med_en|prata_med_nagon|tala_med_nagon|skicka_vidare till|vidarebefordra|kollega|handlaggare|eskalera',
    cannot:
      'jag_kan_inte|kan_jag_inte|jag_kan_tyvarr|kan_tyvarr|vi_kan_inte|kan_vi_inte|inte_mojligt|har_inte_behorighet|ingen_behorighet|far_inte|inte_tillgang|ingen_mojlighet|tyvarr_inte|hittar_inte|hittade_inget',
    number: 'nummer|telefonnummer|telefon|mobil|na_dig',
    yes: 'ja|jo|japp|jadå|garna|ja_tack|visst|absolut|sjalvklart|gor_det|gor_sa|ok_ja|okej_ja|det_vore|varfor_inte|kor|tack_garna',
    ok: 'ok|okej|bra|fint|visst',
    but: 'men|nej|inte|forst|hellre|vanta|senare|redan',
    who: 'vem kan|vem da|vem far|vem ar|vem bestammer|vem har|vem ska|vilken_avdelning|vem tar|vem vet|vem hjalper|vem ordnar',
    someone:
      'nagon_som_kan|nagon_med_befogenhet|nagon_hogre|vem_bestammer|vem_ar_ansvarig|vem_ar_din_chef|finns_det_ingen|finns_det_nagon|ar_det_nagon_dar|din_chef|overordnad|eskalerat|eskalera|vem_klagar_jag|nagon_som_vet|nagon_som_forstar|ingen_som_kan',
    weary:
      'samma_sak|samma_svar|du_upprepar|upprepar|inte_det_jag_fragade|svarar_inte_pa|hjalper_inte|till_ingen_hjalp|forstar_inte_mig|forstar_inte|du_lyssnar_inte|laser_du|last_vad|i_cirklar|sloseri_med|tredje_gangen|fjarde_gangen|hur_manga_ganger|redan_sagt|redan_gjort|redan_provat|fortfarande_inte|vardelost|meningslost|kommer_ingen_vart|kommer_ingenvart',
    again:
      'fragar_igen|fragar_en_gang_till|jag_fragade|min_fraga_var|min_fraga_ar|fragan_var|inte_det_jag_fragade|inte_min_fraga|svarar_inte_pa_min|svarade_inte_pa_min|jag_upprepar|jag_undrade',
    'gives-up': 'jag_ger_upp|ger_upp|glom_det|strunt_i_det|skit_i_det|hopplost|ingen_ide',
    machine:
      'med_en_robot|med_en_maskin|med_en_bot|med_en_dator|prata robot|prata maskin|inte_en_robot|nog_med_robot*|sluta bot|automatiska_svar',
    leaves:
      'byter_till|konkurrent|konkurrenten|saga_upp_allt|sager_upp_allt|forlorat_en_kund|aldrig_mer|dalig_recension|min_advokat|advokat|konsumentverket|arn|sociala_medier',
  },
  da: {
    offers:
      'stille_dig|stiller_dig|stilles_om|viderestille|viderestiller|sende_dig_videre|ringe_til_dig|ringer_til_dig|ringe_dig|ringer_dig|kontakte_dig|kontakter_dig|tale_med_en|snakke_med_en|tale_med_nogen|sende_sagen|kollega|medarbejder|eskalere',
    cannot:
      'jeg_kan_ikke|kan_jeg_ikke|jeg_kan_desvaerre|kan_desvaerre|vi_kan_ikke|kan_vi_ikke|ikke_muligt|har_ikke_adgang|ikke_tilladelse|ma_ikke|ingen_mulighed|desvaerre_ikke|finder_ikke|fandt_ikke',
    number: 'nummer|telefonnummer|telefon|mobil|kontakte_dig_pa',
    yes: 'ja|jo|jep|gerne|ja_tak|selvfolgelig|bestemt|gor_det|gor_bare_det|ok_ja|okay_ja|det_ville|hvorfor_ikke|meget_gerne|endelig',
    ok: 'ok|okay|fint|godt',
    but: 'men|nej|ikke|forst|hellere|vent|senere|allerede',
    who: 'hvem kan|hvem sa|hvem ma|hvem er|hvem bestemmer|hvem har|hvem skal|hvilken_afdeling|hvem tager|hvem ved|hvem hjaelper|hvem ordner',
    someone:
      'nogen_der_kan|en_der_kan|nogen_med_bemyndigelse|nogen_hojere|hvem_bestemmer|hvem_er_ansvarlig|hvem_er_din_chef|er_der_ingen|er_der_nogen|din_chef|overordnet|eskaleret|eskalere|hvem_klager_jag|nogen_der_ved|nogen_der_forstar|ingen_der_kan',
    weary:
      'samme_svar|det_samme|samme_ting|du_gentager|gentager|ikke_det_jeg_spurgte|svarer_ikke_pa|hjaelper_ikke|ingen_hjaelp|forstar_mig_ikke|forstar_ikke|du_lytter_ikke|laeser_du|laest_hvad|i_ring|spild_af|tredje_gang|fjerde_gang|hvor_mange_gange|allerede_sagt|allerede_gjort|allerede_provet|stadig_ikke|ubrugelig*|meningslost|kommer_ingen_vegne',
    again:
      'sporger_igen|sporger_en_gang_til|jeg_spurgte|mit_sporgsmal_var|mit_sporgsmal_er|sporgsmalet_var|ikke_det_jeg_spurgte|ikke_mit_sporgsmal|svarer_ikke_pa_mit|svarede_ikke_pa_mit|jeg_gentager',
    'gives-up': 'jeg_giver_op|giver_op|glem_det|drop_det|hablost|nytter_ikke',
    machine:
      'med_en_robot|med_en_maskine|med_en_bot|med_en_computer|tale robot|snakke robot|tale maskine|snakke maskine|nok_robot|stop bot|automatiske_svar',
    leaves:
      'skifter_til|konkurrent|konkurrenten|opsige_alt|opsiger_alt|mistet_en_kunde|aldrig_mere|darlig_anmeldelse|min_advokat|advokat|forbrugerklage*|forbrugerradet|sociale_medier',
  },
  pl: {
    offers:
      'polacze z|polaczyc pana|polaczyc pania|polaczyc z|polacze pana|polacze pania|przelacze|przelaczyc|przekaze sprawe|przekazac sprawe|przekaze zgloszenie|przekazac zgloszenie|przekazac do|przekieruje|przekierowac|zadzwonil do|zadzwoni do|oddzwonil|oddzwoni|oddzwonic|skontaktowal sie|skontaktuje sie|rozmowa z konsultant*|rozmawiac z|porozmawiac z|konsultantowi|konsultantem|konsultantka|pracownikiem|eskalowac',
    cannot:
      'nie_moge|nie_mozemy|nie_jestem_w_stanie|nie_jestem upowaznion*|nie_jestem uprawnion*|nie_mam uprawnien|nie_mam dostepu|nie_mam mozliwosci|niestety nie|nie_jest_mozliwe|nie_ma_mozliwosci|niemozliwe|nie_znalazlem|nie_znalazlam|nie_potrafie|nie_wolno_mi',
    number: 'numer|telefon|telefonu|komorka|komorkowy',
    yes: 'tak|poprosze|prosze|prosze_tak|jasne|oczywiscie|pewnie|bardzo_prosze|chetnie|zgoda|ok_tak|dobrze_tak|dobrze_prosze|prosze_bardzo|no_tak|no_pewnie|niech_pan|niech_pani|zrobmy_tak|byloby|czemu_nie|zgadzam_sie|tak_prosze|owszem|jak_najbardziej',
    ok: 'ok|dobrze|dobra|w_porzadku|niech_bedzie',
    but: 'ale|nie|najpierw|wole|czekaj|poczekaj|pozniej|juz|jeszcze|przedtem',
    who: 'kto moze|kto moglby|kto to|kto wiec|kto w_takim_razie|kto jest|kto ma|kto decyduje|kto sie_tym|kto inny|do_kogo|z_kim|u_kogo|jaki_dzial|ktory_dzial|kto zajmuje|kto zmienia|kto pomoze|kto wie|kto rozpatruje|kto zatwierdza|kto zmieni|kto naprawi',
    someone:
      'kogos_kto|ktos_kto|kims_kto|komus_kto|nie_ma_nikogo|nikogo_kto|nikt_kto|jest_tam_ktos|jest_tam ktos|jest_ktos|czy_jest_tam|ktos_wyzej|ktos_wyzszy|kto_decyduje|kto_za_to_odpowiada|kto_odpowiada|kto_jest_odpowiedzialny|kto_jest_pana_szefem|przelozony|przelozonego|przelozonym|wyzej|wyzszej_instancji|eskalowac|eskalacji|eskalacja|do_kogo_skarge|gdzie_moge_zlozyc_skarge|ten_kto_moze',
    weary:
      'to_samo|ta_sama_odpowiedz|te_sama_odpowiedz|w_kolko|powtarza|powtarzasz|powtarzacie|nie_o_to_pytalem|nie_o_to_pytalam|nie_o_to_pytam|nie_odpowiada|nie_odpowiadasz|nie_pomaga|nie_pomoglo|nie_pomogl|nic_nie_pomaga|nic_mi_to_nie|nic_to_nie|nic_nie_daje|nie_daje|nie_rozumie|nie_rozumiesz|nie_rozumiecie|nie_slucha|nie_sluchasz|nie_czyta|nie_czytasz|czy_ty_czytasz|strata_czasu|trace_czas|marnuje_czas|moj_czas|trzeci_raz|czwarty_raz|ile_razy|juz_mowilem|juz_mowilam|juz_pisalem|juz_pisalam|juz_to_robilem|juz_to_robilam|juz_probowalem|juz_probowalam|nadal_nie|wciaz_nie|dalej_nie|bezuzyteczn*|bez_sensu|do_niczego|mam_dosc',
    again:
      'pytam_jeszcze_raz|jeszcze_raz_pytam|pytam_ponownie|ponownie_pytam|powtarzam|powtorze_pytanie|pytalem_o|pytalam_o|pytalem_jak|pytalam_jak|pytalem_kiedy|pytalam_kiedy|pytam_o|pytam_kiedy|pytam_jak|pytam_czy|pytam_gdzie|moje_pytanie_brzmialo|pytanie_brzmialo|nie_o_to_pytam|nie_o_to_pytal*|nie_odpowiada_na_moje',
    'gives-up':
      'poddaje_sie|rezygnuje_z_tej|niewazne_juz|zapomnij|zapomnijmy|daj_spokoj|dajmy_spokoj|szkoda_slow|beznadziej*|nie_ma_sensu|szkoda_gadac',
    machine:
      'z_automatem|z_maszyna|z_robotem|z_botem|z_komputerem|gadac robotem|rozmawiac robotem|rozmawial robotem|dosc bota|stop bot|automatyczne_odpowiedzi|do_automatu|do_robota|do_maszyny',
    leaves:
      'do_konkurencji|konkurencja|konkurencji|zmieniam_operatora|zmieniam_bank|zrezygnuje_ze_wszystkiego|stracicie_klienta|tracicie_klienta|stracili_klienta|nigdy_wiecej|zla_opinia|negatywna_opinia|negatywna_opinie|moj_prawnik|prawnik|prawnika|adwokat|uokik|rzecznik*|media_spolecznosciowe',
  },
  ru: {
    offers:
      'переключить_вас|соединить_вас|переведу_вас|перевести_вас|вас переключ*|вас соедин*|вас перев*|свяжется_с_вами|связаться_с_вами|вам_перезвон*|перезвонил|перезвонить|вам_позвон*|передать ваш*|передам ваш*|передать_обращение|поговорить_с|на_оператора|с_оператором|со_специалистом|с_сотрудником',
    cannot:
      'не_могу|не_можем|не_имею_права|нет_доступа|нет_возможности|не_в_состоянии|невозможно|к_сожалению не|не_уполномочен*|не_удалось|нет_прав|не_нашел|не_нашла',
    number: 'номер|телефон|телефона',
    yes: 'да|ага|конечно|давайте|давай|пожалуйста_да|хорошо_давайте|ок_давайте|буду_благодар*|хотелось_бы|хочу|соедините|переключите|переводите|разумеется|не_против|было_бы',
    ok: 'ок|окей|ладно|хорошо|пожалуйста|согласен|согласна',
    but: 'но|не|нет|сначала|лучше|подожд*|потом|уже|еще',
    who: 'кто может|кто тогда|кто же|кто имеет|кто это|кто решает|кто занимается|к_кому|с_кем|кому|какой_отдел|кто знает|кто поможет|кто исправит|кто рассматривает|кто меняет|кто изменит',
    someone:
      'кто_может|того_кто|тот_кто|кто_нибудь_кто|кого_нибудь_кто|кого_то_кто|кто_то_кто|человека_который|кто_решает|кто_отвечает|кто_ваш_начальник|есть_кто_нибудь|там_кто_нибудь|нет_никого|никого_нет|ваше_руководство|вашего_начальника|вашим_руководством|вышестоящ*|кому_жаловаться|эскалир*',
    weary:
      'одно_и_то_же|одно_и_тоже|тот_же_ответ|повторяете|повторяешь|не_об_этом_спрашив*|не_то_спрашив*|я_спрашивал_не|я_спрашивала_не|не_отвечает|не_отвечаете|не_помогает|не_помогло|не_помогли|толку|бесполезн*|не_понимаете|не_понимаешь|не_слышите|вы_читаете|читали_что|по_кругу|трата_времени|трачу_время|тратить_время|третий_раз|четвертый_раз|сколько_раз|сколько_можно|уже_говорил*|уже_писал*|уже_делал*|уже_пробовал*|все_еще_не|до_сих_пор|бессмысленн*|надоело',
    again:
      'спрашиваю_еще|еще_раз_спрашиваю|снова_спрашиваю|повторяю|повторю_вопрос|я_спрашивал|я_спрашивала|я_спросил|я_спросила|я_спрашиваю|мой_вопрос_был|вопрос_был|не_ответили_на_мой|не_отвечает_на_мой|не_об_этом_спрашив*|не_это_спрашив*',
    'gives-up':
      'сдаюсь|забудьте|забудь|бесполезно|безнадежн*|нет_смысла|ну_и_ладно|все_с_вами_ясно',
    machine:
      'с_роботом|с_ботом|с_машиной|с_программой|с_автоматом|роботу|хватит бот|отключите_бота|автоматические_ответы|автоответ*',
    leaves:
      'к_конкурентам|конкурент*|уйду_к|сменю_оператора|сменю_банк|потеряете_клиента|потеряли_клиента|теряете_клиента|больше_никогда|плохой_отзыв|негативный_отзыв|мой_юрист|юрист|адвокат|роспотребнадзор|в_суд|соцсет*',
  },
}
