// Things that customers of banks, shops and many others speak about, in English. For the form see en-asked.ts.
export const THINGS = `
card card plastic debit_card credit_card bank_card visa mastercard
virtual_card>card,online virtual virtual_card digital_card digital_only without_plastic online_only disposable one_time_card on_the_phone temporary_card
contactless>card,pay contactless tap tap_to_pay wireless_payment nfc hold_to_the hold_the_card wave
mobile_pay>phone,pay apple_pay google_pay mobile_wallet samsung_pay wallet_app pay_with_my_phone
physical_card>card physical real_card actual_card
pin>code,card pin pin_code pin_number four_digit four_digits secret_number pincode secret_code
code>pin,password code passcode digit number_code otp security_code verification_code one_time_password
password>login,code password passcode passphrase login_code credentials login_details login login_data
cvv>code,card cvv cvc three_digits security_digits back_of_the_card
atm>cash atm cash_machine cash_point cashpoint cash_dispenser machine bank_machine hole_in_the_wall
cash>atm,withdraw cash money_out banknote note coin_and_note
withdraw>cash,atm withdraw withdrawal take_out get_cash get_money taking_out took_out cash_out pull_out pulled_out get_out_money draw_money pay_out paid_out take_money got_cash getting_cash
swallow>atm,keep swallow ate eat_my retain gobble kept_my_card get_my_card_back not_give_back stuck_in_the_machine didnt_give not_come_out keep_my_card
deposit>top_up deposit pay_in paying_in cheque check_deposit
top_up>account,deposit top_up topup top_ups topups topped add_money add_funds adding_money put_money add_cash load_my fund fund_the fund_my load_the recharge refill money_i_added put_into_the_account reload loaded money_i_loaded
transfer>send,recipient transfer wire send_money sent_money remit remittance money_i_sent send_cash money_to move_money bank_transfer sending_money money_order wire_transfer sepa swift iban
recipient>transfer beneficiary recipient payee receiver other_account someone_new other_person other_bank
direct_debit>payment,automatic direct_debit standing_order debit_order recurring_payment regular_payment collect_money debiting regular_charge standing_debit subscription_payment debit_mandate
transaction>payment transaction payment purchase entry booking_line operation
merchant>shop,payment merchant seller retailer shop_owner vendor
till>shop,pay till checkout_counter terminal card_reader cashier pos supermarket in_store
balance>account balance money_left how_much_is_left in_my_account funds remaining_balance
statement>account,document statement bank_statement transaction_history account_history list_of_transactions
account>bank account profile user_account membership_account bank_account
bank bank banking
money>cash money fund amount sum cash dollar pound euro quid
amount>money amount sum total figure
currency>exchange currency foreign_money dollar euro pound franc yen foreign_currency money_abroad local_currency peso rupee
exchange>currency,rate exchange convert conversion swap_currency change_money turn_into exchange_money exchanging converted
rate>exchange exchange_rate rate conversion_rate interest_rate market_rate
interest>rate,loan interest apr saving_rate
loan>money loan mortgage credit borrow_money overdraft instalment installment lend_me
saving>account saving savings_account savings pot
investment>money invest investment share_price stocks fund_shares crypto bitcoin
identity>verify,document identity id passport driving_licence driver_license identification who_i_am selfie id_card photo_of_my licence personal_id
source_of_funds>money,verify source_of_funds where_my_money where_the_money comes_from origin_of_money
address>move address street house_number postcode zip where_i_live residence home_address
name>edit name surname last_name first_name maiden_name got_married marry
personal_details>change personal_details details my_data personal_data personal_information information_about_me my_information
email>contact email e_mail mail_address inbox mailbox newsletter
phone_number>phone phone_number mobile_number telephone_number number cell_number
phone>device phone mobile handset smartphone cell iphone android cellphone telephone
device>phone device laptop computer tablet pc console machine_of_mine notebook ipad mac
app>software app application program software mobile_app programme
website>app website site web_page page browser portal
age>child age how_old years_old minimum_age too_young old_enough adult 18 16 17 15 teenager minor underage year_old
child>age child kid son daughter children baby teenager toddler little_one
family>child family wife husband spouse partner mother father parent
friend>recipient friend colleague_of_mine buddy mate
country>abroad country countries nation abroad overseas europe european foreign international in_the_us canada outside_the
abroad>country abroad overseas foreign_country another_country holiday_abroad international outside_the_country
company>business company business firm corporate employer organisation organization enterprise
invoice>bill invoice bill receipt vat tax_invoice billing
bill>invoice,cost bill monthly_bill charged_for amount_due billed
receipt>invoice receipt proof_of_purchase slip sales_slip
tax>invoice tax vat fiscal tax_return
subscription>plan subscription plan membership contract abo
plan>subscription plan tariff package tier seats edition licence_plan
contract>policy contract agreement term_and_conditions terms
trial>free trial trial_period test_period try_for_free free_trial
discount>cheaper,voucher discount reduction off_the_price sale price_cut percent_off student_discount reduced
voucher>discount voucher coupon promo_code promo discount_code gift_card gift_voucher redeem promotional_code
points>reward points loyalty reward miles bonus cashback
parcel>order_thing,deliver parcel package item_i_ordered shipment my_order order what_i_ordered order_i_placed stuff_i_ordered delivery goods item
order_thing>parcel order purchase goods item article product thing_i_bought what_i_bought something_i_bought
warranty>repair warranty guarantee under_warranty
size>fit size bigger smaller fit tight large small length
colour>size colour color blue red black_one shade
shoe>clothes shoe shoes trousers dress shirt clothes jacket trainers
shop>store shop store branch outlet market mall
branch>where branch office nearest_office local_branch agency
opening_hours>when opening_hours open_today open_on hours_of when_do_you_open are_you_open business_hours closing_time
hotel>room hotel hostel stay accommodation lodging guest_house
room>hotel room suite bedroom bed double_room twin
booking>reserve booking reservation stay
check_in>room,when check_in check_ins checking_in arrival_time room_ready get_the_room access_the_room arrive_early
check_out>room,when check_out checking_out departure_time leave_the_room vacate
breakfast>eat breakfast morning_meal brunch
pet>dog pet dog cat animal puppy hamster
pool>hotel pool swimming sauna spa gym fitness
towel>room towel sheet linen blanket pillow
wifi>internet wifi wi_fi wireless_network wlan
internet>wifi internet wifi wi_fi broadband connection network router modem online fibre
router>internet router modem box led
sim>phone sim sim_card esim chip
roaming>abroad,data roaming data_abroad using_data use_my_plan phone_abroad calls_abroad
data>roaming data gigabyte gb mobile_data data_volume
signal>internet signal reception coverage bars no_service network_coverage
port_number>phone_number porting port_my bring_my_number keep_my_number old_number my_number_along existing_number number_along
voicemail>phone voicemail mailbox answering_machine
call>phone call calling dial ring
message>email message text sms notification chat_message
notification>message notification alert push_message reminder
file>document file folder document attachment photo picture
record>data record entry row dataset
spreadsheet>export spreadsheet csv excel pdf
backup>export backup restore_point saved_copy
user>teammate user member person seat_holder
teammate>user teammate colleague coworker team_member employee staff more_people
team>teammate team group workspace department
project>team project board task workspace
role>access role permission admin rights administrator
api>software api webhook token integration key_for_the_api
server>software server hosting domain dns
version>update version release update edition
language>setting language english german spanish translate translation
setting>change setting preference option configuration dark_mode theme
printer>device printer print scanner scan
camera>device camera webcam lens
screen>device screen display monitor
battery>car,device battery power flat_battery
keyboard>device keyboard mouse key_on_the
sound>device sound audio volume speaker microphone headphone
video>file video film movie stream episode
music>sound music song playlist track_list
school>child school kindergarten nursery class
class>school class lesson course classroom
teacher>school teacher headmaster principal
homework>school homework assignment exercise task_for_school
grade>school grade mark score result exam_result report_card
exam>grade exam test examination
school_bus>ride bus school_bus pick_up_time
absence>sick absence absent wont_come not_coming stay_at_home report_sick away_from_school miss_class not_attend
school_lunch>eat lunch school_meal canteen cafeteria
tuition>fee tuition school_fee study_fee
scholarship>money scholarship grant bursary
university>school university college campus degree
library>book_thing library borrow_a_book
book_thing>read book novel ebook
doctor>appointment doctor physician gp dentist specialist dr nurse practice clinic hospital surgery
appointment>doctor,book appointment slot visit consultation see_a_doctor see_the_doctor see_me examination meeting
test_result>doctor result blood_result lab_result lab_value lab_values blood_test test_result findings x_ray my_test
medicine>prescribe medicine medication pill tablet drug pharmacy pills
prescription>medicine prescription repeat_prescription script_for
vaccine>medicine vaccine vaccination flu_shot jab shot
treatment>doctor treatment therapy operation surgery_on
health_insurance>insurance health_insurance health_plan insurance_company my_insurer health_cover health_fund
pregnancy>baby pregnant pregnancy birth expecting
baby>child baby newborn infant
allergy>sick allergy allergic gluten vegan vegetarian diet
glasses>doctor glasses contact_lens eye_test optician
tooth>doctor tooth teeth dentist dental
car>vehicle car vehicle auto automobile motor
vehicle>car vehicle car truck van motorcycle bike
service_car>car,check service inspection mot checked_over check_up maintenance oil_change
warning_light>car warning_light warning lamp light_on_the symbol dashboard indicator engine_light lit
tyre>car tyre tire wheel winter_tyres
engine>car engine motor ignition
start_car>engine,battery wont_start not_start doesnt_start jump_start
test_drive>car test_drive try_the try_out
loan_car>car loan_car replacement_car courtesy_car rental_car hire_car replacement_vehicle lend_me_a_car
accident>claim,car accident crash_into collision bump
insurance>policy insurance policy cover insurer insured premium
policy>insurance policy insurance_contract
premium>insurance,cost premium insurance_price yearly_price
driver>insurance driver additional_driver named_driver another_driver
green_card>proof,insurance green_card insurance_certificate proof_of_insurance certificate_of_insurance
flat>rent flat apartment house home studio place_to_live
landlord>rent landlord owner property_manager letting_agent
tenant>rent tenant flatmate lodger
rent_price>rent,cost rent monthly_rent
rental_deposit>rent,refund deposit security_deposit security_money bond
notice>end,rent notice notice_period give_notice end_my_lease move_out lease
key>flat key keys spare_key key_for set_of_keys front_door
door>flat door gate entrance lock_on_the
window>flat window shutter blind
lift>flat lift elevator
neighbour>noise neighbour neighbor neighbours next_door upstairs downstairs
rubbish>flat rubbish trash garbage bin waste recycling
electricity>flat electricity power current_supply meter power_cut
water>flat water tap_water shower
kitchen>flat kitchen oven fridge dishwasher washing_machine
furniture>flat furniture sofa table chair bed
flight>travel flight plane airline fly aircraft
ticket>travel ticket train_ticket boarding_pass fare pass
train>travel train railway rail metro
bus>travel bus coach tram
trip>travel trip journey holiday vacation tour travel
luggage>travel luggage baggage bag suitcase carry_on hold_luggage
weight>luggage weigh weight heavy kilo kilos
delay_flight>late,flight flight_delay plane_late left_late hours_late landed_late
seat>sit seat sit_together aisle
visa>travel,document visa entry_permit enter_the_country
passport>identity,travel passport travel_document
taxi>ride taxi cab uber
airport>flight airport terminal gate
border>travel border customs immigration
leave>holiday_work leave vacation day_off days_off time_off holiday annual_leave leave_balance
holiday_work>leave holiday vacation days_off
parental_leave>leave,baby parental_leave maternity paternity stay_home_with
sick_note>sick,document sick_note doctors_note medical_certificate certificate_of_illness
salary>payslip salary wage pay income bonus
payslip>salary payslip pay_slip salary_statement wage_slip pay_stub
work_remote>work_place work_from_home home_office remote remotely telework
work_place>office office desk workplace
expenses>receipt,refund expenses expense_report business_trip receipts claim_back reimbursed out_of_pocket
training_course>learn training course seminar workshop
manager_boss>company boss manager supervisor
colleague>teammate colleague coworker
contract_job>contract employment_contract job_contract working_hours
overtime>salary overtime extra_hours
pension>salary pension retirement
game>play game level match
progress>game progress save savegame level levels game_data my_save
wallet>card,cash wallet purse
coins>game,buy coin gem diamond credit_in_game in_game_currency skin token
account_link>link,game link_accounts same_profile crossplay two_devices
player>game player opponent gamer
server_game>slow,game ping server_lag latency matches
gift>voucher gift present wrap
photo>file photo picture image
event>ticket event concert show festival
restaurant>eat restaurant table waiter
delivery_food>deliver takeaway food_delivery pizza
wedding>event wedding
gym>pool gym fitness workout
class_gym>gym yoga class_at_the_gym
weather>travel weather rain snow
garden>flat garden lawn plant
`
