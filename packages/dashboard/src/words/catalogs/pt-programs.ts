import type { Catalog } from '../translate.ts'

/** Programs that come in by OAuth. */
export const words: Catalog = {
  'This question is not open any more': 'Esta pergunta já não está aberta',
  'It was answered, or is too old. Connect once more in the program.':
    'Foi respondida ou é demasiado antiga. Conecte-se de novo no programa.',
  'You may not let programs in': 'Você não pode deixar programas entrar',
  'Who may make access keys may: ask an admin to connect it.':
    'Quem pode criar chaves de acesso pode: peça a um administrador que o conecte.',
  'A program wants to come in': 'Um programa quer entrar',
  'Could not read what it asks for': 'Não foi possível ler o que ele pede',
  'You are signed in to {workspace} as {name}.': 'Você entrou em {workspace} como {name}.',
  'Let it only read': 'Deixá-lo apenas ler',
  'The program goes on. You can close this page.':
    'O programa continua. Você pode fechar esta página.',
  Refuse: 'Recusar',
  'You can end it at any time under Settings › Access keys.':
    'Você pode revogá-lo a qualquer momento em Configurações › Chaves de acesso.',
  'It calls itself': 'Ele se chama',
  'Nobody has checked that.': 'Ninguém verificou isso.',
  'Its access goes to': 'O acesso dele vai para',
  'A program on the computer you sit at.': 'Um programa no computador que você está usando.',
  'Allow it only if you were just about to connect {host}.':
    'Permita apenas se você estava prestes a conectar {host}.',
  'It will be able to': 'Ele poderá',
  'search your documents': 'pesquisar seus documentos',
  'see how a ticket stands, and what people have answered in it':
    'ver como está um ticket e o que as pessoas responderam nele',
  'open tickets and ask for people': 'abrir tickets e pedir pessoas',
  'To the desk': 'Para o desk',
  'Connected programs': 'Programas conectados',
  'A program that speaks MCP and signs in by OAuth needs no key: enter {code} there, and it opens a page of the desk that asks you.':
    'Um programa que fala MCP e entra por OAuth não precisa de chave: digite {code} nele, e ele abre uma página do desk que pergunta a você.',
  'Could not read the programs': 'Não foi possível ler os programas',
  'No program is connected.': 'Nenhum programa está conectado.',
  '{name} is not connected any more': '{name} não está mais conectado',
  'The program was not ended': 'O acesso não foi revogado',
  'End the access of {name}': 'Revogar o acesso de {name}',
  'End the access of {name}?': 'Revogar o acesso de {name}?',
  'It is refused from then on, and has to be allowed anew.':
    'A partir daí ele é recusado e precisa ser permitido de novo.',
  'Allowed by {name} {when};': 'Permitido por {name} {when};',
  'Let a program in': 'Deixou um programa entrar',
  'Ended a program’s access': 'Revogou o acesso de um programa',
  'refused, as {name} may not allow it any more': 'recusado, pois {name} não pode mais permiti-lo',
}
