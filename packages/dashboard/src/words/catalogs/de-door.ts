import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Your name': 'Ihr Name',
  'Customers see it when you answer.': 'Kunden sehen ihn, wenn Sie antworten.',
  'Create the account': 'Konto anlegen',
  'Sign in': 'Anmelden',
  'Too many attempts. Wait a minute and try again.':
    'Zu viele Versuche. Warten Sie eine Minute und versuchen Sie es noch einmal.',
  'This address and password do not match.': 'Adresse und Passwort passen nicht zusammen.',
  'There is an account with this address already.': 'Mit dieser Adresse gibt es schon ein Konto.',
  'Sign-up is closed.': 'Die Registrierung ist geschlossen.',
  'This is not an e-mail address.': 'Das ist keine E-Mail-Adresse.',
  'The password is too short.': 'Das Passwort ist zu kurz.',
  'The password is too long.': 'Das Passwort ist zu lang.',
  'Customers see this name.': 'Kunden sehen diesen Namen.',
  'Your e-mail address.': 'Ihre E-Mail-Adresse.',
  'Your password.': 'Ihr Passwort.',
  'At least {n} characters.': 'Mindestens {n} Zeichen.',
  'This invitation is not valid': 'Diese Einladung gilt nicht',
  'It was used, ended, or is too old. Ask for another one.':
    'Sie wurde benutzt, beendet oder ist zu alt. Bitten Sie um eine neue.',
  Invitation: 'Einladung',
  'Could not read the invitation': 'Die Einladung konnte nicht gelesen werden',
  'One moment.': 'Einen Augenblick.',
  'Join {workspace}': '{workspace} beitreten',
  '{name} invites you as {role}: {meaning}.': '{name} lädt Sie als {role} ein: {meaning}.',
  'At least 10 characters.': 'Mindestens 10 Zeichen.',
  Join: 'Beitreten',
  'That took too long, or was begun in another browser. Try again.':
    'Das hat zu lange gedauert oder wurde in einem anderen Browser begonnen. Versuchen Sie es noch einmal.',
  'The provider did not let you sign in.': 'Der Anbieter hat die Anmeldung nicht erlaubt.',
  'The provider did not answer as it should. An owner finds out why in the log of the server.':
    'Der Anbieter hat nicht geantwortet, wie er sollte. Warum, findet ein Inhaber im Log des Servers.',
  'The provider does not vouch for your e-mail address.':
    'Der Anbieter bürgt nicht für Ihre E-Mail-Adresse.',
  'You are no teammate here yet. Ask for an invitation.':
    'Sie gehören hier noch nicht zum Team. Bitten Sie um eine Einladung.',
  'Your account here is deactivated. Ask an owner.':
    'Ihr Konto hier ist deaktiviert. Fragen Sie einen Inhaber.',
  'Sign-in at a provider is not set up.': 'Anmelden über einen Anbieter ist nicht eingerichtet.',
  'To the desk, where your team answers.': 'Zum Desk, wo Ihr Team antwortet.',
  or: 'oder',
  'Nobody has signed up yet. {link}': 'Es hat sich noch niemand registriert. {link}',
  'Create the first account': 'Das erste Konto anlegen',
  'Sign in with {name}': 'Mit {name} anmelden',
  Welcome: 'Willkommen',
  'Baton is not ready.': 'Baton ist nicht bereit.',
  'Could not read whether sign-up is open': 'Ob man sich registrieren kann, war nicht zu lesen',
  'Welcome to Baton': 'Willkommen bei Baton',
  'You are the first one here: this account runs the desk.':
    'Sie sind die erste Person hier: Dieses Konto leitet das Desk.',
  'Sign-up is closed': 'Die Registrierung ist geschlossen',
  'This desk has its operator already. Ask them for an account, then sign in.':
    'Dieses Desk hat schon jemanden, der es leitet. Bitten Sie um ein Konto und melden Sie sich dann an.',
  'Do not show this list any more': 'Diese Liste nicht mehr zeigen',
  'Could not read what is set up': 'Was eingerichtet ist, war nicht zu lesen',
  '{done} of {all}': '{done} von {all}',
  done: 'erledigt',
  'to do': 'zu tun',
  failing: 'gestört',
  'A model answers': 'Ein Modell antwortet',
  'Without one, the documents answer alone.': 'Ohne Modell antworten die Dokumente allein.',
  'It has answered last time.': 'Es hat zuletzt geantwortet.',
  'It fails just now; the documents answer in its place.':
    'Es fällt gerade aus; an seiner Stelle antworten die Dokumente.',
  'Choose a model': 'Modell wählen',
  'Knowledge is read': 'Wissen ist eingelesen',
  'Add knowledge': 'Wissen hinzufügen',
  'The widget is on your site': 'Das Widget ist auf Ihrer Website',
  'Seen on {page}': 'Gesehen auf {page}',
  'Nobody has written from a page of yours yet.':
    'Von einer Ihrer Seiten hat noch niemand geschrieben.',
  'Get the line of code': 'Die Codezeile holen',
  'Another channel is connected': 'Ein weiterer Kanal ist verbunden',
  '{n} channels': { one: '{n} Kanal', other: '{n} Kanäle' },
  'E-mail or WhatsApp, if your customers write there.':
    'E-Mail oder WhatsApp, wenn Ihre Kunden dort schreiben.',
  'Teammates are here': 'Das Team ist da',
  '{n} invitations are open': {
    one: '{n} Einladung ist offen',
    other: '{n} Einladungen sind offen',
  },
  '{n} teammates': { one: '{n} Teammitglied', other: '{n} Teammitglieder' },
  'Invite somebody': 'Jemanden einladen',
  'A person was asked for': 'Nach einem Menschen wurde gefragt',
  'It arrived here.': 'Es ist hier angekommen.',
  'Ask on the demo site, and see it arrive.':
    'Fragen Sie auf der Demoseite und sehen Sie es ankommen.',
  'Ask something on the demo site': 'Fragen Sie etwas auf der Demoseite',
  'Open it beside this desk, ask a question, then ask for a person. The conversation turns up here under Escalated.':
    'Öffnen Sie sie neben diesem Desk, stellen Sie eine Frage und bitten Sie dann um einen Menschen. Die Unterhaltung erscheint hier unter Eskaliert.',
  'Open the demo site': 'Demoseite öffnen',
  'Put the widget on a page of yours': 'Setzen Sie das Widget auf eine Ihrer Seiten',
  'One line before the end of the body. The key is not a secret: it names your workspace.':
    'Eine Zeile vor dem Ende des body. Der Schlüssel ist kein Geheimnis: Er benennt Ihren Arbeitsbereich.',
  'Publishable key {code}': 'Öffentlicher Schlüssel {code}',
  'Copy the publishable key': 'Öffentlichen Schlüssel kopieren',
  'See what the assistant answers from': 'Sehen Sie, woraus der Assistent antwortet',
  Documentation: 'Dokumentation',
  'Three steps from an empty desk to a customer’s first question.':
    'Drei Schritte vom leeren Desk zur ersten Frage eines Kunden.',
  'Could not read the knowledge sources': 'Die Wissensquellen konnten nicht gelesen werden',
  'Nothing yet. Without knowledge every question goes to a person.':
    'Noch nichts. Ohne Wissen geht jede Frage an einen Menschen.',
  'updated {whenshort}': 'aktualisiert {whenshort}',
  'Add your website, files or answers': 'Website, Dateien oder Antworten hinzufügen',
  'At least {MINPASSWORD} characters.': 'Mindestens {MINPASSWORD} Zeichen.',
  '{title} was switched off by itself': '{title} wurde von selbst abgeschaltet',
  'Its receiver is gone, or has let nothing through for days.':
    'Der Empfänger ist weg oder lässt seit Tagen nichts mehr durch.',
  'Look at it': 'Ansehen',
}
