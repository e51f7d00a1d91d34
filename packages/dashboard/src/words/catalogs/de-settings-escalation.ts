import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Redirect address': 'Rücksprungadresse',
  'Webhook address': 'Webhook-Adresse',
  'What customers can do': 'Was Kunden tun können',
  'Sent once': 'Einmal gesendet',
  'A proxy': 'Ein Proxy',
  'Baton knows no channel of this name.': 'Baton kennt keinen Kanal dieses Namens.',
  'It may have been removed meanwhile.': 'Vielleicht wurde er inzwischen entfernt.',
  'There is no such channel': 'Diesen Kanal gibt es nicht',
  'Connect {title}': '{title} verbinden',
  'Remove this channel': 'Diesen Kanal entfernen',
  'What customers write there is not heard any more, and nothing that is said here reaches them there. Conversations stay in Baton’s desk.':
    'Was Kunden dort schreiben, wird nicht mehr gehört, und nichts von hier erreicht sie dort. Unterhaltungen bleiben in Batons Desk.',
  Channels: 'Kanäle',
  'Where customers write besides your own pages. What they write there becomes a conversation like any other, and what is said in it is sent to them. The chat widget, the help page and the API need nothing here.':
    'Wo Kunden außer auf Ihren eigenen Seiten schreiben. Was sie dort schreiben, wird eine Unterhaltung wie jede andere, und was darin gesagt wird, geht an sie. Widget, Hilfeseite und API brauchen hier nichts.',
  'Loading the channels': 'Kanäle werden geladen',
  'No channel is connected yet. Customers write in your own pages only.':
    'Noch ist kein Kanal verbunden. Kunden schreiben nur auf Ihren eigenen Seiten.',
  'Connect a channel': 'Kanal verbinden',
  'This could not be saved': 'Das konnte nicht gesichert werden',
  'When the customer has left the chat': 'Wenn der Kunde den Chat verlassen hat',
  'No e-mail channel is connected': 'Es ist kein E-Mail-Kanal verbunden',
  'Until one is, nobody gets a mail.': 'Bis dahin bekommt niemand eine Mail.',
  Connect: 'Verbinden',
  'Test connection': 'Verbindung prüfen',
  'Sign in to {title}': 'Bei {title} anmelden',
  'Connect first; then sign in to {title} here.': 'Erst verbinden; dann hier bei {title} anmelden.',
  'Could not read what can be connected': 'Was sich verbinden lässt, war nicht zu lesen',
  'Test the connection, and it is ready.': 'Prüfen Sie die Verbindung, dann ist sie bereit.',
  'The sign-in did not work': 'Die Anmeldung ging nicht',
  'What the vendor said stands below. Correct it and sign in again.':
    'Was der Anbieter sagte, steht unten. Berichtigen Sie es und melden Sie sich noch einmal an.',
  Connected: 'Verbunden',
  'Last success: {whenshort}': 'Letzter Erfolg: {whenshort}',
  'Remove {title}?': '{title} entfernen?',
  'How to set up {title}': 'So richten Sie {title} ein',
  'Only this machine reaches these addresses': 'Nur dieser Rechner erreicht diese Adressen',
  'It is left alone until {clocktime}. A test that goes well ends that.':
    'Sie wird bis {clocktime} in Ruhe gelassen. Eine Prüfung, die gut geht, beendet das.',
  'Last success: {whenshort}.': 'Letzter Erfolg: {whenshort}.',
  'Nothing has gone well yet. ': 'Noch ist nichts gut gegangen. ',
  'Last failure: {whenshort}.': 'Letzter Fehler: {whenshort}.',
  'Nothing has failed.': 'Nichts ist fehlgeschlagen.',
  'Correct what is marked above.': 'Berichtigen Sie, was oben markiert ist.',
  'Save and enable': 'Sichern und einschalten',
  'When to use it': 'Wann zu verwenden',
  'Move {name} up': '{name} nach oben',
  'Move {name} down': '{name} nach unten',
  'For every reason': 'Für jeden Grund',
  'Ticket platform': 'Ticketsystem',
  'Baton’s own desk always has it, whatever happens to the others.':
    'Batons eigenes Desk hat es immer, was auch mit den anderen geschieht.',
  'Choose a ticket system': 'Ticketsystem wählen',
  'Not connected': 'Nicht verbunden',
  'No ticket system is connected. {link}': 'Kein Ticketsystem ist verbunden. {link}',
  'Connect one': 'Eines verbinden',
  'Baton’s own desk alone': 'Nur Batons eigenes Desk',
  Escalation: 'Eskalation',
  'When a conversation goes to a person, the first action here that fits says where it becomes a ticket and what the customer is told. Baton’s own desk has it in any case. Under Policy you decide when that happens.':
    'Geht eine Unterhaltung an einen Menschen, sagt die erste passende Aktion hier, wo daraus ein Ticket wird und was dem Kunden gesagt wird. Batons eigenes Desk hat sie in jedem Fall. Wann das geschieht, entscheiden Sie unter Regelwerk.',
  'No escalation actions yet': 'Noch keine Eskalationsaktionen',
  Fields: 'Felder',
  Field: 'Feld',
  'Handoff message': 'Nachricht bei der Übergabe',
  Message: 'Nachricht',
  'Add a language': 'Sprache hinzufügen',
  Reasons: 'Gründe',
  Integrations: 'Integrationen',
  'What it is called here. Customers read it where nobody over there is named.':
    'Wie sie hier heißt. Kunden lesen es, wo dort niemand genannt ist.',
  'Ticket systems where your people work. What is escalated waits in Baton’s desk in any case; connected here, it becomes a ticket there too, and answers come back into the chat.':
    'Ticketsysteme, in denen Ihr Team arbeitet. Was eskaliert ist, wartet in jedem Fall in Batons Desk; hier verbunden, wird es auch dort ein Ticket, und Antworten kommen in den Chat zurück.',
  'Nothing is connected yet. Escalations wait in Baton’s own desk.':
    'Noch ist nichts verbunden. Eskalationen warten in Batons eigenem Desk.',
  'Connect a ticket system': 'Ticketsystem verbinden',
  'It works': 'Es geht',
  'It does not work': 'Es geht nicht',
  'Nothing was sent.': 'Nichts wurde gesendet.',
  'Kept {bdi}': 'Aufbewahrt {bdi}',
  'Replace: {label}': 'Ersetzen: {label}',
  Replace: 'Ersetzen',
  'Set PUBLIC_URL to the address under which {title} can reach Baton. Until then nothing that is sent to these addresses arrives.':
    'Setzen Sie PUBLIC_URL auf die Adresse, unter der {title} Baton erreicht. Bis dahin kommt nichts an, was an diese Adressen gesendet wird.',
  'Of what Baton itself says there, such as en, de or pt-BR. The assistant answers in the customer’s own.':
    'Für das, was Baton selbst dort sagt, etwa en, de oder pt-BR. Der Assistent antwortet in der des Kunden.',
  'Hours until a new conversation': 'Stunden bis zu einer neuen Unterhaltung',
  'Who writes sooner after a conversation was closed goes on in it. 0: each begins anew.':
    'Wer nach dem Schließen einer Unterhaltung früher schreibt, setzt sie fort. 0: Es beginnt immer eine neue.',
  'Switched off, nothing is heard from there and nothing is sent.':
    'Ausgeschaltet wird von dort nichts gehört und nichts gesendet.',
  'Address in place of the vendor’s': 'Adresse anstelle der des Anbieters',
  'All requests of this channel go there, with its credentials. Empty: to the vendor.':
    'Alle Anfragen dieses Kanals gehen dorthin, mit seinen Zugangsdaten. Leer: an den Anbieter.',
  'Mail them what they missed': 'Dem Kunden mailen, was er verpasst hat',
  'One mail with what a person wrote, or that it was solved. Their answer goes on in the same conversation. Who reads it in the chat first gets none.':
    'Eine Mail mit dem, was ein Mensch schrieb, oder dass es gelöst ist. Die Antwort darauf setzt dieselbe Unterhaltung fort. Wer es zuerst im Chat liest, bekommt keine.',
  'Minutes unseen, and away, before it is sent':
    'Minuten ungelesen und abwesend, bevor sie hinausgeht',
  'Who asks for mail gets it at once.': 'Wer um Mail bittet, bekommt sie sofort.',
  'Sent from': 'Gesendet von',
  'The page of a request': 'Die Seite einer Anfrage',
  'Let customers follow their request on a page':
    'Kunden ihre Anfrage auf einer Seite verfolgen lassen',
  'Whoever has its address sees how it stands and what was said, never a note, and can add to it. It is linked in every mail.':
    'Wer ihre Adresse hat, sieht, wie es steht und was gesagt wurde, nie eine Notiz, und kann etwas hinzufügen. Jede Mail verlinkt sie.',
  'Days until a link ends': 'Tage, bis ein Link endet',
  'End all links there are': 'Alle Links beenden',
  'End all links?': 'Alle Links beenden?',
  'End them': 'Beenden',
  'No link that was mailed until now opens a page any more. Mails from now on have new ones.':
    'Kein bisher gesendeter Link öffnet dann noch eine Seite. Mails ab jetzt haben neue.',
  'Refund disputes': 'Streit um Erstattungen',
  'What it is called here and in the log.': 'Wie sie hier und im Log heißt.',
  'The customer disputes a charge, or waits for money.':
    'Der Kunde bestreitet eine Abbuchung oder wartet auf Geld.',
  'In plain words. A model that asks for a person reads it, and may choose this action. Without it, the reasons below decide.':
    'In einfachen Worten. Ein Modell, das um einen Menschen bittet, liest es und kann diese Aktion wählen. Steht hier nichts, entscheiden die Gründe unten.',
  'Else, when that one fails': 'Sonst, wenn dieses ausfällt',
  'Choose…': 'Wählen …',
  'Seconds that one may fail before the next is asked':
    'Sekunden, die eines ausfallen darf, bevor das nächste gefragt wird',
  '10 to 86,400. One that clearly says no is not waited for.':
    '10 bis 86.400. Auf eines, das klar Nein sagt, wird nicht gewartet.',
  'Ask {title} earlier': '{title} früher fragen',
  'Ask {title} later': '{title} später fragen',
  'Take {title} out': '{title} herausnehmen',
  '{titles}; and Baton’s own desk': '{titles}; und Batons eigenes Desk',
  ', else ': ', sonst ',
  'Escalations wait in Baton’s own desk. Add an action to send some of them, or all, to a ticket system, or to say something else to the customer.':
    'Eskalationen warten in Batons eigenem Desk. Fügen Sie eine Aktion hinzu, um manche oder alle an ein Ticketsystem zu geben oder dem Kunden etwas anderes zu sagen.',
  'The first that is for the reason and the channel is taken. What none of them is for waits in Baton’s own desk alone.':
    'Genommen wird die erste, die für den Grund und den Kanal gilt. Wofür keine gilt, das wartet nur in Batons eigenem Desk.',
  'By their names or numbers over there. {code}, {code2}, {code3}, {code4} and whatever else the packet has are filled in; what stays empty is not sent.':
    'Mit ihren Namen oder Nummern von dort. {code}, {code2}, {code3}, {code4} und was die Übergabe sonst enthält, wird ausgefüllt; was leer bleibt, wird nicht gesendet.',
  'What goes there': 'Was hineinkommt',
  'Remove the field {name}': 'Feld {name} entfernen',
  'Add a field of {title}': 'Feld von {title} hinzufügen',
  'Add a field': 'Feld hinzufügen',
  'Preview what {title} gets': 'Vorschau auf das, was {title} bekommt',
  'What {title} gets': 'Was {title} bekommt',
  'Told to the customer once a person has been asked. Without one in their language or in English, Baton uses its own words.':
    'Wird dem Kunden gesagt, sobald nach einem Menschen gefragt ist. Fehlt sie in seiner Sprache und auf Englisch, nimmt Baton eigene Worte.',
  'Remove the message {name}': 'Nachricht {name} entfernen',
  'None is ticked: for every reason.': 'Keiner angekreuzt: für jeden Grund.',
  'For these reasons only.': 'Nur für diese Gründe.',
  'None is ticked: for every channel.': 'Keiner angekreuzt: für jeden Kanal.',
  'For these channels only.': 'Nur für diese Kanäle.',
  'Copy the redirect address': 'Rücksprungadresse kopieren',
  'Copy the webhook address': 'Webhook-Adresse kopieren',
  '{title} (off)': '{title} (aus)',
}
