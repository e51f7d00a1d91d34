// What questions are about, in Italian. For the form see en-asked.ts.
export const IT = `
cost costo costa costano quanto_costa prezzo prezzi tariffa commissione commissioni addebito gratis gratuito caro spesa spese quanto_pago quanto_viene pagare_per quanto_si_paga
fee commissione addebitato addebito costo supplemento trattenuta
cheaper economico risparmiare più_basso sconto
duration quanto_tempo quanti_giorni tempi quanto_ci_vuole durata quanto_dura
when quando a_che_ora fino_a_quando che_giorno orario da_quando
late ritardo in_ritardo non_ancora non_è_arrivato non_arriva in_sospeso doveva_arrivare non_ho_ricevuto sto_aspettando aspetto_da non_ho_ancora not_arrivato not_arrivat not_arriva not_ricevuto not_ricev tanto_prima in_attesa
wait aspettare aspetto attesa attendere
arrive arrivare arriva arrivato arrivata ricevere ricevuto posta cassetta
deliver consegna consegnare spedizione spedire spedito corriere consegnato
track tracciare tracciamento dove_è dov_è dove_si_trova
status stato novità notizie
where dove in_quale_posto
find trovare cercare vedere consultare
work funziona funzionare va
fail non_funziona non_va non_riesco guasto errore problema fallito non_posso not_funziona not_funzion not_riesco not_riesc not_pos not_parte impossibile cosa_succede
decline rifiutata rifiutato rifiutare respinto negato not_accettat
crash si_chiude crash
freeze bloccato_lo_schermo si_blocca
slow lento lenta lentezza
broken rotto rotta guasto
damage rotto danneggiato danno a_pezzi graffiato difettoso rovinato crepa
wrong sbagliato errato scorretto sbagliata
mistake errore sbagliato per_sbaglio
unknown non_riconosco sconosciuto not_riconosc not_fatto sospetto not_autorizz
fraud frode truffa hackerato
twice due_volte doppio doppia duplicato
less meno incompleto
more di_più troppo aumento aumentato più_alto
missing manca mancano sparito scomparso
lose perso perdere persa perse smarrito non_trovo not_trov
stolen rubato rubata furto rubare
block bloccare bloccato bloccata bloccate blocco
unblock sbloccare sblocco
forgot dimenticato dimenticare non_ricordo not_ricord
reset reimpostare recuperare ripristinare
change cambiare modificare modifica aggiornare
edit correggere
replace sostituire sostituzione
cancel annullare cancellare disdire disdetta annullamento
undo stornare annullare_un
end disdire terminare lasciare recedere andarmene preavviso
close chiudere chiusura
delete eliminare cancellare
remove togliere rimuovere
stop fermare disattivare
enable attivare abilitare
activate attivare attivazione abilitare
get ottenere ricevere avere_una
order ordinare ordinato richiesto richiedere ordine
buy comprare comprato acquistare acquisto
pay pagare pagamento pagato
payment pagamento acquisto transazione
add aggiungere in_più
invite invitare
share condividere
link collegare associare
open aprire
create creare
register registrare iscrivere registrazione
enrol iscrivere iscrizione
login accedere entrare accesso
access accesso
verify verificare verifica confermare dimostrare
check controllare
limit limite massimo
allowed permesso consentito ammessi si_può
possible possibile
available disponibile avete libero posto
stock esaurito magazzino
why perché motivo
refund rimborso rimborsare rimborsato soldi_indietro
return restituire reso rimandare rimandarli indietro
exchange_item cambiare_taglia cambio_merce stretti stretto taglia
claim sinistro incidente
compensation risarcimento indennizzo
complain reclamo lamentela
report segnalare avvisare comunicare denunciare
reschedule spostare rimandare_a rinviare altro_giorno
book prenotare fissare prenotare_una
reserve prenotare prenotazione
proof certificato attestato ricevuta prova
document documento documenti modulo
send inviare mandare
download scaricare
export esportare
install installare
update aggiornamento
upgrade passare_al_piano
move trasloco traslocare trasferirmi
keep tenere mantenere
automatic automatico automaticamente
expire scade scadere scaduta scadenza
renew rinnovare rinnovo di_nuovo
calculate calcolare calcolate calcola convertite
explain spiegare significa capire
include incluso inclusa compreso
compare differenza confronto
choose scegliere
repair riparare riparazione
clean pulire pulizia
noise rumore rumoroso
heat riscaldamento termosifone termosifoni caldaia acqua_calda caldo
cold freddo freddi gelo si_gela
sync sincronizzare
connect connettere connessione
contact contattare
secure sicurezza due_fattori
sick malato febbre malattia
card carta carte bancomat_carta
virtual_card virtuale
contactless contactless senza_contatto
pin pin codice_segreto
code codice
password password parola_chiave
atm bancomat sportello
cash contanti
withdraw prelievo prelevare ritirare_contanti ritirare
swallow trattenuto ingoiato mangiato
top_up ricaricare ricarica
transfer bonifico trasferimento mandare_soldi inviare_denaro bonifici mandare_denaro
recipient destinatario beneficiario altro_conto
direct_debit addebito_diretto rid
transaction transazione operazione movimento
merchant negoziante venditore
shop negozio negozi
balance saldo
statement estratto_conto
account conto
bank banca
money soldi denaro
amount importo somma
currency valuta moneta dollaro euro
exchange cambio convertire
rate tasso_di_cambio tasso valore_del
identity identità passaporto carta_d_identità
address indirizzo
name nome cognome
email email mail posta_elettronica
phone_number numero_di_telefono numero
phone telefono cellulare
device dispositivo computer
app app applicazione
website sito pagina
age età anni minorenne
child bambino figlio figlia bambini
country paese paesi
abroad estero
invoice fattura
bill bolletta fattura
receipt ricevuta scontrino
subscription abbonamento
plan piano tariffa
contract contratto
discount sconto
voucher buono codice_sconto
parcel pacco ordine comprato
order_thing articolo prodotto ordine
warranty garanzia
size taglia misura
clothes pantaloni vestito camicia scarpe
opening_hours orari aperto aprite
hotel hotel albergo soggiorno
room camera stanza
booking prenotazione
check_in check_in
check_out check_out
breakfast colazione
pet cane gatto animale animali
park parcheggio parcheggiare
wifi wifi
internet internet connessione rete
sim sim
roaming roaming
data dati giga
signal segnale
file file
user utente
teammate collega
language lingua
setting impostazioni
doctor medico dottoressa dottore visita
appointment visita appuntamento
test_result risultati analisi referto
medicine farmaco pastiglie medicina pillole
prescription ricetta prescrivere
insurance assicurazione polizza
car auto macchina
tyre gomme pneumatici
battery batteria
flat appartamento casa
rent affitto
landlord padrone_di_casa proprietario
rental_deposit cauzione
key chiave chiavi mazzo
door porta portone
neighbour vicino vicini
flight volo aereo
ticket biglietto
train treno
bus autobus
luggage bagaglio valigia
seat posto_a
visa visto
school scuola
homework compiti
grade voto voti
leave ferie
salary stipendio
payslip busta_paga
game gioco
wallet>card portafoglio
eat pasto mangiare
`
