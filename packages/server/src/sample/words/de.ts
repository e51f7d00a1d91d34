import type { SampleWords } from './words.ts'

export const de: SampleWords = {
  locale: 'de',
  names: [
    'Jonas Becker',
    'Lea Hoffmann',
    'Mehmet Yılmaz',
    'Katrin Vogel',
    'Felix Schröder',
    'Anna Groß',
    'Uwe Krämer',
  ],
  products: ['Schreibtischlampe', 'Kaffeemühle', 'Regenjacke', 'Wasserkocher', 'Bürostuhl'],
  topics: {
    refund: {
      ask: [
        'Wo bleibt meine Rückerstattung für Bestellung {order}? Ich habe die {product} vor zwei Wochen zurückgeschickt.',
      ],
      answer:
        'Eine Rückerstattung ist innerhalb von zehn Werktagen nach Eingang des Pakets auf Ihrem Konto.',
      further: 'Laut Sendungsverfolgung ist es am 3. angekommen, das ist länger her.',
    },
    delivery: {
      ask: ['Die Lieferung {order} sollte gestern kommen. Wo ist mein Paket?'],
      answer:
        'Bestellungen kommen innerhalb von drei Werktagen an. Den Link zur Sendung finden Sie in unserer Nachricht.',
      further: 'Dort steht nur, dass es vorbereitet wird.',
    },
    password: {
      ask: ['Ich kann mich nicht anmelden, der Link für das Passwort ist abgelaufen.'],
      answer: 'Wählen Sie auf der Anmeldeseite „Passwort vergessen“. Der Link gilt eine Stunde.',
      further: 'Das habe ich dreimal gemacht, es kommt nichts.',
    },
    invoice: {
      ask: ['Ich brauche eine Rechnung mit Umsatzsteuernummer für {order}.'],
      answer: 'Rechnungen finden Sie in Ihrem Konto unter Bestellungen.',
      further: 'Dort steht der falsche Firmenname.',
    },
    cancel: {
      ask: ['Ich möchte die Bestellung {order} stornieren.'],
      answer: 'Stornieren geht, bis die Bestellung gepackt ist: unter Bestellungen.',
      further: 'Den Knopf gibt es bei mir nicht.',
    },
    broken: {
      ask: [
        'Die {product} ist kaputt angekommen, Bestellung {order}.',
        'Meine {product} geht nach einer Woche nicht mehr.',
      ],
      answer:
        'Das tut uns leid. Innerhalb von zwei Jahren reparieren oder ersetzen wir sie; bitte senden Sie ein Foto.',
      further: 'Das Foto habe ich letztes Mal schon geschickt.',
    },
    address: {
      ask: ['Ich bin umgezogen. Wie ändere ich die Lieferadresse von {order}?'],
      answer: 'Die Adresse lässt sich ändern, bis die Bestellung unser Lager verlässt.',
      further: 'Dort heißt es, sie sei schon unterwegs.',
    },
    discount: {
      ask: ['Mein Rabattcode funktioniert bei der {product} nicht.'],
      answer: 'Codes gelten für Artikel zum vollen Preis, einer je Bestellung.',
      further: 'Sie ist nicht im Angebot, ich habe nachgesehen.',
    },
  },
  person: [
    'Ich möchte mit einem Menschen sprechen.',
    'Kann sich das bitte ein Mitarbeiter ansehen?',
  ],
  hello: ['Guten Tag, ich sehe mir {order} gerade an.', 'Hallo, danke fürs Warten.'],
  solved: [
    'Ist veranlasst; die Bestätigung kommt in der nächsten Stunde.',
    'Erledigt, das Geld ist bis Freitag zurück.',
  ],
  note: ['Lager hat das Paket bestätigt. Falls morgen nicht da: von Hand erstatten.'],
  thanks: ['Vielen Dank, das hilft mir sehr!', 'Super, danke.'],
}
