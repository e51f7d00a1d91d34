// English, for the ear: what `ask/lexicon.ts` says about each letter.
import type { Lexicon } from '../ask/lexicon.ts'

export const en: Lexicon = {
  language: 'en',
  small: `the a an to of at is it its this that be been have has had do does did on for from with by and so or but as if than then
    in into out up off just really actually still also too very some any gotten would will shall rather like one ones few bit little
    my mine our ourselves myself via through over ahead more again ever even right only when while directly already instead ive id were was got lot
    kindly possible way maybe perhaps now hi`,
  words: {
    P: `talk_to talk_with speak_to speak_with spek_to speek_to spek_with speak_directly_to speak_directly_with talk_directly_to chat_with a_word_with have_a_chat_with discuss_this_with discuss_it_with talking_to speaking_to speaking_with talking_with speak_2 talk_2 get_in_touch_with in_touch_with get_through_to get_hold_of put_in_touch_with`,
    T: `talk talking tlak takl speak speaking spek speek chat chatting contact reach discuss converse communicate communicating consult hear_from hear_it_from looked_at_by get_in_touch get_hold_of get_ahold_of
      get_a_hold_of be_in_touch in_touch_with a_word_with have_a_word deal_with dealing_with conversation_with get_through_to approach message_with live_chat_with live_chat write_to ask_for tlk spaek run_this_past talk_this_over sort_this_out_with talk_this_through wrd_with`,
    C: `transfer transferred connect connected put_me_through put_us_through put_through putting_me_through patch redirect forward escalate handoff hand_off hand_over handover hand_me hand_this hand_it
      pass_me pass_this pass_it pass_my pass_on switch_me switch_to switch_over route reroute refer loop_in bring_in get_me_to take_me_to send_me_to put_me_on put_me_in_touch put_in_touch hook_me_up direct_me conect connection_to entrust hand_my plug_me wire_me`,
    G: 'give get gimme bring find fetch send assign summon involve arrange page getting pull_in call_in',
    W: 'want wanna need require demand request prefer wish desire looking_for look_for searching_for would_like id_like i_d_like asking_for insist needs demanding requesting i_said said_i_want gotta',
    m: 'can could may might let lemme allow able have_to must should chance',
    M: 'me us',
    i: 'i we',
    y: 'you your u ur yours yall',
    o: `he she they him her his their them customers customer clients client visitors visitor users user wife husband spouse mother father mom mum dad sister brother son daughter grandma grandpa aunt uncle friend friends
      partner boyfriend girlfriend neighbour neighbor flatmate roommate kid kids child children employees people landlord tenant seller sellers buyer driver players player fedex ups vodafone guests guest dealer npc blacksmith boss_said cousin`,
    H: 'human humans human_being human_beings person real_people real_ppl people_who live_body homo_sapiens lady_or_gentleman actual_people real_folks a_dude living_soul hooman humanbeing hunam humna persn persen flesh_and_blood',
    R: `agent agents representative representatives reprasentative rep reps operator operators advisor advisors adviser advisers adviosr executive csr
      employee employee_of colleague colleagues coworker teammate supervisor supervisors manager managers manger boss superior superiors specialist specialists expert technician engineer moderator consultant
      staff staff_member member_of_staff members_of_staff team_member team_members member_of_your_team member_of_the_team support_person support_people support_staff support_rep customer_rep helper concierge receptionist nurse pharmacist secretary
      attendant dispatcher associate assistant_manager clerk teller banker counselor counsellor caseworker case_worker case_manager account_executive account_manager adjuster agente live_agent
      person_in_charge one_of_your_people lending_people head_of head_of_customer_care claims_adjuster whoever_handles someone_in_charge in_person_help technical_guy tech_guy admin administrator higher_up higher_ups ceo referee referees salesperson moderators mod mods gm admins lawyer solicitor doctor vet midwife architect accountant notary mechanic electrician librarian inspector underwriter surveyor registrar curator editor lifeguard developer developers engineers claims_handler case_handler duty_manager site_manager shift_lead account_handler agnet one_of_your_colleagues higher-up lawyers nurses techs`,
    S: 'someone somebody anyone anybody some_one any_one any_body some_body sb someone_else anyone_else somebody_else one_of_you one_of_your guy someone_from someone_at one_of_the sumone sum1 some1 any_of_your',
    D: `customer_service customer_services customer_support customer_care customercare customerservice helpdesk help_desk helpline service_desk support_team support_desk human_support human_service human_services real_support
      live_support live_help service_center service_centre call_center call_centre costumer_service costumer_support costumer_care customer_relations client_services client_service tech_support technical_support service_agent hotline front_desk front_office guest_services live_person`,
    d: `support service reception desk department dept sales billing restaurant management kitchen bar spa pool gym housekeeping room_service security valet office branch team maintenance headquarters hq bank_staff store shop
      warehouse accounting complaints_department claims fraud_department dispatch accounts lobby bellboy bell_desk hotel bank company claims_department legal_team collections parking_lot parking`,
    B: 'bot bots robot robots machine machines chatbot chatbots chat_bot ai computer computers software algorithm program automated automaton automation virtual_assistant virtual_assistants artificial_intelligence auto_reply auto_replies canned script system automated_system recording ivr digital_assistant template_answers scripted copy_paste phone_tree',
    z: 'real live living actual proper genuine breathing true human_like alive',
    E: 'help helps helping assist assistance answer answers solve resolve fix handle sort look look_at review explain understand investigate help_me guide walk_me take_a_look talk_me takes_over take_over step_in go_through_it deal_with_this have_a_look get_back_to_me unblock settle_it take_this_over',
    L: 'call phone ring telephone dial',
    K: 'back',
    J: 'callback call_back callbacks ring_back phone_back call_me_back ring_me_back give_me_a_call schedule_a_call request_a_call phone_me_back call_us_back ring_me phone_me phone_us ring_us give_me_a_call give_me_a_ring a_call_from give_me_a_bell gimme_a_ring give_me_a_buzz drop_me_a_call over_the_phone phone_appointment a_call_would',
    N: `not dont no never without avoid doesnt didnt wont neednt isnt arent wasnt dont_want_to no_need need_not havent hasnt rather_not nobody_needs nobody_has refuse_to_have`,
    n: 'cant cannot couldnt can_not unable why_cant',
    V: 'there is_there are_there theres available around exist exists online on_duty do_you_have have_you_got does_anyone there_is there_are is_anyone is_anybody isnt_there wheres where_is where_are there_must_be any_chance',
    a: 'am are im',
    q: `fee fees id ids role roles seat seats api sdk key string job jobs name names hours hour license licence permission permissions setting settings mode commission salary earn number numbers address readable hair nature resources rights error body
      portal password account accounts agreement plan plans discount discounts headset special fare policy rate rates price prices email profile dashboard seat_cost act opening_hours badge window app visa insurance insured picture photo limit share pricing widget center_address phone_number contact_number open close closes opens opening`,
    v: 'add adding invite inviting hire hiring become becoming remove removing delete assign_role apply applying change changing update updating create creating edit register registering recruit recruiting pay paying name train report_someone charge describe verify send_money sell buy buying rent renting booked book',
    r: 'remind reminder remember_to play text texting tweet twitter facebook whatsapp post email_to mail alarm calendar schedule_a_meeting meeting event turn set volume song joke weather instagram sms add_to list dictate define translate alert wake retweet hashtag dm',
    $: 'money dollars dollar euros euro pounds bucks usd eur gbp cash funds balance payment payments miles points amount',
    u: 'talked spoke spoken chatted contacted reached called told said says yesterday was_told spoken_to rang phoned transferred_me last_week last_month helped answered promised ago hung_up spoke_to talked_to mentioned sent was_talking was_speaking was_on_the_phone',
    F: 'useless stupid dumb idiot hopeless pointless worthless rubbish garbage ridiculous terrible awful incompetent annoying give_up gave_up giving_up suck sucks no_help no_use waste_of_time wasting fed_up sick_of tired_of going_in_circles not_helping not_helpful unhelpful doesnt_help didnt_help isnt_helping isnt_helpful isnt_working cant_help moron nonsense getting_nowhere going_nowhere crap',
    k: 'who whom whoever whose',
    e: 'else other another different',
    A: 'in_charge above responsible above_you higher senior superior_to override runs decides accountable makes_decisions real_authority',
    t: 'tomorrow today tonight monday tuesday wednesday thursday friday morning afternoon evening number after before asap soon later phone_number on_my mobile urgently immediately',
    h: 'here there_now this_chat out_there',
    Q: `stop quit refuse hate skip bypass enough_of done_with instead_of rather_than not_talking_to turn_off tired_of sick_of dont_like get_rid_of get_past no_more dont_trust wont_talk fobbed anything_but get_lost shoo spare_me go_away escape leave_out get_out_of_this sick_and_tired`,
    p: `please pls plz plse hello hey ok okay thanks thank thx yes yeah yo um uh well look hmm sir madam dear good_morning urgent asap nope nah sorry ugh just_now bro mate so_please oh omg lol`,
    X: `transfer_my_call transfer_this_call talk_to_me_like_a_real put_someone_on is_anyone_there is_anybody_there anyone_there anybody_there is_someone_there anyone_home anybody_home is_anyone_available someone_call_me anybody_in_there anyone_in_there anyone_alive anyone_real somebody_real someone_real anybody_real get_me_out_of_here
      transfer_me escalate_this escalate_it escalate_my escalate_the_issue escalate_me patch_me_through put_me_through human_please agent_please hand_me_off hand_me_over is_there_anyone is_there_anybody is_there_someone_i is_there_someone_who
      with_a_brain your_human humans_only a_real_conversation isnt_there_anyone does_a_person_ever pass_me_on`,
    Z: `no_bots no_bot no_robots no_robot not_a_bot not_a_robot not_a_machine not_a_computer stupid_bot dumb_bot useless_bot stupid_robot stupid_machine dumb_machine useless_machine fucking_bot damn_bot bloody_bot talking_to_a_wall bot_is_stupid bot_is_useless bot_is_dumb bot_is_shit
      robot_is_stupid bot_sucks enough_with_the_bot a_robot_again stop_the_automated get_past_the_bot skip_the_bot skip_the_computer wasting_time_with_a_machine hate_bots hate_robots hate_talking_to hate_chatbots not_an_ai`,
    I: `who_is_above_you whos_above_you who_s_above_you who_is_in_charge whos_in_charge who_do_i_turn_to who_can_i_turn_to who_else_can_i who_can_i_ask who_can_help somebody_else_has_to i_give_up
      since_you_cannot since_you_cant if_you_cant_help you_cant_help_me you_cannot_help_me you_cant_help you_are_not_helping youre_not_helping you_are_no_help youre_no_help get_past_you more_help_than_this you_clearly_cant you_are_useless youre_useless
      who_can_actually there_must_be_someone behind_the_curtain who_is_your_boss who_is_your_manager who_is_your_supervisor what_do_i_have_to_do_to_get nobody_i_can anyone_who_knows someone_who_knows above_your_pay_grade who_else_is_there you_keep_repeating going_round_in_circles getting_nowhere_with anyone_even_read does_anyone_read does_anybody_read anyone_reading this_leads_nowhere not_a_soul nobody_is_helping no_one_is_helping is_anybody_reading is_anyone_reading`,
    x: `about regarding concerning what_is_a what_is_an whats_a atm_machine washing_machine coffee_machine vending_machine slot_machine espresso_machine fax_machine sewing_machine my_machine ice_machine export exports exported sneak steak spear speck streak stuff managed react roach reached advisory banner taller helped associated consul transfers forwards persona parson agency contacted_me anymore talk_like speak_like write_like sound_like act_like human_resources human_resource human_rights humanities travel_agent travel_agents estate_agent estate_agents real_estate_agent letting_agent booking_agent insurance_agent user_agent insurance_agents cleaning_agent bleaching_agent
      real_estate real_time real_price property_manager office_manager project_manager password_manager task_manager ads_manager file_manager car_dealer call_of_duty conference_call api_call call_forwarding call_centre_agent phone_number sales_representative
      third_person contact_person in_person per_person another_person other_person each_person every_person one_person first_person contact_details contact_lens contact_lenses contact_list contact_info contact_information credit_person speak_slower speak_slowly speak_spanish speak_english speak_french speak_german speak_up speak_louder
      real_discount live_tracking live_stream live_music live_score live_scores live_broadcast manage manages advise contract contracts advice connecting_flight connecting_flights connect_to_my talk_time personal personally human_readable human_error someone_else_used somebody_else_used someone_used
      contacts executive_desk executive_room agent_fee agent_id service_charge service_charges service_fee room_service_menu support_apple support_for do_you_support you_support call_my call_mom call_it called_it money_transfer bank_transfer wire_transfer transfer_money international_transfer support_hours customer_number customer_id
      customer_service_hours can_someone_tell can_anyone_tell can_someone_explain can_anyone_explain talk_about nice_talking talking_to_us tourist persons_name`,
  },
}
