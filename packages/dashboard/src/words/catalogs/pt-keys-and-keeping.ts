import type { Catalog } from '../translate.ts'

/** Keys, what is kept from being lost, and what puts the chat on a page. */
export const words: Catalog = {
  'Ctrl or ⌘ with Enter': 'Ctrl ou ⌘ com Enter',
  Enter: 'Enter',
  'What sends': 'O que envia',
  'Open the one that waits longest': 'Abrir a que espera há mais tempo',
  'Look for a canned reply': 'Procurar uma resposta pronta',
  'Go to Unassigned': 'Ir para Não atribuídas',
  'Go to Insights': 'Ir para Análises',
  'Take back what can be taken back': 'Desfazer o que puder ser desfeito',
  'Send and close': 'Enviar e fechar',
  'What it may do': 'O que pode fazer',
  'Ends by itself': 'Termina sozinha',
  Never: 'Nunca',
  'After {n} days': 'Após {n} dias',
  'Ask for people': 'Pedir pessoas',
  'Only read': 'Apenas ler',
  'has ended': 'terminou',
  'ends on {date}': 'termina em {date}',
  'Leave without saving?': 'Sair sem guardar?',
  Leave: 'Sair',
  'What you changed on this page has not been saved, and is lost when you leave.':
    'O que mudou nesta página não foi guardado e perde-se ao sair.',
}
