import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Access keys': 'Chaves de acesso',
  'With a key, another agent gets a person through Baton: it speaks MCP with {code} and sends {code2} and the key.':
    'Com uma chave, outro agente consegue uma pessoa pelo Baton: fala MCP com {code} e envia {code2} e a chave.',
  'No key was made': 'Nenhuma chave foi criada',
  'Who will use it': 'Quem vai usá-la',
  'Shop agent': 'Agente da loja',
  'Make a key': 'Criar uma chave',
  'The key of {name}': 'A chave de {name}',
  'It is shown only now. Keep it where secrets are kept.':
    'Só é mostrada agora. Guarde-a onde ficam os segredos.',
  'Copy the key': 'Copiar a chave',
  'Could not read the keys': 'Não foi possível ler as chaves',
  'No access keys yet': 'Nenhuma chave de acesso ainda',
  'Make one for each program that asks, so that each can be ended by itself.':
    'Crie uma para cada programa, para que cada uma possa ser revogada por si.',
  'The key of {name} was ended': 'A chave de {name} foi revogada',
  'The key was not ended': 'A chave não foi revogada',
  'Made by {name} {when};': 'Criada por {name} {when};',
  'last used {whenshort}': 'último uso {whenshort}',
  'not used yet': 'ainda não usada',
  'End the key of {name}': 'Revogar a chave de {name}',
  End: 'Revogar',
  'End the key of {name}?': 'Revogar a chave de {name}?',
  'End it': 'Revogá-la',
  'Whoever uses it is refused from then on. Another key can be made at any time.':
    'Quem a usar será recusado a partir daí. Outra pode ser criada a qualquer momento.',
  'Changed the settings': 'Alterou as configurações',
  'Made an access key': 'Criou uma chave de acesso',
  'Ended an access key': 'Revogou uma chave de acesso',
  'Came in by the provider': 'Entrou pelo provedor',
  'Changed a role': 'Alterou um papel',
  'Deactivated a teammate': 'Desativou um colega',
  'Let a teammate in again': 'Readmitiu um colega',
  'Changed their password': 'Alterou a própria senha',
  'Signed out everywhere else': 'Saiu em todos os outros lugares',
  'Made an invitation': 'Criou um convite',
  'Ended an invitation': 'Revogou um convite',
  'Accepted an invitation': 'Aceitou um convite',
  'Exported a customer': 'Exportou um cliente',
  'Erased a customer': 'Apagou um cliente',
  'Erased old conversations': 'Apagou conversas antigas',
  'Audit log': 'Registro de auditoria',
  'Who changed what, when and from where. Nothing is ever taken out of it; secrets are never in it.':
    'Quem alterou o quê, quando e de onde. Nada jamais é retirado; segredos nunca estão nele.',
  Everybody: 'Todos',
  'What was done': 'O que foi feito',
  Everything: 'Tudo',
  'Download as CSV': 'Baixar como CSV',
  'Show everything': 'Mostrar tudo',
  'Could not read the audit log': 'Não foi possível ler o registro de auditoria',
  'Nothing here': 'Nada aqui',
  'Nothing was changed that fits what you look for.':
    'Nada foi alterado que combine com o que você procura.',
  'Show earlier ones': 'Mostrar anteriores',
  Baton: 'Baton',
  'Before:': 'Antes:',
  'After:': 'Depois:',
  'Identity & limits': 'Identidade e limites',
  'Who customers are, which pages they may write from, and how much at once.':
    'Quem são os clientes, de que páginas podem escrever e quanto de uma vez.',
  Anonymous: 'Anônimo',
  'Who may write': 'Quem pode escrever',
  'Only customers who are signed in': 'Só clientes conectados',
  'Allowed pages': 'Páginas permitidas',
  Limits: 'Limites',
  'One customer': 'Um cliente',
  'E-mail, telephone number or id': 'E-mail, telefone ou id',
  'Exactly as they gave it.': 'Exatamente como foi dado.',
  Find: 'Encontrar',
  'Could not look': 'Não foi possível procurar',
  'Nothing is kept of anybody like that': 'Nada é guardado de alguém assim',
  'Try another address they may have used.': 'Tente outro endereço que possa ter sido usado.',
  'Not erased': 'Não apagado',
  'Erase {name}': 'Apagar {name}',
  Erase: 'Apagar',
  'Erase {name}?': 'Apagar {name}?',
  'Erase for good': 'Apagar para sempre',
  '{n} conversations with their files go, from every list and from the log. There is no way back.':
    {
      one: '{n} conversa some com seus arquivos, de toda lista e do log. Não há volta.',
      other: '{n} conversas somem com seus arquivos, de toda lista e do log. Não há volta.',
    },
  Erased: 'Apagado',
  '{n} files': { one: '{n} arquivo', other: '{n} arquivos' },
  'The audit log has it, without saying who it was, as':
    'O registro o tem, sem dizer quem era, como',
  'Tickets in other desks have to be erased there:':
    'Tickets em outros desks precisam ser apagados lá:',
  'How long what customers say is kept, and what is kept of one of them.':
    'Por quanto tempo se guarda o que os clientes dizem, e o que há de um deles.',
  'Card numbers whose check digit is right': 'Números de cartão com dígito verificador certo',
  'IBANs whose check digits are right': 'IBANs com dígitos verificadores certos',
  'Try redaction': 'Testar a ocultação',
  'Each connection has its own rules, under Integrations. Here you see what they make of a text; it does not leave this page.':
    'Cada conexão tem suas regras, em Integrações. Aqui você vê o que fazem de um texto; ele não sai desta página.',
  'What is taken out': 'O que é tirado',
  'Words of your own': 'Palavras suas',
  'A text': 'Um texto',
  'What is left of it': 'O que sobra',
  Retention: 'Retenção',
  'Erase old conversations': 'Apagar conversas antigas',
  'Closed ones, and those nobody waits in. Erased is erased: there is no way back.':
    'As fechadas e aquelas em que ninguém espera. Apagado é apagado: não há volta.',
  'Days after the last word': 'Dias após a última palavra',
  'Erase what is older than {days} days?': 'Apagar o que tem mais de {days} dias?',
  'Save and erase': 'Salvar e apagar',
  '{n} conversations would be erased within ten minutes.': {
    one: '{n} conversa seria apagada em dez minutos.',
    other: '{n} conversas seriam apagadas em dez minutos.',
  },
  'How teammates sign in: with a password, at a provider of your own, or both.':
    'Como a equipe entra: com senha, por um provedor próprio ou ambos.',
  'OpenID Connect': 'OpenID Connect',
  'Teammates sign in at a provider': 'A equipe entra por um provedor',
  'Keycloak, Okta, Google Workspace, Microsoft Entra and every other that speaks OpenID Connect.':
    'Keycloak, Okta, Google Workspace, Microsoft Entra e qualquer outro que fale OpenID Connect.',
  'Domains whose people may come in': 'Domínios cujas pessoas podem entrar',
  'One a line. Whoever has such an address becomes a teammate when they sign in first. Empty: only who is a teammate or was invited.':
    'Um por linha. Quem tem tal endereço entra na equipe ao se conectar pela primeira vez. Vazio: só quem já é da equipe ou foi convidado.',
  'As what they come in': 'Com que papel entram',
  Passwords: 'Senhas',
  'Teammates may sign in with a password': 'A equipe pode entrar com senha',
  'Can be turned off once an owner has signed in at the provider. On the server, “baton user allow-passwords” turns it on again.':
    'Pode ser desligado quando um proprietário tiver entrado pelo provedor. No servidor, “baton user allow-passwords” religa.',
  'Redirect address, to be entered at the provider':
    'Endereço de redirecionamento, a informar ao provedor',
  'Copy the address': 'Copiar o endereço',
  'Name of the provider': 'Nome do provedor',
  Acme: 'Acme',
  'The button says: Sign in with …': 'O botão diz: Entrar com …',
  Issuer: 'Emissor',
  'Where its /.well-known/openid-configuration begins.':
    'Onde começa seu /.well-known/openid-configuration.',
  'Client id': 'Id do cliente',
  'Client secret': 'Segredo do cliente',
  'Known by their device alone.': 'Conhecido só pelo aparelho.',
  'They, or the page, gave a name or an address. It opens nothing of anybody’s.':
    'Ele, ou a página, deu um nome ou endereço. Isso não abre nada de ninguém.',
  'Your server signed who they are: they find their conversations on every device.':
    'Seu servidor assinou quem é: ele encontra suas conversas em todo aparelho.',
  'Conversations begin with a token that your server has signed. Nobody else can write, or reach a person.':
    'As conversas começam com um token que seu servidor assinou. Ninguém mais pode escrever nem chegar a uma pessoa.',
  'One origin a line; https://*.example.com is every name below it. Empty: any page. While Baton runs on your own machine, its other pages may always talk to it.':
    'Uma origem por linha; https://*.example.com é todo nome abaixo dele. Vazio: qualquer página. Enquanto o Baton roda em sua própria máquina, as outras páginas dela sempre podem falar com ele.',
  'Days in which a closed conversation can be opened again':
    'Dias em que uma conversa fechada pode ser reaberta',
  'Later, what a customer writes begins a new one.':
    'Depois disso, o que um cliente escreve começa uma nova.',
  'Messages of one customer': 'Mensagens de um cliente',
  'Messages from one address': 'Mensagens de um endereço',
  'The first six of each customer are not counted: an office shares one address.':
    'As seis primeiras de cada cliente não contam: um escritório divide um só endereço.',
  'Messages of all customers': 'Mensagens de todos os clientes',
  'New conversations of one customer': 'Novas conversas de um cliente',
  'New conversations from one address': 'Novas conversas de um endereço',
  'Of customers who have not been here before.': 'De clientes que nunca estiveram aqui.',
  'New conversations of all customers': 'Novas conversas de todos os clientes',
  'Per minute, in each process of Baton. Whoever asks for a person, or waits for one, has a quarter more that nobody else can use up.':
    'Por minuto, em cada processo do Baton. Quem pede uma pessoa, ou espera uma, tem um quarto a mais que ninguém mais pode gastar.',
  'Identity secrets': 'Segredos de identidade',
  'Could not read the secrets': 'Não foi possível ler os segredos',
  'No identity secret yet': 'Nenhum segredo de identidade ainda',
  'Make one, and keep it on your server. Until then every customer is anonymous or not verified.':
    'Crie um e guarde-o em seu servidor. Até lá, todo cliente é anônimo ou não verificado.',
  'No secret was made': 'Nenhum segredo foi criado',
  'Make a secret': 'Criar um segredo',
  'A new identity secret': 'Um novo segredo de identidade',
  'It is shown only now. Keep it where secrets of your server are kept.':
    'Só é mostrado agora. Guarde-o onde ficam os segredos de seu servidor.',
  'Id (kid)': 'Id (kid)',
  'Copy the id': 'Copiar o id',
  'Copy the secret': 'Copiar o segredo',
  'The secret was ended': 'O segredo foi revogado',
  'The secret was not ended': 'O segredo não foi revogado',
  'Ends in {code}': 'Termina em {code}',
  '; made {whenshort}': '; criado {whenshort}',
  'End the secret {id}': 'Revogar o segredo {id}',
  'End this secret?': 'Revogar este segredo?',
  'What is signed with it proves nothing from then on. Give your server another one first.':
    'O que for assinado com ele não prova mais nada a partir daí. Dê antes outro ao seu servidor.',
  'Sign on your server': 'Assine em seu servidor',
  'Your page asks your server for a token whenever it needs one. Take the id and the secret from the environment; the secret never goes to a browser.':
    'Sua página pede um token ao seu servidor sempre que precisa de um. Tire o id e o segredo do ambiente; o segredo nunca vai para um navegador.',
  'the last {when}': 'a última {when}',
  'The right to': 'O direito de',
}
