import type { SampleWords } from './words.ts'

export const fr: SampleWords = {
  locale: 'fr',
  names: ['Camille Lefèvre', 'Hugo Martin', 'Amélie Dubois', 'Yanis Benali', 'Chloé Petit'],
  products: ['lampe', 'bouilloire', 'veste', 'chaise de bureau'],
  topics: {
    refund: {
      ask: [
        'Où est mon remboursement pour la commande {order} ? J’ai renvoyé la {product} il y a deux semaines.',
      ],
      answer: 'Le remboursement arrive dans les dix jours ouvrés après réception du colis.',
      further: 'D’après le suivi il est arrivé le 3.',
    },
    delivery: {
      ask: ['Ma commande {order} devait arriver hier. Où est-elle ?'],
      answer:
        'Les commandes arrivent en trois jours ouvrés ; le lien de suivi est dans notre message.',
      further: 'La page dit seulement qu’elle est en préparation.',
    },
    password: {
      ask: ['Je ne peux pas me connecter, le lien du mot de passe a expiré.'],
      answer:
        'Choisissez « Mot de passe oublié » sur la page de connexion. Le lien vaut une heure.',
      further: 'Je l’ai fait trois fois, rien n’arrive.',
    },
    invoice: {
      ask: ['Il me faut une facture avec numéro de TVA pour {order}.'],
      answer: 'Les factures se trouvent dans votre compte, sous Commandes.',
      further: 'Le nom de la société est faux.',
    },
    cancel: {
      ask: ['Je veux annuler la commande {order}.'],
      answer: 'Une commande s’annule tant qu’elle n’est pas emballée, sous Commandes.',
      further: 'Je ne vois pas ce bouton.',
    },
    broken: {
      ask: ['La {product} est arrivée cassée. Commande {order}.'],
      answer: 'Nous en sommes désolés. Nous la réparons ou la remplaçons ; envoyez-nous une photo.',
      further: 'J’ai déjà envoyé la photo.',
    },
    address: {
      ask: ['J’ai déménagé. Comment changer l’adresse de la commande {order} ?'],
      answer: 'L’adresse peut être changée tant que la commande n’est pas partie.',
      further: 'Il est écrit qu’elle est déjà partie.',
    },
    discount: {
      ask: ['Mon code de réduction ne marche pas pour la {product}.'],
      answer: 'Les codes valent pour les produits au plein tarif, un par commande.',
      further: 'Elle n’est pas en promotion.',
    },
  },
  person: ['Je veux parler à une personne.', 'Un conseiller peut-il regarder, s’il vous plaît ?'],
  hello: ['Bonjour, je regarde la commande {order}.'],
  solved: ['C’est réglé ; vous recevrez la confirmation dans l’heure.'],
  note: ['L’entrepôt a confirmé le colis. Rembourser à la main si rien demain.'],
  thanks: ['Merci beaucoup !', 'Parfait, merci.'],
}
