import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Your account': 'Sua conta',
  'Password changed. Everywhere else you are signed out.':
    'Senha alterada. Nos outros lugares, você saiu da conta.',
  'The password was not changed': 'A senha não foi alterada',
  Password: 'Senha',
  'Your password now': 'Sua senha atual',
  'New password': 'Nova senha',
  'At least 10 characters. Everywhere else you are signed out.':
    'Pelo menos 10 caracteres. Nos outros lugares, você sairá da conta.',
  'Change the password': 'Alterar a senha',
  'Not signed out there': 'Não saiu de lá',
  'Not signed out elsewhere': 'Não saiu dos outros lugares',
  'Where you are signed in': 'Onde você está conectado',
  'Could not read your sessions': 'Não foi possível ler suas sessões',
  'Sign out everywhere else': 'Sair em todos os outros lugares',
  'Unknown browser': 'Navegador desconhecido',
  'Signed in': 'Conectado',
  'Sign out in {browser}': 'Sair em {browser}',
  'What the assistant is told besides the documents. The rules of the policy stand above it: nothing written here keeps a customer from a person.':
    'O que se diz ao assistente além dos documentos. As regras da política estão acima: nada escrito aqui afasta um cliente de uma pessoa.',
  'See the whole prompt in the playground': 'Ver o prompt completo na área de testes',
  'No model is chosen': 'Nenhum modelo escolhido',
  'The documents answer in their own words, and none of this is read. Choose a model under Settings › Model.':
    'Os documentos respondem com as próprias palavras, e nada disto é lido. Escolha um modelo em Configurações › Modelo.',
  Instructions: 'Instruções',
  'We sell tents. When somebody asks for a size, ask how many people will sleep in it.':
    'Vendemos barracas. Quando alguém perguntar por um tamanho, pergunte quantas pessoas vão dormir nela.',
  'What it should do, ask and leave alone, in plain words. It never learns facts from here: those belong into the documents.':
    'O que deve fazer, perguntar e deixar de lado, em palavras simples. Ele nunca aprende fatos aqui: esses vão nos documentos.',
  Tone: 'Tom',
  'Friendly and short; first names.': 'Amigável e breve.',
  'When to use a person': 'Quando recorrer a uma pessoa',
  'the customer wants to change an order that has been shipped.':
    'o cliente quer alterar um pedido já enviado.',
  'Goes on from “Use it when …”. The model may then ask for a person; the rule “The assistant wants a person” decides.':
    'Continua “Use it when …”. O modelo pode então pedir uma pessoa; a regra “O assistente quer uma pessoa” decide.',
  General: 'Geral',
  'How the assistant is called.': 'Como o assistente se chama.',
  'Name of the assistant': 'Nome do assistente',
  'Customers see it above its answers.': 'Os clientes o veem acima das respostas.',
  'Your documents as pages that everybody may read and search, with the assistant and a person one step away.':
    'Seus documentos como páginas que todos podem ler e buscar, com o assistente e uma pessoa a um passo.',
  'Ask the assistant': 'Perguntar ao assistente',
  'Questions are answered on the page, as in the chat.':
    'As perguntas são respondidas na página, como no chat.',
  'Contact form': 'Formulário de contato',
  'Shows likely answers first, and reaches a person either way.':
    'Mostra primeiro respostas prováveis e chega a uma pessoa de qualquer forma.',
  'Search engines may list it': 'Buscadores podem listá-la',
  'Adds a sitemap, and lets pages be found.':
    'Adiciona um sitemap e deixa as páginas serem encontradas.',
  'Show the help page': 'Mostrar a página de ajuda',
  'At {origin}/help': 'Em {origin}/help',
  Introduction: 'Introdução',
  'One sentence under the title. Empty: none.': 'Uma frase sob o título. Vazio: nenhuma.',
  'Open the help page': 'Abrir a página de ajuda',
  Colour: 'Cor',
  'Of links and buttons, such as #1a6a52. Empty: green.':
    'De links e botões, como #1a6a52. Vazio: verde.',
  'On white it has a contrast of {toFixed} to 1.':
    'Sobre branco o contraste é de {toFixed} para 1.',
  'Links would be hard to read, so they are drawn in {readableAs}, the nearest that is not.':
    'Os links seriam difíceis de ler, por isso são desenhados em {readableAs}, a mais próxima legível.',
  'Could not read the sources': 'Não foi possível ler as fontes',
  'Published sources': 'Fontes publicadas',
  'There are none yet. Add documents under Knowledge first.':
    'Ainda não há. Adicione primeiro documentos em Conhecimento.',
  'Everybody can read all documents of a source that is ticked.':
    'Todos podem ler os documentos de uma fonte marcada.',
  'Seconds to wait': 'Segundos de espera',
  'The customer waits as long; later it has failed.': 'O cliente espera o mesmo; depois, falhou.',
  'Largest answer, in bytes': 'Maior resposta, em bytes',
  'A larger one is broken off, and has failed.': 'Uma maior é cortada e falhou.',
  'Answers customers now: {model}': 'Responde agora aos clientes: {model}',
  'Nothing has gone wrong lately.': 'Nada deu errado ultimamente.',
  'API key': 'Chave de API',
  'Name of the model': 'Nome do modelo',
  'Limits and prices': 'Limites e preços',
  'What writes the answers. Without a model the assistant quotes the documents; the rules that fetch a person are the same either way.':
    'O que escreve as respostas. Sem modelo, o assistente cita os documentos; as regras que chamam uma pessoa são as mesmas.',
  'No model: the documents answer': 'Sem modelo: os documentos respondem',
  'Try the model': 'Testar o modelo',
  People: 'Pessoas',
  Work: 'Trabalho',
  'Teams & hours': 'Equipes e horários',
  'Sign-in': 'Entrada',
  Privacy: 'Privacidade',
  Keep: 'Guardar',
  'Could not read the settings': 'Não foi possível ler as configurações',
  'How it begins': 'Como começa',
  Greeting: 'Saudação',
  'Shown as it is in every language. Empty: Baton’s own, in the customer’s.':
    'Mostrada assim em todo idioma. Vazio: a do Baton, no idioma do cliente.',
  Languages: 'Idiomas',
  'None chosen: all. Others get the first chosen one.':
    'Nenhum escolhido: todos. Os outros recebem o primeiro escolhido.',
  'What it may remember on the customer’s device': 'O que pode lembrar no aparelho do cliente',
  'The conversation, until it is forgotten': 'A conversa, até ser esquecida',
  'The conversation, while the tab is open': 'A conversa, enquanto a aba estiver aberta',
  Nothing: 'Nada',
  "Your page can change it once the customer has agreed: Baton.update({ consent: 'persistent' }).":
    "Sua página pode mudar isso quando o cliente concordar: Baton.update({ consent: 'persistent' }).",
  'Suggested questions': 'Perguntas sugeridas',
  'None yet: customers begin with an empty field.':
    'Nenhuma ainda: os clientes começam com um campo vazio.',
  'The first line that is meant for a page counts there.':
    'Vale a primeira linha destinada a uma página.',
  'On pages': 'Em páginas',
  '/pricing or /docs/*': '/pricing ou /docs/*',
  Questions: 'Perguntas',
  'One a line, four at most.': 'Uma por linha, no máximo quatro.',
  'Add questions for pages': 'Adicionar perguntas para páginas',
  Form: 'Forma',
  'A button in a corner': 'Um botão em um canto',
  'Part of the page': 'Parte da página',
  'A sidebar': 'Uma barra lateral',
  Side: 'Lado',
  'Where lines end': 'Onde as linhas terminam',
  'As the customer’s device has it': 'Como o aparelho do cliente',
  'Brand colour': 'Cor da marca',
  'As #rrggbb. Empty: Baton’s green.': 'Como #rrggbb. Vazio: o verde do Baton.',
  'Write it as # and six digits, 0 to f.': 'Escreva com # e seis dígitos, de 0 a f.',
  Words: 'Palavras',
  'White words on it can be read: {ratio}.': 'Palavras brancas ficam legíveis nela: {ratio}.',
  'Black words on it can be read: {ratio}.': 'Palavras pretas ficam legíveis nela: {ratio}.',
  'On light pages the button is hard to tell from the page: {ratio}; it takes 3 to 1. Choose a darker one, or another theme.':
    'Em páginas claras o botão mal se distingue: {ratio}; é preciso 3 para 1. Escolha uma mais escura, ou outro tema.',
  'On dark pages the button is hard to tell from the page: {ratio}; it takes 3 to 1. Choose a lighter one, or another theme.':
    'Em páginas escuras o botão mal se distingue: {ratio}; é preciso 3 para 1. Escolha uma mais clara, ou outro tema.',
  '{toFixed} to 1': '{toFixed} para 1',
  'Preview of the widget': 'Prévia do widget',
  'Put it on your pages': 'Ponha em suas páginas',
  'Form, side, theme, colour and memory stand in this line: change it on your pages when you change them here. Everything else follows by itself once it is saved.':
    'Forma, lado, tema, cor e memória ficam nesta linha: altere-a em suas páginas quando alterar aqui. O resto segue sozinho depois de salvo.',
  'The chat fills the element with the id “chat”.': 'O chat preenche o elemento com o id “chat”.',
  'Copy the snippet': 'Copiar o trecho',
  'How the chat looks on your pages, and how it begins.':
    'Como o chat aparece em suas páginas e como começa.',
  'On the right': 'À direita',
  'On the left': 'À esquerda',
}
