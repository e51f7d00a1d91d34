// What questions are about, in French. For the form see en-asked.ts.
export const FR = `
cost coût coûte coûtent combien_coûte combien_ça_coûte prix tarif frais commission facturé gratuit payant cher combien_ça combien_dois payer_pour sans_frais combien_prenez_vous
fee frais commission supplément facturé prélevé déduit
cheaper moins_cher économiser réduction bon_marché
duration combien_de_temps délai combien_de_jours durée prend_combien sous_combien
when quand à_quelle_heure jusqu_à_quand quel_jour à_partir_de_quand horaires
late retard en_retard toujours_pas pas_encore pas_arrivé pas_arrivée pas_reçu n_ai_pas_reçu devait_être en_attente autant_de_temps tarde not_arrive not_recu not_recevoir ça_fait j_attends not_livre rien_reçu toujours_en_cours
wait attendre attends attente
arrive arriver arrive arrivé reçu recevoir courrier boîte_aux_lettres poste parvenir
deliver livraison livrer livré expédier expédié envoi colissimo livreur coursier
track suivre suivi où_est où_en_est localiser
status statut nouvelles avancement
where où à_quel_endroit
find trouver chercher voir consulter
work fonctionner fonctionne marche marcher
fail ne_marche_pas ne_fonctionne_pas panne erreur échoué échec problème impossible n_arrive_pas ne_peux_pas not_march not_fonction not_arrive_a not_peux not_pass bug qu_est_ce_qui_se_passe
decline refusé refusée refuser rejeté rejetée refus not_accept
crash plante se_ferme planter
freeze figé bloqué_sur
slow lent lente rame
broken cassé cassée panne
damage cassé abîmé endommagé dégât dommage en_morceaux fissuré rayé défectueux
wrong faux fausse incorrect erroné mauvais mauvaise trompé
mistake erreur par_erreur trompé me_suis_trompé
unknown inconnu ne_reconnais_pas not_reconnais not_connais pas_de_moi suspect not_autoris
fraud fraude arnaque piraté escroquerie
twice deux_fois double en_double
less moins incomplet pas_assez
more plus_élevé trop augmentation augmenté
missing manque manquant disparu
lose perdu perdre perdue égaré retrouve_plus not_retrouv not_trouv
stolen volé volée vol vol_de dérobé
block bloquer bloqué bloquée opposition blocage bloquez
unblock débloquer déblocage
forgot oublié oublier not_souviens not_rappel
reset réinitialiser récupérer
change changer modifier modification changement mettre_à_jour
edit corriger modifier
replace remplacer remplacement renouvellement_de
cancel annuler annulation résilier résiliation
undo annuler_un récupérer_l_argent
end résilier terminer mettre_fin quitter partir préavis
close fermer clôturer fermeture
delete supprimer effacer
remove retirer_de enlever
stop arrêter désactiver
enable activer
activate activer activation mettre_en_service
get obtenir recevoir avoir_une
order commander commandé commandée demander commande
buy acheter achat acheté
pay payer paiement régler payé
payment paiement achat transaction
add ajouter supplémentaire en_plus
invite inviter
share partager commun
link lier associer relier
open ouvrir ouverture_de
create créer
register inscrire inscription enregistrer
enrol inscrire
login connecter_à identifier me_connecter
access accès accéder
verify vérifier confirmer vérification prouver justifier
check contrôler vérifier
limit limite plafond maximum
allowed autorisé permis a_t_on_le_droit admis acceptés
possible possible peut_on
available disponible avez_vous y_a_t_il créneau place
stock stock rupture épuisé
why pourquoi raison
refund remboursement rembourser remboursé récupérer_mon_argent
return renvoyer retour retourner rendre
exchange_item échanger échange trop_petit trop_serré trop_grand taille
claim sinistre déclarer accident
compensation indemnisation dédommagement
complain plainte réclamation
report signaler déclarer prévenir avertir
reschedule reporter déplacer décaler autre_jour autre_date
book réserver prendre_rendez_vous
reserve réserver réservation
proof justificatif attestation preuve certificat
document document documents papiers formulaire pièces
send envoyer transmettre
download télécharger
export exporter
install installer
update mise_à_jour
upgrade passer_à_l_offre
move déménager déménagement
keep garder conserver
automatic automatique automatiquement
expire expire expirer périmé expirée valable
renew renouveler renouvellement prolonger
calculate calculer calculé calcul convertissez
explain expliquer signifie comprendre veut_dire
include inclus compris comprend incluse
compare différence comparer
choose choisir
repair réparer réparation
clean nettoyer ménage
noise bruit bruyant
heat chauffage radiateur radiateurs chaudière eau_chaude chauffe
cold froid glacial
sync synchroniser synchronisation
connect connecter connexion
contact joindre contacter
secure sécurité sécuriser double_authentification
sick malade fièvre maladie
card carte cartes carte_bancaire
virtual_card virtuelle
contactless sans_contact
pin pin code_secret code_pin
code code
password mot_de_passe
atm distributeur guichet distributeurs dab
cash espèces liquide
withdraw retrait retirer retiré
swallow avalé avalée gardé
top_up recharger recharge approvisionner alimenter
transfer virement transférer envoyer_de_l_argent transfert virer transférer_de_l_argent
recipient destinataire bénéficiaire autre_compte
direct_debit prélèvement
transaction transaction opération
merchant commerçant vendeur
shop magasin boutique magasins
balance solde
statement relevé
account compte
bank banque
money argent sous
amount montant somme
currency devise devises monnaie dollar euros
exchange change convertir conversion
rate taux_de_change taux cours
identity identité passeport pièce_d_identité
address adresse domicile
name nom prénom
email email mail courriel
phone_number numéro_de_téléphone numéro
phone téléphone portable mobile
device appareil ordinateur
app application appli
website site page
age âge ans mineur
child enfant fils fille enfants
country pays
abroad étranger
invoice facture
bill facture
receipt reçu ticket_de_caisse
subscription abonnement
plan forfait offre
contract contrat
discount réduction remise
voucher bon_d_achat code_promo coupon
parcel colis commande paquet livraison achat
order_thing article produit commande
warranty garantie
size taille
clothes pantalon robe chemise chaussures
opening_hours horaires ouvert ouvrez
hotel hôtel séjour
room chambre
booking réservation
check_in enregistrement arrivée_à
check_out départ
breakfast petit_déjeuner
pet chien chat animal animaux
park parking garer stationnement
wifi wifi
internet internet connexion réseau
sim sim puce
roaming itinérance
data données
signal signal couverture
file fichier
user utilisateur
teammate collègue
language langue
setting paramètres réglages
doctor médecin docteur docteure consultation
appointment rendez_vous créneau rdv
test_result résultats analyses
medicine médicament comprimés cachets
prescription ordonnance
insurance assurance mutuelle
car voiture véhicule
tyre pneu pneus
battery batterie
flat appartement logement maison
rent loyer bail location
landlord propriétaire bailleur
rental_deposit caution dépôt_de_garantie
key clé clés clef trousseau double_de_la
door porte entrée
neighbour voisin voisins
flight vol_pour avion
ticket billet
train train
bus bus
luggage bagage valise
seat siège
visa visa
school école
homework devoirs
grade note notes
leave congés vacances
salary salaire
payslip bulletin_de_paie fiche_de_paie
game jeu
wallet>card portefeuille
eat repas manger
`
