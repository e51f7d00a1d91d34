import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Merge into another conversation': 'Mit einer anderen Unterhaltung zusammenführen',
  'Merge into another conversation…': 'Mit einer anderen Unterhaltung zusammenführen …',
  Merge: 'Zusammenführen',
  'Look for a conversation': 'Eine Unterhaltung suchen',
  'By words, a name, or its link.': 'Nach Wörtern, einem Namen oder ihrem Link.',
  'The conversation of this link': 'Die Unterhaltung dieses Links',
  'Open conversations of the same customer': 'Offene Unterhaltungen desselben Kunden',
  'This customer has no other open conversation. Look for one above.':
    'Dieser Kunde hat keine andere offene Unterhaltung. Suchen Sie oben nach einer.',
  Found: 'Gefunden',
  'No open conversation has these words.': 'In keiner offenen Unterhaltung stehen diese Wörter.',
  'Is closed': 'Wird geschlossen',
  'The other way round': 'Andersherum',
  'Goes on, and quotes the other': 'Geht weiter und zitiert die andere',
  '{one} and {other} are two customers, and I want to merge these':
    '{one} und {other} sind zwei Kunden, und ich will das zusammenführen',
  'Your team reads the words of both in one place. Neither of them sees the other’s.':
    'Ihr Team liest die Worte beider an einem Ort. Keiner von ihnen sieht die des anderen.',
  'Nothing was merged': 'Nichts wurde zusammengeführt',
  'Choose another': 'Eine andere wählen',
  'What the customer writes in the closed one is read in the other.':
    'Was der Kunde in der geschlossenen schreibt, wird in der anderen gelesen.',
  'When the customer writes in the closed one, it opens again: an answer elsewhere would not reach them.':
    'Schreibt der Kunde in der geschlossenen, öffnet sie sich wieder: Eine Antwort anderswo würde ihn nicht erreichen.',
  'What was promised there is owed here.': 'Was dort zugesagt wurde, gilt nun hier.',
  'Tags and followers come along. Tickets elsewhere stay as they are.':
    'Schlagwörter und wer folgt kommen mit. Tickets anderswo bleiben, wie sie sind.',
  'This is the same conversation.': 'Das ist dieselbe Unterhaltung.',
  'The one that is to go on is closed. Open it again first.':
    'Die weitergehen soll, ist geschlossen. Öffnen Sie sie zuerst wieder.',
  'The one that is to be closed is closed already. Open it again first.':
    'Die geschlossen werden soll, ist es schon. Öffnen Sie sie zuerst wieder.',
  '{name} has the one that is to be closed, and alone can close it.':
    '{name} hat die, die geschlossen werden soll, und kann sie allein schließen.',
  'One is closed, and goes on in the other, which quotes it. Nothing is moved or deleted.':
    'Eine wird geschlossen und geht in der anderen weiter, die sie zitiert. Nichts wird verschoben oder gelöscht.',
  'Which conversation is it to go on in?': 'In welcher Unterhaltung soll es weitergehen?',
  'Merged. This is where it goes on.': 'Zusammengeführt. Hier geht es weiter.',
  'From a conversation that goes on here': 'Aus einer Unterhaltung, die hier weitergeht',
  'You merged this conversation into this one':
    'Sie haben diese Unterhaltung mit dieser hier zusammengeführt',
  '{name} merged this conversation into this one':
    '{name} hat diese Unterhaltung mit dieser hier zusammengeführt',
  'Another customer: {name}': 'Ein anderer Kunde: {name}',
  'You merged this into another conversation.':
    'Sie haben dies mit einer anderen Unterhaltung zusammengeführt.',
  '{name} merged this into another conversation.':
    '{name} hat dies mit einer anderen Unterhaltung zusammengeführt.',
  'This goes on in another conversation. What the customer writes here is read there.':
    'Dies geht in einer anderen Unterhaltung weiter. Was der Kunde hier schreibt, wird dort gelesen.',
  'This goes on in another conversation. When the customer writes here, it opens again.':
    'Dies geht in einer anderen Unterhaltung weiter. Schreibt der Kunde hier, öffnet sie sich wieder.',
  'Written in a conversation that goes on here':
    'Geschrieben in einer Unterhaltung, die hier weitergeht',
  'Show {n} earlier entries': {
    one: '{n} früheren Eintrag zeigen',
    other: '{n} frühere Einträge zeigen',
  },
  'It goes on in another conversation; you can still leave a note.':
    'Es geht in einer anderen Unterhaltung weiter; eine Notiz können Sie weiterhin hinterlassen.',
  Merged: 'Zusammengeführt',
}
