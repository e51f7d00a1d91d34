// What Baton itself says to customers, in it, nl, pl.
export const IT_NL_PL = {
  it: {
    handoff:
      'Ho chiesto aiuto a una persona del team. Vede tutto ciò che abbiamo scritto qui e risponderà in questa chat.',
    emailWanted:
      'Dove possiamo contattarla se se ne va prima della risposta? Può anche saltare questo passo.',
    emailThanks: 'Grazie. Se se ne va, le scriveremo a {email}.',
    noOtherAnswer: 'Non ho un’altra risposta. Forse una persona ne sa di più.',
    noMatch: 'Non ho trovato nulla su questo nella nostra documentazione.',
    cannotAnswer: 'Al momento non posso rispondere. Può chiedere una persona in ogni momento.',
    greeting:
      'Buongiorno! Mi chieda pure; rispondo in base alla nostra documentazione e posso chiamare una persona.',
    thanks: 'Prego. Posso fare altro per lei?',
    actionDone: 'Fatto.',
    fromPage: 'Questa pagina dice: «{quote}»',
    actionDeclined: 'Va bene, non l’ho fatto.',
    fromHuman: '{name} ha già risposto qui: «{quote}»',
    emailWantedOutside:
      'Dove altro possiamo contattarla? Invii un indirizzo e-mail, oppure salti questo passo.',
    mayI: 'Posso fare questo per lei: {what}?',
    aLot: 'Erano molti messaggi insieme. Li ho conservati tutti e continuo a leggere tra un momento.',
    choicePerson: 'Parlare con qualcuno',
    choiceSkip: 'Salta',
    choiceAllow: 'Sì, procedi',
    choiceDecline: 'No',
    solved: '{name} lo ha segnato come risolto. Se non lo è, scriva di nuovo.',
    fileUnread:
      'Grazie. Non posso aprire i file, ma una persona qui può farlo. Mi dica a parole che cosa le serve, o chieda una persona.',
    fileLost:
      '«{name}» era allegato e non è stato possibile portarlo qui. Lo chieda di nuovo, per favore.',
    splitOff:
      'Una parte di ciò che ha scritto prosegue in una conversazione a sé. La trova tra le sue conversazioni.',
    mergedInto:
      'Questo prosegue in un’altra delle sue conversazioni. Ciò che scrive qui viene letto lì.',
  },
  nl: {
    handoff:
      'Ik heb een collega om hulp gevraagd. Die ziet alles wat we hier hebben geschreven en antwoordt in deze chat.',
    emailWanted:
      'Waar kunnen we u bereiken als u weggaat voordat er antwoord is? U mag dit ook overslaan.',
    emailThanks: 'Dank u. Als u weggaat, schrijven we u op {email}.',
    noOtherAnswer: 'Een ander antwoord heb ik hierop niet. Een mens weet misschien meer.',
    noMatch: 'Ik heb hierover niets gevonden in onze documentatie.',
    cannotAnswer: 'Ik kan dit nu niet beantwoorden. U kunt altijd om een mens vragen.',
    greeting: 'Hallo! Vraag maar; ik antwoord uit onze documentatie en kan er een mens bij halen.',
    thanks: 'Graag gedaan. Kan ik nog iets doen?',
    actionDone: 'Gedaan.',
    fromPage: 'Deze pagina meldt: “{quote}”',
    actionDeclined: 'Goed, ik heb het niet gedaan.',
    fromHuman: '{name} heeft dit hier al beantwoord: “{quote}”',
    emailWantedOutside:
      'Waar kunnen we u nog meer bereiken? Stuur een e-mailadres, of sla dit over.',
    mayI: 'Mag ik dit voor u doen: {what}?',
    aLot: 'Dat was veel tegelijk. Ik heb alles bewaard en lees zo verder.',
    choicePerson: 'Praten met een mens',
    choiceSkip: 'Overslaan',
    choiceAllow: 'Ja, doe het',
    choiceDecline: 'Nee',
    solved: '{name} heeft dit als opgelost gemarkeerd. Is het dat niet, schrijf dan gewoon weer.',
    fileUnread:
      'Dank u. Ik kan geen bestanden openen, maar een mens hier wel. Zeg in woorden wat u nodig hebt, of vraag om een mens.',
    fileLost:
      '“{name}” hoorde hierbij en kon niet hierheen worden gebracht. Vraag er alstublieft opnieuw om.',
    splitOff:
      'Een deel van wat u schreef gaat verder in een eigen gesprek. U vindt het bij uw gesprekken.',
    mergedInto:
      'Dit gaat verder in een ander gesprek van u. Wat u hier schrijft, wordt daar gelezen.',
  },
  pl: {
    handoff:
      'Proszę o pomoc kogoś z zespołu. Widzi wszystko, co tu napisano, i odpowie w tym czacie.',
    emailWanted:
      'Gdzie możemy napisać, jeśli czat zostanie zamknięty przed odpowiedzią? Można to też pominąć.',
    emailThanks: 'Dziękujemy. W razie wyjścia z czatu napiszemy na {email}.',
    noOtherAnswer: 'Nie mam na to innej odpowiedzi. Człowiek może wiedzieć więcej.',
    noMatch: 'W naszej dokumentacji nic o tym nie ma.',
    cannotAnswer:
      'Nie mogę teraz na to odpowiedzieć. W każdej chwili można poprosić o rozmowę z człowiekiem.',
    greeting:
      'Dzień dobry! Proszę pytać; odpowiadam na podstawie naszej dokumentacji i mogę poprosić człowieka.',
    thanks: 'Proszę bardzo. Czy mogę jeszcze w czymś pomóc?',
    actionDone: 'Zrobione.',
    fromPage: 'Ta strona informuje: „{quote}”',
    actionDeclined: 'Dobrze, nie zostało to zrobione.',
    fromHuman: 'Tutaj odpowiedź dał(a) już {name}: „{quote}”',
    emailWantedOutside: 'Gdzie jeszcze możemy napisać? Proszę podać adres e-mail albo to pominąć.',
    mayI: 'Czy mogę to zrobić: {what}?',
    aLot: 'To było dużo naraz. Wszystko jest zachowane i zaraz czytam dalej.',
    choicePerson: 'Rozmowa z osobą',
    choiceSkip: 'Pomiń',
    choiceAllow: 'Tak, proszę',
    choiceDecline: 'Nie',
    solved: '{name} uznaje sprawę za rozwiązaną. Jeśli tak nie jest, proszę napisać ponownie.',
    fileUnread:
      'Dziękuję. Nie mogę otwierać plików, ale człowiek tutaj może. Proszę napisać słowami, o co chodzi, albo poprosić o człowieka.',
    fileLost:
      'Do wiadomości dołączono „{name}”, ale nie udało się tego tu przenieść. Proszę o to poprosić jeszcze raz.',
    splitOff:
      'Część tego, co zostało napisane, toczy się dalej w osobnej rozmowie. Znajduje się ona na liście rozmów.',
    mergedInto:
      'Ciąg dalszy jest w innej rozmowie z Państwem. Wiadomości napisane tutaj będą czytane tam.',
  },
} as const satisfies Record<string, Record<string, string>>
