// What is asked about a thing, in English: what it costs, why it fails, when it comes. One meaning a line: its name,
// behind `>` what it is related to, and its words. `_` joins the words of a phrase; forms of a word are found by rule.
export const ASKED = `
cost>fee,price cost how_much how_expensive what_does_it_cost price pricing fee charge rate_for tariff expense expensive pay_for pay_extra extra_cost surcharge commission free free_of_charge for_free no_cost gratis cost_me do_i_pay will_i_pay what_will_i_pay what_do_i_pay do_we_pay have_to_pay toll complimentary without_charge be_billed cost_anything cost_something markup
fee>cost fee charge commission surcharge extra_charge service_charge penalty_fee handling_fee deduct deduction levy
cheaper>cost,discount cheaper cheap lower_price save_money less_expensive reduce_my_bill lower_my_bill pay_less best_price affordable better_deal low_cost lower_rate
duration>late,when how_long how_many_days how_much_time how_soon how_fast how_quickly how_many_weeks how_many_hours how_long_until how_long_before take_long days_does_it processing_time time_needed turnaround delivery_time lead_time how_many_business_days timeframe time_frame
when>duration,schedule when what_time at_what_time which_day what_day what_date until_when opening_time until_what_time at_what_hour by_when
late>duration,wait,arrive late delay delayed not_arrived still_waiting still_not not_yet overdue nowhere_to_be not_showing not_show not_shown never_came never_arrived never_received hasnt_arrived hasnt_come havent_received didnt_arrive not_here not_there isnt_there isnt_here taking_so_long so_long too_long taking_ages slow_to pending in_progress processing held_up stuck_in behind_schedule outstanding on_hold was_supposed_to supposed_to_be should_have_been ages still_pending gone_through not_credited waited not_deliver not_post not_send not_ship not_come nothing_came not_land not_reach not_turn_up not_show_up
wait>late wait await waiting queue sit_around hold_on in_line waiting_time patient
arrive>late,deliver arrive come show_up turn_up get_here reach land come_in come_through get_there appear receive received arrival in_the_mail post mail
deliver>arrive,parcel deliver delivery ship shipping shipment dispatch send_out post courier mail carrier driver_bring drop_off postman
track>where,deliver track trace follow locate status_of where_is whereabouts tracking progress_of status
status>track status update_on progress news_on what_is_happening whats_happening heard_anything heard_back heard_nothing any_news decide_on decision_on outcome any_update word_on
where>find where where_is where_do where_can whereabouts which_place located location in_which_place
find>where find look_up look_for locate see_where search look_at view check_my see_my show_me get_to_see find_out discover
work>fail work function operate run_properly respond
fail>broken,decline fail failure not_work doesnt_work isnt_working wont_work not_working stop_work faulty malfunction broken_down out_of_order error problem_with issue_with trouble unable wont_let_me does_not_let wont_let doesnt_let refuse_to no_longer_work went_wrong unsuccessful keep_failing problem wrong_with what_is_wrong whats_wrong does_nothing nothing_happen go_wrong couldnt cant_get fault glitch bug acting_up not_go_through didnt_go_through
decline>fail decline reject refuse deny denied not_accepted not_accept turn_down not_approved disallow say_no wouldnt_accept bounce unsuccessful rebuff turned_away
crash>fail,freeze crash close_itself quit shut_down_by closes_by shut_itself force_close wont_open doesnt_open not_open wont_start doesnt_start black_screen not_launch exit_by die_when exit_on_its abort fall_over
freeze>crash,slow freeze hang stuck frozen unresponsive not_respond stutter lag stall stop_responding choppy
slow>freeze slow sluggish take_forever lag laggy ping buffer speed crawl loading slowly not_fast high_latency
broken>damage,fail break broken defective faulty out_of_order dead kaput bust not_turn_on
damage>broken damage crack scratch dent in_pieces smash shatter torn rip leak leaking ruined cracked burst chipped stain defect destroyed harmed bent broken broke
wrong>fail,mistake wrong incorrect not_right not_correct mistaken incorrectly false inaccurate mismatch does_not_match not_match differ other_than different_from not_what_i
mistake>wrong mistake error_in by_accident accidentally by_mistake mix_up typo slip wrongly oops misspell mess_up in_error
unknown>fraud without_permission isnt_mine is_not_mine know_nothing_about not_from_me not_know_them never_set_up never_approved recognise recognize not_recognise not_mine didnt_make didnt_do not_me wasnt_me never_made not_authorise unauthorised unauthorized strange unfamiliar suspicious not_aware unexplained never_sign never_order dont_know_this who_is_this unknown not_familiar mystery not_know_what did_not_make somebody_else_use havent_made never_bought not_approve
fraud>unknown,stolen fraud scam hack compromised phishing someone_used scammer stolen_details identity_theft somebody_used used_my_card used_without cloned skimmed hacker hijack
twice>fee,wrong twice double duplicate two_times second_time doubled more_than_once repeated again_for_the_same both_times
less>wrong,missing less_than too_little only_got short_of part_of_the half_the not_full partial insufficient not_the_full not_all not_everything fewer
more>wrong too_much too_high more_than higher overcharge extra additional increase went_up go_up gone_up twice_what raise rise
missing>lose,late missing not_included not_added not_credited incomplete isnt_in left_out lacking absent forgot_to_send not_in_the_box disappear disappeared vanished gone
lose>missing,stolen lose lost misplace cant_find can_not_find not_find left_behind left_it_in no_longer_have mislaid gone_missing
stolen>lose,fraud steal stolen theft rob mug burgle pickpocket snatch took_my someone_took nick
block>freeze_card,locked block lock locked lock_out frozen suspend restrict disabled_my put_a_block banned ban
unblock>block unblock unlock unfreeze reactivate lift_the reinstate unban get_back_in regain restore_access
freeze_card>block,lose freeze put_a_freeze stop_the_card disable_the_card block_my_card freeze_my_card
forgot>reset,password forget forgot not_remember cant_remember dont_remember no_longer_know dont_know_my no_idea_what no_clue not_recall slipped_my_mind
reset>forgot,change reset set_a_new recover restore recovery renew_my_password retrieve
change>replace,edit change modify alter update edit amend switch adjust correct set_different another_instead different new_one move_to convert set_another
edit>change edit correct fix_the_spelling rewrite revise rename
replace>change replace replacement exchange_it another_one new_one substitute swap reissue renew get_another send_another
cancel>end,undo cancel call_off terminate revoke abort withdraw_my stop drop drop_out back_out
undo>cancel undo reverse recall take_back get_it_back revert roll_back stop_a_payment retract pull_back
end>cancel,close end terminate give_notice notice_period get_out_of quit leave move_out discontinue finish opt_out
close>end,delete close shut_down deactivate close_down wind_up no_longer_want not_want_to_be leave_you
delete>remove,close delete erase wipe remove clear destroy forget_me
remove>delete remove take_off kick detach unlink take_out_of take_away disconnect uninstall
stop>cancel,end stop no_more no_longer turn_off switch_off disable unsubscribe mute halt quit_sending
enable>activate enable turn_on switch_on set_up allow_the activate
activate>enable activate activation start_using enable switch_on turn_on set_up make_it_work get_started use_for_the_first initiate up_and_running before_i_can
get>order get obtain receive acquire be_given hand_out get_hold_of how_do_i_get where_do_i_get pick_up collect come_by
order>get,buy order request apply_for ask_for sign_up_for get_one
buy>order,pay buy bought purchase shop_for shopping acquire spend_on get_tickets purchase_online
sell>buy sell sold resell trade_in
pay>buy,payment pay paid payment make_a_payment spend settle pay_with pay_by pay_for checkout
payment>pay,transaction payment transaction purchase pay spend expense
add>invite,link add attach include put_on insert create_new extra_person add_on put_another additional
invite>add,share invite add_a_user add_someone give_access have_access bring_in let_in add_member grant_access join
share>invite share send_to_others give_others joint shared_with pass_on
link>add link connect pair bind hook_up integrate merge combine sync_with attach join_up
open>create,register open_an set_up_an start_an create_an open
create>open,new create make generate build design start_a
register>open,enrol register sign_up create_an_account registration join become_a_member enrol enroll sign_on
enrol>register,school enrol enroll register apply_to sign_up attend admission join_the_class
login>access,password log_in login sign_in log_into log_on get_into get_in enter_the_app access_my
access>login access get_in get_into reach_my enter
verify>identity,check verify verification confirm confirmation authenticate prove proof_of validate check_who who_i_am identify identity_check
check>find check inspect look_over examine test review checked_over go_over
limit>allowed,amount limit maximum max cap most_i_can at_most highest exceed how_many_times minimum upper_limit restriction ceiling up_to allowance how_many threshold quota
allowed>possible,rule allowed permit permitted may_i are_we_allowed is_it_ok okay_to acceptable is_it_legal can_i_bring prohibited forbidden rules_on accept accepted allow eligible eligibility who_can qualify
possible>allowed possible is_there_a_way able_to is_it_possible can_i could_i way_to an_option feasible
available>stock available availability in_stock is_there do_you_have do_you_offer any_left offer do_you_sell free_slot have_you_got is_there_any still_get exist
stock>available stock sold_out out_of_stock back_in restock available_again come_back_in next_delivery_of unavailable
support>country,available support operate offer_in available_in serve do_business which_countries work_in
why>reason why how_come reason for_what_reason what_is_the_reason what_caused explain_why purpose
reason>why reason cause necessary need_to_know really_have_to do_i_have_to
refund>return,money refund reimburse money_back paid_back pay_me_back pay_back get_back_the give_back reimbursement compensate compensation get_my_money return_the_money return_the_amount return_my_money repay credit_back get_reimbursed paid_me_back refund_me
return>refund,exchange_item return send_back take_back bring_back give_it_back return_policy return_label dont_like not_want_it hand_back ship_back
exchange_item>return exchange_it swap_it different_size another_size swap_for exchange_for too_small too_tight too_big too_large doesnt_fit not_fit
claim>damage,compensation claim file_a make_a_claim insurance_claim accident covered_for
compensation>refund,claim compensation compensate my_rights entitled_to make_good damages goodwill entitled
complain>report complain complaint dissatisfied not_happy unhappy disappointed bad_service feedback
report>complain report notify inform tell_you let_you_know flag announce
reschedule>change,appointment reschedule move_my move_to_another another_day another_date another_time other_time different_time postpone day_later later_date bring_forward rebook rebooking shift_to cant_make_it put_off push_back change_the_date different_day earlier_date
book>appointment,reserve book make_an_appointment arrange schedule reserve get_a_slot
reserve>book reserve reservation booking hold_a secure_a
proof>document proof certificate confirmation_letter evidence statement_of letter_of attestation written_confirmation certify
document>proof,identity document paper documents paperwork form certificate what_do_i_need which_papers what_is_needed required requirement hand_in needed
send>transfer send email_me forward pass_along mail_me transmit
download>export download save_to get_a_copy grab
export>download export get_out as_csv as_a_spreadsheet as_pdf backup extract take_out_my_data copy_of_my_data
import>upload import upload bring_in load_from migrate transfer_from
upload>import upload attach hand_in submit send_you_a_file
submit>upload,document submit hand_in turn_in send_in file
install>update install installation set_up put_on_my
update>change,install update upgrade new_version latest_version
upgrade>plan,more upgrade move_up bigger_plan higher_plan from_basic more_seats premium go_pro better_plan
downgrade>plan,less downgrade smaller_plan lower_plan go_down_to back_to_free
move>address,change move relocate relocating moving_house new_house change_of_address new_address moved
keep>transfer keep retain bring_along take_with_me hold_on_to stay_with port
automatic>repeat automatic automatically auto on_its_own by_itself regularly without_me recurring each_month every_time self every_month
expire>renew expire expiry run_out valid no_longer_valid validity end_date good_until out_of_date lapse due_date valid_until valid_for runs_out
renew>expire,replace renew renewal extend prolong prescribe_again refill
calculate>rate calculate work_out determine compute come_up_with base_on figure_out how_is_it_made worked_out
explain>help explain understand what_does_it_mean mean meaning dont_understand not_understand clarify what_is_this what_is_it confusing make_sense whats_this
include>cost include included come_with part_of the_package contain comprise inclusive covered_by cover thrown_in
compare>choose compare difference better versus which_one which_is vs
choose>compare choose select pick decide prefer option
repair>fix,broken repair fix mend put_right sort_out service_it get_it_fixed
fix>repair fix solve resolve put_right sort
clean>dirty clean cleaning wash housekeeping tidy
dirty>clean dirty filthy stained smell mould mold
noise>neighbour noise noisy loud quiet party sleep cant_sleep couldnt_sleep quieter disturb bark
heat>cold heating heater radiator warm boiler hot_water thermostat central_heating
cold>heat cold freezing chilly no_heat stay_cold frost
leak>damage leak drip burst_pipe water_coming flood pipe
sync>fail,update sync synchronise synchronize up_to_date old_version doesnt_update same_on both_devices other_device
connect>internet connect connection reconnect disconnect go_offline drop_out dropping no_signal
cover>insurance cover covered include_in pay_for_the insured
insure>insurance insure insured policy cover
lend>loan_car lend borrow loan hire rent_a
rent>lease rent lease let_out rental tenancy
extend>longer extend stay_longer longer keep_longer prolong more_time
early>when early earlier ahead_of_time before_noon in_the_morning
leave_early>when late_checkout leave_later check_out_late
contact>help contact reach_you get_in_touch speak_to talk_to phone_number_for call_you email_you hotline
safe>secure safe secure security keep_safe protect protection
secure>safe secure two_step two_factor second_factor 2fa mfa authenticator extra_security
sick>ill sick ill unwell fever cold flu not_well disease cough infection
hurt>pain hurt pain ache sore injure injury
recommend>choose recommend advise suggestion should_i what_would_you
earn>points earn collect gain reward
win>prize win prize competition lottery
play>game play playing match multiplayer
cheat>report,game cheat hack_in_game aimbot unfair hacker cheater hacks
insult>report insult abuse harass swear offend bully rude toxic
travel>trip travel go_to fly visit enter enter_the_country
board>flight board boarding gate check_in_online
sit>seat sit seat window aisle together
eat>meal eat food meal dinner lunch breakfast menu
drink>eat drink beverage wine water coffee
park>parking park parking car_park leave_the_car leave_my_car garage
charge_battery>battery charge_up charging_station charger plug_in recharge_the_battery
learn>course learn course lesson class study training tutorial
pass>exam pass grade mark score result
teach>teacher teach teacher tutor
vaccinate>vaccine vaccine vaccination jab shot immunise
prescribe>medicine prescribe prescription repeat_prescription
ride>transport ride pick_up picked_up drive lift
hire>job hire apply_for_a_job vacancy job application recruit
earn_money>salary salary wage pay_slip payslip paycheck
`
