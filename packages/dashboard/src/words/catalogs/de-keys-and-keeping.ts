import type { Catalog } from '../translate.ts'

/** Keys, what is kept from being lost, and what puts the chat on a page. */
export const words: Catalog = {
  'Ctrl or ⌘ with Enter': 'Strg oder ⌘ mit Eingabe',
  Enter: 'Eingabe',
  'What sends': 'Womit gesendet wird',
  'Open the one that waits longest': 'Die öffnen, die am längsten wartet',
  'Look for a canned reply': 'Einen Textbaustein suchen',
  'Go to Unassigned': 'Zu „Nicht zugewiesen“',
  'Go to Insights': 'Zu den Auswertungen',
  'Take back what can be taken back': 'Zurücknehmen, was zurückzunehmen ist',
  'Send and close': 'Senden und schließen',
  'What it may do': 'Was er darf',
  'Ends by itself': 'Endet von selbst',
  Never: 'Nie',
  'After {n} days': 'Nach {n} Tagen',
  'Ask for people': 'Menschen anfordern',
  'Only read': 'Nur lesen',
  'has ended': 'ist abgelaufen',
  'ends on {date}': 'endet am {date}',
  'Leave without saving?': 'Ohne Speichern verlassen?',
  Leave: 'Verlassen',
  'What you changed on this page has not been saved, and is lost when you leave.':
    'Was Sie auf dieser Seite geändert haben, ist nicht gespeichert und geht verloren, wenn Sie sie verlassen.',
}
