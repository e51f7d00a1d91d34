import type { Catalog } from '../translate.ts'

/** Keys, what is kept from being lost, and what puts the chat on a page. */
export const words: Catalog = {
  'Ctrl or ⌘ with Enter': 'Ctrl ou ⌘ avec Entrée',
  Enter: 'Entrée',
  'What sends': 'Ce qui envoie',
  'Open the one that waits longest': 'Ouvrir celle qui attend le plus',
  'Look for a canned reply': 'Chercher une réponse type',
  'Go to Unassigned': 'Aller à Non attribuées',
  'Go to Insights': 'Aller aux analyses',
  'Take back what can be taken back': 'Annuler ce qui peut l’être',
  'Send and close': 'Envoyer et fermer',
  'What it may do': 'Ce qu’elle peut faire',
  'Ends by itself': 'Se termine d’elle-même',
  Never: 'Jamais',
  'After {n} days': 'Après {n} jours',
  'Ask for people': 'Demander une personne',
  'Only read': 'Seulement lire',
  'has ended': 'est terminée',
  'ends on {date}': 'se termine le {date}',
  'Leave without saving?': 'Quitter sans enregistrer ?',
  Leave: 'Quitter',
  'What you changed on this page has not been saved, and is lost when you leave.':
    'Ce que vous avez changé sur cette page n’est pas enregistré et sera perdu si vous la quittez.',
}
