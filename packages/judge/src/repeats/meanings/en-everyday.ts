// Things and doings of every day that customers of anybody may speak of, in English. For the form see en-asked.ts.
export const EVERYDAY = `
weekday>when monday tuesday wednesday thursday friday saturday sunday weekend weekday bank_holiday public_holiday
today>when today tonight this_morning this_afternoon this_evening right_away at_once immediately asap
tomorrow>when tomorrow day_after next_morning
yesterday>when yesterday last_night last_week days_ago weeks_ago week_ago a_while_ago
month>when month monthly january february march april june july august september october november december
week>when week fortnight weekly
year>when year annual yearly season
night>when night midnight evening overnight
hour>when hour minute half_hour
deadline>when,late deadline due_date last_day closing_date cut_off
often>when often frequently how_often every_day regularly
soon>when soon shortly in_a_moment
person>friend person someone_else somebody_else another_person other_people anyone_else third_party others guest visitor
customer>register customer client
student>school student pupil apprentice
senior>age senior pensioner elderly retired
disabled>access disabled wheelchair barrier_free accessible
parent>family parent guardian mum dad
group>person group party_of large_group
boat>travel boat ferry ship_cruise cruise
bike>vehicle bike bicycle cycle scooter
truck>vehicle truck lorry van
road>car road street motorway highway
breakdown>car,fail break_down broke_down tow tow_truck roadside
brake>car brake clutch gearbox
oil>car oil fuel petrol diesel
licence_plate>car plate number_plate registration_number
fine>cost fine penalty ticket_for_parking
permit>document permit licence authorisation permission allowance_for
law>rule law legal regulation
rule>allowed rule policy regulation terms condition
police>report police
birth>baby birth born newborn birth_certificate
death>family death died deceased funeral inherit
marriage>name marriage wedding_registry divorce
vote>public vote election ballot
council>public council town_hall municipality city_hall authority
rubbish_collection>rubbish bin_day collect_the_rubbish empty_the_bins
recycle>rubbish recycle recycling
pollution>dirty smoke smell odour
pain>hurt pain ache headache
eye>doctor eye sight
skin>doctor skin rash
heart>doctor heart blood_pressure
blood>test_result blood
hospital>doctor hospital ward clinic
pharmacy>medicine pharmacy chemist
dose>medicine dose dosage how_many_tablets
side_effect>medicine side_effect
diet>eat diet vegan vegetarian gluten nut lactose ingredient contain
hungry>eat hungry thirsty
dish>eat dish meal soup pizza burger
table>restaurant table_for table reserve_a_table
cook>eat cook recipe
bread>eat bread cake bakery
fruit>eat fruit vegetable
child_seat>child child_seat cot high_chair baby_bed crib
toy>child toy
bed>room bed extra_bed mattress
bathroom>room bathroom toilet shower tap bath
kitchen_device>kitchen dishwasher washing_machine oven stove fridge freezer dryer
lamp>electricity lamp light bulb
power>electricity power power_cut outage blackout lights_are_off no_electricity
meter>electricity meter meter_reading counter_value reading
gas>electricity gas
instalment>cost,bill instalment installment monthly_payment advance_payment in_instalments pay_monthly
utility>bill utility service_charge heating_cost additional_cost running_costs
damp>mould damp moisture wet_wall
mould>damp mould mold mildew black_stain
pest>dirty pest mouse mice insect bedbug cockroach ant
paint>repair paint wall ceiling
roof>flat roof gutter
alarm>safe alarm smoke_detector
safe_box>safe safe_deposit safe_box locker
lost_property>lose,find lost_and_found lost_property left_behind left_my forgot_my forgotten_item found_my
umbrella>lost_property umbrella jacket coat backpack scarf glove hat
jewel>lost_property ring watch necklace jewellery
shuttle>airport,ride shuttle transfer_from_the_airport airport_transfer pick_guests_up pick_us_up
transport>travel transport bus_line public_transport
timetable>when timetable schedule departure last_train first_train last_bus
platform>train platform track_number
delay_train>late,train train_late train_cancelled cancelled_train
stop_bus>bus bus_stop station stop_at
view>see_flat viewing view_the_flat see_the_apartment look_at_the_flat
sublet>rent sublet rent_out airbnb
office_hours>opening_hours surgery_hours office_hours
entry>ticket entry entrance admission doors_open get_in
camera_rule>allowed bring_a_camera take_photos
stage>event stage band concert show performance
sport>gym sport football tennis swim
yoga>class yoga pilates spinning
coach>teacher coach trainer instructor
pause>stop,subscription pause put_on_hold suspend_my_membership freeze_my_membership freeze_the_contract
guest_pass>invite guest_pass bring_a_friend bring_someone
referral>doctor referral refer letter_from
cv>job cv resume curriculum
job>company job position vacancy opening work_for_you
interview>job interview
application>job,status application apply candidate
bank_details>account,salary bank_details iban account_number bank_account_for payroll
trade>sell trade sell
auction>buy auction bid
stamp>post stamp postage
letter>document letter letterbox envelope post_box
customs>border customs import_duty
origin>country origin made_in come_from
material>product material cotton leather wood
battery_life>battery battery_life how_long_does_the_battery
manual>explain manual instruction handbook guide tutorial user_guide
spare_part>repair spare_part part_for component
assembly>repair assemble assembly put_together build_up
delivered_not>late,parcel says_delivered marked_as_delivered shows_delivered claims_to_have
wrong_item>wrong,parcel wrong_item wrong_product someone_elses different_item
missing_item>missing,parcel missing_item item_missing part_of_my_order only_got
pickup>get pick_up click_and_collect collect_it collect_my collect_at
gift_wrap>gift wrap gift_wrap present wrapping
payment_method>pay payment_method paypal american_express amex which_cards methods_of_payment by_invoice ways_to_pay klarna
cash_pay>cash,pay pay_in_cash pay_cash
tip>cost tip gratuity
price_match>cheaper price_match price_guarantee
newsletter>email newsletter marketing_mail unsubscribe promotional_email
spam>email spam junk
reminder>notification reminder
reset_mail>reset,email reset_mail reset_email reset_link activation_mail confirmation_email
link_url>website link url
cookie>privacy cookie tracking_cookie
privacy>data privacy gdpr data_protection personal_data
terms>rule terms terms_and_conditions
chat>message chat bot conversation
feature>app feature function tool
dark>setting dark_mode night_mode
font>setting font text_size
search_fn>find search_function filter
folder>file folder directory
storage>data storage disk_space memory space_left
calendar>appointment calendar
map>where map direction route navigation
location>where location gps position
bluetooth>connect bluetooth
charger>battery charger cable adapter plug
headphone>sound headphone earbud headset
tv>device tv television remote_control
game_console>device console xbox playstation switch_console
level>progress level stage_of_the_game
refuse_entry>decline turned_away no_entry
overdraft>loan overdraft overdraw below_zero negative_balance
share_account>account joint_account share_an_account two_people_account
open_account>open,account open_an_account become_a_customer new_customer
statement_doc>statement account_statement bank_statement transaction_history
cheque>deposit cheque check_in_bank
salary_in>salary salary_paid paid_salary receive_my_salary
receive_money>transfer,get receive_money get_money_from pay_me send_me_money request_money be_paid
wrong_account>mistake,transfer wrong_account wrong_person wrong_recipient
dispute>refund,unknown dispute contest chargeback challenge_a_charge contested
reverted>undo,return revert reverted returned_to_my_account sent_back reversed gone_back
hold>late hold reserved_amount
digital_wallet>mobile_pay wallet_in_my_phone
fingerprint>login fingerprint face_id biometric
update_app>update update_the_app newest_version
robbery>stolen robbery robbed thief
police_report>report police_report
emergency>help emergency urgent urgently
help>contact help assist assistance support_me guide_me
`
