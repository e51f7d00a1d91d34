import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Your account': 'Ihr Konto',
  'Password changed. Everywhere else you are signed out.':
    'Passwort geändert. Überall sonst sind Sie abgemeldet.',
  'The password was not changed': 'Das Passwort wurde nicht geändert',
  Password: 'Passwort',
  'Your password now': 'Ihr jetziges Passwort',
  'New password': 'Neues Passwort',
  'At least 10 characters. Everywhere else you are signed out.':
    'Mindestens 10 Zeichen. Überall sonst werden Sie abgemeldet.',
  'Change the password': 'Passwort ändern',
  'Not signed out there': 'Dort nicht abgemeldet',
  'Not signed out elsewhere': 'Anderswo nicht abgemeldet',
  'Where you are signed in': 'Wo Sie angemeldet sind',
  'Could not read your sessions': 'Ihre Sitzungen konnten nicht gelesen werden',
  'Sign out everywhere else': 'Überall sonst abmelden',
  'Unknown browser': 'Unbekannter Browser',
  'Signed in': 'Angemeldet',
  'Sign out in {browser}': 'In {browser} abmelden',
  'What the assistant is told besides the documents. The rules of the policy stand above it: nothing written here keeps a customer from a person.':
    'Was dem Assistenten außer den Dokumenten gesagt wird. Die Regeln des Regelwerks stehen darüber: Nichts, was hier steht, hält einen Kunden von einem Menschen fern.',
  'See the whole prompt in the playground': 'Den ganzen Prompt im Testbereich ansehen',
  'No model is chosen': 'Es ist kein Modell gewählt',
  'The documents answer in their own words, and none of this is read. Choose a model under Settings › Model.':
    'Die Dokumente antworten in ihren eigenen Worten, und nichts hiervon wird gelesen. Wählen Sie ein Modell unter Einstellungen › Modell.',
  Instructions: 'Anweisungen',
  'We sell tents. When somebody asks for a size, ask how many people will sleep in it.':
    'Wir verkaufen Zelte. Fragt jemand nach einer Größe, frage, wie viele darin schlafen werden.',
  'What it should do, ask and leave alone, in plain words. It never learns facts from here: those belong into the documents.':
    'Was er tun, fragen und lassen soll, in einfachen Worten. Fakten lernt er hier nie: Die gehören in die Dokumente.',
  Tone: 'Ton',
  'Friendly and short; first names.': 'Freundlich und kurz.',
  'When to use a person': 'Wann ein Mensch gefragt ist',
  'the customer wants to change an order that has been shipped.':
    'der Kunde eine schon versandte Bestellung ändern möchte.',
  'Goes on from “Use it when …”. The model may then ask for a person; the rule “The assistant wants a person” decides.':
    'Setzt „Use it when …“ fort. Das Modell darf dann um einen Menschen bitten; die Regel „Der Assistent möchte einen Menschen“ entscheidet.',
  General: 'Allgemein',
  'How the assistant is called.': 'Wie der Assistent heißt.',
  'Name of the assistant': 'Name des Assistenten',
  'Customers see it above its answers.': 'Kunden sehen ihn über seinen Antworten.',
  'Your documents as pages that everybody may read and search, with the assistant and a person one step away.':
    'Ihre Dokumente als Seiten, die alle lesen und durchsuchen können, mit Assistent und Mensch nur einen Schritt entfernt.',
  'Ask the assistant': 'Den Assistenten fragen',
  'Questions are answered on the page, as in the chat.':
    'Fragen werden auf der Seite beantwortet, wie im Chat.',
  'Contact form': 'Kontaktformular',
  'Shows likely answers first, and reaches a person either way.':
    'Zeigt zuerst wahrscheinliche Antworten und erreicht so oder so einen Menschen.',
  'Search engines may list it': 'Suchmaschinen dürfen sie aufnehmen',
  'Adds a sitemap, and lets pages be found.': 'Fügt eine Sitemap hinzu und lässt Seiten finden.',
  'Show the help page': 'Hilfeseite zeigen',
  'At {origin}/help': 'Unter {origin}/help',
  Introduction: 'Einleitung',
  'One sentence under the title. Empty: none.': 'Ein Satz unter dem Titel. Leer: keiner.',
  'Open the help page': 'Hilfeseite öffnen',
  Colour: 'Farbe',
  'Of links and buttons, such as #1a6a52. Empty: green.':
    'Von Links und Knöpfen, etwa #1a6a52. Leer: grün.',
  'On white it has a contrast of {toFixed} to 1.': 'Auf Weiß ist der Kontrast {toFixed} zu 1.',
  'Links would be hard to read, so they are drawn in {readableAs}, the nearest that is not.':
    'Links wären schwer zu lesen und werden deshalb in {readableAs} gezeichnet, der nächsten lesbaren Farbe.',
  'Could not read the sources': 'Die Quellen konnten nicht gelesen werden',
  'Published sources': 'Veröffentlichte Quellen',
  'There are none yet. Add documents under Knowledge first.':
    'Es gibt noch keine. Fügen Sie zuerst unter Wissen Dokumente hinzu.',
  'Everybody can read all documents of a source that is ticked.':
    'Alle können sämtliche Dokumente einer angekreuzten Quelle lesen.',
  'Seconds to wait': 'Sekunden Wartezeit',
  'The customer waits as long; later it has failed.':
    'Der Kunde wartet ebenso lange; danach ist es gescheitert.',
  'Largest answer, in bytes': 'Größte Antwort, in Bytes',
  'A larger one is broken off, and has failed.':
    'Eine größere wird abgebrochen und ist gescheitert.',
  'Answers customers now: {model}': 'Antwortet Kunden jetzt: {model}',
  'Nothing has gone wrong lately.': 'In letzter Zeit ging nichts schief.',
  'API key': 'API-Schlüssel',
  'Name of the model': 'Name des Modells',
  'Limits and prices': 'Grenzen und Preise',
  'What writes the answers. Without a model the assistant quotes the documents; the rules that fetch a person are the same either way.':
    'Was die Antworten schreibt. Ohne Modell zitiert der Assistent die Dokumente; die Regeln, die einen Menschen rufen, sind in beiden Fällen dieselben.',
  'No model: the documents answer': 'Kein Modell: Die Dokumente antworten',
  'Try the model': 'Modell ausprobieren',
  People: 'Team',
  Work: 'Arbeit',
  'Teams & hours': 'Gruppen & Zeiten',
  'Sign-in': 'Anmeldung',
  Privacy: 'Datenschutz',
  Keep: 'Aufbewahren',
  'Could not read the settings': 'Die Einstellungen konnten nicht gelesen werden',
  'How it begins': 'Wie er beginnt',
  Greeting: 'Begrüßung',
  'Shown as it is in every language. Empty: Baton’s own, in the customer’s.':
    'Wird in jeder Sprache so gezeigt. Leer: die von Baton, in der Sprache des Kunden.',
  Languages: 'Sprachen',
  'None chosen: all. Others get the first chosen one.':
    'Keine gewählt: alle. Andere bekommen die erste gewählte.',
  'What it may remember on the customer’s device': 'Was er auf dem Gerät des Kunden behalten darf',
  'The conversation, until it is forgotten': 'Die Unterhaltung, bis sie vergessen wird',
  'The conversation, while the tab is open': 'Die Unterhaltung, solange der Tab offen ist',
  Nothing: 'Nichts',
  "Your page can change it once the customer has agreed: Baton.update({ consent: 'persistent' }).":
    "Ihre Seite kann das ändern, sobald der Kunde zugestimmt hat: Baton.update({ consent: 'persistent' }).",
  'Suggested questions': 'Vorgeschlagene Fragen',
  'None yet: customers begin with an empty field.':
    'Noch keine: Kunden beginnen mit einem leeren Feld.',
  'The first line that is meant for a page counts there.':
    'Dort gilt die erste Zeile, die für eine Seite gedacht ist.',
  'On pages': 'Auf Seiten',
  '/pricing or /docs/*': '/pricing oder /docs/*',
  Questions: 'Fragen',
  'One a line, four at most.': 'Eine je Zeile, höchstens vier.',
  'Add questions for pages': 'Fragen für Seiten hinzufügen',
  Form: 'Form',
  'A button in a corner': 'Ein Knopf in einer Ecke',
  'Part of the page': 'Teil der Seite',
  'A sidebar': 'Eine Seitenleiste',
  Side: 'Seite',
  'Where lines end': 'Wo Zeilen enden',
  'As the customer’s device has it': 'Wie das Gerät des Kunden',
  'Brand colour': 'Markenfarbe',
  'As #rrggbb. Empty: Baton’s green.': 'Als #rrggbb. Leer: das Grün von Baton.',
  'Write it as # and six digits, 0 to f.': 'Schreiben Sie sie als # und sechs Zeichen, 0 bis f.',
  Words: 'Worte',
  'White words on it can be read: {ratio}.': 'Weiße Worte darauf sind lesbar: {ratio}.',
  'Black words on it can be read: {ratio}.': 'Schwarze Worte darauf sind lesbar: {ratio}.',
  'On light pages the button is hard to tell from the page: {ratio}; it takes 3 to 1. Choose a darker one, or another theme.':
    'Auf hellen Seiten hebt sich der Knopf kaum ab: {ratio}; nötig sind 3 zu 1. Wählen Sie eine dunklere Farbe oder ein anderes Aussehen.',
  'On dark pages the button is hard to tell from the page: {ratio}; it takes 3 to 1. Choose a lighter one, or another theme.':
    'Auf dunklen Seiten hebt sich der Knopf kaum ab: {ratio}; nötig sind 3 zu 1. Wählen Sie eine hellere Farbe oder ein anderes Aussehen.',
  '{toFixed} to 1': '{toFixed} zu 1',
  'Preview of the widget': 'Vorschau des Widgets',
  'Put it on your pages': 'Auf Ihre Seiten setzen',
  'Form, side, theme, colour and memory stand in this line: change it on your pages when you change them here. Everything else follows by itself once it is saved.':
    'Form, Seite, Aussehen, Farbe und Gedächtnis stehen in dieser Zeile: Ändern Sie sie auf Ihren Seiten, wenn Sie sie hier ändern. Alles andere folgt von selbst, sobald es gesichert ist.',
  'The chat fills the element with the id “chat”.': 'Der Chat füllt das Element mit der Id „chat“.',
  'Copy the snippet': 'Codezeile kopieren',
  'How the chat looks on your pages, and how it begins.':
    'Wie der Chat auf Ihren Seiten aussieht und wie er beginnt.',
  'On the right': 'Rechts',
  'On the left': 'Links',
}
