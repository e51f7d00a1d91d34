// Still more of what customers of anybody speak about, in English. For the form see en-asked.ts.
export const FURTHER = `
pay_later>instalment pay_later klarna installments_plan finance
paypal>pay paypal stripe bank_wire_pay
checkout_fail>pay,fail checkout_fail checkout_error cart basket_error
cart>buy cart basket shopping_bag
wishlist>keep wishlist favourites saved_items
review>feedback review rating stars
newsletter>email newsletter marketing promotional_mail
spam>email spam junk unwanted_mail
unsubscribe>stop unsubscribe opt_out mailing_list
reward_points>points bonus_points loyalty_card member_points
gift_card>voucher gift_card gift_voucher
refer_friend>reward,friend refer_a_friend referral_bonus invite_friends
reception>hotel reception front_desk concierge
minibar>hotel,cost minibar room_service
aircon>cold,room air_conditioning aircon ac_unit air_con
housekeeping>clean,room housekeeping maid cleaning_service make_up_the_room
balcony>room balcony view_room sea_view
smoking>allowed smoking smoke_in smoker
twin_bed>room double_bed king_size
guest>person guest visitor extra_guest
no_show>cancel no_show didnt_show_up
stay_longer>extend stay_longer another_night extra_night
tourist_tax>tax city_tax tourist_tax
outage>internet,power outage downtime down_since out_of_service offline is_down
speed>slow,internet speed mbps bandwidth
landline>phone landline fixed_line
prepaid>plan prepaid pay_as_you_go credit_on_my_phone
minutes>plan minutes call_minutes text_messages
coverage>signal coverage dead_zone bars_on
sim_lock>sim sim_lock puk puk_code network_lock unlock_my_phone
engineer>repair engineer technician installer repairman
contract_end>end,contract contract_end minimum_term early_termination
provider>company provider carrier operator supplier
caller>call caller unknown_number nuisance_call
spam_call>caller spam_call scam_call
blank>fail blank white_screen empty_page black_page
error_code>fail error_code error_message exception stack
bug>fail bug glitchy defect_in_the
loading>slow loading spinner load_time keeps_loading
log_out>login log_out logged_out signs_me_out sign_out
session>login session session_expired
captcha>login captcha robot_check
sso>login sso single_sign_on saml
verification_mail>email,verify verification_mail confirmation_email confirmation_link activation_link
link_expired>expire,reset link_expired expired_link link_not_work
username>login username user_name user_id
profile>account profile avatar
seat_user>user licence_seat seats_on
owner>role owner ownership account_owner
share_link>share share_link public_link
comment>message comment reply thread
template>document template sample_file
merge>link merge duplicate_records
search>find search filter sort
column>spreadsheet column row field
dashboard_view>report dashboard chart graph analytics
webhook>api webhook callback
integrate>link integrate integration connector plugin extension
browser>website browser chrome safari firefox
offline_mode>internet offline without_internet
storage>data storage disk_space full_storage quota
archive>keep archive archived
restore_data>backup,undo restore recover bring_back undelete
dark_mode>setting dark_mode night_mode theme_colour
font>setting font text_size bigger_letters
calendar>appointment calendar schedule_view
timezone>when timezone time_zone
reminder>notification reminder remind
absence_child>absence absent not_in_school off_school
timetable>when timetable schedule_of departure_times first_bus last_bus
term>school term semester school_year
holidays_school>school,leave school_holidays half_term term_dates
grade_wrong>grade wrong_grade regrade remark
resit>exam resit retake second_attempt
deadline_more>deadline extension more_time extend_the_deadline
uniform>school,clothes uniform
parents_evening>teacher parents_evening parent_teacher
graduation>certificate_paper graduation diploma
certificate_paper>proof certificate diploma transcript
waiting_list>wait waiting_list waitlist
consult>doctor consult consultation telehealth video_consultation
referral>doctor referral refer_me
symptom>sick symptom symptoms
xray>test_result xray scan mri ultrasound
surgery_date>treatment operation_date surgery_date
dose_miss>medicine missed_dose forgot_to_take
refill>prescription refill out_of_pills run_out_of_tablets pills_finished
insurer>insurance insurer health_fund_pay
copay>cost copay co_payment out_of_pocket_cost
medical_record>record,doctor medical_record patient_file health_record
mot>service_car mot inspection_due
tow>breakdown tow towed recovery_truck
clutch>car clutch brakes brake_pads
noise_car>car,noise squeak rattle knocking_sound
estimate>cost estimate quote quotation cost_estimate
part_exchange>sell part_exchange trade_my_car
drip>water drip dripping leak_in leaking tap_leak burst_pipe
blocked_drain>water blocked_drain clogged drain_blocked toilet_blocked
heating_off>heat heating_off boiler_broken no_heating radiator_cold
rent_rise>rent_price,more rent_rise rent_increase
rent_pay_late>rent,late rent_late late_rent pay_rent_later
inspection_flat>appointment,flat viewing inspection_visit view_the_flat
sublet>rent sublet airbnb subtenant
inventory>furniture inventory handover move_in
parking_space>park parking_space garage_space
miss_flight>late,flight missed_flight missed_connection connection_flight
rebook>reschedule,flight rebook next_flight alternative_flight
boarding_pass>ticket boarding_pass boarding_card
layover>flight layover stopover
upgrade_seat>seat business_class upgrade_seat extra_legroom
lost_bag>luggage,lose lost_bag bag_missing suitcase_missing bag_didnt_arrive luggage_not_arrive
special_meal>eat special_meal meal_on_board
infant>baby,ticket infant child_fare
travel_insurance>insurance travel_insurance trip_cover
theft_cover>insurance,stolen theft_cover stolen_bike
excess>insurance,cost excess deductible
adjuster>claim adjuster assessor loss_adjuster
policy_papers>document,policy policy_papers policy_document
no_claims>insurance,discount no_claims bonus_class
rise_premium>premium,more rise_premium premium_increase
vacation_days>leave vacation_days remaining_leave holiday_left
timesheet>overtime timesheet clock_in hours_worked
pay_wrong>salary,wrong pay_wrong underpaid wages_short
reference_letter>proof reference_letter employment_certificate work_certificate
resign>end,work_place resign resignation hand_in_my_notice
interview>hire interview cv resume
apply_status>status,hire application_status my_application
probation>contract_job probation trial_month
bonus>salary bonus
sick_call>absence,sick call_in_sick sick_leave
banned>block,game banned suspended_account ban_me
lost_save>progress,missing lost_save save_gone progress_gone lost_my_progress level_reset
bought_not_got>buy,missing not_received_item bought_not_got paid_but
report_user>report,insult report_a_player report_user
fps>slow,game fps frame_rate
matchmaking>game matchmaking lobby
pause>freeze pause put_on_hold suspend_my_membership
guest_pass>invite guest_pass trial_class
trainer>teacher trainer coach
locker>safe_box locker changing_room
tap_water>water no_water water_off
smart_meter>meter smart_meter
tariff_energy>plan,electricity energy_tariff unit_price kwh
solar>electricity solar panels
postponed>reschedule,event postponed moved_date new_date
ticket_not_here>ticket,missing tickets_not_received ticket_missing e_ticket
resell>sell resell_ticket pass_on_my_ticket
doors_open>when,event doors_open start_time admission_time
tip>pay tip gratuity
cold_food>cold,eat cold_food food_cold
wrong_dish>wrong,dish wrong_dish wrong_food
menu>eat menu menu_card
permit_park>park,permit resident_permit parking_permit
id_document>identity id_document identity_card national_id
register_town>address,council register_address registration_of_residence
tax_return>tax tax_return tax_declaration
appeal>complain appeal objection
benefit>money benefit allowance_state
library_card>library library_card borrow
volunteer>help volunteer donate donation
animal_doctor>pet,doctor vet veterinary
`
