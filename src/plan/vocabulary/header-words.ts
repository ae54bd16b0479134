import type { Role } from '../model.js';

/**
 * What columns are headed with. Each line is a role, how surely the words mean it (1: nothing else; 0.5: as likely
 * something else, the cells decide), and the words. Case, plural, punctuation and one or two slips of the keyboard do
 * not matter, so only different words are listed. A synonym is one more word here.
 */
export const HEADER_WORDS: readonly (readonly [Role, number, string])[] = [
  [
    'reference',
    1,
    `ref|reference|reference number|ref number|ref no|no|number|id|item no|item number|item|task id|task num|task no|task number|action id|action no|action number|action ref|
     action reference|rec no|rec ref|issue key|issue id|ticket|ticket no|afi ref|recommendation no|recommendation number|recommendation ref|recommendation reference|rec|row|row id|serial|serial number|code|unique id|unique ref|uid|sn|s no|#|line|line no|objective ref|project ref|index|wbs|outline number|milestone no|priority no|priority number|objective no`,
  ],
  [
    'title',
    1,
    `action|key action|action required|required action|agreed action|action agreed|action to be taken|action to take|action point|action item|action description|action title|improvement action|action plan|proposed action|remedial action|remedial measure|corrective action|corrective measure|management action|agreed management action|planned action|specific action|
     action to address|what we will do|what will we do|what are we going to do|what we are going to do|what will be done|what do we need to do|what needs to be done|what need to happen|what needs to happen|what|what action|how we will do it|how|how will we do it|how will we achieve this|
     task|task name|task description|key task|tasks|milestone|key milestone|delivery milestone|deliverable|key deliverable|action and milestone|step|key step|next step|commitment|intervention|initiative|measure to be taken|
     management response|management comment and agreed action|agreed response|steps to be taken|steps to take|to do|project|project name|primary column|improvement required|improvement activity|detail of action|details of action|action detail|we will|action we taking|action being taken|action we will take|what will change|actions needed|action needed|work required|name|title|summary of action|response`,
  ],
  [
    'title',
    0.7,
    'activity|activities|key activity|detailed action|detail|objective and action|objective|sub action|sub task|work package|workstream action|success action|strategy|description of action|output|actions and output|plan|issue|work',
  ],
  [
    'activity',
    0.9,
    'activity|activities|key activity|sub action|detailed action|steps|step|detailed step|detail|how|method|approach|sub task|short term intervention|task',
  ],
  [
    'recommendation',
    1,
    `recommendation|recommendations|recommendation text|area for improvement|area of improvement|audit recommendation|finding|findings|audit finding|finding and recommendation|ofsted recommendation|inspection recommendation|area for priority action|priority action area|area for development|
     area of weakness|inspection finding|ofsted finding|issue identified|weakness|weakness identified|area of significant weakness|condition|observation|what ofsted said|what we learned|what we learnt|learning point|lesson learned|lesson|key finding|cqc finding|area identified|improvement area|must do|should do|ofsted area for improvement|requirement|statutory recommendation`,
  ],
  [
    'theme',
    0.9,
    `theme|area|priority area|workstream|work stream|strand|strategic priority|strategic objective|strategic aim|strategic theme|corporate priority|corporate objective|priority|objective|aim|goal|pillar|bucket|bucket name|category|section|service|service area|directorate|department|portfolio|programme|project|focus|focus area|area of focus|key area|key priority|group|domain|function|ambition|key theme|key line of enquiry|phase|mission|outcome area|sector|board|report|audit|audit title|audit name|review name|audit review|topic|improvement theme|chapter|subject|standard|kloe`,
  ],
  [
    'outcome',
    1,
    `outcome|intended outcome|desired outcome|expected outcome|impact|intended impact|desired impact|expected impact|what this mean|what this mean for children|what difference will it make|what difference will this make|so what|benefit|expected benefit|impact for children|impact on children|what will be different|vision|result|expected result|impact outcome|what good look like|what does good look like|what will success look like|aim`,
  ],
  [
    'success-measure',
    1,
    `success measure|measure of success|success criteria|what does success look like|how we ll know|how we will know it worked|success criterion|success criteria and measure|how will we know|how we will know|how will we measure success|how this will be measured|how will this be measured|how will it be measured|key performance indicator|measure|kpi|performance measure|milestone and measure|measurable|evidence of success|success indicator|impact measure|outcome measure|how do we know|evidence required|what success look like|target outcome|quality standard|completion criteria|measured by|success`,
  ],
  [
    'lead',
    1,
    `lead|lead officer|lead person|lead name|lead professional|lead organisation|lead agency|lead service|lead director|lead and support|lead manager|action lead|task lead|action owner|task owner|owner|owned by|responsible|responsible officer|responsible person|responsible lead|responsible owner|responsible manager|responsible individual|responsible party|responsible for action|
     responsible director|responsible service|responsibility|who|by who|by whom|who by|who is responsible|who will do it|who will lead|who leading|who lead|who is leading|who will do this|person responsible|officer responsible|officer|officer lead|lead responsible officer|accountable|accountable officer|accountable lead|accountable person|accountability|accountable owner|sro|senior responsible officer|senior responsible owner|
     assigned to|assigned|assignee|assignment|allocated to|delivery lead|delivery owner|project lead|project manager|programme lead|operational lead|named lead|named person|lead professional|person|manager|head of service|service lead|delegated to|resource name|recommendation owner|recommendation lead|indicator owner|measure owner|data owner|kpi owner|managed by|manager responsible|staff responsible|staff|personnel|lead partner|lead by|led by|leader|director|actioned by|action by|raci|member of staff|key person|key personnel|lead staff|link officer|responsible team|team|contact|name of lead|implementing officer`,
  ],
  // Beside who does it, those who answer for it further up stand second.
  ['lead', 0.95, 'exec lead|executive lead|strategic lead|senior lead|executive owner'],
  [
    'support',
    1,
    'support|supporting|supported by|supporting officer|support officer|partner|partners|key partner|other partner|partners involved|contributor|consulted|consultee|stakeholder|supporting lead|others involved|who else|deputy|additional lead|sponsor|executive sponsor|lead member|portfolio holder|cabinet member|governor|link governor|monitoring officer|monitored by|who will monitor|monitoring lead|resource|resources|informed|quality assured by|reviewed by|created by|completed by|updated by',
  ],
  [
    'start',
    1,
    'start|start date|date start|started|date started|planned start|planned start date|actual start|actual start date|commencement|commencement date|commence|begin|begin date|from|date from|launch date|start by|start month|scheduled start|baseline start|kick off|launch|go live|go live date|start on|begins',
  ],
  [
    'due',
    1,
    `due|due date|due by|date due|target date|target completion date|target completion|target date for completion|target end date|target deadline|completion due|completion target|complete by|completed by date|to be completed by|to be complete by|completion by|by when|when|when by|by date|by|when will it be done|when will this be done|when will we do it|deadline|deadline date|timescale|timescales|time scale|timeframe|time frame|timeline|timing|end date|end|date end|finish|finish date|finish by|planned finish|planned end|planned end date|scheduled finish|
     planned completion|planned completion date|delivery date|date for delivery|deliver by|target delivery date|milestone date|due for completion|target implementation date|implementation date|agreed implementation date|date for completion|date to be completed|date to be completed by|date for implementation|agreed date|agreed completion date|agreed due date|agreed target date|original date|original due date|original target date|original completion date|original implementation date|original deadline|original timescale|original target|original end date|required by|action by date|action date|target month|target quarter|target year|date to complete|time|complete date|completion deadline|expected date|expected completion|expected completion date|
     anticipated completion date|estimated completion date|planned date|date required|due month|due quarter|due on|baseline finish|to|date to|baseline date|proposed date|proposed completion date|year|delivery timescale|delivery by|date achieved by|achieve by|date done by|target timescale|target time|target finish`,
  ],
  [
    'due',
    0.85,
    'completion date|completion|date of completion|date|dates|target dates|implementation|delivery|proposed timescale',
  ],
  [
    'due',
    0.5,
    'sign off|go live|go live date|launch|launch date|required|handover|closing date|target|milestone|baseline|original|planned|quarter|term|month|period|start and end date|date completed or due',
  ],
  [
    'revised-due',
    1,
    `revised date|revised due date|revised target date|revised completion date|revised target|revised deadline|revised timescale|revised end date|revised implementation date|revised|revised finish|revised delivery date|revised due|revised completion|new date|new due date|new target date|new deadline|new completion date|extended date|extended deadline|extended to|extension|extension date|forecast date|forecast completion|forecast completion date|forecast finish|forecast end date|forecast delivery date|
     current due date|current target date|current completion date|updated date|updated due date|updated target date|updated deadline|amended date|amended target date|amended due date|amended completion date|latest date|latest target date|latest due date|rescheduled date|revised date if applicable|revised agreed date|2nd revised date|second revised date|first revised date|1st revised date|change date|slippage date|projected completion date|projected date|revision date|revised milestone date|forecast|latest forecast|current forecast|projected completion|projected end date|slipped to|amended deadline|amended timescale|expected completion revised|completion date revised|due date revised|target date revised|re forecast|reforecast|reforecast date|new timescale|revision`,
  ],
  [
    'completed-on',
    1,
    `date completed|completed date|finished on|finished|done on|date finished|completed on|date complete|actual completion date|actual completion|date of actual completion|actual date|actual end date|actual finish|actual finish date|date of completion and outcome|date of completion outcome|date completed and outcome|completion date and outcome|completion and outcome|date closed|closed date|closed on|date achieved|achieved date|date implemented|date delivered|date signed off|sign off date|signed off date|date done|completed when|when completed|date actually completed|actual delivery date|actual implementation date|closure date|date of closure|actual end|date resolved|date discharged|verified date`,
  ],
  ['completed-on', 0.55, 'completion date|completed|complete|done|closed|actual'],
  [
    'review',
    1,
    'review date|next review|next review date|date of review|review|review by|review on|date reviewed|last reviewed|last review|date of next review|review month|monitoring date|review timescale|review frequency|frequency|follow up date|when reviewed|reviewed',
  ],
  [
    'other-date',
    1,
    'date added|date raised|date opened|date identified|date created|created date|created|created on|date logged|date of update|date updated|last updated|last update date|update date|updated on|report date|date of report|date reported|meeting date|date of meeting|date agreed|date of audit|audit date|date issued|issue date|issued|final report date|date assigned|date of last update|reporting date|committee date|date allocated|modified|modified date|date of inspection|inspection date|date received|date returned|returned|returned on|date borrowed|date purchased|purchase date|expiry date|expires|expiry|valid until|approval date|date approved|baseline year|date of final report',
  ],
  // What happened, or whose meeting it was: never when something is to be done.
  [
    'other-date',
    0.95,
    'raised|entered|date entered|published|date published|received|signed|date signed|sent|date sent|letter sent|passed|date passed|added|visit|date of visit|visit date|visited|inspection|inspected|incident|incident date|date of incident|logged|drafted|draft|consultation|consulted|council date|cabinet date|board date|scrutiny date|decision date|date of decision|date decided|resolved|date resolved|adopted|minute date|minuted|date of minute|as at',
  ],
  ['other-date', 0.5, 'date|dates'],
  [
    'rating',
    1,
    `rag|rag rating|rag status|rag rate|rag score|rag colour|current rag|current rag rating|current rag status|latest rag|overall rag|overall rag rating|overall rag status|brag|brag rating|brag status|bragg|brag status|ragb|rag b|ragg|argb|progress rag|delivery rag|action rag|status rag|rag progress|milestone rag|performance rag|rag this month|rag this quarter|
     rating|current rating|overall rating|progress rating|delivery rating|performance rating|rated|colour|colour code|colour rating|colour status|traffic light|traffic light status|delivery confidence|confidence|confidence rating|confidence level|confidence score|delivery confidence assessment|dca|health|progress status rag|self assessment rating|r a g|rygb|barg|gar|rayg|blag|ryg|rygb|rybg|impact rag|outcome rag|rag timeliness|position rag|smiley|flag|dashboard|progress indicator|rating colour|position statement rag|score`,
  ],
  [
    'rating',
    0.7,
    'status|current status|overall status|action status|progress status|delivery status|position|status colour|assessment|level|level of achievement|achievement|overall assessment|performance status|ontrack|ontarget|progress judgement|judgement',
  ],
  ['rating', 0.7, 'how is it going|how it is going|how are we doing|how we are doing|where are we|progress so far'],
  ['rating', 0.6, 'assurance|assurance level|assurance rating|opinion'],
  ['rating', 0.45, 'progress|previous rag|last rag|performance|trend status'],
  [
    'status',
    1,
    `status|current status|action status|task status|status of action|implementation status|progress status|completion status|delivery status|recommendation status|open or closed|open closed|state|stage|complete y n|completed y n|completed yes no|complete yes no|done y n|implemented y n|implementation progress|stage of implementation|ontrack|overall status|status at|milestone status|status update|project status|closed y n|is complete|closed or open|progress stage|embedded`,
  ],
  ['status', 0.6, 'progress|complete|completed|implemented|closed|position|current position|achieved|done'],
  [
    'update',
    1,
    `update|progress update|progress|progress to date|progress report|progress made|progress comment|progress note|progress summary|progress statement|progress and impact|progress and evidence|evidence and progress|evidence progress|action taken|actions taken|latest update|latest progress|latest position|latest comment|current position|current progress|position|position statement|commentary|comment|comments|narrative|narrative update|status update|status comment|update comment|update on progress|officer comment|officer update|management update|monthly update|quarterly update|quarter update|weekly update|update note|evidence|evidence of progress|evidence of impact|
     what have we done|what we have done|what has been done|what have we achieved|progress and next step|progress next step|work completed to date|work done to date|how are we doing|how we are doing|note progress|note and progress|what is happening|what happening|what happened|what has happened|diary|diary of progress|progress diary|progress log|log of progress|journal|chronology|commentary and next step|comment and next step|update and next step|where are we now|where we are now|achievement to date|key achievement|actual progress|progress against action|progress against plan|progress since last report|summary of progress|update report|lead update|service update|monitoring comment|monitoring|outcome of monitoring|follow up|follow up comment|follow up position|audit follow up|auditor comment|management comment|explanation|reason|reason for delay|reason for slippage|response update|highlight|impact to date|impact so far|rationale|rag rationale|rag comment|exception commentary|exception report|sitrep|situation report|news|latest news|exception|next steps and progress|what progress have we made|this fortnight|last fortnight|this week|last week|past week|past fortnight|since last time|since last meeting|situation|state of play|where we have got to|how is it going`,
  ],
  ['recommendation', 0.6, 'direction|statutory direction|undertaking|obligation|licence condition'],
  ['update', 0.4, 'observation'],
  [
    'update',
    0.7,
    'this month|last month|this period|last period|this reporting period|this quarter|last quarter|this half term',
  ],
  ['update', 0.75, 'level of achievement|achievement|achievements|evidence of change'],
  [
    'percent-complete',
    1,
    '% complete|percent complete|percentage complete|% completed|% completion|percentage completion|percentage completed|% done|% progress|completion %|complete %|progress %|percentage|percent|% implemented|% achieved|completion percentage|pct complete|% of completion|per cent complete|%',
  ],
  ['percent-complete', 0.4, 'complete|completion|progress'],
  [
    'priority',
    1,
    'priority|priority rating|priority level|priority rank|recommendation priority|audit priority|action priority|risk priority|risk rating|risk rag|risk rag rating|risk status|impact rating|severity rating|likelihood rating|probability|risk level|risk|risk score|risk category|importance|urgency|severity|grade|recommendation grade|rec priority|level of priority|criticality|high medium low|h m l|hml|significance|moscow|rank|ranking|inherent risk|residual risk|risk grading|priority grade|priority category|impact and likelihood|likelihood|priority h m l',
  ],
  [
    'indicator-reference',
    1,
    'pi number|pi no|pi ref|pi reference|pi code|pi|kpi number|kpi no|kpi ref|kpi reference|kpi code|kpi id|indicator number|indicator no|indicator ref|indicator reference|indicator code|indicator id|measure ref|measure reference|measure no|measure number|measure id|measure code|ni|ni number|ni ref|lpi|bvpi|performance indicator number|performance indicator ref|metric id|metric ref|metric no',
  ],
  [
    'description',
    1,
    `indicator|performance indicator|indicator description|indicator name|indicator title|description of indicator|description|pi description|kpi description|kpi|key performance indicator|kpi name|kpi title|measure|measure description|measure name|measure title|performance measure|performance measure description|metric|metric name|metric description|short name|definition|pi name|pi title|measure of success|what we measure|related performance indicator|success measure|key measure|outcome indicator|local indicator|national indicator|name of indicator|title of indicator`,
  ],
  [
    'target',
    1,
    `target|year end target|annual target|end of year target|target for year|target value|target figure|target level|target %|performance target|current target|in year target|quarterly target|quarter target|monthly target|goal|planned|plan figure|trajectory|profile|profiled target|target performance|expected performance|expected level|standard|threshold|benchmark target|target outturn|ambition|green if|green when|required|local target|national target|agreed target|stretch target|full year target|plan|pi target|kpi target|desired level|aim|aspiration|where we want to be|want to be`,
  ],
  [
    'tolerance',
    1,
    'tolerance|tolerances|tolerance level|amber threshold|amber tolerance|variance tolerance|red threshold|intervention|intervention level|intervention point|trigger|trigger point|lower threshold|upper threshold|acceptable variance|amber|acceptable range|green threshold',
  ],
  [
    'actual',
    1,
    `actual|actual performance|actual value|actual figure|latest|latest figure|latest value|latest performance|latest data|latest result|latest outturn|latest actual|current|current performance|current value|current figure|current result|current position|current level|performance|performance to date|outturn|year end outturn|result|results|value|year to date|ytd|ytd actual|year to date actual|achieved|achievement|score|data|this month|this quarter|this year|this period|current month|current quarter|figure|performance this quarter|performance this month|performance this period|actual to date|actual result|reported|observed|quarter actual|actual outturn|cumulative|end of year|monthly actual|quarterly actual|recent performance|in month|position to date|latest available|most recent|latest quarter|current data|pi value|latest reading|current reading|rate|current rate|now|today|where we are now|where are we now`,
  ],
  [
    'actual',
    0.4,
    'progress|progress rag|previous|last year|last year outturn|previous year|previous outturn|prior year|rag',
  ],
  [
    'polarity',
    1,
    'polarity|good is|good performance|good performance is|good to be|better is|what is good|what good look like|bigger or smaller is better|bigger is better|smaller is better|high or low|high is good|low is good|high or low is good|aim to maximise or minimise|aim to|higher or lower is better|higher is better|lower is better|desired direction|direction of good|good direction|preferred direction|better to be|good high or low|good performance high or low|performance is good when|maximise or minimise|increase or decrease|polarity of indicator|good|better|desired trend|improvement direction|is high good|is low good|good performance typified by',
  ],
  [
    'direction',
    1,
    `direction of travel|direction|dot|do t|travel|trend|trends|trend arrow|direction arrow|trajectory arrow|movement|change|change since last|change since last month|change since last quarter|short term trend|long term trend|performance trend|direction of travel arrow|compared to last|compared with last quarter|compared to previous|since last report|change from last|improving or declining|progress arrow|arrow|travel direction|d o t|quarter on quarter|year on year|rag trend|rag movement|rag change|trend since last report|momentum`,
  ],
  ['late', 1, 'late|overdue|is late|is overdue|past due|delayed|late y n|overdue y n|past date'],
  [
    'notes',
    1,
    'note|notes|remark|remarks|additional comment|additional information|further information|other comment|further detail|note and comment|notes and comment|background|context|supporting information|further comment|other information|source|data source|document|document ref|document link|link|links|evidence link|evidence ref|evidence reference|evidence no|evidence number|evidence id|evidence file|evidence folder|evidence location|location of evidence|evidence held|file ref|file path|hyperlink|barrier|barriers|issue|issues|risks and issues|risk and issue|mitigation|dependency|dependencies|constraint|challenge|key risk|query|queries|description and note|benchmark|benchmarking|how measured|method of calculation|calculation|formula',
  ],
  [
    'notes',
    0.6,
    'comment|comments|commentary|description|detail|details|evidence|next step|next steps|planned next step|rationale',
  ],
  [
    'other',
    1,
    `cost|costs|spend|spent|expenditure|approved|amount|budget|funding|resource implication|resources required|resource required|resources needed|financial implication|savings|saving|duration|predecessor|predecessors|label|labels|checklist item|completed checklist item|checklist|is recurring|recurring|governance|reporting to|board reporting|forum|reported to|unit|units|unit of measure|sn average|statistical neighbour|statistical neighbour average|stat neighbour|england|england average|national|national average|national benchmark|regional average|region|comparator|comparators|peer average|average|baseline|baseline figure|baseline value|baseline position|starting point|variance|variance from target|gap|difference|previous target|next year target|effort|hours|work|allocation|days late|days overdue|age|type|audit opinion|opinion|assurance|assurance level|version|email|phone|telephone|address|location|site|ward|sign off|signed off by|approved by|attachment|url|collection|frequency of reporting|data frequency|reporting frequency|period|weighting|weight|total|count|cabinet portfolio|scrutiny|accepted|agreed y n|management agreement|agreed|numerator|denominator|sparkline|chart|graph|england rank|quartile|family group`,
  ],
];

/** Shortened words, in the form they have between other words of a header. */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    resp: 'responsible',
    respons: 'responsible',
    respnsble: 'responsible',
    offr: 'officer',
    ofcr: 'officer',
    compl: 'completion',
    complt: 'completion',
    comp: 'completion',
    compn: 'completion',
    impl: 'implementation',
    implem: 'implementation',
    tgt: 'target',
    targ: 'target',
    trgt: 'target',
    dt: 'date',
    recs: 'recommendation',
    recc: 'recommendation',
    recco: 'recommendation',
    recom: 'recommendation',
    recomm: 'recommendation',
    refs: 'ref',
    nos: 'no',
    nr: 'no',
    num: 'no',
    numb: 'no',
    desc: 'description',
    descr: 'description',
    descrip: 'description',
    indic: 'indicator',
    ind: 'indicator',
    perf: 'performance',
    prog: 'progress',
    progr: 'progress',
    stat: 'status',
    sts: 'status',
    cmt: 'comment',
    cmts: 'comment',
    comms: 'comment',
    comm: 'comment',
    act: 'actual',
    pri: 'priority',
    prio: 'priority',
    prty: 'priority',
    orig: 'original',
    rev: 'revised',
    rvsd: 'revised',
    rmk: 'remark',
    rmks: 'remark',
    poc: 'lead',
    est: 'estimated',
    exp: 'expected',
    cur: 'current',
    curr: 'current',
    prev: 'previous',
    yr: 'year',
    qtr: 'quarter',
    mgr: 'manager',
    mngr: 'manager',
    mgmt: 'management',
    acc: 'accountable',
    dept: 'department',
    evid: 'evidence',
    obj: 'objective',
    strat: 'strategic',
    mstone: 'milestone',
    ms: 'milestone',
    pct: '%',
    percentage: '%',
    percent: '%',
    ytd: 'ytd',
    upd: 'update',
    fcast: 'forecast',
    fin: 'finish',
    freq: 'frequency',
    org: 'organisation',
    colour: 'colour',
    color: 'colour',
    organization: 'organisation',
    program: 'programme',
    timescales: 'timescale',
    kpis: 'kpi',
    pis: 'pi',
    assgnd: 'assigned',
    ragrating: 'rag rating',
    ragstatus: 'rag status',
    duedate: 'due date',
    startdate: 'start date',
    enddate: 'end date',
    targetdate: 'target date',
  }),
);

/** Short forms with signs in them, before words are told apart. Folded. */
export const SIGNED: readonly (readonly [RegExp, string])[] = [
  [/\bb\.?[/.]r\.?[/.]a\.?[/.]g\b\.?/g, ' rag '],
  [/\br\.?[/.]a\.?[/.]g\b\.?(?:\s?[/.]\s?[bc]\b)?/g, ' rag '],
  [/\brag\/?b\b/g, ' rag '],
  [
    /^(?:date |when )?to be (?:completed|complete|done|finished|achieved|delivered|implemented|met|actioned)\b/g,
    ' due date ',
  ],
  [/\bon[ -]track\b/g, ' ontrack '],
  [/\bon[ -]target\b/g, ' ontarget '],
  // The words that may stand in it: "Red/Amber/Green".
  [/\b(?:blue\W{0,3})?red\W{1,3}amber\W{1,3}(?:and |or )?green(?:\W{1,3}(?:blue|complete))?\b/g, ' rag '],
  [/^what (?:\w+ ){1,3}(?:said|found|told us|recommended|identified)\b/g, ' recommendation '],
  [/^for completion\b/g, ' due date '],
  [/\bs\/d(?:ate)?\b/g, ' start date '],
  [/\be\/d(?:ate)?\b/g, ' end date '],
  [/\bc\/d(?:ate)?\b/g, ' completion date '],
  [/\bd\/d(?:ate)?\b/g, ' due date '],
  [/\bt\/d(?:ate)?\b/g, ' target date '],
  [/\br\/d(?:ate)?\b/g, ' revised date '],
  [/\bd\.?o\.?t\b\.?/g, ' direction of travel '],
  [/\bb\/?f(?:wd)?\b/g, ' brought forward '],
  [/\by\/n\b/g, ' y n '],
  [/\bp\.i\.?(?=\s|$)/g, ' pi '],
  [/\bk\.p\.i\.?(?=\s|$)/g, ' kpi '],
  [/\b(?:resp|lead|responsible)\.?\s+(?:off|ofc)\b\.?/g, ' responsible officer '],
  [/\bact\.?\s+(?:ref|no|num|number|id|owner|lead|plan|by)\b/g, ' action ref '],
  [/\brec\.?\s+(?=lead\b|owner\b)/g, ' recommendation '],
  [/\bpri\.?\s+(?=no\b)/g, ' priority '],
  [/\bprior\.(?=\s|$)/g, ' priority '],
];

/** Small words that say nothing about what a column is for. */
export const SMALL_WORDS = new Set(
  'the of and for a an to is are be our this in on at or if any s es etc please key e g i with'.split(' '),
);
