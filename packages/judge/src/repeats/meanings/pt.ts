// What questions are about, in Portuguese. For the form see en-asked.ts.
export const PT = `
cost custo custa custam quanto_custa preço preços taxa taxas tarifa comissão cobram cobrança grátis de_graça caro quanto_é quanto_pago pagar_por quanto_fica gratuito cobraram cobrado
fee taxa tarifa cobrança comissão descontado cobrado
cheaper barato mais_barato economizar desconto
duration quanto_tempo quantos_dias demora prazo quanto_dura quanto_demora
when quando que_horas até_quando que_dia horário a_partir_de_quando
late atraso atrasado ainda_não não_chegou não_recebi pendente devia_ter_chegado estou_esperando demora_tanto não_caiu not_cheg not_receb not_caiu not_aparec em_andamento demorando
wait esperar esperando espera aguardar aguardando
arrive chegar chega chegou receber recebi cair correio
deliver entrega entregar envio enviar enviado despachar enviaram transportadora
track rastrear rastreamento onde_está localizar
status situação andamento novidades
where onde aonde
find encontrar achar procurar ver consultar
work funciona funcionar pega
fail não_funciona não_consigo erro falha problema falhou não_deixa não_dá not_funcion not_consig not_deixa not_da not_abr not_pos defeito o_que_há
decline recusado recusada recusar rejeitado negado not_aceit
crash fecha_sozinho trava
freeze travou congelou
slow lento lenta devagar
broken quebrado quebrada estragado
damage quebrado danificado dano em_pedaços defeito rachado arranhado avariado
wrong errado errada incorreto errei
mistake erro engano errei sem_querer
unknown não_reconheço desconhecido not_reconhec not_fiz suspeito not_autoriz
fraud fraude golpe hackeado
twice duas_vezes dobro duplicado em_dobro
less menos incompleto
more mais_caro aumento aumentou demais maior
missing falta faltando sumiu desapareceu
lose perdi perdido perder perdida não_acho not_ach not_encontr
stolen roubo roubaram roubado furto roubar roubada
block bloquear bloqueado bloqueada bloqueio bloqueiem
unblock desbloquear desbloqueio
forgot esqueci esquecer não_lembro not_lembr
reset redefinir recuperar
change mudar alterar trocar atualizar
edit corrigir editar
replace substituir
cancel cancelar cancelamento anular desmarcar
undo desfazer estornar estorno_da
end terminar encerrar deixar sair rescindir
close fechar encerrar
delete excluir apagar
remove remover tirar_da
stop parar desativar
enable ativar habilitar
activate ativar ativação habilitar desbloquear_o_cartão
get obter conseguir receber consigo
order pedir pedi encomendar solicitar pedido
buy comprar comprei compra
pay pagar pagamento paguei
payment pagamento compra transação
add adicionar acrescentar mais_um
invite convidar
share compartilhar
link vincular conectar
open abrir
create criar
register cadastrar registrar inscrever
enrol matricular inscrever
login entrar acessar login
access acesso acessar
verify verificar confirmar comprovar verificação
check verificar conferir
limit limite máximo
allowed permitido pode_levar aceitam
possible possível
available disponível tem têm horário_na vaga
stock esgotado estoque
why por_que porque motivo
refund reembolso reembolsar estorno dinheiro_de_volta
return devolver devolução devolvo mandar_de_volta
exchange_item trocar_por apertada apertado tamanho outro_tamanho
claim sinistro acidente
compensation indenização compensação
complain reclamação queixa
report avisar informar denunciar comunicar
reschedule remarcar adiar outro_dia mudar_a_data
book marcar agendar reservar
reserve reservar reserva
proof comprovante certificado
document documento documentos formulário
send enviar mandar
download baixar
export exportar
install instalar
update atualização
upgrade mudar_para_o_plano
move mudança mudar_de_casa me_mudar
keep manter ficar_com
automatic automático automaticamente
expire vence vencer vencido validade
renew renovar renovação
calculate calcular calculam converter convertem
explain explicar significa entender
include incluído inclui incluso
compare diferença comparar
choose escolher
repair consertar conserto reparar
clean limpar limpeza
noise barulho barulhento
heat aquecimento aquecedor aquecedores água_quente calor esquentam
cold frio gelado
sync sincronizar
connect conectar conexão
contact contato falar_com
secure segurança dois_fatores
sick doente febre
card cartão cartões
virtual_card virtual
contactless aproximação
pin pin senha código
code código
password senha palavra_passe
atm caixa_eletrônico caixa multibanco
cash dinheiro_vivo espécie
withdraw saque sacar tirar_dinheiro levantar
swallow engoliu reteve
top_up recarregar recarga carregar_saldo
transfer transferência transferir mandar_dinheiro enviar_dinheiro pix
recipient destinatário beneficiário outra_conta
direct_debit débito_automático débito_direto
transaction transação operação movimento
merchant comerciante vendedor
shop loja lojas
balance saldo
statement extrato
account conta
bank banco
money dinheiro grana
amount valor quantia
currency moeda moedas dólar euros
exchange câmbio converter
rate taxa_de_câmbio cotação taxa_de valor_do
identity identidade passaporte documento_de_identidade
address endereço morada
name nome sobrenome
email email e_mail
phone_number número_de_telefone número
phone celular telefone telemóvel
device aparelho dispositivo computador
app app aplicativo
website site página
age idade anos menor
child criança filho filha
country país países
abroad exterior estrangeiro
invoice fatura nota_fiscal
bill fatura conta_de
receipt recibo
subscription assinatura
plan plano
contract contrato
discount desconto
voucher cupom vale
parcel encomenda pacote pedido comprei
order_thing produto artigo pedido
warranty garantia
size tamanho
clothes calça vestido camisa sapato
opening_hours horário aberto abrem
hotel hotel estadia
room quarto
booking reserva
check_in check_in
check_out check_out
breakfast café_da_manhã pequeno_almoço
pet cachorro animal gato cão
park estacionar estacionamento
wifi wifi
internet internet conexão rede
sim chip sim
roaming roaming
data dados giga
signal sinal
file arquivo ficheiro
user usuário
teammate colega
language idioma língua
setting configurações
doctor médico doutora doutor consulta
appointment consulta horário marcação
test_result resultado exame
medicine remédio comprimidos medicamento
prescription receita
insurance seguro apólice
car carro
tyre pneu
battery bateria
flat apartamento casa
rent aluguel
landlord proprietário senhorio
rental_deposit caução
key chave chaves cópia_da
door porta
neighbour vizinho vizinhos
flight voo avião
ticket bilhete passagem
train trem comboio
bus ônibus
luggage bagagem mala
seat assento
visa visto
school escola
homework lição_de_casa
grade nota notas
leave férias
salary salário
payslip holerite contracheque
game jogo
wallet>card carteira
eat refeição comer
`
