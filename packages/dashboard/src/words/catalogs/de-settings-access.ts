import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Access keys': 'Zugangsschlüssel',
  'With a key, another agent gets a person through Baton: it speaks MCP with {code} and sends {code2} and the key.':
    'Mit einem Schlüssel holt ein anderer Agent über Baton einen Menschen: Er spricht MCP mit {code} und sendet {code2} und den Schlüssel.',
  'No key was made': 'Es wurde kein Schlüssel angelegt',
  'Who will use it': 'Wer ihn verwenden wird',
  'Shop agent': 'Shop-Agent',
  'Make a key': 'Schlüssel anlegen',
  'The key of {name}': 'Der Schlüssel von {name}',
  'It is shown only now. Keep it where secrets are kept.':
    'Er wird nur jetzt gezeigt. Bewahren Sie ihn bei Ihren Geheimnissen auf.',
  'Copy the key': 'Schlüssel kopieren',
  'Could not read the keys': 'Die Schlüssel konnten nicht gelesen werden',
  'No access keys yet': 'Noch keine Zugangsschlüssel',
  'Make one for each program that asks, so that each can be ended by itself.':
    'Legen Sie für jedes Programm einen an, damit jeder für sich beendet werden kann.',
  'The key of {name} was ended': 'Der Schlüssel von {name} wurde beendet',
  'The key was not ended': 'Der Schlüssel wurde nicht beendet',
  'Made by {name} {when};': 'Angelegt von {name} {when};',
  'last used {whenshort}': 'zuletzt benutzt {whenshort}',
  'not used yet': 'noch nicht benutzt',
  'End the key of {name}': 'Schlüssel von {name} beenden',
  End: 'Beenden',
  'End the key of {name}?': 'Den Schlüssel von {name} beenden?',
  'End it': 'Beenden',
  'Whoever uses it is refused from then on. Another key can be made at any time.':
    'Wer ihn verwendet, wird ab dann abgewiesen. Ein anderer lässt sich jederzeit anlegen.',
  'Changed the settings': 'Hat die Einstellungen geändert',
  'Made an access key': 'Hat einen Zugangsschlüssel angelegt',
  'Ended an access key': 'Hat einen Zugangsschlüssel beendet',
  'Came in by the provider': 'Kam über den Anbieter herein',
  'Changed a role': 'Hat eine Rolle geändert',
  'Deactivated a teammate': 'Hat ein Teammitglied deaktiviert',
  'Let a teammate in again': 'Hat ein Teammitglied wieder eingelassen',
  'Changed their password': 'Hat das eigene Passwort geändert',
  'Signed out everywhere else': 'Hat sich überall sonst abgemeldet',
  'Made an invitation': 'Hat eine Einladung angelegt',
  'Ended an invitation': 'Hat eine Einladung beendet',
  'Accepted an invitation': 'Hat eine Einladung angenommen',
  'Exported a customer': 'Hat einen Kunden ausgegeben',
  'Erased a customer': 'Hat einen Kunden gelöscht',
  'Erased old conversations': 'Hat alte Unterhaltungen gelöscht',
  'Audit log': 'Protokoll',
  'Who changed what, when and from where. Nothing is ever taken out of it; secrets are never in it.':
    'Wer was wann und von wo geändert hat. Nichts wird je herausgenommen; Geheimnisse stehen nie darin.',
  Everybody: 'Alle',
  'What was done': 'Was getan wurde',
  Everything: 'Alles',
  'Download as CSV': 'Als CSV herunterladen',
  'Show everything': 'Alles zeigen',
  'Could not read the audit log': 'Das Protokoll konnte nicht gelesen werden',
  'Nothing here': 'Nichts da',
  'Nothing was changed that fits what you look for.':
    'Nichts wurde geändert, was zu Ihrer Suche passt.',
  'Show earlier ones': 'Frühere zeigen',
  Baton: 'Baton',
  'Before:': 'Vorher:',
  'After:': 'Nachher:',
  'Identity & limits': 'Identität & Grenzen',
  'Who customers are, which pages they may write from, and how much at once.':
    'Wer Kunden sind, von welchen Seiten sie schreiben dürfen und wie viel auf einmal.',
  Anonymous: 'Anonym',
  'Who may write': 'Wer schreiben darf',
  'Only customers who are signed in': 'Nur angemeldete Kunden',
  'Allowed pages': 'Erlaubte Seiten',
  Limits: 'Grenzen',
  'One customer': 'Ein Kunde',
  'E-mail, telephone number or id': 'E-Mail, Telefonnummer oder Kennung',
  'Exactly as they gave it.': 'Genau wie angegeben.',
  Find: 'Finden',
  'Could not look': 'Es ließ sich nicht nachsehen',
  'Nothing is kept of anybody like that': 'Zu niemandem dieser Art ist etwas aufbewahrt',
  'Try another address they may have used.':
    'Versuchen Sie eine andere Adresse, die verwendet worden sein kann.',
  'Not erased': 'Nicht gelöscht',
  'Erase {name}': '{name} löschen',
  Erase: 'Löschen',
  'Erase {name}?': '{name} löschen?',
  'Erase for good': 'Endgültig löschen',
  '{n} conversations with their files go, from every list and from the log. There is no way back.':
    {
      one: '{n} Unterhaltung verschwindet mit ihren Dateien, aus jeder Liste und aus dem Log. Es gibt keinen Weg zurück.',
      other:
        '{n} Unterhaltungen verschwinden mit ihren Dateien, aus jeder Liste und aus dem Log. Es gibt keinen Weg zurück.',
    },
  Erased: 'Gelöscht',
  '{n} files': { one: '{n} Datei', other: '{n} Dateien' },
  'The audit log has it, without saying who it was, as':
    'Das Protokoll hat es, ohne zu sagen, wer es war, als',
  'Tickets in other desks have to be erased there:':
    'Tickets in anderen Desks müssen dort gelöscht werden:',
  'How long what customers say is kept, and what is kept of one of them.':
    'Wie lange aufbewahrt wird, was Kunden sagen, und was von einem von ihnen da ist.',
  'Card numbers whose check digit is right': 'Kartennummern mit richtiger Prüfziffer',
  'IBANs whose check digits are right': 'IBANs mit richtigen Prüfziffern',
  'Try redaction': 'Schwärzung ausprobieren',
  'Each connection has its own rules, under Integrations. Here you see what they make of a text; it does not leave this page.':
    'Jede Verbindung hat eigene Regeln, unter Integrationen. Hier sehen Sie, was sie aus einem Text machen; er verlässt diese Seite nicht.',
  'What is taken out': 'Was herausgenommen wird',
  'Words of your own': 'Eigene Worte',
  'A text': 'Ein Text',
  'What is left of it': 'Was davon bleibt',
  Retention: 'Aufbewahrung',
  'Erase old conversations': 'Alte Unterhaltungen löschen',
  'Closed ones, and those nobody waits in. Erased is erased: there is no way back.':
    'Geschlossene und solche, in denen niemand wartet. Gelöscht ist gelöscht: Es gibt keinen Weg zurück.',
  'Days after the last word': 'Tage nach dem letzten Wort',
  'Erase what is older than {days} days?': 'Löschen, was älter als {days} Tage ist?',
  'Save and erase': 'Sichern und löschen',
  '{n} conversations would be erased within ten minutes.': {
    one: '{n} Unterhaltung würde innerhalb von zehn Minuten gelöscht.',
    other: '{n} Unterhaltungen würden innerhalb von zehn Minuten gelöscht.',
  },
  'How teammates sign in: with a password, at a provider of your own, or both.':
    'Wie sich das Team anmeldet: mit Passwort, über einen eigenen Anbieter oder beides.',
  'OpenID Connect': 'OpenID Connect',
  'Teammates sign in at a provider': 'Das Team meldet sich über einen Anbieter an',
  'Keycloak, Okta, Google Workspace, Microsoft Entra and every other that speaks OpenID Connect.':
    'Keycloak, Okta, Google Workspace, Microsoft Entra und jeder andere, der OpenID Connect spricht.',
  'Domains whose people may come in': 'Domains, deren Leute hereinkommen dürfen',
  'One a line. Whoever has such an address becomes a teammate when they sign in first. Empty: only who is a teammate or was invited.':
    'Eine je Zeile. Wer eine solche Adresse hat, gehört mit der ersten Anmeldung zum Team. Leer: nur wer schon dazugehört oder eingeladen wurde.',
  'As what they come in': 'Als was sie hereinkommen',
  Passwords: 'Passwörter',
  'Teammates may sign in with a password': 'Das Team darf sich mit Passwort anmelden',
  'Can be turned off once an owner has signed in at the provider. On the server, “baton user allow-passwords” turns it on again.':
    'Lässt sich ausschalten, sobald sich ein Inhaber über den Anbieter angemeldet hat. Auf dem Server schaltet „baton user allow-passwords“ es wieder ein.',
  'Redirect address, to be entered at the provider': 'Rücksprungadresse, beim Anbieter einzutragen',
  'Copy the address': 'Adresse kopieren',
  'Name of the provider': 'Name des Anbieters',
  Acme: 'Acme',
  'The button says: Sign in with …': 'Auf dem Knopf steht: Mit … anmelden',
  Issuer: 'Aussteller',
  'Where its /.well-known/openid-configuration begins.':
    'Womit seine /.well-known/openid-configuration beginnt.',
  'Client id': 'Client-ID',
  'Client secret': 'Client-Geheimnis',
  'Known by their device alone.': 'Nur an ihrem Gerät zu erkennen.',
  'They, or the page, gave a name or an address. It opens nothing of anybody’s.':
    'Der Kunde oder die Seite gab einen Namen oder eine Adresse an. Das öffnet nichts, was jemandem gehört.',
  'Your server signed who they are: they find their conversations on every device.':
    'Ihr Server hat signiert, wer es ist: Diese Kunden finden ihre Unterhaltungen auf jedem Gerät.',
  'Conversations begin with a token that your server has signed. Nobody else can write, or reach a person.':
    'Unterhaltungen beginnen mit einem Token, das Ihr Server signiert hat. Niemand sonst kann schreiben oder einen Menschen erreichen.',
  'One origin a line; https://*.example.com is every name below it. Empty: any page. While Baton runs on your own machine, its other pages may always talk to it.':
    'Eine Herkunft je Zeile; https://*.example.com ist jeder Name darunter. Leer: jede Seite. Solange Baton auf Ihrem eigenen Rechner läuft, dürfen dessen andere Seiten immer mit ihm sprechen.',
  'Days in which a closed conversation can be opened again':
    'Tage, in denen sich eine geschlossene Unterhaltung wieder öffnen lässt',
  'Later, what a customer writes begins a new one.':
    'Was ein Kunde später schreibt, beginnt eine neue.',
  'Messages of one customer': 'Nachrichten eines Kunden',
  'Messages from one address': 'Nachrichten von einer Adresse',
  'The first six of each customer are not counted: an office shares one address.':
    'Die ersten sechs jedes Kunden zählen nicht: Ein Büro teilt sich eine Adresse.',
  'Messages of all customers': 'Nachrichten aller Kunden',
  'New conversations of one customer': 'Neue Unterhaltungen eines Kunden',
  'New conversations from one address': 'Neue Unterhaltungen von einer Adresse',
  'Of customers who have not been here before.': 'Von Kunden, die noch nie hier waren.',
  'New conversations of all customers': 'Neue Unterhaltungen aller Kunden',
  'Per minute, in each process of Baton. Whoever asks for a person, or waits for one, has a quarter more that nobody else can use up.':
    'Je Minute, in jedem Prozess von Baton. Wer um einen Menschen bittet oder auf einen wartet, hat ein Viertel mehr, das sonst niemand aufbrauchen kann.',
  'Identity secrets': 'Identitätsgeheimnisse',
  'Could not read the secrets': 'Die Geheimnisse konnten nicht gelesen werden',
  'No identity secret yet': 'Noch kein Identitätsgeheimnis',
  'Make one, and keep it on your server. Until then every customer is anonymous or not verified.':
    'Legen Sie eines an und bewahren Sie es auf Ihrem Server auf. Bis dahin ist jeder Kunde anonym oder nicht geprüft.',
  'No secret was made': 'Es wurde kein Geheimnis angelegt',
  'Make a secret': 'Geheimnis anlegen',
  'A new identity secret': 'Ein neues Identitätsgeheimnis',
  'It is shown only now. Keep it where secrets of your server are kept.':
    'Es wird nur jetzt gezeigt. Bewahren Sie es bei den Geheimnissen Ihres Servers auf.',
  'Id (kid)': 'Id (kid)',
  'Copy the id': 'Id kopieren',
  'Copy the secret': 'Geheimnis kopieren',
  'The secret was ended': 'Das Geheimnis wurde beendet',
  'The secret was not ended': 'Das Geheimnis wurde nicht beendet',
  'Ends in {code}': 'Endet auf {code}',
  '; made {whenshort}': '; angelegt {whenshort}',
  'End the secret {id}': 'Geheimnis {id} beenden',
  'End this secret?': 'Dieses Geheimnis beenden?',
  'What is signed with it proves nothing from then on. Give your server another one first.':
    'Was damit signiert ist, beweist ab dann nichts mehr. Geben Sie Ihrem Server zuerst ein anderes.',
  'Sign on your server': 'Auf Ihrem Server signieren',
  'Your page asks your server for a token whenever it needs one. Take the id and the secret from the environment; the secret never goes to a browser.':
    'Ihre Seite bittet Ihren Server um ein Token, sooft sie eines braucht. Nehmen Sie Id und Geheimnis aus der Umgebung; das Geheimnis kommt nie in einen Browser.',
  'the last {when}': 'die letzte {when}',
  'The right to': 'Das Recht',
}
