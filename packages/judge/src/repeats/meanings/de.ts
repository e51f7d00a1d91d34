// What questions are about, in German. For the form see en-asked.ts.
export const DE = `
cost kosten kostet was_kostet preis preise gebühr gebühren wie_teuer teuer zahlen_muss bezahlen_muss wieviel_kostet kostenlos gratis umsonst kostenfrei entgelt berechnet verlangt nehmt_ihr was_nehmen aufpreis zuschlag muss_ich_zahlen fallen_gebühren wie_hoch_ist_der_preis
fee gebühr gebühren entgelt provision zuschlag abgezogen berechnet belastet
cheaper billiger günstiger sparen preiswert rabatt weniger_zahlen
duration wie_lange dauer dauert wie_viele_tage wie_schnell bearbeitungszeit lieferzeit
when wann ab_wann bis_wann um_wie_viel_uhr wieviel_uhr uhrzeit öffnungszeiten
late verspätet verspätung zu_spät noch_nicht immer_noch_nicht nicht_angekommen nicht_da noch_nicht_da nicht_erhalten nicht_bekommen nicht_gekommen hätte_kommen sollte_kommen warte_immer_noch ausstehend in_bearbeitung hängt ist_noch_offen verzögert verzögerung so_lange lässt_auf_sich_warten not_ankomm not_angekommen not_gekommen not_erhalten not_bekommen not_eingetroff not_da not_bekomm not_gutgeschrieb
wait warten warte gewartet schlange wartezeit
arrive ankommen angekommen kommt kommen eintreffen eingetroffen erhalten bekommen briefkasten post landet erscheint gutgeschrieben
deliver liefern lieferung geliefert versand versenden verschickt zustellung zusteller kurier bote spedition zugestellt versandt versendet
track verfolgen sendungsverfolgung tracking sendungsnummer stand_der wo_bleibt wo_ist
status stand status neuigkeiten wie_weit entscheidung
where wo wohin finde_ich
find finden suchen sehen nachsehen anschauen einsehen
work funktionieren funktioniert geht läuft klappt
fail funktioniert_nicht geht_nicht klappt_nicht fehler fehlgeschlagen schlägt_fehl scheitert problem kaputt störung streikt defekt spinnt was_ist_los stimmt_nicht nicht_möglich not_funktioni not_geh not_klapp not_lauf not_moglich not_zahl not_einlogg not_offn not_konn
decline abgelehnt ablehnen verweigert zurückgewiesen not_akzeptier not_angenomm nicht_akzeptiert nicht_angenommen
crash absturz abstürzen abgestürzt stürzt schließt_sich beendet_sich
freeze hängt eingefroren friert ruckelt
slow langsam lahm ladezeit ewig
broken kaputt defekt hinüber gebrochen
damage beschädigt schaden schäden zerbrochen kratzer riss kaputt defekt zerkratzt gesprungen bruch verbogen undicht
wrong falsch falsche falscher falsches fehlerhaft nicht_richtig stimmt_nicht inkorrekt anders_als
mistake fehler versehentlich aus_versehen irrtum vertippt verwechselt
unknown unbekannt kenne_ich_nicht nicht_von_mir unberechtigt fremd not_kenn not_erkenn not_autorisi verdächtig nicht_autorisiert sagt_mir_nichts
fraud betrug gehackt missbraucht phishing betrüger hacker missbrauch
twice doppelt zweimal zweifach mehrfach
less zu_wenig weniger nur unvollständig teilweise fehlbetrag
more zu_viel mehr zu_hoch höher erhöht erhöhung gestiegen überhöht
missing fehlt fehlen fehlend verschwunden weg unvollständig
lose verloren verlieren verlegt finde_nicht abhanden vergessen_in liegen_gelassen not_find unauffindbar
stolen gestohlen geklaut diebstahl entwendet ausgeraubt
block sperren gesperrt sperrung blockiert sperre
unblock entsperren freischalten entsperrt aufheben
forgot vergessen weiß_nicht_mehr fällt_nicht_ein not_erinner not_einfall entfallen
reset zurücksetzen neu_setzen wiederherstellen
change ändern geändert änderung wechseln anpassen umstellen bearbeiten aktualisieren umändern
edit korrigieren bearbeiten berichtigen
replace ersetzen ersatz austauschen neue_karte
cancel stornieren storno kündigen kündigung abbestellen absagen abbrechen widerrufen storniert gekündigt rückgängig absage
undo rückgängig zurückholen zurückziehen widerrufen zurückbuchen
end kündigen beenden kündigung kündigungsfrist auflösen ausziehen raus loswerden aussteigen verlassen
close schließen auflösen löschen konto_löschen konto_auflösen
delete löschen gelöscht entfernen
remove entfernen abmelden rausnehmen trennen
stop stoppen aufhören abstellen ausschalten deaktivieren abschalten
enable einschalten aktivieren freischalten anschalten
activate aktivieren aktivierung freischalten freischaltung in_betrieb einschalten
get bekommen erhalten kriege bekomme beantragen
order bestellen bestellt beantragen beantragt anfordern
buy kaufen gekauft kauf einkauf erwerben
pay zahlen bezahlen gezahlt bezahlt zahlung bezahlung begleichen
payment zahlung bezahlung kartenzahlung kauf transaktion abbuchung buchung
add hinzufügen zusätzlich ergänzen eintragen dazu
invite einladen einladung zugriff_geben
share teilen gemeinsam freigeben
link verknüpfen verbinden koppeln
open eröffnen konto_eröffnen
create erstellen anlegen erzeugen
register anmelden registrieren anmeldung einschreiben
enrol anmelden einschreiben schulanmeldung
login einloggen anmelden login zugang reinkommen
access zugriff zugang
verify verifizieren bestätigen nachweisen identifizieren verifizierung identifizierung überprüfung legitimieren
check prüfen überprüfen kontrollieren
limit limit höchstbetrag maximal maximum höchstens grenze obergrenze wie_oft wie_viel_maximal
allowed darf dürfen erlaubt gestattet zulässig
possible möglich kann_man geht_das gibt_es_eine_möglichkeit
available verfügbar vorrätig lieferbar auf_lager gibt_es habt_ihr erhältlich frei
stock ausverkauft vergriffen wieder_da lagernd vorrat
why warum wieso weshalb aus_welchem_grund grund
refund erstattung rückerstattung erstatten geld_zurück zurückerstattet rückzahlung erstattet zurückbekommen gutschrift
return zurückschicken zurücksenden retoure rückgabe zurückgeben umtauschen rücksendung retournieren
exchange_item umtausch umtauschen tauschen andere_größe passt_nicht zu_eng zu_klein zu_groß
claim schaden_melden schadensmeldung versicherungsfall unfall schadenfall
compensation entschädigung schadensersatz ausgleich
complain beschwerde beschweren reklamation reklamieren unzufrieden
report melden mitteilen bescheid informieren
reschedule verschieben verlegen umbuchen anderer_termin anderen_termin anderer_tag
book buchen termin_vereinbaren reservieren vereinbaren
reserve reservieren reservierung
proof nachweis bescheinigung bestätigung beleg attest
document unterlagen dokument dokumente papiere formular
send schicken senden
download herunterladen download
export exportieren export
import importieren hochladen
install installieren
update update aktualisierung
upgrade upgrade hochstufen größerer_tarif
move umziehen umzug umgezogen
keep behalten mitnehmen
automatic automatisch regelmäßig von_selbst jeden_monat
expire läuft_ab abgelaufen gültig ablaufen ablaufdatum
renew verlängern erneuern verlängerung noch_einmal_verschreiben
calculate berechnen ausrechnen errechnet umrechnen
explain erklären bedeutet verstehen erläutern heißt
include inklusive enthalten dabei inbegriffen einschließlich
compare unterschied vergleich vergleichen
choose wählen auswählen aussuchen
repair reparieren reparatur handwerker
fix beheben lösen
clean putzen reinigen reinigung
noise lärm laut krach ruhiger lautstärke
heat heizung heizkörper heizen warmwasser warm boiler thermostat
cold kalt eiskalt frieren kälte
sync synchronisieren abgleich synchronisiert
connect verbinden verbindung
contact erreichen kontakt kontaktieren anrufen
secure sicher sicherheit zwei_faktor absichern
sick krank krankheit erkältet fieber krankgemeldet krankmeldung
card karte karten kreditkarte bankkarte girokarte debitkarte plastik ec_karte
virtual_card virtuell virtuelle virtuellen online_karte
contactless kontaktlos auflegen
pin pin geheimzahl pin_code geheimnummer
code code zahlencode kennziffer
password passwort kennwort zugangscode zugangsdaten
atm automat geldautomat bankautomat automaten
cash bargeld bares scheine
withdraw abheben abgehoben abhebung geld_holen auszahlung bargeldholen barabhebung
swallow eingezogen geschluckt einbehalten verschluckt
top_up aufladen aufladung einzahlen guthaben_aufladen eingezahlt einzahlung
transfer überweisung überweisen überwiesen geld_senden geld_schicken geld_sende geld_schicke gesendet überweisungen
recipient empfänger begünstigter anderen_konto
direct_debit lastschrift dauerauftrag einzug abbuchung
transaction transaktion umsatz buchung
merchant händler verkäufer
shop laden geschäft filiale läden markt
balance kontostand guthaben saldo
statement kontoauszug auszug umsätze
account konto girokonto kundenkonto benutzerkonto
bank bank
money geld betrag summe
amount betrag summe
currency währung währungen fremdwährung dollar euro franken
exchange wechseln umtauschen umrechnen tauschen
rate wechselkurs kurs zinssatz
identity identität ausweis personalausweis reisepass führerschein
address adresse anschrift wohnsitz
name name nachname vorname
email email e_mail mail mailadresse newsletter
phone_number telefonnummer handynummer rufnummer nummer
phone handy telefon smartphone mobiltelefon
device gerät laptop computer rechner tablet
app app anwendung programm
website webseite internetseite seite
age alter alt mindestalter minderjährig volljährig
child kind kinder sohn tochter
country land länder
abroad ausland auslands
invoice rechnung rechnungen
bill rechnung abrechnung
receipt quittung beleg bon
subscription abo abonnement mitgliedschaft
plan tarif paket
contract vertrag verträge
discount rabatt ermäßigung nachlass
voucher gutschein gutscheincode rabattcode
parcel paket päckchen sendung lieferung bestellung ware
order_thing bestellung artikel ware produkt
warranty garantie gewährleistung
size größe
clothes kleid hose hemd schuhe
opening_hours öffnungszeiten geöffnet offen
hotel hotel unterkunft aufenthalt
room zimmer
booking buchung reservierung
check_in einchecken anreise check_in
check_out auschecken abreise check_out
breakfast frühstück
pet hund haustier katze tier
park parken parkplatz parkhaus auto_abstellen tiefgarage
wifi wlan wifi
internet internet netz leitung verbindung
router router
sim sim simkarte esim
roaming roaming im_ausland
data datenvolumen daten
signal empfang netz signal
file datei dokument ordner
user benutzer nutzer
teammate kollege kollegin mitarbeiter
language sprache deutsch
setting einstellung einstellungen
doctor arzt ärztin doktor praxis zahnarzt untersuchung
appointment termin sprechstunde untersuchung zeit_für_mich
test_result befund ergebnis ergebnisse laborwerte blutwerte
medicine medikament tabletten medizin pillen
prescription rezept verschreiben verschreibung
insurance versicherung versichert police krankenkasse
car auto wagen fahrzeug pkw
tyre reifen winterreifen
battery batterie akku
flat wohnung haus mietwohnung
rent miete mietvertrag mietwohnung
landlord vermieter hausverwaltung
rental_deposit kaution
key schlüssel haustürschlüssel wohnungsschlüssel zweitschlüssel
door tür haustür
neighbour nachbar nachbarn
flight flug flieger flugzeug
ticket ticket fahrkarte fahrschein karte_für
train zug bahn
bus bus
luggage gepäck koffer tasche
seat sitzplatz platz
visa visum
school schule kindergarten klasse
homework hausaufgaben
grade note noten zeugnis
leave urlaub urlaubstage
salary gehalt lohn
payslip gehaltsabrechnung lohnabrechnung
game spiel
wallet>card geldbeutel portemonnaie brieftasche
eat essen mahlzeit
meal mittagessen abendessen speise
`
