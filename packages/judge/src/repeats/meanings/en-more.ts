// More of what customers of anybody speak about, in English. For the form see en-asked.ts.
export const MORE = `
day>when,duration day working_day business_day
ago>yesterday ago earlier_this back_in
later>when,reschedule later afterwards
morning>when morning dawn
afternoon>when afternoon noon midday
evening>when evening dusk
past>yesterday past previous former old_one
again>often again repeatedly keeps_happening once_more
already>late already by_now
urgent>emergency,soon urgent urgently asap hurry rush quickly in_a_hurry priority express emergency faster speed_up expedite next_day
slowness>slow,late slowness delays backlog
begin>open start begin commence kick_off
finish>end finish complete completed done finalise
try>test try attempt tried
retry>try,again try_again retry attempt_again another_attempt
test>try test pilot sample
guess>mistake guess estimate approximately roughly
press>enable press click tap_on push hit_the button
type>submit type enter typed fill_in key_in put_in
choose_option>choose choose pick select opt prefer option choice
list>find list overview directory
history>statement history past_transactions previous_payments record_of
detail>information detail particular specifics
information>detail information info facts know_more more_about
reason_given>why grounds justification excuse
source_money>source_of_funds source origin came_from originate income earnings
income>salary,source_of_funds income earning revenue
inherit>death,source_of_funds inherit inheritance will legacy
regular>automatic,repeat regular recurring periodic weekly monthly
repeat>automatic repeat recurring repeated
single>once single once one_time one_off
spare>second_one spare backup additional_card extra_one second_card
second_one>spare,add another second_one one_more additional extra_card
temporary>virtual_card temporary disposable throwaway short_term one_use
plastic_card>physical_card plastic_card real_card tangible actual_card
chip>card,broken chip magnetic_strip strip magstripe
reader>till reader card_machine scanner_of_cards payment_terminal
insert>pay insert put_in_the slot dip
swipe>pay swipe
watch_pay>mobile_pay watch smartwatch wearable
google>mobile_pay google android_pay
amex>card_brand amex american_express
card_brand>visa_brand amex card_network brand_of_card type_of_card kind_of_card
visa_brand>card_brand visa mastercard maestro
cheque>deposit,top_up cheque check_deposit pay_in_a_check bank_draft banker_draft clear_a_cheque cashier_check
coin_money>cash coin coins change_money_small notes bills_and_coins
branch_bank>branch counter_service teller cash_desk
iban>account iban account_number sort_code routing_number account_details bic swift_code
wire>transfer wire wire_transfer swift sepa remittance
inbound>receive incoming inbound into_my coming_in
receive>arrive,get receive received receiving get_paid be_paid sent_me pay_me send_me
employer>salary,company employer boss payroll workplace
landlord_pay>rent rent_payment pay_the_rent
send_abroad>transfer,abroad send_abroad international_transfer overseas_transfer cross_border abroad_transfer
wrong_person>mistake,recipient wrong_person wrong_account wrong_recipient wrong_number wrong_iban another_account_by
reverse>undo,return reverse reversed revert reverted bounced_back came_back go_back sent_back
pending>late,status pending processing in_process still_open not_completed not_complete not_processed outstanding awaiting in_progress not_posted not_settled
complete_payment>pending go_through settle clear_payment be_completed post_to
hold>pending,block hold on_hold held reserved_amount preauthorisation authorisation_hold
visible>find,missing visible show appear display reflect reflected shown listed
not_visible>missing,late not_visible not_appear not_show not_reflect not_listed not_update isnt_showing doesnt_show not_see cant_see
update_balance>balance,late update_balance balance_update not_updated
same_balance>balance,late unchanged not_changed stays_the_same same_as_before hasnt_changed not_moved
short_changed>less,cash short_changed dispense dispensed
notes_out>cash,atm dispense pay_out give_me_cash give_cash spit_out
machine_keep>swallow retained kept_it kept_the_card took_the_card
odd>unknown odd weird strange suspicious fishy dodgy
stranger>unknown stranger somebody_else someone_else other_person unknown_person
hack>fraud hack hacked breach leaked leak stolen_data compromised exposed
clone>fraud clone copy_of_my_card copied skim skimmed
fake>fraud fake bogus scam_site phishing_site counterfeit
merchant_name>merchant,unknown merchant_name shop_name name_on_the_statement
statement_line>transaction line_on_my entry_on
chargeback>refund,dispute chargeback charge_back
dispute>complain,chargeback dispute contest challenge object_to disagree
refund_status>refund,late refund_status refund_pending refund_missing refund_late not_refunded
mind_changed>cancel,return changed_my_mind no_longer_want not_want not_need not_like not_happy_with
amount_differs>wrong,amount does_not_match differ different_amount other_amount not_the_amount mismatch
extra_pound>fee extra_pound one_pound one_dollar one_euro small_amount tiny_charge
atm_fee>fee,atm atm_fee cash_fee withdrawal_fee withdrawal_charge cash_charge
top_up_fee>fee,top_up top_up_fee top_up_charge loading_fee
transfer_fee>fee,transfer transfer_fee transfer_charge sending_fee wire_fee
exchange_fee>fee,exchange exchange_fee exchange_charge conversion_fee foreign_fee foreign_transaction_fee currency_fee
discount_rate>cheaper,exchange better_rate rate_discount frequent
interbank>rate interbank mid_market market_rate official_rate real_rate
pair_currency>currency currency_pair swiss_franc rupee zloty crown rouble peso lira
crypto>investment crypto bitcoin ethereum coin_wallet
country_name>country uk usa america england germany france spain italy brazil india china japan canada australia ireland norway sweden poland mexico turkey portugal netherlands switzerland austria russia asia africa
europe>country europe eu european eea outside_of_europe
live>address,country live reside resident based located residence
nation>country national citizen nationality citizenship
young>age young under_18 youth teen minor 18s kids_account youngest junior
old_enough>age,allowed old_enough minimum_age age_limit age_restriction age_requirement
id_check>identity,verify id_check identity_check identity_verification kyc know_your_customer prove_who verify_my
selfie>identity,photo selfie photo_of_me picture_of_me
passcode>password,code passcode app_code entry_code app_pin
attempts>pin,block attempts tries too_many three_times several_times too_often
lockout>block locked_out blocked locked lock_me_out
pin_letter>pin,deliver pin_letter pin_mailer pin_in_the_post
security_digits>cvv security_digits security_number cvv2
activate_fail>activate,fail not_activate cant_activate activation_error activation_failed
link_card>link,card link_card add_card connect_card register_card attach_card
find_card>find,card found_my_card found_the_card found_it turned_up got_it_back have_it_back
report_lost>report,lose report_lost report_stolen missing_card reported_as
accept_place>shop,allowed accepted_where take_my_card places_that_take accept_card accept_my_card
everywhere>where everywhere anywhere all_places any_place worldwide all_over
abroad_trip>abroad,travel holiday trip_abroad overseas_on vacation travelling foreign_trip
business_place>shop business_place stores_that outlets establishments restaurants
limit_spend>limit,pay spending_limit payment_limit card_limit spend_limit
limit_top>limit,top_up top_up_limit top_up_maximum max_top_up
limit_cash>limit,cash withdrawal_limit cash_limit atm_limit
limit_send>limit,transfer transfer_limit sending_limit
how_many_cards>limit,card how_many_cards number_of_cards
auto_top>automatic,top_up auto_top_up automatic_top_up top_up_by_itself autotopup
low_balance>balance low_balance run_low running_low balance_gets_low nearly_empty
overdrawn>loan overdrawn overdraft below_zero negative minus
account_type>account current_account checking_account business_account
close_acct>close,account close_account close_my_account delete_account terminate_account cancel_account leave_the_bank
details_wrong>wrong,personal_details details_wrong wrong_details outdated
married>name married divorced wedding surname_change new_name
moved>address moved moving new_home new_place
phone_gone>phone,lose lost_phone stolen_phone phone_stolen phone_lost lost_mobile phone_missing
new_phone>phone new_phone another_phone other_device changed_phone
trust>safe trust reliable safe_is regulated licensed protected_money
unsafe>fraud,safe unsafe at_risk in_danger insecure
parents>family mother father mum dad parents
sibling>family brother sister sibling
relative>family relative cousin aunt uncle grandparent grandma grandpa
partner>family partner fiance boyfriend girlfriend spouse
mate>friend flatmate housemate roommate
staff>company staff crew employee worker
manager>staff manager head_of director
courier>deliver courier rider deliveryman delivery_driver postie
letterbox>deliver letterbox mailbox porch doorstep safe_place
neighbour_parcel>deliver,neighbour left_with_a_neighbour next_door_parcel
tracking_number>track tracking_number tracking_link tracking_code shipment_number
dispatch>deliver dispatched shipped left_the_warehouse on_its_way in_transit
customs>border customs import_duty duty customs_fee
label>return label return_slip return_form sticker
packaging>parcel packaging box carton wrapping
torn>damage torn ripped crushed squashed dented
incomplete>missing incomplete part_missing only_half pieces_missing short_of
manual>explain manual instructions guide how_to
assemble>set_up assemble assembly put_together build_it
spare_part>repair spare_part replacement_part part_for component
wrong_size>exchange_item wrong_size wrong_colour other_colour other_size
stock_back>stock back_in_stock in_stock_again restocked
preorder>order preorder pre_order release_date
sale>discount sale clearance black_friday offer_price
price_match>cheaper price_match cheaper_elsewhere
`
