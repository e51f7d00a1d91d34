// More of what questions are about, in German. For the form see en-asked.ts.
export const DE_MORE = `
pending ausstehend in_bearbeitung offen schwebend unbearbeitet wird_bearbeitet noch_offen nicht_gebucht
reverse zurückgebucht rückbuchung zurückgekommen storniert zurückgezogen
receive empfangen erhalten bekommen eingang
visible sichtbar angezeigt anzeigen erscheint
not_visible nicht_sichtbar nicht_angezeigt wird_nicht_angezeigt sehe_nicht not_anzeig not_angezeig not_seh
same_balance unverändert gleich_geblieben not_geandert
cheque scheck schecks barscheck
temporary einmalkarte einwegkarte wegwerfkarte vorübergehend temporär
spare zweitkarte ersatzkarte zusatzkarte
mobile_pay apple_pay google_pay mit_dem_handy_zahlen handyzahlung
watch_pay uhr smartwatch
chip chip magnetstreifen
reader lesegerät terminal kartenleser
till kasse
insert einstecken
attempts versuche dreimal zu_oft mehrmals
lockout ausgesperrt
cvv prüfziffer sicherheitscode kartenprüfnummer
iban iban kontonummer bankverbindung blz
send_abroad auslandsüberweisung ins_ausland_überweisen
wrong_person falsche_person falscher_empfänger falsches_konto
employer arbeitgeber firma chef personalabteilung
income einkommen einkünfte verdienst
source_of_funds herkunft mittelherkunft woher_mein_geld woher_das_geld
id_check identitätsprüfung identitätskontrolle postident videoident
selfie selfie foto_von_mir
limit_spend ausgabenlimit kartenlimit
limit_cash tageslimit abhebelimit
overdrawn dispo überzogen überziehen minus
loan kredit darlehen ratenkredit
interest zins zinsen
saving sparkonto sparen tagesgeld
investment aktien depot fonds wertpapiere
tax steuer steuern steuererklärung mehrwertsteuer
chargeback rückbuchung reklamation_zahlung
dispute anfechten widersprechen einspruch beanstanden
fake fake gefälscht falsche_seite
stranger fremde unbekannter jemand
odd seltsam komisch merkwürdig
business_place läden geschäfte restaurants händler
everywhere überall weltweit
country_name deutschland österreich schweiz polen italien spanien frankreich türkei england amerika usa china
europe europa eu europäisch
live wohne wohnhaft lebe wohnen
young jung minderjährig jugendliche
old_enough mindestalter altersgrenze
married geheiratet heirat verheiratet hochzeit
phone_gone handy_verloren handy_weg handy_gestohlen
new_phone neues_handy neues_telefon
day tag tage werktag werktage
ago vor_einer_woche vor_tagen vor_zwei_wochen letzte_woche
week woche wochen
month monat monate monatlich
year jahr jährlich
today heute sofort gleich
tomorrow morgen übermorgen
yesterday gestern neulich
urgent dringend eilig schnell express eile sofort
later später danach
morning vormittag früh
afternoon nachmittag mittag nachmittags
evening abend abends
often oft häufig wie_oft
begin beginnen anfangen start
finish fertig beendet abgeschlossen
try versuchen versucht probieren ausprobieren
type eingeben eingegeben eintippen
information information auskunft angaben
detail einzelheiten details angaben
personal_details daten persönliche_daten angaben stammdaten
help hilfe helfen unterstützung
person person mensch jemand
family familie frau mann eltern
partner partner partnerin
relative verwandte verwandter
friend freund freundin
staff personal angestellte
company firma unternehmen betrieb
courier kurier paketbote postbote
letterbox briefkasten haustür
label retourenschein rücksendeetikett etikett aufkleber
torn zerrissen aufgerissen zerdrückt
assemble aufbauen montieren zusammenbauen
spare_part ersatzteil
checkout_fail kasse_geht_nicht bezahlvorgang
cart warenkorb einkaufswagen
newsletter newsletter werbung
points punkte treuepunkte bonuspunkte
gift geschenk verschenken
reception rezeption empfang
aircon klimaanlage
minibar minibar
bathroom bad badezimmer dusche toilette
bed bett zustellbett
pool pool schwimmbad sauna
towel handtuch handtücher bettwäsche
tv fernseher
outage störung ausfall netzausfall
speed geschwindigkeit bandbreite tempo
landline festnetz
provider anbieter versorger
sim_lock puk simsperre
port_number rufnummer_mitnehmen nummer_behalten portierung
engineer techniker monteur handwerker
error_code fehlermeldung fehlercode
log_out abgemeldet ausgeloggt
username benutzername
two_factor zwei_faktor
share_link link
search suche
storage speicher speicherplatz
restore_data wiederherstellen wiederhergestellt
notification benachrichtigung benachrichtigungen
message nachricht sms mitteilung
photo foto bild
api schnittstelle
printer drucker drucken
screen bildschirm display
sound ton lautsprecher
teacher lehrer lehrerin klassenlehrer
exam prüfung klausur test
holidays_school ferien schulfrei
absence fehlt abwesend entschuldigen
course kurs seminar lehrgang
certificate_paper zeugnis urkunde bescheinigung
waiting_list warteliste
referral überweisungsschein
sick_note krankschreibung attest krankenschein
vaccine impfung impfen
treatment behandlung therapie operation
tooth zahn zähne
glasses brille
allergy allergie allergisch
pregnancy schwanger schwangerschaft
breakdown panne liegengeblieben abschleppen
warning_light warnleuchte kontrollleuchte lampe
service_car inspektion wartung tüv ölwechsel
loan_car ersatzwagen leihwagen mietwagen
accident unfall zusammenstoß angefahren
estimate kostenvoranschlag
drip tropft wasserschaden undicht rohrbruch
electricity strom stromzähler
power_cut stromausfall kein_strom
meter zählerstand zähler
instalment abschlag rate raten
rubbish müll abfall tonne
rent_rise mieterhöhung
sublet untervermieten untermieter
window fenster
lift aufzug fahrstuhl
washing_machine waschmaschine
mould schimmel feucht
flight_cancelled flug_gestrichen annulliert
delay_flight flugverspätung
lost_bag koffer_weg gepäck_verloren
boarding_pass bordkarte
airport flughafen
rebook umbuchung umbuchen
passport reisepass pass
police_report anzeige polizei
premium beitrag prämie versicherungsbeitrag
policy police versicherungsschein
driver fahrer
vacation_days resturlaub urlaubstage
overtime überstunden
expenses spesen reisekosten auslagen
work_remote homeoffice von_zu_hause
salary gehalt lohn verdienst bezahlung
progress spielstand fortschritt level
coins münzen diamanten
player spieler mitspieler
banned gebannt verbannt gesperrt
lag lag laggt
gym fitnessstudio studio training
pause pausieren pause unterbrechen ruhen
event veranstaltung konzert
restaurant restaurant lokal tisch
delivery_food lieferdienst pizza
fine bußgeld strafzettel
register_town ummelden anmelden_wohnsitz
`
