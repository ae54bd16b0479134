/**
 * What an indicator's description says about which way is better. Folded text: lower case, plain quotes and dashes. A new
 * wording is one more alternative here. Where words can be read two ways they belong to none of the lists.
 */

/** Wordings that must not be judged: a count, a rate of demand, a band, a conversion, a cost. */
export const REFUSED: readonly RegExp[] = [
  /^(?:the )?(?:total |overall |cumulative )?(?:number|no\.?|count|volume|total|#) (?!of (?:working |calendar )?days (?:lost|taken))(?:of|number)?\b/,
  /^average (?:number|no\.?|count|volume) of (?!(?:working |calendar |school )?(?:days|weeks|months|hours|minutes)\b)/,
  /^(?:total|volume|count)\b/,
  /^(?:how many|numbers? )(?!of (?:working |calendar )?days (?:lost|taken))/,
  /\bper (?:10[, ]?000|1[, ]?000|100[, ]?000)\b|\bper head\b|\bper capita\b|\brate of (?:referrals?|contacts?|children|cla|lac|cin|cp|looked after|child|assessments?|section|s47)/,
  /\brequir(?:es|ing|e) improvement\b|\bsatisfactory\b|\bbreakdown\b|\bbands?\b|\bby (?:age|gender|ethnicity|ward|type|category)\b|\bof which\b|\bgender\b|\bethnicity\b/,
  /\b(?:leading to|resulting in|result in|converting to|converted to|conversion|progress(?:ed|ing)? to|that led to|which led to|ending in|stepped (?:up|down)|going on to)\b/,
  /\bvacanc(?:y|ies)\b.*\b(?:covered|filled) by agency\b|\bagency\b.*\bcover(?:ing|ed)?\b.*\bvacanc|\bvacanc(?:y|ies)\b.*\bagency\b|\bagency\b.*\bvacanc/,
  /\b(?:unit|average|gross|net|total|weekly) costs?\b|\bcosts? (?:of|per)\b|\bspend\b|\bexpenditure\b|\bbudget\b/,
  /\ba&e attendances?\b|\battendances? at a&e\b|\bemergency (?:admissions|attendances)\b/,
  // "Overdue reviews completed", "reduction in overdue": an adverse thing dealt with.
  /\boverdue \w+ (?:completed|closed|cleared)\b/,
];

/** A gap is better narrow, whatever it is between. */
export const GAPS =
  /\b(?:pay|attainment|achievement|performance|progress|inequality|disadvantage\w*|life expectancy) gap\b/;

/** What people think: its head decides, whatever it is of. "Satisfaction with how complaints are handled" is satisfaction. */
export const OPINION =
  /\b(?:satisf(?:action|ied)|agreement|agree(?:s|d|ing)?|confiden(?:ce|t)|pleased|happy) (?:with|that|in|by|about|of how)\b/;

/** Words before an opinion, or before anything good, that turn it about or leave it in doubt. */
export const TURNED =
  /\b(?:not|no|never|neither|nor|without|less|least|fewer|lack(?:s|ing)?|unable|loss of|fall in|drop in|reduction in|gap in|change in|difference in|fairly or very dis\w+)\b/;

/** "Not", where it turns nothing about. */
export const IDLE_NOT =
  /\bwhether or not\b|\bor not known\b|\bat least\b|\b(?:no|not) (?:more|less|later|fewer|greater|longer) than\b|\b(?:less|fewer) than\b|\bnot (?:including|counting|cumulative|applicable|just|only)\b/g;

/** What it is good not to do. */
export const GOOD_NOT = /\bnot (?:come back|coming back|return(?:ing)?|re-?present\w*|re-?offend\w*|re-?enter\w*)\b/;

/** What is not there, up to the next few words: good when it is an error, bad when it is a plan. */
export const ABSENT =
  /\b(?:with no|without|free (?:of|from)|no longer(?: in| with)?|having no|have no|had no|zero)\b(.*)/;

/** Less is better: how something is done, or left undone. */
export const ADVERSE: readonly RegExp[] = [
  /\b(?:over|more than|longer than|greater than|in excess of|exceeding|outside(?: of)?|beyond|after|older than|above) (?:the )?(?:\d+|one|two|three|four|five|six|ten|twelve|target|timescale|timescales|statutory|time|deadline)\b/,
  /\bnot (?:\w+ ){0,3}(?:with)?in (?:\d+|time|timescale|timescales|the|target|statutory|agreed)\b/,
  /\bnot (?:meet|reach(?:ing)?|achieving|receiving|getting|having|making|using|accessing|able|taking up|offered|given|supported|covered|seen|visited|reviewed|completed|allocated|recorded|met|meeting|up to date|in place|in education|in date|in use|achieved|held|attending|attended|returned|resolved|in suitable|feel|feeling|engaging|complying|compliant|trained|implemented|delivered|answered|collected|paid)\b/,
  /\bwithout\b|\b(?:with|having|have|had) no (?:[\w-]+ ){0,3}(?:plans?|reviews?|assessments?|checks?|supervision|qualifications?|pep|workers?|records?|visits?|contact|certificates?|policy|appraisals?|training|places?|offers?|support|gp|dentist|licen[cs]es?|accommodation|decisions?|responses?|evidence|education|employment)\b/,
  /\bunwanted\b|\bfalse alarms?\b|\bhoax\b|\b(?:sent to|going to|to) landfill\b|\bappeals? allowed\b|\b(?:feel|feeling|felt) unsafe\b/,
  /\binadequate\b|\bpoor\b|\boverdue\b|\bbacklogs?\b|\blate\b|\blateness\b|\bout of (?:date|timescale|time|area|borough|county)\b|\bpast (?:its |their |the )?(?:due )?(?:date|deadline)\b|\bunresolved\b|\boutstanding (?:actions|invoices|debt|repairs|recommendations|assessments|reviews|cases|visits)\b/,
  /\bbelow (?:the )?(?:\w+ )?(?:standard|expectations?|target|average)\b|\bsub-?standard\b|\bunsatisfactory\b|\bdissatisf\w+|\bnon-?complian\w+|\bnon-?decent\b|\binactiv\w+/,
  /\bre-?referr(?:als?|ed)\b|\brepeat\b|\brepeated\b|\bsecond (?:or subsequent )?time\b|\bsecond or subsequent\b|\bsubsequent time\b|\breturn(?:ing|ed) to care\b|\bre-?offend\w*|\bre-?admi\w+|\breopened\b|\bre-?opened\b|\boverturned\b|\b(?:appeals?|cases|tribunals?) lost\b/,
  /\bcaseloads?\b|\b(?:3|three) or more (?:placements?|moves|social workers|changes)\b|\bplacement moves\b|\bchanges of (?:placement|social worker)\b/,
  /\bnot in education\b/,
  /\bunder-?(?:achiev|attain|perform)\w*|\bexpired\b|\blapsed\b/,
];

/** How long something takes: less is better, unless it is said to be done within that time, or as a share. */
export const TIMES: readonly RegExp[] = [
  /\baverage (?:number of |no\.? of )?(?:\w+ ){0,2}(?:time|times|wait|waiting|days|weeks|months|hours|minutes|length|duration)\b/,
  /\bwait(?:ing)? times?\b|\bwaiting (?:list|over|for)\b|\bcall waits?\b|\btime (?:taken|between|from|to)\b|\b(?:days|weeks|months|hours|minutes) (?:between|taken|from|to)\b/,
  /\b(?:relet|re-let|turnaround|processing|response|handling|decision|answering) times?\b/,
];

/** What is better not to be there. Something may be done about it. */
export const ADVERSE_THINGS: readonly RegExp[] = [
  /\bvacanc(?:y|ies)\b|\bvacant\b|\bturnover\b|\bagency\b|\bsickness\b|\babsence\b|\babsences\b|\babsent\b|\babsentee\w*|\bdays lost\b/,
  /\bexclusions?\b|\bexcluded\b|\bsuspensions?\b|\bsuspended\b|\boffend(?:ing|ers?)\b|\boffences?\b|\bcrimes?\b|\bneet\b|\bmissing (?:episodes?|from|education)\b|\bwent missing\b|\bgo missing\b|\banti-?social behaviour\b|\basb\b/,
  /\bunallocated\b|\bdelays?\b|\bdelayed\b|\babandoned\b|\bdowntime\b|\boutages?\b|\bcontaminat\w+/,
  /\bcomplaints?\b|\bgap\b|\bdrop-?out\b|\bfail(?:ed|ure|ures|ing)?\b|\berrors?\b|\bcancel(?:led|lation|lations)\b|\bmissed\b|\barrears\b|\bdebts?\b|\boverspend\b|\bbreaches\b|\bunauthorised\b|\bpersistent(?:ly)?\b|\bplacement breakdowns?\b|\bbreakdowns? of\b|\bdisruptions?\b/,
  /\binjur(?:y|ies|ed)\b|\baccidents?\b|\bcasualt(?:y|ies)\b|\bdeaths?\b|\bmortality\b|\bfalls\b|\bpressure (?:ulcers?|sores?)\b|\bfires\b/,
  /\bhomeless(?:ness)?\b|\bbed and breakfast\b|\bb&b\b|\btemporary accommodation\b|\bpoverty\b|\bobes(?:e|ity)\b|\bsmok(?:e|ing|ers)\b|\bemissions?\b|\bcarbon\b|\bresidual (?:\w+ ){0,2}waste\b|\bfly-?tip\w*|\blitter\w*|\bdetritus\b|\bgraffiti\b|\bempty (?:homes|properties)\b|\bvoids?\b|\bunemploy\w*/,
  /\b(?:pending|awaiting)\b/,
];

/** What is done about such a thing, close behind it, or an activity that is done because of it. More is better as a share, or within a time. */
export const DONE_ABOUT: readonly RegExp[] = [
  /\b(?:complaints?|breaches|crimes?|offences?|arrears|debts?|errors?|fly-?tip\w*|vacanc(?:y|ies)|voids?|graffiti|litter|vehicles|missed \w+|exclusions?|suspensions?|absences?|episodes?|missing|homeless\w*|failures?|accidents?|asb|behaviour|offenders?|injuries|cancellations?|properties|smokers?|deaths?|casualt(?:y|ies)|fires|falls)\b(?: \w+){0,5}? (?:resolved|responded|answered|closed|cleared|dealt|investigated|acknowledged|filled|collected|recovered|removed|completed|completing|corrected|reported|reviewed|offered|given|seen|supported|made|decided|determined|rectified|tackled|actioned|replied|registered|notified|certified|repaired|attended|processed|assessed)\b/,
  /\b(?:interviews?|reviews?|investigations?|meetings?|checks?|assessments?|responses?|visits?|conversations?|decisions?) (?:\w+ ){0,2}?(?:completed|held|offered|undertaken|carried out|in place|given|made|issued|sent)\b/,
];

/** The adverse thing is ended: more is better, in any count. */
export const MADE_GOOD =
  /\bprevented\b|\brelieved\b|\bbrought back\b|\bback (?:in|into|to) use\b|\breturned to use\b|\bavoided\b|\bquit(?:s|ters?|ting)?\b|\b(?:stopp(?:ed|ing)|stop|ceased|g(?:ave|iven?|iving) up|no longer) (?:smok|drink|us)(?:ing|e)\b|\b(?:smoke|litter|drug|debt|error|graffiti)[- ]free\b/;

/** "Reduction in sickness absence": an adverse thing made less: two ways to read it. */
export const LESS_OF = /\b(?:reduction|reduced|decrease|improvement|reducing|fewer|closing|narrow\w*) (?:in|of|the)?\b/;

/** Done within a time. */
export const WITHIN =
  /\b(?:with)?in (?:\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|twenty|thirty|the|statutory|agreed|target|required|\w+ )?(?:\s?(?:working|calendar|school|the|required|statutory|agreed|target|set))*\s?(?:days?|weeks?|months?|hours?|minutes?|seconds?|timescales?|time ?scale|time ?frames?|deadlines?|target|time limits?)\b|\bwithin (?:[\w'-]+ ){0,4}(?:timescales?|time limits?|deadlines?)\b/;

/** More is better. */
export const FAVOURABLE: readonly RegExp[] = [
  /\b(?:on|in) time\b|\bin timescales?\b|\bwithin timescales?\b|\btimely\b|\bby \d+ (?:days|weeks|months)\b|\bin date\b/,
  /\b(?:gas|fire|water|lift|asbestos|electrical|building) safety checks?\b|\bin touch with\b|\b(?:council tax|business rates|rent) (?:received|paid)\b/,
  /\bcompleted?\b|\bcompletions?\b|\breviewed\b|\bseen\b|\bvisited\b|\bvisits\b|\bheld\b|\bin place\b|\bup[- ]?to[- ]?date\b|\bcurrent (?:plan|review|pep)\b|\bwho had (?:all|an?|their)\b|\bhave (?:had|their|all)\b/,
  /\b(?:with|have|having) an? (?:\w+ ){0,3}(?:plan|review|assessment|check|record|pep|worker|lead|pathway|agreement|licen[cs]e|certificate|policy|appraisal|passport|visitor|mentor|offer|destination|supervision|qualification|carer|dentist)\b/,
  /\bgood (?:or|and) (?:outstanding|better|above)\b|\bgood or better\b|\bgraded good\b|\bjudged good\b|\brated good\b|\boutstanding\b|\bgood\b|\bexcellent\b|\bpositive (?:outcomes?|moves?|destinations?|feedback|experiences?)\b/,
  /\bsuitable accommodation\b|\bin education\b|\bin (?:paid )?employment\b|\bemployment rate\b|\beet\b|\btake-?up\b|\bsatisf(?:action|ied)\b|\bparticipat\w+|\battend(?:ance|ed|ing)\b|\battain\w*|\bachiev\w+|\bpass(?:ed|ing)? rate\b|\bpassed\b|\bcomplian(?:ce|t)\b|\bcoverage\b|\bresponded\b|\bresolved\b|\banswered\b|\bimplemented\b|\bdelivered\b|\brecycl\w+|\bcompost\w*|\bcollected\b|\bcollection rate\b|\boccupancy\b|\bretention\b|\bstability\b|\bsame placement\b|\bpermanent staff\b|\btrained\b|\btraining\b|\bcompleting\b|\bmet\b|\bmeeting (?:the )?(?:\w+ ){0,3}standards?\b|\bsuccess\w*|\bcontact(?:ed)? within\b|\bimmunis\w+|\bvaccinat\w+|\bbreast-?fe(?:d|eding)\b|\bscreened\b|\bhealth (?:checks?|assessments?)\b|\bdental\b|\bmembership\b|\baccuracy\b|\brenewable\b|\buptake\b|\buptime\b|\bavailability\b|\bdetermined\b|\bpaid within\b|\bappraisals?\b|\bsupervision\b|\bstill at home\b|\bliving independently\b|\b(?:feel|feeling|felt) (?:safe|safer|supported|listened|informed|involved)\b|\bwould recommend\b/,
];

/** A share of a whole. */
export const PERCENT = /^(?:the )?(?:%|percentage|percent|per cent|proportion|share|rate of completion)|%/;
