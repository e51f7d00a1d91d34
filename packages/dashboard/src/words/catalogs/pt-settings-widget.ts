// Portuguese: putting the chat on pages.
import type { Catalog } from '../translate.ts'

export const words: Catalog = {
  'Content security policy': 'Política de segurança de conteúdo',
  "If your site sends one, add these to what it allows. Where it has a nonce with 'strict-dynamic', a script line with the nonce is enough for script-src.":
    "Se o seu site envia uma, acrescente isto ao que ela permite. Onde houver um nonce com 'strict-dynamic', uma linha de script com o nonce basta para script-src.",
  'Copy the policy': 'Copiar a política',
  'Does it stand there?': 'Está no lugar?',
  'What your site is made with': 'Com que o seu site é feito',
  'The same with the nonce of your content security policy. Reading it makes every page one that is drawn for each request.':
    'O mesmo com o nonce da sua política de segurança de conteúdo. Lê-lo faz com que cada página seja desenhada a cada pedido.',
  'Copy the snippet with the nonce': 'Copiar o trecho com o nonce',
  "The chat keeps nothing on a device before it is opened. Where a consent tool decides, let it start this tag, or choose above that the chat remembers nothing. A policy without 'unsafe-inline' stops tags of this kind: put the HTML line on the page there.":
    "O chat não guarda nada em um dispositivo antes de ser aberto. Onde uma ferramenta de consentimento decide, deixe-a disparar esta tag, ou escolha acima que o chat não lembre nada. Uma política sem 'unsafe-inline' impede tags deste tipo: ponha ali a linha HTML na página.",
  'On every page that shall have the chat, before the end of the body.':
    'Em cada página que deve ter o chat, antes do fim do body.',
  'Draw it once, above your routes. It needs no package, and strict mode is fine.':
    'Desenhe-o uma vez, acima das suas rotas. Não precisa de pacote, e o modo estrito não atrapalha.',
  'For the App Router: in the root layout, once.': 'Para o App Router: no layout raiz, uma vez.',
  'At the end of functions.php of a child theme, of a classic or a block theme, from WordPress 5.7 on. Where you cannot change files, a plugin for code in the footer, such as WPCode, takes the HTML line.':
    'No fim do functions.php de um tema filho, clássico ou de blocos, a partir do WordPress 5.7. Onde não puder alterar arquivos, um plugin de código no rodapé, como o WPCode, aceita a linha HTML.',
  'A tag of the type Custom HTML, started on all pages. Tag Manager drops what stands in a script line besides its address, so the line is made by hand.':
    'Uma tag do tipo HTML personalizado, disparada em todas as páginas. O Tag Manager retira o que há em uma linha de script além do endereço, por isso a linha é feita à mão.',
  'Could not read where the chat was opened': 'Não foi possível ler onde o chat foi aberto',
  'Looking where the chat was opened …': 'Vendo onde o chat foi aberto …',
  'The chat has not been opened on a page of yours yet. Open it there once: it appears here within seconds.':
    'O chat ainda não foi aberto em nenhuma página sua. Abra-o lá uma vez: aparece aqui em segundos.',
  'Where the chat was opened': 'Onde o chat foi aberto',
  'last opened': 'aberto pela última vez',
}
