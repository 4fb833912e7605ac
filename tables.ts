const review = '2026-10-05';
const when = (...days: string[]) => days;
const risk = (more: object) => ({
	situation: 'Lives in a supported flat with one other man. Staff are there in the day and one sleeps in. He is well, likes his garden job and comes to his group each week.',
	scenarios: [
		{ where: 'At home late in the evening', when: 'he is lonely and nobody has rung', risk: 'he pulls back from the people who help him', because: 'he wants company and does not ask for it', change: 'repeat' },
		{ where: 'In his first weeks with new staff', when: 'his usual key worker is away', risk: 'he misses his meetings and tells nobody how he is', because: 'he trusts slowly', change: 'twist' }
	],
	supervision: 'His key worker meets him each Monday. His officer sees him once a month.',
	monitoring: 'Staff write down his sleep and his week with him. He says when he goes out and when he is back.',
	interventions: 'His weekly group. A talk with his psychologist each month. A cookery course from May.',
	safety: 'Agreed arrangements are in the record of the service. Nothing of them stands here.',
	contingencies: [
		{ if: 'he misses his group and does not ring', then: 'his key worker visits him and they read his plan together', by: 'Key worker', within: '1 day' },
		{ if: 'he is up late on three nights of a week', then: 'staff look at his evenings with him and tell his psychologist', by: 'Team leader', within: '3 days' },
		{ if: 'his key worker leaves or is away for long', then: 'he meets the new worker with somebody he knows', by: 'Team leader', within: '1 week' }
	],
	environment: {
		attitude: 'The team likes him and speaks first of what he does well.',
		communication: 'A hand-over twice a day. One note a month to the care manager.',
		knowledge: 'All staff but the newest have read this plan with him.',
		consistency: 'Weekends were different from weekdays. There is now one plan for both.'
	},
	changes: { staff: 'A new night worker starts in April. He has met her once.', support: '', home: '', people: '', order: '' },
	staffView: 'We agree with his signs. We also see that he tidies less when he feels low.',
	positiveRisk: 'He goes to his garden job by bus in daylight and rings when he arrives. We look at this at each review.',
	triggers: ['moved-home', 'staff-change', 'loss', 'health'],
	sharingBasis: 'He agreed to each copy, section by section.',
	reReferral: 'By a call to the psychology team. There is no waiting list for men who did the group.',
	...more
});
const people = [
	['hp01', 'Ann', '01632 960118', 'in the day'],
	['hp03', 'Dev', '07700 900142', 'after tea'],
	['hp02', 'My brother Joe', '07700 900175', 'at the weekend'],
	['hp15', 'Night staff', '01632 960119', 'at night']
];
const grid = {
	rf01: ['Offer him a cup of tea and a walk round the garden.', 'The group asks who rang whom this week.', 'Key worker', '2026-04-13', 'Ring his friend with him and look at his week.', 'He eats alone and leaves the radio off; day staff see it.'],
	rf15: ['Say what you saw him do well, and ask how he is.', 'His psychologist offers a talk within a week.', 'Key worker', '2026-04-20', 'His helpers meet him together.', 'He says that nobody needs to come; all staff see it.'],
	rf25: ['Thank him for whatever he tells you, and do not press.', 'His officer is told at the next visit.', 'Key worker', '2026-04-20', 'Ring the next helper on his list with him.', 'His answers get short; the group leader sees it.'],
	rf31: ['Offer him a hot drink and a quiet end to the day.', 'The nurse looks at his sleep with him.', 'Night staff', '2026-04-27', 'Ask for an early review.', 'His light is on after midnight; night staff see it.'],
	rf43: ['Tell him early who is on shift this week.', 'The team leader rings him before a change.', 'Team leader', '2026-04-13', 'Somebody he knows works beside the new worker.', 'He will not come to the door; new staff see it.']
};
const idAnswers: Record<string, unknown> = {
	'about-help': ['ab-slow', 'ab-pics', 'ab-time'],
	'about-talk': ['at-words', 'at-show'],
	'about-upset': ['au-quiet', 'au-hands', 'own:I pull my hat down.'],
	'about-calm': ['ac-tea', 'ac-walk', 'ac-hobby'],
	'about-proud': 'I grew 40 tomatoes. I gave some to my street.',
	'why-gains': ['wy-safe', 'wy-proud', 'wy-home', 'wy-friend'],
	'why-losses': ['wy-hurt', 'wy-losehome'],
	'good-choose': ['gl7', 'gl11', 'gl4'],
	'gl4-means': ['gl4-m1', 'gl4-m3'],
	'gl4-ladder': { who: ['wd-with', 'wd-with', 'wd-me', 'wd-me'], when: when('2026-03-30', '2026-04-27', '2026-06-01', '2026-08-03') },
	'gl7-means': ['gl7-m1', 'gl7-m2', 'gl7-m3'],
	'gl7-ladder': { who: ['wd-me', 'wd-me', 'wd-with', 'wd-me'], when: when('2026-03-30', '2026-04-27', '2026-06-01', '2026-07-06') },
	'gl11-means': ['gl11-m2', 'own:I grow things to eat.'],
	'gl11-ladder': { who: ['wd-me', 'wd-with', 'wd-me', 'wd-me'], when: when('2026-04-06', '2026-04-20', '2026-06-15', '2026-07-13') },
	'sh-good': ['gl7'],
	'str-me': ['pr02', 'pr05', 'pr07', 'own:I look after plants well.'],
	'str-life': ['pr09', 'pr10', 'pr11', 'pr15'],
	's1-signs': ['s1-keep', 's1-feel'],
	's1-outs': { 's1-keep': [['w1-stop', 'w1-move']], 's1-feel': [['w1-feel', 'w1-tell']] },
	's2-excuses': ['ex7', 'ex12'],
	's2-outs': ['w2-catch', 'w2-true'],
	's3-signs': ['s3-alone', 's3-skip'],
	's3-outs': { 's3-alone': [['w3-with', 'w3-own']], 's3-skip': [['w3-ring', 'w3-turn']] },
	's4-signs': ['s4-no', 's4-quiet', 's4-unsure'],
	's4-outs': { 's4-no': [['w4-stop', 'w4-leave']], 's4-quiet': [['w4-stop', 'w4-back']], 's4-unsure': [['w4-stop', 'w4-staff']] },
	'sg-mood': { feel: { 'fe-lonely': 4, 'fe-worried': 3, 'fe-bored': 2 }, body: ['bo-tummy', 'bo-hands'] },
	'sg-feelings': { me: ['rf01'], unsure: ['rf05', 'rf09'] },
	'sg-thoughts': { me: ['rf15'], unsure: ['rf17'] },
	'sg-people': { me: ['rf25'], unsure: ['rf19'] },
	'sg-places': { me: ['rf31'], unsure: ['rf30'] },
	'sg-doing': { me: [], unsure: ['rf42'] },
	'sg-changes': { me: ['rf43'], unsure: ['rf47'] },
	'sg-big': ['rf01', 'rf15', 'rf25', 'rf31', 'rf43'],
	'sh-big': ['rf01', 'rf31'],
	'wo-avoid': ['cp01', 'cp08', 'cp09'],
	'wo-control': ['cp13', 'cp20', 'cp24'],
	'wo-escape': ['cp25', 'cp27'],
	'wo-tell': ['cp32', 'cp33', 'cp35'],
	'wo-good': ['cp40', 'cp43', 'own:I water my tomatoes.'],
	'wo-pair': {
		rf01: [['cp35', 'cp43'], ['hp03']],
		rf15: [['cp13', 'cp24', 'cp32'], ['hp01']],
		rf25: [['cp33', 'cp25'], ['hp01']],
		rf31: [['cp27', 'cp40'], ['hp15']],
		rf43: [['cp01', 'cp32', 'own:I read the staff board at breakfast.'], ['hp02']]
	},
	'hl-people': people,
	'lp-mine': ['lp03', 'lp07', 'lp08'],
	'lp-now': ['lp11', 'lp12', 'lp13', 'lp14', 'lp15', 'lp16'],
	'lp-day': ['lp21', 'lp22', 'lp23', 'lp25', 'lp26'],
	'lp-next': ['lp31', 'lp32', 'lp33', 'lp34'],
	'lp-helper': ['lp41', 'lp42', 'lp43', 'lp44'],
	'ru-rules': { chosen: ['ru01', 'ru03', 'ru11', 'ru14'], reference: 'EXAMPLE 1', date: '2025-09-01' },
	'ca-see': ['ca01', 'ca03', 'ca11'],
	'ca-pair': {
		ca01: [['ca21', 'ca22'], ['hp01']],
		ca03: [['ca22', 'ca31'], ['hp15']],
		ca11: [['ca24', 'ca25'], ['hp01']]
	},
	'ca-not': ['ca41', 'ca42', 'ca43', 'ca48'],
	'ca-changes': ['ca51', 'ca52', 'ca53', 'ca57', 'ca62'],
	'ca-good-days': 'I work in the garden. I cook my tea. Dev rings me.',
	'ag-copies': ['hp01', 'hp02', 'hp05'],
	'ag-review': review,
	'ag-agree': 'It is my plan. It helps me have a good life.',
	'oo-needs': ['oo-n1', 'oo-n6', 'oo-n7'],
	'oo-ways': { 'oo-n1': [['oo-w1', 'oo-w8']], 'oo-n6': [['oo-w4', 'oo-w6']], 'oo-n7': [['oo-w7']] },
	'oo-rise': ['oo-r1', 'oo-r5'],
	'oo-cool': { 'oo-r1': [['oo-c2', 'oo-c4']], 'oo-r5': [['oo-c1', 'oo-c3']] },
	'oo-problems': ['oo-q3'],
	'oo-solve-first': 'I ask Ann to plan my week with me. We do it on Monday.'
};
const shared = { needs: ['pictures', 'more-time'], answers: idAnswers, grid, risk: risk({}) };

const custody = {
	needs: ['pictures', 'more-time'],
	answers: {
		...idAnswers,
		'about-calm': ['ac-tea', 'ac-music', 'ac-breathe'],
		'about-proud': 'I did a whole course. I got a paper for it.',
		'cu-why-gains': ['cu-wy-time', 'cu-wy-learn', 'cu-wy-visits', 'cu-wy-next'],
		'cu-why-losses': ['cu-wl-visits', 'cu-wl-time'],
		'cu-why-ready': ['cu-rd-help'],
		'cu-why-keep': ['cu-kg-photo', 'cu-kg-goal', 'cu-kg-talk'],
		'cu-day': ['cu-da-up', 'cu-da-plan', 'cu-da-work', 'cu-da-talk', 'own:I do 10 press ups.'],
		'cu-skills': ['cu-sk-breathe', 'cu-sk-ask', 'cu-sk-say'],
		'cu-when': ['cu-wn-morning', 'cu-wn-lock'],
		'cu-with': ['cu-wt-me', 'cu-wt-key'],
		'cu-remember': ['cu-rm-tick', 'cu-rm-card'],
		'str-me': ['pr02', 'pr05', 'pr07', 'own:I help new men find their way.'],
		'str-life': ['pr09', 'pr10', 'pr11', 'pr15'],
		'good-choose': ['gl2', 'gl7'],
		'gl2-means': ['gl2-m1', 'gl2-m5'],
		'cu-gl2-ladder': { who: ['wd-with', 'wd-me', 'wd-me', 'wd-me'], when: when('2026-04-06', '2026-05-04', '2026-06-29', '2026-08-31') },
		'cu-gl7-means': ['gl7-m2', 'cu-g7-visit'],
		'cu-gl7-ladder': { who: ['wd-me', 'wd-me', 'wd-me', 'wd-me'], when: when('2026-04-06', '2026-04-27', '2026-06-01', '2026-08-03') },
		'cu-old': ['cu-po-hide', 'cu-po-none'],
		'cu-need': ['cu-nd-calm', 'cu-nd-care', 'cu-nd-busy'],
		'cu-new': { 'cu-po-hide': [['cu-pn-out', 'cu-pn-plan']], 'cu-po-none': [['cu-pn-say', 'cu-pn-ask']] },
		'cu-check-1': ['cu-we-some'],
		'cu-check-2': ['cu-we-good'],
		'cu-check-3': ['cu-we-good'],
		'cu-targets': ['cu-tg-feel', 'cu-tg-ask'],
		'cu-first': { goal: 'cu-tg-ask', who: ['wd-with', 'wd-with', 'wd-me', 'wd-me'], when: when('2026-04-06', '2026-04-20', '2026-05-18', '2026-06-08') },
		'cu-s3-signs': ['cu-s3-talk', 'cu-s3-hide'],
		'cu-s3-outs': { 'cu-s3-talk': [['cu-w3-room', 'cu-w3-with']], 'cu-s3-hide': [['cu-w3-seen', 'w3-own']] },
		'cu-s4-outs': { 's4-no': [['w4-stop', 'w4-leave']], 's4-quiet': [['w4-stop', 'w4-back']], 's4-unsure': [['w4-stop', 'w4-staff']] },
		'sg-people': { me: ['rf25'], unsure: ['rf19'] },
		'cu-sg-places': { me: ['cu-rf-night', 'cu-rf-novisit'], unsure: ['cu-rf-loud'] },
		'cu-sg-here': { me: ['cu-rf-away'], unsure: ['cu-rf-news'] },
		'cu-sg-doing': { me: [], unsure: ['cu-rf-bed'] },
		'cu-sg-changes': { me: [], unsure: ['cu-rf-wait'] },
		'cu-sg-big': ['rf01', 'rf25', 'cu-rf-night', 'cu-rf-novisit', 'cu-rf-away'],
		'cu-wo-avoid': ['cu-oa-near', 'cu-oa-meal', 'cu-oa-ask'],
		'cu-wo-escape': ['cu-oe-quiet', 'cu-oe-seat'],
		'cu-wo-tell': ['cu-ot-wing', 'cu-ot-key'],
		'cu-wo-good': ['cu-og-read', 'cu-og-write', 'own:I play cards with my neighbour.'],
		'cu-wo-pair': {
			rf01: [['cu-oa-meal', 'cu-og-write'], ['cu-hp-friend']],
			rf25: [['cu-ot-key', 'cp24'], ['hp01']],
			'cu-rf-night': [['cp13', 'cu-og-read'], ['cu-hp-wing']],
			'cu-rf-novisit': [['cu-oe-quiet', 'cu-ot-wing'], ['cu-hp-wing']],
			'cu-rf-away': [['cp20', 'cu-ot-wing'], ['cu-hp-manager']]
		},
		'cu-hl-people': [
			['cu-hp-wing', 'Wing staff', '', 'at any time'],
			['hp01', 'Ann', '', 'on Monday and Thursday'],
			['cu-hp-listener', 'A Listener', '', 'at night'],
			['hp02', 'My brother Joe', '07700 900175', 'at the weekend']
		],
		'cu-goals': ['cu-gi-feel', 'cu-gi-week'],
		'cu-gi-feel-ladder': { who: ['wd-me', 'wd-with', 'wd-me', 'wd-me'], when: when('2026-04-06', '2026-04-20', '2026-05-11', '2026-07-06') },
		'cu-gi-week-ladder': { who: ['wd-with', 'wd-me', 'wd-me', 'wd-me'], when: when('2026-04-06', '2026-04-20', '2026-05-11', '2026-07-06') },
		'cu-wo-night': ['cu-on-list', 'cu-on-radio', 'cu-on-breathe', 'cu-on-up', 'cu-on-staff'],
		'cu-night-pair': {
			rf01: [['cu-on-radio', 'cu-on-list']],
			rf25: [['cu-on-staff', 'cu-on-breathe']],
			'cu-rf-night': [['cu-on-list', 'cu-on-radio']],
			'cu-rf-novisit': [['cu-on-up', 'cu-on-breathe']],
			'cu-rf-away': [['cu-on-breathe', 'cu-on-staff']]
		},
		'cu-lp-mine': ['cu-lp-room', 'cu-lp-talk', 'cu-lp-stop'],
		'cu-lp-ready': ['cu-lr-card', 'cu-lr-names', 'cu-lr-bell', 'cu-lr-key'],
		'cu-lp-now': ['lp11', 'lp12', 'cu-ln-staff', 'lp14', 'lp15', 'cu-ln-hurt'],
		'cu-lp-say': 'I am not OK. I want to talk to someone now.',
		'cu-changes': ['cu-mv-wing', 'cu-mv-notyet', 'cu-mv-staff'],
		'cu-change-pair': {
			'cu-mv-wing': [['cu-mh-plan', 'cu-mh-same'], ['cu-hp-wing']],
			'cu-mv-notyet': [['cu-mh-wait', 'cu-mh-tell'], ['hp01']],
			'cu-mv-staff': [['cu-mh-meet', 'cu-mh-bye'], ['cu-hp-manager']]
		},
		'cu-goes-along': ['cu-mp-plan', 'cu-mp-card', 'cu-mp-talk', 'cu-mp-calm'],
		'cu-rules': { chosen: ['cu-ru-room', 'cu-ru-keep', 'cu-ru-where', 'cu-ru-ask'], reference: 'EXAMPLE 1', date: '2025-09-01' },
		'cu-ca-see': ['cu-cs-room', 'cu-cs-work', 'cu-cs-news'],
		'cu-ca-pair': {
			'cu-cs-room': [['ca22', 'cu-cd-look'], ['hp01']],
			'cu-cs-work': [['ca22', 'cu-cd-key'], ['hp01']],
			'cu-cs-news': [['cu-cd-quiet', 'cu-cd-time'], ['cu-hp-wing']]
		},
		'cu-ca-not': ['ca41', 'cu-cn-why', 'cu-cn-talk', 'cu-cn-tell'],
		'cu-ca-changes': ['cu-cc-move', 'cu-cc-visit', 'cu-cc-meet'],
		'ca-good-days': 'I go to my lesson. I play cards. My brother rings.',
		'cu-ag-copies': ['hp01', 'cu-hp-wing', 'cu-hp-manager']
	},
	grid: {
		rf01: ['Ask him to eat with the others, and offer a talk.', 'The chaplaincy or his teacher asks how he is.', 'Key worker', '2026-04-13', 'Wing staff and key worker look at his week with him.', 'He takes his meals back to his room; wing staff see it.'],
		rf25: ['Thank him for whatever he tells you, and do not press.', 'His plan manager offers a meeting.', 'Key worker', '2026-04-20', 'The next person on his list talks with him.', 'His answers get short; the group leader sees it.'],
		'cu-rf-night': ['Night staff say good night and ask how he is.', 'The nurse looks at his sleep with him.', 'Wing staff', '2026-04-27', 'A Listener is offered the same night.', 'He is awake at each check; night staff see it.'],
		'cu-rf-novisit': ['Give him 10 minutes and a quiet place.', 'The visits team tells staff early.', 'Wing staff', '2026-04-13', 'His key worker sees him the same day.', 'He does not go to his lesson; his teacher sees it.'],
		'cu-rf-away': ['Tell him early who is on duty.', 'His plan manager rings him before a change.', 'Key worker', '2026-04-13', 'Somebody he knows comes with the new worker.', 'He stays in bed; wing staff see it.']
	},
	risk: risk({
		situation: 'Lives on a standard wing in a room of his own. He is well, goes to lessons on four days and comes to his group each week.',
		scenarios: [
			{ where: 'In his room at night', when: 'a visit did not come', risk: 'he pulls back from the people who help him', because: 'he thinks that nobody cares and does not ask', change: 'repeat' },
			{ where: 'In the first weeks on another wing', when: 'his key worker is not there', risk: 'he stops lessons and tells nobody how he is', because: 'he trusts slowly', change: 'twist' }
		],
		supervision: 'His key worker meets him each Monday and Thursday. His plan manager sees him once a month.',
		monitoring: 'Wing staff write down his sleep and his week with him.',
		interventions: 'His weekly group, a course in cookery, a talk with his psychologist each month.',
		contingencies: [
			{ if: 'he stays in his room for a day', then: 'his key worker goes to him and they read his plan together', by: 'Key worker', within: '1 day' },
			{ if: 'he is to move', then: 'his plan and his card go with him, and the new staff read them with him', by: 'Plan manager', within: 'before the move' },
			{ if: 'he may hurt himself', then: 'staff stay with him and follow the care plan of the prison', by: 'Staff on duty', within: 'at once' }
		],
		environment: {
			attitude: 'Wing staff speak first of what he does well.',
			communication: 'A hand-over at each change of shift. One note a month to his plan manager.',
			knowledge: 'His key worker and two wing staff have read this plan with him.',
			consistency: 'Weekends are long. He has a plan for them now.'
		},
		changes: { staff: 'His key worker is away in August.', support: '', home: '', people: '', order: '' },
		staffView: 'We agree with his signs. We also see that he tidies less when he feels low.',
		positiveRisk: 'He works in the kitchen with one member of staff. We look at this at each review.',
		triggers: ['moved-home', 'staff-change', 'loss', 'health'],
		reReferral: 'By a form to the psychology team. There is no waiting list for men who did the group.'
	})
};

const community = {
	needs: ['more-time'],
	answers: {
		'co-best': ['co-be-pace', 'co-be-why', 'co-be-break'],
		'co-strain': ['co-sn-quiet', 'co-sn-away'],
		'co-settle': ['co-st-walk', 'co-st-hands', 'own:I oil my bike chain.'],
		'co-proud': 'I have kept my garden job for a year, and the manager asked me to train the new man.',
		'co-gains': ['co-wg-safe', 'co-wg-trust', 'co-wg-home', 'co-wg-close'],
		'co-losses': ['co-wl-harm', 'co-wl-people'],
		'co-goods': ['co-g7', 'co-g4', 'co-g11'],
		'co-g4-how': ['co-g4-m1', 'co-g4-m5'],
		'co-g4-plan': { who: ['co-who-me', 'co-who-with', 'co-who-with', 'co-who-me'], when: when('2026-03-30', '2026-04-27', '2026-05-25', '2026-08-03') },
		'co-g7-how': ['co-g7-m1', 'co-g7-m2', 'co-g7-m4'],
		'co-g7-plan': { who: ['co-who-me', 'co-who-me', 'co-who-me', 'co-who-me'], when: when('2026-03-30', '2026-04-20', '2026-05-25', '2026-07-06') },
		'co-g11-how': ['co-g11-m3', 'co-g11-m4'],
		'co-g11-plan': { who: ['co-who-me', 'co-who-with', 'co-who-me', 'co-who-me'], when: when('2026-04-06', '2026-04-20', '2026-06-15', '2026-07-13') },
		'co-str-me': ['co-sr-finish', 'co-sr-care', 'co-sr-learn'],
		'co-str-life': ['co-sl-people', 'co-sl-work', 'co-sl-staff'],
		'co-rl-bring': ['co-rb-listen', 'co-rb-keep', 'co-rb-help'],
		'co-rl-want': ['co-rw-kind', 'co-rw-truth'],
		'co-rl-hard': ['co-rh-lonely', 'co-rh-guess'],
		'co-rl-pair': { 'co-rh-lonely': [['co-ro-list', 'co-ro-other']], 'co-rh-guess': [['co-ro-pause', 'co-ro-ask']] },
		'co-rl-new': ['co-rn-tell', 'co-rn-adult', 'co-rn-public'],
		'co-feel': { feel: { 'co-fe-lonely': 4, 'co-fe-worried': 3, 'co-fe-content': 3 }, body: ['co-bo-jaw', 'co-bo-stomach'] },
		'co-stress': ['co-sx-looks', 'co-sx-sleep'],
		'co-ease': ['co-ez-plan', 'co-ez-share', 'co-ez-good'],
		'co-stuck': ['co-sk-alone', 'co-sk-avoid'],
		'co-problem': 'I put off letters. I will open them on Monday with Ann and write down what each one asks for.',
		'co-close': ['co-cl-far'],
		'co-closer': ['co-cr-slow', 'co-cr-wait', 'co-cr-stay'],
		'co-think': ['co-th-mind', 'co-th-worst'],
		'co-think-pair': { 'co-th-mind': [['co-sd-facts', 'co-sd-other']], 'co-th-worst': [['co-sd-part', 'co-sd-say']] },
		'co-s1-signs': ['co-p1-comfort', 'co-p1-mood'],
		'co-s1-pair': { 'co-p1-comfort': [['co-q1-need', 'co-q1-do']], 'co-p1-mood': [['co-q1-name', 'co-q1-tell']] },
		'co-s2-excuses': ['co-e7', 'co-e12'],
		'co-s2-how': ['co-q2-catch', 'co-q2-true'],
		'co-s3-signs': ['co-p3-secret', 'co-p3-skip'],
		'co-s3-pair': { 'co-p3-secret': [['co-q3-own', 'co-q3-with']], 'co-p3-skip': [['co-q3-say', 'co-q3-turn']] },
		'co-s4-signs': ['co-p4-no', 'co-p4-quiet', 'co-p4-sure'],
		'co-s4-pair': { 'co-p4-no': [['co-q4-stop', 'co-q4-leave']], 'co-p4-quiet': [['co-q4-stop', 'co-q4-back']], 'co-p4-sure': [['co-q4-stop', 'co-q4-tell']] },
		'co-sg-mood': { me: ['co-r-lonely'], unsure: ['co-r-tired'] },
		'co-sg-think': { me: ['co-r-sure'], unsure: ['co-r-blown'] },
		'co-sg-people': { me: ['co-r-apart'], unsure: ['co-r-hide'] },
		'co-sg-place': { me: ['co-r-late'], unsure: ['co-r-holiday'] },
		'co-sg-do': { me: [], unsure: ['co-r-letgo'] },
		'co-sg-change': { me: ['co-r-officer'], unsure: ['co-r-job'] },
		'co-sg-big': ['co-r-lonely', 'co-r-sure', 'co-r-apart', 'co-r-late', 'co-r-officer'],
		'co-wo-avoid': ['co-w-week', 'co-w-screen', 'co-w-with'],
		'co-wo-control': ['co-w-stop', 'co-w-wait', 'co-w-card'],
		'co-wo-escape': ['co-w-off', 'co-w-people'],
		'co-wo-tell': ['co-w-early', 'co-w-ring', 'co-w-officer'],
		'co-wo-good': ['co-w-cook', 'co-w-make', 'own:I ride to the hill and back.'],
		'co-wo-pair': {
			'co-r-lonely': [['co-w-ring', 'co-w-cook'], ['co-h-friend']],
			'co-r-sure': [['co-w-card', 'co-w-officer'], ['co-h-officer']],
			'co-r-apart': [['co-w-early', 'co-w-people'], ['co-h-key']],
			'co-r-late': [['co-w-screen', 'co-w-off'], ['co-h-key']],
			'co-r-officer': [['co-w-wait', 'co-w-early', 'own:I write 3 questions for the new one.'], ['co-h-leader']]
		},
		'co-people': [
			['co-h-key', 'Ann', '01632 960118', 'in the day'],
			['co-h-friend', 'Dev', '07700 900142', 'after work'],
			['co-h-family', 'My brother Joe', '07700 900175', 'at the weekend'],
			['co-h-leader', 'Maria', '01632 960133', 'Monday to Friday']
		],
		'co-lp-mine': ['co-l-secret', 'co-l-miss', 'co-l-excuse'],
		'co-lp-now': ['co-i-stop', 'co-i-leave', 'co-i-ring', 'co-i-with', 'co-i-keep', 'co-i-safe'],
		'co-lp-day': ['co-i-truth', 'co-i-feel', 'co-i-plan', 'co-i-again', 'co-i-food'],
		'co-lp-next': ['co-i-group', 'co-i-learn', 'co-i-change', 'co-i-thank'],
		'co-lp-others': ['co-o-thank', 'co-o-calm', 'co-o-safe', 'co-o-say'],
		'co-rules': { chosen: ['co-u-home', 'co-u-meet', 'co-u-work', 'co-u-ask'], reference: 'EXAMPLE 1', date: '2025-09-01' },
		'co-see': ['co-c-quiet', 'co-c-sleep', 'co-c-stop'],
		'co-see-pair': {
			'co-c-quiet': [['co-d-calm', 'co-d-ask'], ['co-h-key']],
			'co-c-sleep': [['co-d-ask', 'co-d-write'], ['co-h-key']],
			'co-c-stop': [['co-d-do', 'co-d-praise'], ['co-h-family']]
		},
		'co-not': ['co-x-shout', 'co-x-argue', 'co-x-secret', 'co-x-detail'],
		'co-changes': ['co-k-home', 'co-k-staff', 'co-k-work', 'co-k-good'],
		'co-good-days': 'I work outside, I cook something new, and somebody tells me about their day.',
		'co-ag-copies': ['co-h-key', 'co-h-officer', 'co-h-family'],
		'co-ag-review': review,
		'co-ag-agree': 'I wrote it, and I want the life that it is for.'
	},
	grid: {
		'co-r-lonely': ['Ask about his week and offer to do something together.', 'The group asks who met whom this week.', 'Key worker', '2026-04-13', 'Ring his friend with him and look at his week.', 'He cancels what he likes; his brother sees it.'],
		'co-r-sure': ['Ask kindly which part of the plan still helps.', 'His officer reads the plan with him.', 'Probation officer', '2026-04-20', 'Bring the review forward.', 'He leaves his card at home; his key worker sees it.'],
		'co-r-apart': ['Ring him, and come by if he does not answer.', 'His group leader offers a talk within a week.', 'Key worker', '2026-04-20', 'His network meets him together.', 'He misses two evenings with friends; his friend sees it.'],
		'co-r-late': ['Agree with him when screens go off.', 'His doctor looks at his sleep with him.', 'Key worker', '2026-04-27', 'Ask for an early review.', 'He comes to work tired; his manager sees it.'],
		'co-r-officer': ['Tell him early who comes next.', 'Both officers meet him together.', 'Probation officer', '2026-04-13', 'His group leader comes to the first meeting.', 'He gives short answers; the new officer sees it.']
	},
	risk: risk({
		situation: 'Lives in a flat of his own. A key worker visits twice a week. He is well, works in a garden centre and comes to his group each week.',
		monitoring: 'He and his key worker look at his week together. He says where he goes in the evening.',
		changes: { staff: 'His officer changes in May.', support: '', home: '', people: '', order: '' },
		staffView: 'We agree with his signs. We also see that his flat is less tidy when he feels low.',
		positiveRisk: 'He cycles to work and meets friends on Saturdays. We look at this at each review.'
	})
};

export const packs = { 'sotsec-id': shared, 'sotsec-id-short': shared, 'one-to-one': shared, custody, community };
